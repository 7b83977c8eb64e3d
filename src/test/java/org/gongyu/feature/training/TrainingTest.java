package org.gongyu.feature.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyu.SmallSchool.ADMIN;
import static org.gongyu.SmallSchool.rows;

import java.nio.file.Path;
import java.util.List;
import org.gongyu.SmallSchool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingTest {

    private static final String HEADER = "教师|培训日期|培训名称|主题类别|学时";

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

    private List<String> summary() {
        return rows(school.pages("training-summary", ADMIN, school.scope(1)).get(0));
    }

    /** The first term ends in January 2026, so the calendar year of its last day is 2026. */
    @Test
    void aTrainingOnBothTopicsCountsForEachAndSoDoTwoOnOneEach() {
        school.bring(
                "training",
                HEADER,
                "王老师|2026-01-05|沟通|两者都有|4",
                "赵老师|2026-01-06|情绪|心理健康教育|2",
                "赵老师|2026-01-07|家庭|家庭教育指导|3",
                "林老师|2026-01-07|家庭|家庭教育指导|3");
        assertThat(summary())
                .contains("王老师|1|1|是|4|4|否", "赵老师|1|1|是|5|5|否", "林老师|0|1|否|3|3|否")
                .hasSize(4);
    }

    @Test
    void threeSchoolYearsAreAddedUpAndOlderTrainingIsNot() {
        school.bring(
                "training",
                HEADER,
                "王老师|2023-09-01|甲|心理健康教育|9",
                "王老师|2025-09-01|乙|心理健康教育|9",
                "王老师|2023-08-31|丙|家庭教育指导|50");
        assertThat(summary()).contains("王老师|0|0|否|0|18|是");
    }

    @Test
    void anImportSaysWhomItDoesNotKnow() {
        assertThat(school.problems("training", HEADER, "孙老师|2027-01-05|沟通|两者都有|4"))
                .containsExactlyInAnyOrder("unknown-staff", "not-yet-come");
    }

    @Test
    void certificatesAreListedBesideTheHours() {
        school.bring("teacher-certificates", "教师|证书类别|证书名称|证书编号|发证日期", "林老师|家庭教育指导师|指导师证书|A1|2025-11-20");
        assertThat(rows(school.pages("training-summary", ADMIN, school.scope(1)).get(1)))
                .containsExactly("林老师|家庭教育指导师|指导师证书|A1|2025-11-20");
    }
}
