package org.gongyu.feature.committee;

import java.util.Optional;
import org.gongyu.feature.roster.Roster;
import org.gongyu.feature.school.ClassName;
import org.gongyu.feature.school.ClassNames;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Problem;
import org.gongyu.sheet.Row;

/** Tells whose committee a row of a roster of members is about. */
final class Bodies {

    private final Roster roster;
    private final ClassNames names;

    /** As classes are named now. */
    Bodies(Roster roster, ClassNames names) {
        this.roster = roster;
        this.names = names;
    }

    /** Writes into the draft whose committee is meant; what can't be told is among the row's problems. */
    void tell(Row<Seat> row) {
        Draft<Seat> draft = row.draft().set(MemberColumns.OF_GRADE, null).set(MemberColumns.OF_CLASS, null);
        switch (level(draft)) {
            case SCHOOL -> {}
            case GRADE ->
                grade(draft)
                        .ifPresentOrElse(grade -> draft.set(MemberColumns.OF_GRADE, grade.link()), () -> row.problems()
                                .add(Problem.error(MemberColumns.GRADE, "unknown-grade")));
            case CLASS ->
                schoolClass(draft)
                        .ifPresentOrElse(its -> draft.set(MemberColumns.OF_CLASS, its.link()), () -> row.problems()
                                .add(unknownClass(draft)));
        }
    }

    private static Problem unknownClass(Draft<Seat> draft) {
        String written = draft.get(MemberColumns.CLASS_NAME);
        return written == null
                ? Problem.error(MemberColumns.CLASS_NAME, "required")
                : Problem.error(MemberColumns.CLASS_NAME, "unknown-class", written);
    }

    /** The level that is written; else that of what the row has of grade and class. */
    private static Level level(Draft<Seat> draft) {
        CommitteeKind kind = draft.get(MemberColumns.KIND);
        if (kind != null && kind != CommitteeKind.PARENTS) {
            return Level.SCHOOL;
        }
        if (draft.get(MemberColumns.LEVEL) != null) {
            return draft.get(MemberColumns.LEVEL);
        }
        if (draft.get(MemberColumns.CLASS_NAME) != null) {
            return Level.CLASS;
        }
        return draft.get(MemberColumns.GRADE) == null ? Level.SCHOOL : Level.GRADE;
    }

    private Optional<SchoolClass> schoolClass(Draft<Seat> draft) {
        return names.parse(draft.get(MemberColumns.GRADE), draft.get(MemberColumns.CLASS_NAME))
                .flatMap(this::schoolClass);
    }

    private Optional<SchoolClass> schoolClass(ClassName name) {
        return roster.classes().stream()
                .filter(one -> one.stage() == name.stage()
                        && one.entryYear() == name.entryYear()
                        && one.number() == name.number())
                .findFirst();
    }

    /** The grade by its own column, else that of the class. */
    private Optional<Cohort> grade(Draft<Seat> draft) {
        String written = draft.get(MemberColumns.GRADE);
        Optional<Cohort> grade = written == null
                ? schoolClass(draft).map(Cohort::of)
                : names.parse(written, "1").map(name -> new Cohort(name.stage(), name.entryYear()));
        return grade.filter(cohort -> roster.classes().stream().map(Cohort::of).anyMatch(cohort::equals));
    }
}
