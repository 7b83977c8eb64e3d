package org.gongyu.feature.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongyu.db.Batches;
import org.gongyu.db.Stored;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sign-in sheets as they come back from the classroom. */
class SignInImportTest {

    private static final String SESSION = """
            活动日期,活动类别,课题,对象范围
            2025-09-20,家长学校授课,读懂孩子,全校
            """;

    @TempDir
    private Path folder;

    private ActivitySchool school;

    @BeforeEach
    void open() {
        school = new ActivitySchool(folder);
        school.load("sessions", SESSION);
    }

    @AfterEach
    void close() {
        school.close();
    }

    private Stored<Session> session() {
        return school.activities
                .sessions()
                .list(ActivitySchool.ADMIN, school.year())
                .get(0);
    }

    private Map<String, Turnout> marks() {
        Map<UUID, Turnout> kept = school
                .activities
                .attendance()
                .of(ActivitySchool.ADMIN, session().id())
                .stream()
                .collect(Collectors.toMap(Mark::student, Mark::turnout));
        return school.activities.rollCall(ActivitySchool.ADMIN, session().id(), null).lines().stream()
                .filter(line -> kept.containsKey(line.pupil().id()))
                .collect(Collectors.toMap(
                        line -> line.pupil().name(),
                        line -> kept.get(line.pupil().id())));
    }

    private void undo() {
        List<UUID> batches = school.open.db().read(ActivitySchool.ADMIN, sql -> sql.fetch(
                        "select id from import_batch where kind = 'attendance'")
                .getValues(0, UUID.class));
        assertThat(batches).hasSize(1);
        new Batches(school.open.db()).undo(ActivitySchool.ADMIN, batches.get(0));
    }

    @Test
    void aSheetUnderATitleWithItsOwnWordsIsRead() {
        school.load("attendance", """
                示例小学家长签到表,,,,
                签到日期,活动名称,学生班级,孩子姓名,到会情况
                2025年9月20日,读懂孩子,2024级1班, 张 一 ,√
                2025.9.20,读懂孩子,2024级1班,赵三,缺席
                2025/9/20,读懂孩子,2024级2班,钱四,假
                """);
        assertThat(marks())
                .containsEntry("张一", Turnout.PRESENT)
                .containsEntry("赵三", Turnout.ABSENT)
                .containsEntry("钱四", Turnout.LEAVE);
    }

    @Test
    void anImportedSheetIsTakenBack() {
        Integer before = session().value().turnout().came();
        school.load("attendance", """
                日期,课题,班级,学生姓名,出席情况
                2025-09-20,读懂孩子,2024级1班,张一,到
                2025-09-20,读懂孩子,2024级1班,赵三,缺席
                """);
        assertThat(session().value().turnout().expected()).isEqualTo(2);
        undo();
        assertThat(marks()).isEmpty();
        assertThat(session().value().turnout().came())
                .as("the session's own count")
                .isEqualTo(before);
    }
}
