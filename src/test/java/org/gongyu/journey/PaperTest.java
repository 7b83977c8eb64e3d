package org.gongyu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.gongyu.sheet.Grid;
import org.gongyu.sheet.SheetFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Getting records out on paper and as files: what is shown, and the reports. */
class PaperTest extends Journey {

    @BeforeEach
    void nothingIsWrittenYet() {
        house.program().target = temp;
        house.program().opened = null;
    }

    private Path opened() {
        eye.await("a file that is opened", () -> house.program().opened != null);
        return house.program().opened;
    }

    @Test
    void whatIsShownIsPreviewedAndExportedByKeyboard() {
        house.at("visit");
        hand.ctrl(KeyCode.F).type("电话");
        eye.await(
                "only calls", () -> eye.column("table", "column-mode").stream().allMatch("电话"::equals));
        int calls = eye.rows("table");
        hand.ctrl(KeyCode.E);
        eye.await("the reports", () -> house.isAt("report"));
        eye.focus("reports");
        eye.read("家访台账（所选）");
        hand.tabTo("export-open").press(KeyCode.SPACE);
        assertThat(lines(opened(), "电话")).isEqualTo(calls);
    }

    private static long lines(Path file, String word) {
        Grid grid = SheetFile.read(file);
        return grid.lines().stream().filter(line -> line.cells().contains(word)).count();
    }

    @Test
    void ctrlPLeadsToThePreviewToo() {
        house.at("mediation");
        hand.ctrl(KeyCode.P);
        eye.await("the reports", () -> house.isAt("report"));
        eye.read("问题调处（所选）");
        hand.click("export-open");
        assertThat(opened()).exists();
    }

    @Test
    void aReportIsChosenAndExportedAsATable() {
        house.at("report");
        eye.focus("reports");
        Object first = eye.chosen("reports");
        hand.press(KeyCode.DOWN).press(KeyCode.DOWN);
        eye.await("another report", () -> !eye.chosen("reports").equals(first));
        hand.click("form-data");
        hand.click("export");
        eye.read("已导出");
        hand.click("export-open");
        assertThat(opened()).exists().isNotEmptyFile();
    }
}
