package org.gongyu.feature.duty;

import static java.util.stream.Collectors.joining;

import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.gongyu.feature.roster.Roster;
import org.gongyu.feature.school.Periods;
import org.gongyu.ledger.Scope;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Listening;
import org.gongyu.ui.Named;
import org.gongyu.ui.Page;
import org.gongyu.ui.Paragraph;
import org.gongyu.ui.TitleBar;

/** The gap list: what the school's packs ask and is not done yet, the soonest due first; beside it why a figure is what it is. */
final class GapPage implements Page {

    private final Duties duties;
    private final Words words;
    private final Desk desk;
    private final Texts texts;
    private final Label asOf = new Paragraph("caption", "");
    private final FlowPane counts = new FlowPane();
    private final CheckBox onlyOpen;
    private final GapListPage table;
    private final WhyPage why;
    private final VBox left;
    private final BorderPane node = new BorderPane();
    private Shown shown;

    GapPage(Duties duties, Words words, Desk desk) {
        this.duties = duties;
        this.words = words;
        this.desk = desk;
        this.texts = words.texts();
        this.why = new WhyPage(duties, words, desk);
        this.onlyOpen = Named.as("only-open", texts.get("duty.only-open"), new CheckBox(texts.get("duty.only-open")));
        this.table = new GapListPage(words, result -> why.show(result, shown.roster()), why::start);
        this.left = new VBox(asOf, counts, table.node());
        onlyOpen.setSelected(true);
        onlyOpen.setOnAction(event -> list());
        asOf.setId("as-of");
        counts.getStyleClass().add("figures");
        layOut();
        listen();
        reload();
    }

    /** What was read and counted at one time. */
    private record Shown(
            Scope scope,
            List<Result> results,
            Roster roster,
            List<Pack> packs,
            List<Packs.Own> wrong,
            boolean chosen) {}

    private void layOut() {
        TitleBar title = new TitleBar(texts, texts.get("duty.tab.gaps"));
        title.add(
                onlyOpen,
                report("duty-report", "mdal-insert_chart_outlined"),
                report("inspection-pack", "mdal-folder_open"));
        left.getStyleClass().add("coverage");
        node.setTop(title);
        node.setCenter(left);
        node.setRight(why.node());
        node.getStyleClass().add("page");
    }

    private Button report(String key, String icon) {
        return Named.button(
                key, texts.get("report." + key), icon, () -> desk.go().to("report", key));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void reload() {
        Scope scope = desk.scope().get();
        desk.work().looking("work.duties").query(() -> read(scope), this::show);
    }

    private Shown read(Scope scope) {
        List<Pack> packs = duties.chosen(desk.access(), scope.period());
        return new Shown(
                scope,
                duties.results(desk.access(), scope, packs),
                duties.campus().roster(desk.access()),
                packs,
                duties.packs().own(desk.access()).stream()
                        .filter(own -> own.wrong() != null)
                        .toList(),
                !duties.packs().chosenIds(desk.access()).isEmpty());
    }

    private void listen() {
        Listening.whileShown(node, desk.work().changes(), changed -> reload(), this::reload);
    }

    private void show(Shown now) {
        shown = now;
        asOf.setText(asOf());
        counts.getChildren()
                .setAll(Stream.of(Status.values())
                        .filter(status -> status != Status.WITHHELD || number(status) > 0)
                        .map(this::count)
                        .toList());
        boolean empty = now.roster().pupils().isEmpty();
        left.getChildren().set(2, empty ? firstSteps() : table.node());
        node.setRight(empty ? null : why.node());
        list();
    }

    private String asOf() {
        LocalDate cutOff = duties.campus().cutOff(shown.scope().period());
        String ids = String.join("、", shown.packs().stream().map(Pack::id).toList());
        return texts.get(
                        shown.chosen() ? "duty.as-of" : "duty.as-of-all",
                        Periods.label(shown.scope().period(), texts),
                        cutOff,
                        ids)
                + shown.wrong().stream()
                        .map(own -> "\n" + words.wrong(own.wrong()))
                        .collect(joining());
    }

    private Node count(Status status) {
        Label label = new Label(words.status(status) + " " + number(status));
        label.getStyleClass().addAll("status-count", "status-" + status.code());
        return label;
    }

    private long number(Status status) {
        return shown.results().stream()
                .filter(result -> result.status() == status)
                .count();
    }

    private void list() {
        table.show(shown.results(), onlyOpen.isSelected());
    }

    /** What a school without children sees: the way to get them in. */
    private Node firstSteps() {
        Label reason = new Label(texts.get("home.empty"));
        reason.setWrapText(true);
        Button staff = intake("first-staff", "home.first.staff", "staff");
        Button roster = intake("first-roster", "home.first.roster", "roster");
        roster.getStyleClass().add(Styles.ACCENT);
        VBox steps = new VBox(reason, staff, roster);
        steps.getStyleClass().add("empty");
        return steps;
    }

    private Button intake(String id, String words, String kind) {
        return Named.button(
                id, texts.get(words), "mdal-file_upload", () -> desk.go().to("intake", kind));
    }
}
