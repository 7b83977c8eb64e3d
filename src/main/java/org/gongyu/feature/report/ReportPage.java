package org.gongyu.feature.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.gongyu.feature.Exports;
import org.gongyu.sheet.Book;
import org.gongyu.sheet.Preview;
import org.gongyu.sheet.Report;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Named;
import org.gongyu.ui.Page;
import org.gongyu.ui.Paragraph;
import org.gongyu.ui.TitleBar;

/** 报表中心: the reports by purpose, a preview of the first rows, and the options beside it. */
final class ReportPage implements Page {

    private final Desk desk;
    private final Texts texts;
    private final Exports exports;
    private final ListView<Report> list = new ListView<>();
    private final Label purpose = new Paragraph("caption", "");
    private final RadioButton data = new RadioButton();
    private final CheckBox unmasked = new CheckBox();
    private final TextField reason = new TextField();
    private final CheckBox attached = new CheckBox();
    private final BorderPane node = new BorderPane();
    private final FindingsPage findings;
    private final PreviewPage preview;

    ReportPage(Desk desk, Exports exports, Checks checks, List<Report> offered, Object chosen) {
        this.desk = desk;
        this.texts = desk.texts();
        this.preview = new PreviewPage(texts);
        this.findings = new FindingsPage(desk, checks, this::makeRoom);
        this.exports = exports;
        List<Report> reports = new ArrayList<>(offered);
        if (chosen instanceof Report view) {
            reports.add(0, view);
        }
        node.setTop(new TitleBar(texts, texts.get("feature.report")));
        node.setLeft(list(reports));
        node.setCenter(middle());
        node.setRight(options());
        node.getStyleClass().add("page");
        reports.stream()
                .filter(report -> report == chosen || report.key().equals(chosen))
                .findFirst()
                .ifPresentOrElse(list.getSelectionModel()::select, list.getSelectionModel()::selectFirst);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void reload() {
        Report report = list.getSelectionModel().getSelectedItem();
        if (report == null) {
            return;
        }
        purpose.setText(report.use(texts));
        attached.setDisable(report.records().isEmpty());
        attached.setSelected(attached.isSelected() && !attached.isDisabled());
        Exports.Order order = order(report);
        findings.show(report instanceof TermBundleReport);
        desk.work()
                .looking("work.preview")
                .query(() -> Preview.of(exports.preview(desk.access(), order), PreviewPage.ROWS), preview::show);
    }

    /** Where the findings are looked at, the preview waits. */
    private void makeRoom(boolean wanted) {
        preview.node().setVisible(!wanted);
        preview.node().setManaged(!wanted);
    }

    private Node list(List<Report> reports) {
        list.setId("reports");
        list.setAccessibleText(texts.get("feature.report"));
        list.getItems().setAll(reports);
        list.setCellFactory(view -> new ReportCell(texts));
        list.getSelectionModel().selectedItemProperty().addListener((value, before, now) -> reload());
        list.getStyleClass().add("report-list");
        return list;
    }

    private Node middle() {
        VBox.setVgrow(preview.node(), Priority.ALWAYS);
        VBox middle = new VBox(purpose, findings.node(), preview.node());
        middle.getStyleClass().add("report-preview");
        return middle;
    }

    private Node options() {
        VBox choices = new VBox();
        choices.getStyleClass().add("report-choices");
        choices.getChildren().addAll(forms());
        choices.getChildren().addAll(personalNumbers());
        choices.getChildren().addAll(attachments());
        ScrollPane all = new ScrollPane(choices);
        all.setFitToWidth(true);
        all.setFocusTraversable(false);
        VBox.setVgrow(all, Priority.ALWAYS);
        VBox options = new VBox(
                all, button("export-open", "report.export-open", true), button("export", "report.export", false));
        options.getStyleClass().add("report-options");
        return options;
    }

    private List<Node> forms() {
        ToggleGroup forms = new ToggleGroup();
        RadioButton print = new RadioButton(texts.get("report.form.print"));
        Named.as("form-print", print.getText(), print);
        print.setToggleGroup(forms);
        print.setSelected(true);
        data.setText(texts.get("report.form.data"));
        Named.as("form-data", data.getText(), data);
        data.setToggleGroup(forms);
        return List.of(
                section("report.options"), print, hint("report.form.print.hint"), data, hint("report.form.data.hint"));
    }

    private List<Node> personalNumbers() {
        unmasked.setText(texts.get("report.unmasked"));
        Named.as("unmasked", unmasked.getText(), unmasked);
        unmasked.setWrapText(true);
        Named.as("reason", texts.get("report.reason"), reason);
        reason.setPromptText(texts.get("report.reason"));
        reason.disableProperty().bind(unmasked.selectedProperty().not());
        return List.of(section("report.personal-numbers"), unmasked, reason);
    }

    private List<Node> attachments() {
        attached.setText(texts.get("report.attached"));
        attached.setWrapText(true);
        Named.as("with-attachments", attached.getText(), attached);
        return List.of(section("report.attachments"), attached, hint("report.attached.hint"));
    }

    private Label section(String key) {
        return new Paragraph("section", texts.get(key));
    }

    private Label hint(String key) {
        return new Paragraph("caption", texts.get(key));
    }

    private Button button(String id, String key, boolean open) {
        Button button = Named.button(id, texts.get(key), open ? "mdomz-open_in_new" : "mdal-get_app", () -> ask(open));
        button.setMaxWidth(Double.MAX_VALUE);
        if (open) {
            button.getStyleClass().add("accent");
        }
        return button;
    }

    private void ask(boolean open) {
        Exports.Order order = order(list.getSelectionModel().getSelectedItem());
        if (order.report().folders().isPresent()) {
            desk.files().folder().ifPresent(parent -> desk.work()
                    .lasting("work.export")
                    .query(() -> exports.folder(desk.access(), order, parent), folder -> tell(folder, open)));
        } else if (attached.isSelected()) {
            desk.files().folder().ifPresent(parent -> desk.work()
                    .lasting("work.export")
                    .query(() -> exports.bundle(desk.access(), order, parent), folder -> tell(folder, open)));
        } else {
            desk.work().query(() -> exports.usualName(desk.access(), order), name -> desk.files()
                    .save(name)
                    .ifPresent(file -> export(order, file, open)));
        }
    }

    private void export(Exports.Order order, Path file, boolean open) {
        desk.work()
                .lasting("work.export")
                .query(() -> exports.export(desk.access(), order, file), written -> tell(written, open));
    }

    private void tell(Path written, boolean open) {
        desk.notices().done(texts.get("report.exported", written.getFileName()));
        if (open) {
            desk.files().open(written);
        }
    }

    private Exports.Order order(Report report) {
        Book.Form form = data.isSelected() ? Book.Form.DATA : Book.Form.PRINT;
        return new Exports.Order(report, desk.scope().get(), form, unmasked.isSelected() ? reason.getText() : null);
    }

    /** A report in the list: its title under its purpose. */
    private static final class ReportCell extends javafx.scene.control.ListCell<Report> {

        private final Texts texts;

        ReportCell(Texts texts) {
            this.texts = texts;
            setAlignment(Pos.CENTER_LEFT);
            // A long title takes two lines: no list of its width alone, which would scroll sideways.
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Report report, boolean empty) {
            super.updateItem(report, empty);
            setText(empty ? null : report.title(texts));
        }
    }
}
