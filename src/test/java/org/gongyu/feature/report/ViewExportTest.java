package org.gongyu.feature.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import org.gongyu.MadeUp;
import org.gongyu.db.AuditLog;
import org.gongyu.db.SettingStore;
import org.gongyu.feature.OpenSchool;
import org.gongyu.sheet.Grid;
import org.gongyu.sheet.SheetFile;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Page;
import org.gongyu.ui.Screen;
import org.gongyu.ui.Theme;
import org.gongyu.ui.Told;
import org.gongyu.vault.Access;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the filtered table of a ledger to a workbook of just that. */
class ViewExportTest {

    private static final Access ADMIN = Access.administrator();

    @TempDir
    static Path temp;

    private static OpenSchool school;

    @BeforeAll
    static void makeUpASchool() {
        school = MadeUp.create(temp.resolve("学校"), 60);
    }

    @AfterAll
    static void close() {
        school.close();
    }

    private static Parent show(String feature, Desk desk, Object what) {
        Page page = Screen.on(() -> school.features().stream()
                .filter(one -> one.key().equals(feature))
                .findFirst()
                .flatMap(one -> one.page(desk, what))
                .orElseThrow());
        return Screen.show(Theme.usual(), () -> new StackPane(page.node()));
    }

    @Test
    void theFilteredTableBecomesAWorkbookAndIsWrittenDown() {
        Told told = new Told();
        Desk desk = MadeUp.desk(told, school, ADMIN);
        Parent visits = show("visit", desk, null);
        Screen.run(() -> ((TextInputControl) visits.lookup("#search")).setText("2024级1班"));
        int rows = Screen.on(
                () -> ((TableView<?>) visits.lookup("#table")).getItems().size());
        Screen.run(
                () -> ((MenuButton) visits.lookup("#export")).getItems().get(0).fire());
        Parent reports = show("report", desk, told.sent.get(1));
        told.target = temp.resolve("所选家访.xlsx");
        Screen.run(() -> ((Button) reports.lookup("#export")).fire());
        assertThat(told.failures).isEmpty();
        List<Grid.Line> lines = SheetFile.sheets(told.target).get(0).grid().lines();
        assertThat(rows).isPositive();
        assertThat(lines.stream().filter(line -> line.toString().contains("2024级1班")))
                .hasSize(rows);
        assertThat(lines.toString()).contains("家访台账（所选）", "按选定的条件列出");
        AuditLog.Filter exported = new AuditLog.Filter(null, null, null, "export", "visit", null);
        assertThat(new AuditLog(school.db()).list(ADMIN, exported, 10)).hasSize(1);
    }

    @Test
    void whatIsRememberedIsEachPersonsOwn() {
        SettingStore settings = new SettingStore(school.db());
        Access other = new Access("李主任", ADMIN.roles(), null, ADMIN.classes());
        settings.putOwn(ADMIN, "columns.visit", "column-date 9.0 true");
        assertThat(settings.own(ADMIN, "columns.visit")).contains("column-date 9.0 true");
        assertThat(settings.own(other, "columns.visit")).isEmpty();
    }
}
