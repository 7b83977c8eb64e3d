package org.gongyu.feature.care;

import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.gongyu.db.Stored;
import org.gongyu.feature.Feature;
import org.gongyu.ledger.Scope;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.ListTable;
import org.gongyu.ui.Page;
import org.gongyu.ui.Spot;
import org.gongyu.ui.TitleBar;

/** The children with a file on the left; everything about the chosen one by date on the right. */
final class TimelinePage implements Page {

    static final String KEY = "care-timeline";

    private final Care care;
    private final Timeline timeline;
    private final Desk desk;
    private final Texts texts;
    private final ListTable<Stored<CareFile>> children;
    private final ListTable<Moment> moments;
    private final Label about = new Label();
    private final BorderPane node = new BorderPane();
    private UUID shown;

    TimelinePage(Care care, List<Feature> others, Desk desk) {
        this.care = care;
        this.timeline = new Timeline(care, others);
        this.desk = desk;
        this.texts = desk.texts();
        this.children = children();
        this.moments = moments();
        about.getStyleClass().add("caption");
        about.setWrapText(true);
        VBox right = new VBox(about, moments.node());
        VBox.setVgrow(moments.node(), Priority.ALWAYS);
        right.getStyleClass().add("coverage");
        VBox left = new VBox(children.node());
        left.getStyleClass().add("timeline-children");
        node.setTop(new TitleBar(texts, texts.get("care.timeline")));
        node.setLeft(left);
        node.setCenter(right);
        node.getStyleClass().add("page");
        children.table().getSelectionModel().selectedItemProperty().addListener((observed, was, is) -> {
            if (is != null) {
                choose(is);
            }
        });
        reload();
    }

    private ListTable<Stored<CareFile>> children() {
        return new ListTable<Stored<CareFile>>(
                        "timeline-children", texts.get("care.timeline.children"), texts.get("care-file.empty.why"))
                .column(
                        "class",
                        texts.get("care-file.schoolClass"),
                        7,
                        one -> CareLine.label(one.value().schoolClass()))
                .column("name", texts.get("care-file.student"), 6, one -> one.value()
                        .student()
                        .label());
    }

    private ListTable<Moment> moments() {
        return new ListTable<Moment>("timeline", texts.get("care.timeline"), texts.get("care.timeline.choose"))
                .column("date", texts.get("care-log.date"), 7, Moment::date)
                .column("what", texts.get("care.timeline.what"), 8, Moment::what)
                .column("words", texts.get("care-log.content"), 16, Moment::words)
                .column("who", texts.get("care.timeline.who"), 6, Moment::who)
                .opening(this::go);
    }

    private void go(Moment moment) {
        Moment.Source source = moment.source();
        desk.go().to(source.feature(), new Spot(source.ledger(), source.id()));
    }

    /** A look at a file is written down, once each time a child is chosen. */
    private void choose(Stored<CareFile> file) {
        boolean isNew = !file.id().equals(shown);
        shown = file.id();
        Scope scope = desk.scope().get();
        desk.work()
                .query(
                        () -> {
                            if (isNew) {
                                care.files().opened(desk.access(), file.id());
                            }
                            return timeline.of(desk.access(), file.id(), scope);
                        },
                        found -> show(file.value(), found));
    }

    private void show(CareFile file, List<Moment> found) {
        moments.show(found);
        about.setText(texts.get(
                "care.timeline.about",
                file.student().label(),
                CareRosterReport.names(file.categories()),
                texts.option(file.level()),
                file.team().helper() == null
                        ? texts.get("care.nobody")
                        : file.team().helper().label()));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void reload() {
        Scope scope = desk.scope().get();
        desk.work().query(() -> care.files().list(desk.access(), scope), this::offer);
    }

    private void offer(List<Stored<CareFile>> files) {
        UUID before = shown;
        children.show(files);
        select(before);
    }

    private void select(UUID fileId) {
        TableView<Stored<CareFile>> table = children.table();
        table.getItems().stream()
                .filter(one -> one.id().equals(fileId))
                .findFirst()
                .ifPresent(table.getSelectionModel()::select);
    }

    /** Chooses the child whose file the spot names. */
    @Override
    public void open(Spot spot) {
        select(spot.id());
    }
}
