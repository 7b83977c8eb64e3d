package org.gongyu.feature.duty;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.gongyu.feature.Thing;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.ledger.Option;

/**
 * One of those that a duty is about, and whether it is done for it.
 *
 * @param what what it is
 * @param id its id; null for what has none, such as a kind of volunteers
 * @param name its name: a String, an {@link Option} or a {@link Code}; null for a record, which its proof names
 * @param classId the class it belongs to; null if to none
 * @param counts whether it is in N
 * @param isTold whether what is recorded is enough to say; if not, it is neither in N nor in D
 * @param proofs the records that were looked at, made when asked for
 */
record Line(
        What what, UUID id, Object name, UUID classId, boolean counts, boolean isTold, Supplier<List<Proof>> proofs) {

    /** A line of which it can be said whether it counts. */
    Line(What what, UUID id, Object name, UUID classId, boolean counts, Supplier<List<Proof>> proofs) {
        this(what, id, name, classId, counts, true, proofs);
    }

    /** What a line can be of. */
    enum What implements Option {
        STUDENT,
        TEACHER,
        TEAM,
        CLASS,
        GRADE,
        /** Who teaches a class. */
        TEACHING,
        WHOLE_SCHOOL,
        /** Something that is asked for. */
        ITEM,
        /** A record. */
        RECORD
    }

    /**
     * An entry of an editable list, as packs name it.
     *
     * @param thing whose list
     * @param code the entry, such as EXPERT
     */
    record Code(Thing thing, String code) {}

    /** Something that is asked for, with the records that are there of it. */
    static Line item(Object name, List<Proof> proofs, boolean counts) {
        return new Line(What.ITEM, null, name, null, counts, () -> proofs);
    }

    /** A class of which what is recorded is not enough to say whether it is done. */
    static Line untold(SchoolClass its, Supplier<List<Proof>> proofs) {
        return new Line(What.CLASS, its.id(), its.label(), its.id(), false, false, proofs);
    }

    /** A record. */
    static Line record(Proof proof) {
        return new Line(What.RECORD, proof.id(), null, null, proof.verdict() == Verdict.COUNTS, () -> List.of(proof));
    }
}
