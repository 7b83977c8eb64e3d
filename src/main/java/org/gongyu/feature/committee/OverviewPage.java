package org.gongyu.feature.committee;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongyu.feature.school.Lists;
import org.gongyu.ledger.Scope;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.ListTable;
import org.gongyu.ui.Listening;
import org.gongyu.ui.Named;
import org.gongyu.ui.Page;
import org.gongyu.ui.TitleBar;

/** 总览: what there is and isn't at the three levels, what is wrong, and what to do; a double-click opens or begins the record. */
final class OverviewPage implements Page {

    private static final Set<String> COUNTED =
            Set.of(CommitteeLedger.KEY, SeatLedger.KEY, "student", "staff", "class", "term", "list");

    private final Committees committees;
    private final Desk desk;
    private final CommitteePage records;
    private final Texts texts;
    private final Advice advice;
    private final Label asOf = new Label();
    private final FlowPane totals = new FlowPane();
    private final Label advised = new Label();
    private final CheckBox onlyOpen;
    private final ListTable<Line> table;
    private final VBox node;
    private Shown shown;

    OverviewPage(Committees committees, Desk desk, CommitteePage records) {
        this.committees = committees;
        this.desk = desk;
        this.records = records;
        this.texts = desk.texts();
        this.advice = new Advice(texts);
        this.onlyOpen =
                Named.as("only-open", texts.get("overview.only-open"), new CheckBox(texts.get("overview.only-open")));
        this.table = table();
        TitleBar bar = new TitleBar(texts, texts.get("committee.overview"));
        if (committees.store().mayChange(desk.access())) {
            bar.add(newOffice());
        }
        bar.add(Named.button("export", texts.get("ui.export"), "mdal-get_app", () -> desk.go()
                .to("report", "committee-coverage")));
        asOf.getStyleClass().add("caption");
        asOf.setWrapText(true);
        totals.getStyleClass().add("figures");
        Named.as("advice", texts.get("overview.todo"), advised);
        advised.setWrapText(true);
        advised.setMinHeight(Region.USE_PREF_SIZE);
        explain(null);
        onlyOpen.selectedProperty().addListener((observed, was, is) -> showLines());
        table.table().getSelectionModel().selectedItemProperty().addListener((observed, was, is) -> explain(is));
        node = new VBox(bar, new VBox(asOf, totals, onlyOpen, table.node(), advised));
        node.getStyleClass().add("page");
        node.getChildren().get(1).getStyleClass().add("coverage");
        VBox.setVgrow(node.getChildren().get(1), Priority.ALWAYS);
        listen();
        reload();
    }

    /** A committee with one thing that is wrong with it; {@code finding} is null where nothing is. */
    private record Line(Standing standing, Finding finding) {}

    private record Shown(Overview overview, Lists lists) {}

    private Button newOffice() {
        return Named.button("new-office", texts.get("committee.new-office"), "mdal-autorenew", () -> {
            Line line = table.table().getSelectionModel().getSelectedItem();
            if (line == null || !line.standing().isThere()) {
                desk.notices().done(texts.get("committee.select-first"));
            } else {
                Council council = line.standing().council();
                records.beginOffice(council.id(), council.committee().title());
            }
        });
    }

    private ListTable<Line> table() {
        return new ListTable<Line>("committee-overview", texts.get("committee.overview"), texts.get("overview.empty"))
                .states("status", texts.get("overview.status"), 5, this::status, OverviewPage::code)
                .column("name", texts.get("committee.name"), 12, OverviewPage::name)
                .column("finding", texts.get("overview.finding"), 12, of(advice::what))
                .column("todo", texts.get("overview.todo"), 22, of(advice::todo))
                .column("office", texts.get("overview.term"), 13, OverviewPage::term)
                .column("head", texts.get("column.committee.leader"), 6, this::leaders)
                .numbers(
                        "members",
                        texts.get("column.committee.members"),
                        5,
                        line -> line.standing().isThere() ? line.standing().members() : null)
                .column(
                        "level",
                        texts.get("committee.level"),
                        4,
                        line -> texts.option(line.standing().body().level()))
                .opening(this::open);
    }

    private static Function<Line, Object> of(Function<Finding, String> words) {
        return line -> line.finding() == null ? null : words.apply(line.finding());
    }

    private String status(Line line) {
        if (line.finding() == null) {
            return texts.get("overview.fine");
        }
        return texts.get(line.finding().check().isMust() ? "overview.must" : "overview.should");
    }

    private static String code(Line line) {
        if (line.finding() == null) {
            return "met";
        }
        return line.finding().check().isMust() ? "unmet" : "under-way";
    }

    private static String name(Line line) {
        Standing standing = line.standing();
        return standing.isThere() ? standing.council().committee().title() : standing.name();
    }

    private static String term(Line line) {
        Council council = line.standing().council();
        return council == null
                ? null
                : MemberLine.term(
                        council.committee().from(), council.committee().to());
    }

    private String leaders(Line line) {
        return LevelsReport.heads(line.standing(), shown.lists());
    }

    private void open(Line line) {
        Standing standing = line.standing();
        if (!standing.isThere()) {
            records.begin(standing);
            return;
        }
        Check check = line.finding() == null ? null : line.finding().check();
        boolean lacksMember = check != null
                && switch (check) {
                    case EMPTY, NO_HEAD, PART_MISSING, NO_COORDINATOR, TOO_SMALL, STATION_PART_MISSING -> true;
                    case MISSING, NOT_SET_UP, PAST_OFFICE, VACANT, HEAD_NOT_PARTY, NO_CHARTER -> false;
                };
        if (check == Check.VACANT) {
            records.openSeat(line.finding().seat().id());
        } else if (lacksMember) {
            records.beginSeat(standing.council());
        } else {
            records.open(standing.council().id());
        }
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void reload() {
        Scope scope = desk.scope().get();
        desk.work()
                .query(
                        () -> new Shown(
                                committees.overview(desk.access(), scope),
                                committees.campus().lists(desk.access())),
                        this::show);
    }

    private void show(Shown read) {
        shown = read;
        asOf.setText(texts.get("overview.as-of", texts.day(read.overview().day())));
        totals.getChildren().setAll(Stream.of(Level.values()).map(this::total).toList());
        showLines();
    }

    private void showLines() {
        if (shown != null) {
            table.show(shown.overview().all().stream()
                    .flatMap(OverviewPage::lines)
                    .filter(line -> !onlyOpen.isSelected() || line.finding() != null)
                    .toList());
            table.table().getSelectionModel().selectFirst();
        }
    }

    /** The whole advice on a line, which its column may cut. */
    private void explain(Line line) {
        boolean open = line != null && line.finding() != null;
        advised.setText(
                open
                        ? texts.get(
                                "overview.advice", name(line), advice.what(line.finding()), advice.todo(line.finding()))
                        : texts.get("overview.choose"));
    }

    private static Stream<Line> lines(Standing standing) {
        return standing.findings().isEmpty()
                ? Stream.of(new Line(standing, null))
                : standing.findings().stream().map(finding -> new Line(standing, finding));
    }

    private Node total(Level level) {
        List<Standing> all = shown.overview().parents(level);
        int there = (int) all.stream().filter(Standing::isThere).count();
        int vacant = all.stream().mapToInt(Standing::vacancies).sum();
        int past = (int) all.stream().filter(one -> one.has(Check.PAST_OFFICE)).count();
        Label name = new Label(texts.get("overview.level", texts.option(level)));
        Label number = new Label(texts.get("overview.part-of", there, all.size()));
        number.getStyleClass().add("section");
        ProgressBar bar = new ProgressBar(all.isEmpty() ? 0 : (double) there / all.size());
        bar.getStyleClass().add("figure-bar");
        HBox line = new HBox(number, bar);
        line.getStyleClass().add("figure-line");
        Label rest = new Label(texts.get("overview.rest", vacant, past));
        rest.getStyleClass().add("caption");
        VBox figure = new VBox(name, line, rest);
        figure.getStyleClass().add("figure");
        return figure;
    }

    private void listen() {
        Listening.whileShown(node, desk.work().changes(), COUNTED, this::reload);
    }
}
