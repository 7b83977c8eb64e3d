package org.gongyu.feature.roster;

import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;

/** Lays the guardians that a file names over those that are known: by name, not by place. */
final class Guardians {

    private Guardians() {}

    /** The draft so changed that a known guardian is updated where it stands, and a new one inherits nothing. */
    static Draft<Student> matched(Draft<Student> draft, Student known) {
        String first = draft.get(StudentLedger.FIRST.name());
        String second = draft.get(StudentLedger.SECOND.name());
        boolean crossed = first != null && first.equals(name(known.second()))
                || second != null && second.equals(name(known.first()));
        if (crossed && !(first != null && first.equals(name(known.first())))) {
            swap(draft);
        }
        settle(StudentLedger.FIRST, draft, known.first());
        settle(StudentLedger.SECOND, draft, known.second());
        return draft;
    }

    private static String name(Student.Guardian guardian) {
        return guardian == null ? null : guardian.name();
    }

    private static void swap(Draft<Student> draft) {
        GuardianFields one = StudentLedger.FIRST;
        GuardianFields other = StudentLedger.SECOND;
        swap(one.name(), other.name(), draft);
        swap(one.relation(), other.relation(), draft);
        swap(one.phone(), other.phone(), draft);
        swap(one.workplace(), other.workplace(), draft);
        swap(one.custody(), other.custody(), draft);
    }

    private static <T> void swap(Field<Student, T> one, Field<Student, T> other, Draft<Student> draft) {
        T kept = draft.get(one);
        draft.set(one, draft.get(other)).set(other, kept);
    }

    /** Fills what the file doesn't say: all of a guardian it doesn't name, the rest of one it does. */
    private static void settle(GuardianFields fields, Draft<Student> draft, Student.Guardian known) {
        String named = draft.get(fields.name());
        boolean same = known != null && (named == null || named.equals(known.name()));
        Student.Guardian rest = same ? known : new Student.Guardian(null, null, null, null, null);
        fill(fields.name(), draft, rest.name());
        fill(fields.relation(), draft, rest.relation());
        fill(fields.phone(), draft, rest.phone());
        fill(fields.workplace(), draft, rest.workplace());
        fill(fields.custody(), draft, rest.custody());
    }

    private static <T> void fill(Field<Student, T> field, Draft<Student> draft, T known) {
        if (draft.get(field) == null) {
            draft.set(field, known);
        }
    }
}
