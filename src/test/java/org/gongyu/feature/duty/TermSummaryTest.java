package org.gongyu.feature.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.gongyu.MadeUp;
import org.gongyu.feature.Feature;
import org.gongyu.feature.OpenSchool;
import org.gongyu.feature.roster.Pupil;
import org.gongyu.feature.roster.Roster;
import org.gongyu.feature.roster.RosterFeature;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.ledger.Scope;
import org.gongyu.sheet.Prose;
import org.gongyu.sheet.Prose.Paragraph;
import org.gongyu.sheet.Report;
import org.gongyu.vault.Access;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The draft of the written summary says what the ledgers hold. */
class TermSummaryTest {

    private static final Access ADMIN = Access.administrator();

    @TempDir
    static Path temp;

    private static OpenSchool school;

    @BeforeAll
    static void makeUpASchool() {
        school = MadeUp.create(temp, 60);
    }

    @AfterAll
    static void close() {
        school.close();
    }

    private static List<String> sentences(Scope scope) {
        Report report = school.reports().stream()
                .filter(one -> one.key().equals("term-summary"))
                .findFirst()
                .orElseThrow();
        Prose prose =
                (Prose) report.pages(ADMIN, new Report.Request(scope, false)).get(0);
        return prose.paragraphs().stream().map(Paragraph::words).toList();
    }

    private static int visits(Scope scope) {
        Feature visits = school.features().stream()
                .filter(feature -> feature.key().equals("visit"))
                .findFirst()
                .orElseThrow();
        return visits.shelves().get(0).store().list(ADMIN, scope).size();
    }

    @Test
    void countsTheVisitsOfEachTermAndOfTheYear() {
        int sum = 0;
        for (int term = 1; term <= 2; term++) {
            Scope scope =
                    new Scope(school.schools().terms(ADMIN).period(2025, term).orElseThrow(), null);
            sum += visits(scope);
            assertThat(sentences(scope)).anyMatch(said(visits(scope)));
        }
        Scope year = new Scope(MadeUp.year(school), null);
        assertThat(visits(year)).isEqualTo(sum).isPositive();
        assertThat(sentences(year)).anyMatch(said(sum));
    }

    private static Predicate<String> said(int visits) {
        return words -> words.startsWith("本期共登记家访 " + visits + " 次");
    }

    @Test
    void ofAClassCountsItsOwnChildrenOnly() {
        Roster roster = school.features().stream()
                .filter(RosterFeature.class::isInstance)
                .map(feature -> ((RosterFeature) feature).campus().roster(ADMIN))
                .findFirst()
                .orElseThrow();
        var sitting = roster.enrolledOn(MadeUp.year(school).to());
        SchoolClass its = sitting.keySet().iterator().next();
        List<Pupil> children = sitting.get(its);
        UUID classId = its.id();
        Scope scope = new Scope(MadeUp.year(school), classId);
        assertThat(sentences(scope)).anyMatch(words -> words.contains("在校学生 " + children.size() + " 人。"));
        assertThat(sentences(scope)).anyMatch(said(visits(scope)));
    }
}
