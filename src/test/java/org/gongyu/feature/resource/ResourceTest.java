package org.gongyu.feature.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyu.SmallSchool.ADMIN;
import static org.gongyu.SmallSchool.rows;

import java.nio.file.Path;
import org.gongyu.SmallSchool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResourceTest {

    @TempDir
    private Path folder;

    private SmallSchool school;

    @BeforeEach
    void open() {
        school = new SmallSchool(folder.resolve("校"));
    }

    @AfterEach
    void close() {
        school.close();
    }

    private static final String VOLUNTEERS = "姓名|队伍类别|联系电话|加入日期|退出日期|此前累计小时";

    private void bringVolunteers() {
        school.bring(
                "volunteers",
                VOLUNTEERS,
                "方志明|专家队伍|19900000001|2025-09-10||20",
                "邓志明|家长志愿者队伍||2024-09-10|2025-06-30|5",
                "曹志明|家长志愿者队伍||||");
        school.bring("services", "服务日期|志愿者|服务内容|每人小时数", "2025-10-10|方志明、曹志明|护学|2", "2025-05-10|曹志明|阅读|3");
    }

    @Test
    void hoursOfThePeriodAndInAllAreAddedUpByTeamAndAnEmptyTeamIsShown() {
        bringVolunteers();
        assertThat(rows(school.pages("volunteers", ADMIN, school.scope(1)).get(0)))
                .containsExactly("专家队伍|1|2|22", "教师队伍|0|0|0", "家长志愿者队伍|1|2|5", "社区志愿者队伍|0|0|0", "五老志愿者队伍|0|0|0");
    }

    @Test
    void whoLeftBeforeThePeriodIsNotInItsList() {
        bringVolunteers();
        assertThat(rows(school.pages("volunteers", ADMIN, school.scope(1)).get(1)))
                .hasSize(2)
                .noneMatch(row -> row.contains("邓志明"));
    }

    @Test
    void anUnknownTeamOrVolunteerIsNamed() {
        assertThat(school.problems("volunteers", VOLUNTEERS, "方志明|六老队伍||||")).containsExactly("unknown-name");
        assertThat(school.problems("services", "服务日期|志愿者|服务内容|每人小时数", "2025-10-10|谁|护学|2"))
                .containsExactly("unknown-name");
    }

    @Test
    void theDirectoryBelongsToNoTerm() {
        school.bring("resources", "资源名称|资源类别|协议日期", "阳光农场|劳动实践|2026-03-01");
        assertThat(rows(school.pages("resources", ADMIN, school.scope(1)).get(0)))
                .singleElement()
                .asString()
                .contains("阳光农场");
    }
}
