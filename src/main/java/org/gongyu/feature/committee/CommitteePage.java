package org.gongyu.feature.committee;

import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.gongyu.db.Stored;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Link;
import org.gongyu.ui.Candidate;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Form;
import org.gongyu.ui.LedgerPage;
import org.gongyu.ui.Named;
import org.gongyu.ui.Page;
import org.gongyu.ui.Spot;
import org.gongyu.ui.TabbedPage;

/** 家委会: how it stands at all levels, then the committees, their members and their meetings, a tab each. */
final class CommitteePage {

    private final Committees committees;
    private final Desk desk;
    private final TabbedPage tabs;
    private LedgerPage<Committee> ofCommittees;
    private LedgerPage<Seat> ofSeats;
    private LedgerPage<Meeting> ofMeetings;

    private CommitteePage(Committees committees, Desk desk) {
        this.committees = committees;
        this.desk = desk;
        this.tabs = new TabbedPage("committee-tabs", desk.texts().get("feature.committee"))
                .with(
                        "overview",
                        desk.texts().get("committee.overview"),
                        () -> new OverviewPage(committees, desk, this))
                .with(CommitteeLedger.KEY, desk.texts().get("committee.list"), this::committees)
                .with(SeatLedger.KEY, desk.texts().get("feature.committee-seat"), this::seats)
                .with(MeetingLedger.KEY, desk.texts().get("feature.committee-meeting"), this::meetings);
    }

    /** The page; {@code what} may be the key of the tab to open; may be null. */
    static Page of(Committees committees, Desk desk, Object what) {
        CommitteePage page = new CommitteePage(committees, desk);
        if (what != null) {
            page.tabs.open(what.toString());
        }
        return page.tabs;
    }

    private Page committees() {
        Button next = Named.button(
                "new-office",
                desk.texts().get("committee.new-office"),
                "mdal-autorenew",
                () -> ofCommittees.selected().stream().findFirst().ifPresentOrElse(this::begin, () -> desk.notices()
                        .done(desk.texts().get("committee.select-first"))));
        ofCommittees = new LedgerPage<>(CommitteeLedger.LEDGER, committees.store(), desk)
                .startingWith(() -> new Draft<Committee>()
                        .set(CommitteeLedger.KIND, CommitteeKind.PARENTS)
                        .set(CommitteeLedger.FROM, committees.campus().today()))
                .changing(next)
                .attaching(committees.store().attachments())
                .importing("committees")
                .exporting("committee-coverage");
        return ofCommittees;
    }

    private Page seats() {
        ofSeats = new LedgerPage<>(SeatLedger.LEDGER, committees.seats(), desk)
                .laidOut(CommitteePage::layout)
                .importing("committee-members")
                .exporting("committee-roster");
        return ofSeats;
    }

    private Page meetings() {
        ofMeetings = new LedgerPage<>(committees.meetingLedger(), committees.meetings(), desk)
                .laidOut(CommitteePage::meetingLayout)
                .startingWith(() -> new Draft<Meeting>()
                        .set(MeetingLedger.DATE, committees.campus().today()))
                .attaching(committees.meetings().attachments())
                .importing("committee-meetings")
                .exporting("committee-meetings");
        return ofMeetings;
    }

    /** Who, in one section, is a guardian or a teacher or someone from outside; then in which post. */
    static Node layout(Form<Seat> form) {
        VBox all = new VBox(
                form.summary(),
                form.input(SeatLedger.COMMITTEE),
                form.section("committee.section.who"),
                form.input(SeatLedger.GUARDIAN),
                form.input(SeatLedger.STAFF),
                form.beside(SeatLedger.OUTSIDE, SeatLedger.WORKPLACE),
                form.section("committee.section.what"),
                form.beside(SeatLedger.POST, SeatLedger.PART),
                form.input(SeatLedger.DUTIES),
                form.beside(SeatLedger.ELECTED, SeatLedger.PHONE),
                form.beside(SeatLedger.FROM, SeatLedger.TO),
                form.input(SeatLedger.NOTE));
        all.getStyleClass().add("form");
        return all;
    }

    /** The form of a meeting; the members offered are those of the committee that is chosen, before one is, those of all. */
    static Node meetingLayout(Form<Meeting> form) {
        form.offerOnly(MeetingLedger.MEMBERS, CommitteePage::isOfItsCommittee);
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

    /** Opens a committee's own record. */
    void open(UUID committee) {
        tabs.open(new Spot(CommitteeLedger.KEY, committee));
    }

    /** Opens a seat. */
    void openSeat(UUID seat) {
        tabs.open(new Spot(SeatLedger.KEY, seat));
    }

    /** Begins a committee of that body. */
    void begin(Standing missing) {
        tabs.open(CommitteeLedger.KEY);
        boolean ofClass = missing.body().level() == Level.CLASS;
        Cohort grade = missing.body().grade();
        ofCommittees.begin(new Draft<Committee>()
                .set(CommitteeLedger.KIND, missing.body().kind())
                .set(CommitteeLedger.GRADE, grade == null ? null : grade.link())
                .set(CommitteeLedger.CLASS, ofClass ? missing.schoolClass().link() : null));
    }

    /** Begins a seat on a committee. */
    void beginSeat(Council council) {
        tabs.open(SeatLedger.KEY);
        ofSeats.begin(new Draft<Seat>()
                .set(
                        SeatLedger.COMMITTEE,
                        new Link(council.id(), council.committee().title())));
    }

    private void begin(Stored<Committee> old) {
        beginOffice(old.id(), old.value().title());
    }

    /** Asks, then begins the term of office that follows a committee's. */
    void beginOffice(UUID old, String title) {
        desk.notices()
                .ask(
                        desk.texts().get("committee.new-office.ask", title),
                        desk.texts().get("committee.new-office"),
                        () -> desk.work()
                                .change(
                                        CommitteeLedger.KEY,
                                        () -> new NewOffice(committees).begin(desk.access(), old),
                                        this::begun));
    }

    private void begun(NewOffice.Begun begun) {
        desk.notices().done(desk.texts().get("committee.new-office.done", begun.kept(), begun.left()));
        open(begun.id());
    }
}
