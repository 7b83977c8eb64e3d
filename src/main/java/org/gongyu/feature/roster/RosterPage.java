package org.gongyu.feature.roster;

import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.LedgerPage;
import org.gongyu.ui.Page;
import org.gongyu.ui.TabbedPage;

/** 名册: students, staff, classes. */
final class RosterPage {

    private RosterPage() {}

    /**
     * The page.
     *
     * @param what the ledger whose tab it opens at (student, staff, class); may be null
     */
    static Page of(RosterDesk roster, Desk desk, Object what) {
        Texts texts = desk.texts();
        TabbedPage tabs = new TabbedPage("roster-tabs", texts.get("feature.roster"))
                .with("student", texts.get("feature.student"), () -> new StudentsPage(roster.students(), desk))
                .with("staff", texts.get("feature.staff"), () -> new LedgerPage<>(
                                StaffLedger.LEDGER, roster.staff(), desk)
                        .importing("staff"))
                .with("class", texts.get("roster.classes"), () -> classes(roster, desk));
        if (what != null) {
            tabs.open(what.toString());
        }
        return tabs;
    }

    private static Page classes(RosterDesk roster, Desk desk) {
        Classes classes = new Classes(roster.db(), roster.schools(), roster.rosters(), desk.texts());
        return new ClassesPage(classes, new RollOverPage(roster.rollOver(), roster.batches(), desk), desk);
    }
}
