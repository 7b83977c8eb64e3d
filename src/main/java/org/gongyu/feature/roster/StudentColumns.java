package org.gongyu.feature.roster;

import static org.gongyu.ledger.Trait.COMPUTED;

import java.util.ArrayList;
import java.util.List;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Kind;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Trait;

/** The columns of a roster file: those of the ledger, and some that only files have. */
final class StudentColumns {

    /** 年级, which completes a bare 1班. */
    static final Field<Student, String> GRADE = ChildHeads.grade();

    /** 入学年月, such as 202509. */
    static final Field<Student, String> ENTERED =
            Field.of("entered", new Kind.Text(20), StudentColumns::notKept).also("入学时间", "入学日期");

    /** 父亲姓名 and 母亲姓名 of county lists name the relation in the header. */
    static final Parent FATHER = Parent.of(List.of("fatherName", "fatherPhone"), Relation.FATHER, "父亲");

    static final Parent MOTHER = Parent.of(List.of("motherName", "motherPhone"), Relation.MOTHER, "母亲");

    static final Ledger<Student> LEDGER =
            Ledger.of(StudentLedger.LEDGER.key(), fields(), StudentLedger::build, StudentRules.ALL);

    private StudentColumns() {}

    /**
     * A parent whose relation stands in the header.
     *
     * @param relation what the header says
     * @param name the parent's name
     * @param phone the parent's telephone
     */
    record Parent(Relation relation, Field<Student, String> name, Field<Student, String> phone) {
        static Parent of(List<String> keys, Relation relation, String header) {
            return new Parent(
                    relation,
                    Field.of(keys.get(0), new Kind.Text(60), StudentColumns::notKept)
                            .also(header, header + "名字"),
                    Field.of(keys.get(1), new Kind.Phone(), StudentColumns::notKept)
                            .also(header + "联系电话", header + "手机号"));
        }

        /** Makes the parent a guardian of the draft, unless the file names that guardian anyway. */
        void into(GuardianFields guardian, Draft<Student> draft) {
            if (draft.get(name) != null && draft.get(guardian.name()) == null) {
                draft.set(guardian.name(), draft.get(name));
                draft.set(guardian.relation(), relation);
                draft.set(guardian.phone(), draft.get(phone));
            }
        }
    }

    private static List<Field<Student, ?>> fields() {
        List<Field<Student, ?>> fields = new ArrayList<>(StudentLedger.LEDGER.fields().stream()
                .filter(field -> !field.is(COMPUTED) && field != StudentLedger.PINYIN)
                .toList());
        fields.addAll(2, List.of(GRADE, ENTERED));
        fields.addAll(List.of(FATHER.name(), FATHER.phone(), MOTHER.name(), MOTHER.phone()));
        return fields;
    }

    private static String notKept(Student row) {
        return null;
    }

    /** What a row of a file says, without its blanks: a blank cell is no reason to forget what is known. */
    static Draft<Student> filled(Draft<Student> row) {
        Draft<Student> filled = new Draft<>();
        LEDGER.fields().forEach(field -> copy(field, row, filled));
        FATHER.into(StudentLedger.FIRST, filled);
        MOTHER.into(
                filled.get(StudentLedger.FIRST.name()) == null ? StudentLedger.FIRST : StudentLedger.SECOND, filled);
        return filled;
    }

    private static <T> void copy(Field<Student, T> field, Draft<Student> from, Draft<Student> to) {
        if (from.get(field) != null && !field.is(Trait.COMPUTED)) {
            to.set(field, from.get(field));
        }
    }
}
