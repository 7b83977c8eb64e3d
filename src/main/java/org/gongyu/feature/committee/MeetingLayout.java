package org.gongyu.feature.committee;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Link;
import org.gongyu.ui.Candidate;
import org.gongyu.ui.Form;

/** The form of a meeting, in the order of its printed record. */
final class MeetingLayout {

    private MeetingLayout() {}

    /** The members offered are those of the committee that is chosen; before one is, those of all. */
    static Node of(Form<Meeting> form) {
        form.offerOnly(MeetingLedger.MEMBERS, MeetingLayout::isOfItsCommittee);
        VBox all = new VBox(
                form.summary(),
                form.input(MeetingLedger.COMMITTEE),
                form.beside(MeetingLedger.DATE, MeetingLedger.PLACE),
                form.input(MeetingLedger.CHAIR),
                form.beside(MeetingLedger.EXPECTED, MeetingLedger.PRESENT),
                form.input(MeetingLedger.MEMBERS),
                form.input(MeetingLedger.ATTENDEES),
                form.input(MeetingLedger.AGENDA),
                form.input(MeetingLedger.RESOLUTIONS),
                form.input(MeetingLedger.OUTCOME),
                form.input(MeetingLedger.NOTE));
        all.getStyleClass().add("form");
        return all;
    }

    static boolean isOfItsCommittee(Draft<Meeting> draft, Candidate seat) {
        Link committee = draft.get(MeetingLedger.COMMITTEE);
        return committee == null || seat.link().label().endsWith(SeatStore.of(committee.label()));
    }
}
