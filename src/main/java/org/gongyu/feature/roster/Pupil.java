package org.gongyu.feature.roster;

import java.util.List;
import java.util.UUID;
import org.gongyu.ledger.Link;

/**
 * A child as other features know it.
 *
 * @param id the id
 * @param identity who it is
 * @param seatNumber 班内学号; null if there is none
 * @param boarding 就读方式; null if not known
 * @param home where it lives
 * @param care what the school must look after; for counting, never for class lists
 * @param guardians the guardians, first one first
 */
public record Pupil(
        UUID id,
        Student.Identity identity,
        String seatNumber,
        Boarding boarding,
        Student.Home home,
        Student.Care care,
        List<Guardian> guardians) {

    /**
     * A guardian of this child.
     *
     * @param person the person, the same for siblings
     * @param relation 与学生关系; null if not known
     * @param phone null if not known
     * @param workplace null if not known
     */
    public record Guardian(Link person, Relation relation, String phone, String workplace) {}

    public String name() {
        return identity.name();
    }

    /** Search keys of the name. */
    public String pinyin() {
        return identity.pinyin();
    }

    /** 身份证件号; null if there is none. */
    public String idNumber() {
        return identity.idNumber();
    }

    /** 现住址; null if not known. */
    public String address() {
        return home.address();
    }

    /** 重点学生. */
    public boolean isKey() {
        return care.isKey();
    }

    /** The child with nothing about it but its name. */
    Pupil nameOnly() {
        Student.Identity name = new Student.Identity(name(), pinyin(), null, null, null, null, null, null);
        Student.Care nothing = new Student.Care(null, null, false, false, null, null, false);
        return new Pupil(id, name, null, null, new Student.Home(null, null), nothing, List.of());
    }

    /** The child as a form names it. */
    public Link link() {
        return new Link(id, name());
    }
}
