package org.gongyu.feature.roster;

import java.util.List;
import org.gongyu.ledger.Option;

/** 残疾类型, GB/T 26341. */
public enum Disability implements Option {
    NONE("无残疾", "无", "否"),
    SIGHT("视力残疾", "视力"),
    HEARING("听力残疾", "听力"),
    SPEECH("言语残疾", "言语"),
    LIMBS("肢体残疾", "肢体"),
    INTELLECT("智力残疾", "智力"),
    MIND("精神残疾", "精神"),
    SEVERAL("多重残疾", "多重"),
    OTHER("其他残疾", "其他");

    private final List<String> aliases;

    Disability(String... aliases) {
        this.aliases = List.of(aliases);
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
