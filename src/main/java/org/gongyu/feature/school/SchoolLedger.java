package org.gongyu.feature.school;

import static org.gongyu.ledger.Trait.REQUIRED;

import java.util.List;
import org.gongyu.ledger.Area;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Kind;
import org.gongyu.ledger.Ledger;

/** The school's profile. */
public final class SchoolLedger {

    /** 学校全称 as on the 公章. */
    public static final Field<School, String> NAME =
            Field.of("name", new Kind.Text(100), School::name, REQUIRED).wide(20);

    /** 区县. */
    public static final Field<School, String> DISTRICT = Field.of("district", new Kind.Text(60), School::district);

    /** 学段. */
    public static final Field<School, Stage> STAGE =
            Field.of("stage", new Kind.Choice<>(Stage.class), School::stage, REQUIRED);

    /** 学制; blank means 六三. */
    public static final Field<School, Schooling> SCHOOLING =
            Field.of("schooling", new Kind.Choice<>(Schooling.class), school -> Schooling.of(school.primaryYears()));

    /** Whether all its records are made up. */
    public static final Field<School, Boolean> MADE_UP = Field.of("madeUp", new Kind.Flag(), School::madeUp);

    /** The ledger. */
    public static final Ledger<School> LEDGER = Ledger.of(
                    "school", List.of(NAME, DISTRICT, STAGE, SCHOOLING, MADE_UP), SchoolLedger::build, List.of())
            .in(Area.SCHOOL);

    private SchoolLedger() {}

    private static School build(Draft<School> draft) {
        Schooling schooling = draft.get(SCHOOLING) == null ? Schooling.SIX_THREE : draft.get(SCHOOLING);
        return new School(
                draft.get(NAME), draft.get(DISTRICT), draft.get(STAGE), schooling.primaryYears(), draft.yes(MADE_UP));
    }
}
