package org.gongyu.feature.visit;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.gongyu.feature.roster.Tier;

/** How many visits 河北教发〔2024〕17号 四、第8条 asks of each person of a tier in a school year. */
enum Quota {
    /** 校领导: 每学期至少 1 次、全年不少于 5 次入户. */
    LEADER(Tier.LEADER, EnumSet.of(Mode.HOME), 1, 5),
    /** 中层: 每学年不少于 10 次入户. */
    MIDDLE(Tier.MIDDLE, EnumSet.of(Mode.HOME), 0, 10),
    /** 其他学科教师: 每学年不低于 10 次, by any way but telephone. */
    SUBJECT_TEACHER(Tier.SUBJECT_TEACHER, EnumSet.complementOf(EnumSet.of(Mode.PHONE)), 0, 10);

    private final Tier tier;
    private final Set<Mode> modes;
    private final int perTerm;
    private final int perYear;

    Quota(Tier tier, Set<Mode> modes, int perTerm, int perYear) {
        this.tier = tier;
        this.modes = modes;
        this.perTerm = perTerm;
        this.perYear = perYear;
    }

    /** The quota of a tier; empty where the document sets none per person. */
    static Optional<Quota> of(Tier tier) {
        return Arrays.stream(values()).filter(quota -> quota.tier == tier).findFirst();
    }

    int perTerm() {
        return perTerm;
    }

    int perYear() {
        return perYear;
    }

    /** Whether a teacher's work of a school year, of which {@code termsBegun} terms have begun, meets it. */
    boolean isMet(StaffWork year, int termsBegun) {
        boolean everyTerm = IntStream.rangeClosed(1, termsBegun)
                .allMatch(term -> year.visits(trip -> serves(trip) && year.isIn(term, trip)) >= perTerm);
        return everyTerm && year.visits(this::serves) >= perYear;
    }

    private boolean serves(Trip trip) {
        return modes.contains(trip.mode());
    }
}
