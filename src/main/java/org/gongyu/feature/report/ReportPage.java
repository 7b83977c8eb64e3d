package org.gongyu.feature.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongyu.feature.Exports;
import org.gongyu.sheet.Book;
import org.gongyu.sheet.Preview;
import org.gongyu.sheet.Report;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Labels;
import org.gongyu.ui.Named;
import org.gongyu.ui.Page;
import org.gongyu.ui.TitleBar;

/** 报表中心: the reports by purpose, a preview of the first rows, and the options beside it. */
final class ReportPage implements Page {

    private static final int PREVIEW_ROWS = 20;

    /** So many sheets are shown one under the other; of more one is chosen. */
    private static final int MOST_STACKED = 2;

    /** Room beside a header in a column, in characters of the small text. */
    private static final double EMS_BESIDE = 2.5;

    /** A longer text in a column of the preview is cut. */
    private static final int MOST_EMS = 10;

    private final Desk desk;
    private final Texts texts;
    private final Exports exports;
    private final ListView<Report> list = new ListView<>();
    private final VBox preview = new VBox();
    private final Label purpose = new Label();
    private final RadioButton data = new RadioButton();
    private final CheckBox unmasked = new CheckBox();
    private final TextField reason = new TextField();
    private final CheckBox attached = new CheckBox();
    private final BorderPane node = new BorderPane();
    private final FindingsPage findings;

    ReportPage(Desk desk, Exports exports, Checks checks, List<Report> offered, Object chosen) {
        this.desk = desk;
        this.findings = new FindingsPage(desk, checks);
        this.texts = desk.texts();
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
        desk.work().query(() -> Preview.of(exports.preview(desk.access(), order), PREVIEW_ROWS), this::show);
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
        purpose.setWrapText(true);
        purpose.setMinHeight(Region.USE_PREF_SIZE);
        purpose.getStyleClass().add("caption");
        preview.setFillWidth(true);
        VBox.setVgrow(preview, Priority.ALWAYS);
        VBox middle = new VBox(purpose, findings.node(), preview);
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
        Label label = new Label(texts.get(key));
        label.getStyleClass().add("section");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Label hint(String key) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().add("caption");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
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
                    .query(() -> exports.folder(desk.access(), order, parent), folder -> tell(folder, open)));
        } else if (attached.isSelected()) {
            desk.files().folder().ifPresent(parent -> desk.work()
                    .query(() -> exports.bundle(desk.access(), order, parent), folder -> tell(folder, open)));
        } else {
            desk.work().query(() -> exports.usualName(desk.access(), order), name -> desk.files()
                    .save(name)
                    .ifPresent(file -> export(order, file, open)));
        }
    }

    private void export(Exports.Order order, Path file, boolean open) {
        desk.work().query(() -> exports.export(desk.access(), order, file), written -> tell(written, open));
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

    private void show(List<Preview> sheets) {
        List<Node> shown = sheets.stream().map(this::sheet).toList();
        if (shown.size() <= MOST_STACKED) {
            preview.getChildren().setAll(shown);
            return;
        }
        ComboBox<Preview> choice = Named.as("sheets", texts.get("report.sheets"), new ComboBox<>());
        choice.setConverter(new Labels<>(one -> one == null ? "" : one.name()));
        choice.getItems().setAll(sheets);
        choice.valueProperty()
                .addListener((value, was, is) -> preview.getChildren().setAll(choice, shown.get(sheets.indexOf(is))));
        choice.setValue(sheets.get(0));
    }

    private Node sheet(Preview sheet) {
        Label name = new Label(texts.get("report.preview", sheet.title(), sheet.total(), PREVIEW_ROWS));
        name.getStyleClass().add("section");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        VBox one = new VBox(name, table(sheet));
        VBox.setVgrow(one, Priority.ALWAYS);
        return one;
    }

    private Node table(Preview sheet) {
        TableView<List<String>> table = new TableView<>();
        table.setId("preview-" + sheet.title());
        table.setAccessibleText(sheet.title());
        table.setPlaceholder(new Label(texts.get("report.empty")));
        for (int i = 0; i < sheet.labels().size(); i++) {
            int place = i;
            table.getColumns().add(column(sheet.labels().get(i), ems(sheet, place), row -> row.get(place)));
        }
        table.getItems().setAll(sheet.rows());
        VBox.setVgrow(table, Priority.ALWAYS);
        return table;
    }

    /** How many characters a column needs for its label and for words of usual length. */
    private static int ems(Preview sheet, int place) {
        int longest = sheet.rows().stream()
                .mapToInt(row -> row.get(place) == null ? 0 : row.get(place).length())
                .max()
                .orElse(0);
        return Math.max(sheet.labels().get(place).length(), Math.min(longest, MOST_EMS));
    }

    private TableColumn<List<String>, String> column(String label, int ems, Function<List<String>, String> cell) {
        TableColumn<List<String>, String> column = new TableColumn<>(label);
        column.setCellValueFactory(row -> new SimpleStringProperty(cell.apply(row.getValue())));
        column.setSortable(false);
        column.minWidthProperty().bind(purpose.fontProperty().map(font -> (ems + EMS_BESIDE) * font.getSize()));
        return column;
    }

    /** A report in the list: its title under its purpose. */
    private static final class ReportCell extends javafx.scene.control.ListCell<Report> {

        private final Texts texts;

        ReportCell(Texts texts) {
            this.texts = texts;
            setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(Report report, boolean empty) {
            super.updateItem(report, empty);
            setText(empty ? null : report.title(texts));
        }
    }
}
