package org.gongyu.feature.duty;

import static java.util.stream.Collectors.joining;

import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongyu.feature.roster.Roster;
import org.gongyu.feature.school.Periods;
import org.gongyu.ledger.Scope;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.ListTable;
import org.gongyu.ui.Named;
import org.gongyu.ui.Page;
import org.gongyu.ui.TitleBar;

/** The gap list: what the school's packs ask and is not done yet, the soonest due first; beside it why a figure is what it is. */
final class GapPage implements Page {

    /** What is done or doesn't apply comes last, what is only encouraged after what is required. */
    private static final Comparator<Result> PRESSING = Comparator.<Result, Boolean>comparing(
                    result -> !result.status().isOpen())
            .thenComparing(result -> result.status() == Status.NO_DATA)
            .thenComparing(result -> result.duty().strength() == Strength.ENCOURAGED)
            .thenComparing(Result::due, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Duties duties;
    private final Words words;
    private final Desk desk;
    private final Texts texts;
    private final Label asOf = new Label();
    private final FlowPane counts = new FlowPane();
    private final CheckBox onlyOpen;
    private final ListTable<Result> table;
    private final WhyPage why;
    private final BorderPane node = new BorderPane();
    private Shown shown;

    GapPage(Duties duties, Words words, Desk desk) {
        this.duties = duties;
        this.words = words;
        this.desk = desk;
        this.texts = words.texts();
        this.why = new WhyPage(duties, words, desk);
        this.onlyOpen = Named.as("only-open", texts.get("duty.only-open"), new CheckBox(texts.get("duty.only-open")));
        this.table = new ListTable<>("gaps", texts.get("duty.tab.gaps"), texts.get("duty.none-open"));
        onlyOpen.setSelected(true);
        onlyOpen.setOnAction(event -> list());
        asOf.setId("as-of");
        asOf.getStyleClass().add("caption");
        asOf.setWrapText(true);
        asOf.setMinHeight(Region.USE_PREF_SIZE);
        counts.getStyleClass().add("figures");
        dressTable();
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
        VBox left = new VBox(asOf, counts, table.node());
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

    private void dressTable() {
        table.states(
                        "status",
                        texts.get("column.duty.status"),
                        6,
                        result -> words.status(result.status()),
                        result -> result.status().code())
                .column("phrase", texts.get("column.duty.phrase"), 16, result -> result.duty()
                        .phrase())
                .column("figure", texts.get("duty.figure"), 5, words::figure)
                .column("reading", texts.get("duty.reading"), 8, result -> words.reading(result.duty()))
                .column("due", texts.get("duty.due"), 7, this::due)
                .column(
                        "clause",
                        texts.get("column.duty.clause"),
                        8,
                        result -> result.duty().id() + " " + result.duty().clause())
                .column("beside", texts.get("column.duty.note"), 14, words::beside)
                .opening(result -> why.start(result));
        table.table().getSelectionModel().selectedItemProperty().addListener((observed, was, is) -> {
            if (is != null) {
                why.show(is, shown.roster());
            }
        });
    }

    private Object due(Result result) {
        return result.due() == null && result.status().isOpen() ? texts.get("duty.always") : (Object) result.due();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void reload() {
        Scope scope = desk.scope().get();
        desk.work().lasting("work.duties").query(() -> read(scope), this::show);
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
        Runnable stop = desk.work().changes().listen(changed -> reload());
        node.sceneProperty().addListener((observed, was, is) -> {
            if (is == null) {
                stop.run();
            }
        });
    }

    private void show(Shown now) {
        shown = now;
        LocalDate cutOff = duties.campus().cutOff(now.scope().period());
        String ids = String.join("、", now.packs().stream().map(Pack::id).toList());
        asOf.setText(texts.get(
                        now.chosen() ? "duty.as-of" : "duty.as-of-all",
                        Periods.label(now.scope().period(), texts),
                        cutOff,
                        ids)
                + now.wrong().stream()
                        .map(own -> "\n" + words.wrong(own.wrong()))
                        .collect(joining()));
        counts.getChildren()
                .setAll(List.of(Status.values()).stream().map(this::count).toList());
        boolean empty = now.roster().pupils().isEmpty();
        ((VBox) node.getCenter()).getChildren().set(2, empty ? firstSteps() : table.node());
        node.setRight(empty ? null : why.node());
        list();
    }

    private Node count(Status status) {
        long number = shown.results().stream()
                .filter(result -> result.status() == status)
                .count();
        Label label = new Label(words.status(status) + " " + number);
        label.getStyleClass().addAll("section", "status-" + status.code());
        return label;
    }

    private void list() {
        Optional<Result> before =
                Optional.ofNullable(table.table().getSelectionModel().getSelectedItem());
        List<Result> those = shown.results().stream()
                .filter(result -> !onlyOpen.isSelected() || result.status().isOpen())
                .sorted(PRESSING)
                .toList();
        table.show(those);
        those.stream()
                .filter(result -> before.isPresent()
                        && result.duty().id().equals(before.get().duty().id()))
                .findFirst()
                .ifPresentOrElse(
                        table.table().getSelectionModel()::select,
                        () -> table.table().getSelectionModel().selectFirst());
    }

    /** What a school without children sees: the way to get them in. */
    private Node firstSteps() {
        Label reason = new Label(texts.get("home.empty"));
        reason.setWrapText(true);
        Button staff = Named.button("first-staff", texts.get("home.first.staff"), "mdal-file_upload", () -> desk.go()
                .to("intake", "staff"));
        Button roster = Named.button("first-roster", texts.get("home.first.roster"), "mdal-file_upload", () -> desk.go()
                .to("intake", "roster"));
        roster.getStyleClass().add(Styles.ACCENT);
        VBox steps = new VBox(reason, staff, roster);
        steps.getStyleClass().add("empty");
        return steps;
    }
}
