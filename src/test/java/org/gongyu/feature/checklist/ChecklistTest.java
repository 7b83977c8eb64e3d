package org.gongyu.feature.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyu.SmallSchool.ADMIN;
import static org.gongyu.SmallSchool.rows;

import java.nio.file.Path;
import java.util.List;
import org.gongyu.SmallSchool;
import org.gongyu.sheet.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecklistTest {

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

    private List<Page> pages(int term) {
        return school.pages("checklist", ADMIN, school.scope(term));
    }

    @Test
    void everyItemIsListedAndTheNewestEvidenceOfTheYearIsShown() {
        school.bring(
                "evidence",
                "登记日期|事项|佐证内容|存放位置",
                "2025-09-05|家长委员会章程|章程甲|档案柜",
                "2025-10-05|家长委员会章程|章程乙|档案柜",
                "2025-06-05|家长开放日|上学年的|档案柜");
        assertThat(rows(pages(1).get(0)))
                .hasSize(30)
                .contains("家长委员会章程|003-5、004-2|是|2|2025-10-05|章程乙|档案柜")
                .anyMatch(row -> row.startsWith("家长开放日|000-7、002-1.1、004-1|否|0"));
    }

    @Test
    void childrenAndParentsWhoSignedAreCountedOnceByClass() {
        school.bring(
                "receipts",
                "回执日期|班级|学生|学生知晓|家长知晓",
                "2025-09-12|2025级1班|张伟|是|是",
                "2025-09-20|2025级1班|张伟|是|否",
                "2025-09-12|2025级1班|刘洋|是|否");
        assertThat(rows(pages(1).get(1))).containsExactly("2025级1班|3|2|66.7%|1|33.3%", "2024级1班|2|0|0.0%|0|0.0%");
    }

    @Test
    void anUnknownItemIsNamed() {
        assertThat(school.problems("evidence", "登记日期|事项|佐证内容", "2025-09-05|没有的事项|甲"))
                .containsExactly("unknown-name");
    }
}
