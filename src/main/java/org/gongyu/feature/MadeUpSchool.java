package org.gongyu.feature;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongyu.demo.DemoActivities;
import org.gongyu.demo.DemoCare;
import org.gongyu.demo.DemoChecks;
import org.gongyu.demo.DemoOffice;
import org.gongyu.demo.DemoSchool;
import org.gongyu.feature.school.School;
import org.gongyu.feature.school.Stage;
import org.gongyu.feature.school.Terms;
import org.gongyu.ledger.Period;
import org.gongyu.sheet.Grid;
import org.gongyu.sheet.ImportRun;
import org.gongyu.sheet.Importer;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;

/** Fills an empty school with made-up records, through the same importers as real files. */
public final class MadeUpSchool {

    private static final int SIX_THREE = 6;

    private final OpenSchool school;
    private final Access access;
    private final Texts texts;

    public MadeUpSchool(OpenSchool school, Access access, Texts texts) {
        this.school = school;
        this.access = access;
        this.texts = texts;
    }

    /**
     * Makes up the last complete school year.
     *
     * @param students how many children
     * @param seed the same seed makes the same school
     * @return the school year
     */
    public Period fill(int students, long seed) {
        int year = lastCompleteYear(LocalDate.now(school.db().clock()));
        DemoSchool demo = new DemoSchool(year, students, seed);
        School profile = new School(DemoSchool.NAME, DemoSchool.DISTRICT, Stage.PRIMARY, SIX_THREE, true);
        school.schools().found(access, profile, Terms.usual(year));
        bring("staff", demo.staff());
        bring("roster", demo.roster());
        bring("visits", demo.visits());
        bring("committees", demo.committeeList());
        bring("committee-members", demo.committeeMembers());
        bring("committee-meetings", demo.committeeMeetings());
        DemoActivities activities = demo.activities();
        bring("hours-rules", activities.rules());
        bring("plans", activities.plans());
        bring("sessions", activities.sessions());
        bring("attendance", activities.attendance());
        bring("parent-certificates", activities.certificates());
        bring("parent-school-items", activities.items());
        bring("mentors", demo.mentors());
        bring("talks", demo.talks());
        bring("class-reports", demo.classReports());
        bringCare(demo.care());
        bringOffice(demo.office());
        bringChecks(demo.checks());
        return year();
    }

    private void bringChecks(DemoChecks checks) {
        bring("mediation", checks.mediation());
        bring("evidence", checks.evidence());
        bring("receipts", checks.receipts());
    }

    private void bringOffice(DemoOffice office) {
        bring("training", office.training());
        bring("teacher-certificates", office.certificates());
        bring("volunteers", office.volunteers());
        bring("services", office.services());
        bring("resources", office.resources());
    }

    private void bringCare(DemoCare care) {
        bring("care", care.files());
        bring("care-plans", care.plans());
        bring("care-log", care.log());
        bring("care-reviews", care.reviews());
        bring("care-notices", care.notices());
    }

    /** The school year whose records were made up. */
    public Period year() {
        Terms calendar = school.schools().terms(access);
        int first = calendar.all().get(0).schoolYear();
        return calendar.period(first, Period.WHOLE_YEAR).orElseThrow();
    }

    /** The school year that ended before the day; school years begin in September. */
    private static int lastCompleteYear(LocalDate day) {
        return day.getMonthValue() >= 9 ? day.getYear() - 1 : day.getYear() - 2;
    }

    private void bring(String key, List<List<String>> sheet) {
        Importer<?> importer = school.importers().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
        ImportRun<?> run = ImportRun.of(importer, access, school.db(), texts, "demo", grid(sheet));
        run.check();
        run.store(true);
    }

    private static Grid grid(List<List<String>> sheet) {
        List<Grid.Line> lines = new ArrayList<>();
        sheet.forEach(cells -> lines.add(new Grid.Line(lines.size() + 1, cells)));
        return new Grid(lines);
    }
}
