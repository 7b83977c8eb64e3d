package org.gongyu.feature.committee;

import java.time.LocalDate;
import java.util.List;
import org.gongyu.ledger.Link;

/**
 * A seat on a committee and who has it: a guardian, a member of the staff, or someone from outside.
 *
 * @param committee whose seat
 * @param member who has it
 * @param post 职务
 * @param part as what the member sits there; null if not said, as all that follow
 * @param elected 产生方式
 * @param duties 分工
 * @param phone only where it isn't the one on the roster
 * @param from since when, if not since the committee's first day
 * @param to the last day, if not the committee's
 */
record Seat(
        Link committee,
        Member member,
        Link post,
        Part part,
        Election elected,
        String duties,
        String phone,
        LocalDate from,
        LocalDate to,
        String note) {

    /**
     * Who has a seat: exactly one of the first three is there.
     *
     * @param guardian a child's guardian
     * @param staff a member of the staff
     * @param outside the name of someone who is neither
     * @param workplace of someone from outside; null if not known
     * @param children the guardian's children who have ever been at the school; empty for the others, and until stored
     */
    record Member(Link guardian, Link staff, String outside, String workplace, List<Link> children) {

        String name() {
            if (guardian != null) {
                return guardian.label();
            }
            return staff == null ? outside : staff.label();
        }
    }
}
