package org.gongyu.feature.activity;

import static org.gongyu.ledger.Trait.LISTED;
import static org.gongyu.ledger.Trait.REQUIRED;

import java.util.List;
import org.gongyu.ledger.Area;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Kind;
import org.gongyu.ledger.Ledger;

/** 学时规则: one for each school year in which it changed. */
final class RuleLedger {

    static final String KEY = "hours-rule";

    static final Field<Rule, Integer> YEAR = Field.of("year", new Kind.SchoolYear(), Rule::schoolYear, REQUIRED, LISTED)
            .wide(7);
    static final Field<Rule, Integer> MINUTES = Field.of(
                    "minutes", new Kind.Number(20, 90), Rule::lessonMinutes, REQUIRED, LISTED)
            .wide(6);
    static final Field<Rule, Integer> REQUIRED_HOURS = Field.of(
                    "required", new Kind.Number(0, 200), Rule::requiredHours, REQUIRED, LISTED)
            .wide(6);
    static final Field<Rule, Integer> ABSENCES = Field.of(
                    "absences", new Kind.Number(0, 100), Rule::absencesAllowed, REQUIRED, LISTED)
            .wide(6);
    static final Field<Rule, Integer> POINTS = Field.of(
                    "points", new Kind.Number(0, 100), Rule::pointsPerHour, REQUIRED, LISTED)
            .wide(6);
    static final Field<Rule, Boolean> POOLED =
            Field.of("pooled", new Kind.Flag(), Rule::pooled, LISTED).wide(6);
    static final Field<Rule, Boolean> MEETINGS =
            Field.of("meetings", new Kind.Flag(), Rule::meetingsCount, LISTED).wide(6);
    static final Field<Rule, String> NOTE = Field.of("note", new Kind.LongText(500), Rule::note);

    static final Ledger<Rule> LEDGER = Ledger.of(
                    KEY,
                    List.of(YEAR, MINUTES, REQUIRED_HOURS, ABSENCES, POINTS, POOLED, MEETINGS, NOTE),
                    RuleLedger::build,
                    List.of())
            .in(Area.OFFICE);

    private RuleLedger() {}

    private static Rule build(Draft<Rule> d) {
        return new Rule(
                d.get(YEAR),
                d.get(MINUTES),
                d.get(REQUIRED_HOURS),
                d.get(ABSENCES),
                d.get(POINTS),
                d.yes(POOLED),
                d.yes(MEETINGS),
                d.get(NOTE));
    }
}
