package org.gongyu.feature.visit;

import java.util.List;
import org.gongyu.feature.roster.ChildHeads;
import org.gongyu.feature.roster.Whom;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Kind;
import org.gongyu.ledger.Ledger;

/** The columns of a visit ledger in a workbook: the fields of a visit, and what a sheet needs to tell which child is meant. */
final class VisitColumns {

    /** 班级, which with the name tells which child is meant. */
    static final Field<Visit, String> CLASS_NAME = ChildHeads.className(VisitColumns::classNames);

    /** 年级, where 班级 holds only a number. */
    static final Field<Visit, String> GRADE = ChildHeads.grade();

    /** The identity number, which tells which child is meant; not kept with the visit. */
    static final Field<Visit, String> ID_NUMBER = ChildHeads.idNumber();

    /** From when to when, in one cell: 19:00—20:30. */
    static final Field<Visit, String> TIMES =
            Field.of("times", new Kind.Text(40), VisitColumns::times).also("时间", "家访时间", "时间段", "家访时段");

    /** By which columns a child is known. */
    static final Whom.Columns<Visit> CHILD =
            new Whom.Columns<>(VisitLedger.STUDENTS, GRADE, CLASS_NAME, ID_NUMBER, VisitLedger.DATE);

    private VisitColumns() {}

    private static String classNames(Visit visit) {
        List<String> names = visit.classes().stream().map(link -> link.label()).toList();
        return names.isEmpty() ? null : String.join("、", names);
    }

    /** 19:00—20:30; null unless the start is known. */
    static String times(Visit visit) {
        if (visit.from() == null) {
            return null;
        }
        return visit.to() == null ? visit.from().toString() : visit.from() + "—" + visit.to();
    }

    /** The columns. The rules over several fields wait until the people are known: {@link VisitImporter} asks the ledger itself. */
    static Ledger<Visit> of(Ledger<Visit> ledger) {
        return Ledger.of(
                VisitLedger.KEY,
                List.of(
                        VisitLedger.DATE,
                        TIMES,
                        VisitLedger.FROM,
                        VisitLedger.TO,
                        GRADE,
                        CLASS_NAME,
                        VisitLedger.STUDENTS,
                        ID_NUMBER,
                        VisitLedger.MET,
                        VisitLedger.MODE,
                        VisitLedger.STAFF,
                        VisitLedger.KIND,
                        VisitLedger.PURPOSE,
                        VisitLedger.CONTENT,
                        VisitLedger.VIEWS,
                        VisitLedger.OUTCOME,
                        VisitLedger.FOLLOW_UP,
                        VisitLedger.FOLLOW_UP_DATE,
                        VisitLedger.KEY_VISIT,
                        VisitLedger.NOTE),
                ledger::build,
                List.of());
    }
}
