package org.gongyu.vault;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongyu.ledger.Area;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Trait;
import org.gongyu.work.Failure;

/**
 * Who is asking. Every read and every write takes one. Ledgers are narrowed with {@code ledger.showing(access::sees)} before anything
 * is shown; which records a person of a limited reach may see is the stores' business.
 *
 * @param account the account's id, by which it is told what is a person's own; null at a school without accounts
 * @param user the name that is written beside each change
 * @param roles what the person is; never empty
 * @param staffId the person on the staff list; null for an account that belongs to none
 * @param classes the person's own classes, which count where no role is for the whole school; never null
 */
public record Access(UUID account, String user, Set<Role> roles, UUID staffId, Set<UUID> classes) {

    /** Someone with these roles. */
    public Access {
        roles = Set.copyOf(roles);
        classes = Set.copyOf(classes);
    }

    /** Someone without an account. */
    public Access(String user, Set<Role> roles, UUID staffId, Set<UUID> classes) {
        this(null, user, roles, staffId, classes);
    }

    /** The one user of a school without accounts, who has every role. */
    public static Access administrator() {
        return new Access("admin", EnumSet.allOf(Role.class), null, Set.of());
    }

    /** Whether this person may see a field at all (masked or not). */
    public boolean sees(Field<?, ?> field) {
        return !field.is(Trait.CONFIDENTIAL) || rights().anyMatch(Rights::confidential);
    }

    /** Whether this person may do so much with the records of an area, within {@link #isLimited() limits}. */
    public boolean may(Right right, Area area) {
        return rights().anyMatch(one -> one.in(area).compareTo(right) >= 0);
    }

    /** Refuses whoever may not do so much with the records of an area. */
    public void needs(Right right, Area area) {
        if (!may(right, area)) {
            throw new Failure.Refused(right == Right.CHANGE ? "may-not-change" : "may-not-see");
        }
    }

    /** Refuses whoever may not change an area's records for the school as a whole. */
    public void needsWholeSchool(Area area) {
        needs(Right.CHANGE, area);
        if (isLimited()) {
            throw new Failure.Refused("beyond-reach");
        }
    }

    /** Refuses a class, which may be null, that isn't within reach. */
    public void needsClass(UUID classId) {
        if (!reaches(classId)) {
            throw new Failure.Refused("beyond-reach");
        }
    }

    /** Whether one and the same role of this person is for the whole school and may do so much with the records of an area. */
    public boolean mayEverywhere(Right right, Area area) {
        return rights().anyMatch(one -> one.wholeSchool() && one.in(area).compareTo(right) >= 0);
    }

    /** Whether one and the same role of this person is for the whole school, may change the records of an area and sees confidential fields. */
    public boolean mayChangeConfidential(Area area) {
        return rights().anyMatch(one ->
                one.wholeSchool() && one.confidential() && one.in(area).compareTo(Right.CHANGE) >= 0);
    }

    /** Whether only the person's own {@link #classes} are open to them. */
    public boolean isLimited() {
        return rights().noneMatch(Rights::wholeSchool);
    }

    /** Whether a class is open to this person; {@code classId} may be null, which is no class. */
    public boolean reaches(UUID classId) {
        return !isLimited() || classId != null && classes.contains(classId);
    }

    /** Whether this person may add, change and delete anything. */
    public boolean mayChange() {
        return Stream.of(Area.values()).anyMatch(area -> may(Right.CHANGE, area));
    }

    private Stream<Rights> rights() {
        return roles.stream().map(Rights::of);
    }
}
