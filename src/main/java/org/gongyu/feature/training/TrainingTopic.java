package org.gongyu.feature.training;

import java.util.List;
import org.gongyu.ledger.Option;

/** What a training was about. */
enum TrainingTopic implements Option {
    PSYCHOLOGY("心理健康", "心理", "心理健康教育专题"),
    FAMILY("家庭教育", "家庭教育指导专题"),
    BOTH("两者", "两者均有", "心理健康教育和家庭教育指导", "心理健康教育、家庭教育指导", "心理健康教育、家庭教育", "心理健康、家庭教育", "心理、家庭教育");

    private final List<String> aliases;

    TrainingTopic(String... aliases) {
        this.aliases = List.of(aliases);
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }

    /** Whether it covers what {@code other} is about. */
    boolean covers(TrainingTopic other) {
        return this == BOTH || this == other;
    }
}
