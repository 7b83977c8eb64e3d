package org.gongyu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.gongyu.MadeUp;
import org.gongyu.feature.Finding;
import org.gongyu.feature.OpenSchool;
import org.gongyu.text.Texts;
import org.gongyu.ui.Screen;
import org.gongyu.ui.ScreenTour;
import org.gongyu.ui.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The home page in use, in both languages: a figure and its reasons, charts, a copied document, and the checks before export. */
class HomeTourTest {

    @TempDir
    Path temp;

    private final List<String> faults = new ArrayList<>();
    private Texts texts;
    private Walk walk;

    private void visit(String name, String feature, Object what, Consumer<Parent> then) {
        try {
            ScreenTour.visit(
                    "home-" + name + "-" + texts.get("tour.language"),
                    () -> walk.at(feature, what, node -> Walk.laidOut(node, () -> then.accept(node))));
        } catch (AssertionError wrong) {
            faults.add(wrong.getMessage());
        }
    }

    private static <T> T find(Parent node, String id, Class<T> type) {
        Node found = node.lookup("#" + id);
        assertThat(found).as(id).isNotNull();
        return type.cast(found);
    }

    private static void tab(Parent node, String key) {
        find(node, "home-tabs", TabPane.class).getTabs().stream()
                .filter(tab -> tab.getId().equals("tab-" + key))
                .forEach(tab -> tab.getTabPane().getSelectionModel().select(tab));
        node.applyCss();
        node.layout();
    }

    /** Chooses the row of a duty, which some column names at its beginning. */
    private static void choose(Parent node, String table, String duty) {
        TableView<?> all = find(node, table, TableView.class);
        for (int row = 0; row < all.getItems().size(); row++) {
            int at = row;
            if (all.getColumns().stream().anyMatch(column -> (column.getCellData(at) + "\n").startsWith(duty + "\n"))) {
                all.getSelectionModel().clearAndSelect(row);
                all.scrollTo(Math.max(0, row - 2));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void theHomePageInUse(String language) {
        texts = Texts.in(Locale.forLanguageTag(language)).and(Map.of("tour.language", language));
        OpenSchool made = MadeUp.create(temp.resolve("学校"), 240);
        walk = new Walk(Features.of(made.db(), texts), texts, temp);
        try {
            visit("why", "home", null, node -> choose(node, "gaps", "000-8d"));
            visit("why-children", "home", null, node -> choose(node, "gaps", "000-8c"));
            visit("shares", "home", null, node -> tab(node, "shares"));
            visit("charts", "home", null, node -> tab(node, "charts"));
            visit("charts-report", "report", "duty-charts", node -> {});
            visit("charts-none", "home", null, node -> {
                tab(node, "charts");
                for (int times = 0; times < 2; times++) {
                    find(node, "chart-pack-000", CheckBox.class).fire();
                }
            });
            visit("packs-last", "home", null, HomeTourTest::untickAll);
            visit("packs-own", "home", null, node -> {
                tab(node, "packs");
                find(node, "pack-name", TextField.class).setText("本校清单");
                if (node.lookup("#pack-本校清单") == null) {
                    find(node, "pack-copy", Button.class).fire();
                }
                node.applyCss();
                node.layout();
                find(node, "pack-本校清单", ToggleButton.class).fire();
                choose(node, "pack-duties", "000-10a");
            });
            visit("bundle-checks", "report", "term-bundle", node -> {
                if (node.lookup("#findings-look") != null) {
                    find(node, "findings-look", Button.class).fire();
                }
            });
            assertThat(faults).isEmpty();
            assertThat(walk.faults).isEmpty();
        } finally {
            made.close();
        }
    }

    /** From the report centre: the checks are looked at, a finding is opened, and its record stands in the drawer. */
    @Test
    void aFindingBeforeExportLeadsToItsRecord() {
        OpenSchool school = MadeUp.create(temp.resolve("学校"), 60);
        walk = new Walk(school, MadeUp.TEXTS, temp);
        try {
            Parent node = Screen.show(Theme.usual(), () -> walk.at("report", "term-bundle", there -> {}));
            Screen.run(() -> find(node, "findings-look", Button.class).fire());
            TableView<?> findings = (TableView<?>) Screen.find(node, "findings");
            assertThat(findings.getItems()).isNotEmpty();
            Finding first = (Finding) findings.getItems().get(0);
            Screen.run(() -> findings.getSelectionModel().selectFirst());
            Screen.press(findings, KeyCode.ENTER, false);
            String matter = first.title().split(" ", -1)[1];
            assertThat(Screen.on(() -> node.lookupAll(".drawer .text-input").stream()
                            .map(input -> ((TextInputControl) input).getText())
                            .toList()))
                    .as(first.toString())
                    .contains(matter);
            assertThat(walk.faults).isEmpty();
        } finally {
            school.close();
        }
    }

    private static void untickAll(Parent node) {
        tab(node, "packs");
        for (String id : List.of("000", "001", "002", "003", "004")) {
            CheckBox use = find(node, "use-" + id, CheckBox.class);
            if (use.isSelected()) {
                use.fire();
            }
            node.applyCss();
            node.layout();
        }
    }
}
