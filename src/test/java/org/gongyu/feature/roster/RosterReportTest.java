package org.gongyu.feature.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyu.feature.roster.TestSchool.ADMIN;
import static org.gongyu.feature.roster.TestSchool.ZH;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.gongyu.ledger.Scope;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterReportTest {

    @TempDir
    Path folder;

    private TestSchool school;
    private RosterReport report;

    @BeforeEach
    void open() {
        school = new TestSchool(folder);
        Clock clock = school.db.clock();
        report = new RosterReport(school.students, school.rosters, ZH, clock);
    }

    @AfterEach
    void close() {
        school.close();
    }

    private List<List<Object>> cells(Scope scope, boolean unmasked) {
        Table<?> table = (Table<?>)
                report.pages(ADMIN, new Report.Request(scope, unmasked)).get(0);
        return cells(table);
    }

    private static <R> List<List<Object>> cells(Table<R> table) {
        List<List<Object>> rows = new ArrayList<>();
        table.rows().each(row -> {
            List<Object> cells = new ArrayList<>();
            table.columns().forEach(column -> cells.add(column.value().apply(row)));
            rows.add(cells);
        });
        return rows;
    }

    @Test
    void numbersAreMaskedUnlessAskedFor() {
        school.students.add(
                ADMIN,
                school.child("张三", school.schoolClass(2024, 1))
                        .set(StudentLedger.ID_TYPE, IdType.RESIDENT)
                        .set(StudentLedger.ID_NUMBER, "120199201903244301")
                        .set(StudentLedger.LEFT_BEHIND, LeftBehind.BOTH_PARENTS)
                        .set(StudentLedger.FIRST.name(), "张大")
                        .set(StudentLedger.FIRST.relation(), Relation.FATHER)
                        .set(StudentLedger.FIRST.phone(), "13800001234"));
        assertThat(cells(school.year(), false).get(0))
                .contains("2024级1班", "张三", "张大", "父亲", "120***********4301", "138****1234")
                .doesNotContain("双亲留守儿童");
        assertThat(cells(school.year(), true).get(0)).contains("120199201903244301", "13800001234");
    }

    @Test
    void numbersInFullAreSaidToBeSensitive() {
        Table<?> open = (Table<?>)
                report.pages(ADMIN, new Report.Request(school.year(), true)).get(0);
        Table<?> masked = (Table<?>)
                report.pages(ADMIN, new Report.Request(school.year(), false)).get(0);
        assertThat(open.notes()).anyMatch(note -> note.startsWith("敏感信息"));
        assertThat(masked.notes()).noneMatch(note -> note.startsWith("敏感信息"));
    }

    @Test
    void onlyThoseWhoAreHereOnTheDayAreListed() {
        var its = school.schoolClass(2024, 1);
        var left = school.students.add(ADMIN, school.child("张三", its)).id();
        school.students.add(ADMIN, school.child("李四", its));
        school.students.transferOut(ADMIN, left, TestSchool.TODAY.minusDays(1), null);
        assertThat(cells(school.year(its.id()), false)).singleElement().satisfies(row -> assertThat(row)
                .contains("李四"));
        assertThat(cells(school.year(school.schoolClass(2023, 1).id()), false)).isEmpty();
    }
}
