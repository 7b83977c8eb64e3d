package org.gongyu.feature.mentor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongyu.db.RowStore;
import org.gongyu.feature.Facts;
import org.gongyu.feature.Feature;
import org.gongyu.feature.roster.Campus;
import org.gongyu.feature.roster.ListImporter;
import org.gongyu.feature.roster.ListImporter.Keys;
import org.gongyu.feature.roster.Whom;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Ledger;
import org.gongyu.sheet.Importer;
import org.gongyu.sheet.ListReport;
import org.gongyu.sheet.Report;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Page;
import org.gongyu.vault.Access;

/** 导师与谈心谈话. */
public final class MentorFeature implements Feature {

    private final Mentors mentors;

    /** The mentors and talks of a school. */
    public MentorFeature(Campus campus) {
        this.mentors = Mentors.of(campus);
    }

    @Override
    public String key() {
        return "mentor";
    }

    @Override
    public String icon() {
        return "mdomz-record_voice_over";
    }

    @Override
    public List<Shelf<?>> shelves() {
        return List.of(
                new Shelf<>(MentoringLedger.LEDGER, mentors.mentorings()),
                new Shelf<>(mentors.talkLedger(), mentors.talks()),
                new Shelf<>(mentors.reportLedger(), mentors.reports()));
    }

    @Override
    public List<Importer<?>> importers() {
        return List.of(
                importer(
                        "mentors",
                        MentoringLedger.LEDGER,
                        mentors.mentorings(),
                        List.of(MentoringLedger.STUDENT, MentoringLedger.TEACHER, MentoringLedger.FROM),
                        MentoringLedger.CHILD,
                        MentoringLedger.FROM),
                importer(
                        "talks",
                        mentors.talkLedger(),
                        mentors.talks(),
                        List.of(TalkLedger.DATE, TalkLedger.TEACHER, TalkLedger.STUDENTS, TalkLedger.TOPIC),
                        TalkLedger.CHILD,
                        TalkLedger.DATE),
                importer(
                        "class-reports",
                        mentors.reportLedger(),
                        mentors.reports(),
                        List.of(
                                ClassReportLedger.DATE,
                                ClassReportLedger.TEACHER,
                                ClassReportLedger.CLASSES,
                                ClassReportLedger.TITLE),
                        null,
                        ClassReportLedger.DATE));
    }

    private <R> Importer<R> importer(
            String key,
            Ledger<R> ledger,
            RowStore<R, ?> store,
            List<Field<R, ?>> identity,
            Whom.Columns<R> child,
            Field<R, LocalDate> date) {
        Keys<R> keys = new Keys<>(identity, child, date, (access, to) -> List.of());
        return new ListImporter<>(key, mentors.campus(), ledger, store, keys);
    }

    @Override
    public List<Report> reports() {
        return List.of(
                new MentorCoverageReport(mentors, mentors.campus().texts()),
                new ListReport<>(
                        "talk-records",
                        mentors.talkLedger(),
                        mentors.talks(),
                        mentors.campus().texts(),
                        mentors.talkLedger().fields()));
    }

    @Override
    public Facts facts(Access access, Facts.Wanted wanted) {
        return MentorFacts.of(mentors, access, wanted);
    }

    @Override
    public Optional<Page> page(Desk desk, Object what) {
        return Optional.of(MentorPage.of(mentors, desk, what));
    }
}
