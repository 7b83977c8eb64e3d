package org.gongyu.feature.mentor;

import java.time.LocalDate;
import org.gongyu.ledger.Draft;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.LedgerPage;
import org.gongyu.ui.Page;
import org.gongyu.ui.TabbedPage;

/** 导师与谈心谈话: the talks, the mentors, the class reports, and how far the children are covered. */
final class MentorPage {

    private MentorPage() {}

    /** The page; {@code what} may be the ledger whose tab it opens at. */
    static Page of(Mentors mentors, Desk desk, Object what) {
        Texts texts = desk.texts();
        TabbedPage tabs = new TabbedPage("mentor-tabs", texts.get("feature.mentor"))
                .with("talk", texts.get("feature.talk"), () -> talks(mentors, desk))
                .with("mentoring", texts.get("feature.mentoring"), () -> mentorings(mentors, desk))
                .with("class-report", texts.get("feature.class-report"), () -> reports(mentors, desk))
                .with("mentor-coverage", texts.get("mentor.coverage"), () -> new MentorCoveragePage(mentors, desk));
        if (what instanceof String ledger) {
            tabs.open(ledger);
        }
        return tabs;
    }

    private static Page talks(Mentors mentors, Desk desk) {
        return new LedgerPage<>(mentors.talkLedger(), mentors.talks(), desk)
                .startingWith(() -> new Draft<Talk>().set(TalkLedger.DATE, LocalDate.now(desk.clock())))
                .attaching(mentors.talks().attachments())
                .importing("talks")
                .exporting("talk-records");
    }

    private static Page mentorings(Mentors mentors, Desk desk) {
        return new LedgerPage<>(MentoringLedger.LEDGER, mentors.mentorings(), desk)
                .startingWith(() -> new Draft<Mentoring>().set(MentoringLedger.FROM, LocalDate.now(desk.clock())))
                .importing("mentors")
                .exporting("mentor-coverage");
    }

    private static Page reports(Mentors mentors, Desk desk) {
        return new LedgerPage<>(mentors.reportLedger(), mentors.reports(), desk)
                .startingWith(() -> new Draft<ClassReport>().set(ClassReportLedger.DATE, LocalDate.now(desk.clock())))
                .attaching(mentors.reports().attachments())
                .importing("class-reports")
                .exporting("mentor-coverage");
    }
}
