package org.gongyu.feature.privacy;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gongyu.names.Persons;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.ListTable;
import org.gongyu.ui.Named;
import org.gongyu.ui.Page;
import org.gongyu.ui.Paragraph;
import org.gongyu.ui.TitleBar;

/** 隐私与留存: how long records stay, whose time is over, and the requests to destroy them; for others than these only the notice. */
final class PrivacyPage implements Page {

    private final Retention retention;
    private final DestructionStore store;
    private final Desk desk;
    private final Texts texts;
    private final TextField years;
    private final TextField reason;
    private final ListTable<Leaver> due;
    private final ListTable<Destruction> requests;
    private final Persons persons;
    private final boolean open;
    private final VBox node;

    PrivacyPage(Retention retention, DestructionStore store, Desk desk) {
        this.retention = retention;
        this.store = store;
        this.desk = desk;
        this.texts = desk.texts();
        this.persons = new Persons(desk.names());
        this.open = DestructionStore.isOpenTo(desk.access());
        years = Named.as("retention-years", texts.get("privacy.years"), new TextField());
        years.setPrefColumnCount(3);
        reason = Named.as("destruction-reason", texts.get("privacy.reason"), new TextField());
        reason.setPromptText(texts.get("privacy.reason.prompt"));
        reason.setPrefColumnCount(24);
        due = due();
        requests = requests();
        node = new VBox(bar());
        if (open) {
            node.getChildren()
                    .addAll(keeping(), section("privacy.due"), due.node(), asking(), section("privacy.requests"));
            node.getChildren().addAll(requests.node(), deciding());
        } else {
            node.getChildren().add(new Paragraph("caption", texts.get("privacy.for-office")));
        }
        node.getStyleClass().addAll("page", "coverage");
        reload();
    }

    private Node bar() {
        TitleBar bar = new TitleBar(texts, texts.get("feature.privacy"));
        bar.add(Named.button("notice", texts.get("privacy.notice"), "mdal-insert_drive_file", () -> desk.go()
                .to("report", "privacy-notice")));
        if (open) {
            bar.add(Named.button("register", texts.get("privacy.register"), "mdal-insert_drive_file", () -> desk.go()
                    .to("report", "destruction-register")));
        }
        return bar;
    }

    private Node keeping() {
        Button save = Named.button("save-years", texts.get("ui.save"), "mdal-check", this::keepYears);
        HBox line = new HBox(new Label(texts.get("privacy.years")), years, save);
        line.getStyleClass().add("figure-line");
        return line;
    }

    private Label section(String key) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().add("section");
        label.setWrapText(true);
        return label;
    }

    private ListTable<Leaver> due() {
        return new ListTable<Leaver>("due", texts.get("privacy.due"), texts.get("privacy.due.none"))
                .column("name", texts.get("privacy.name"), 8, Leaver::name)
                .column("class", texts.get("privacy.class"), 10, Leaver::classLabel)
                .column("left", texts.get("privacy.left"), 8, Leaver::left);
    }

    private ListTable<Destruction> requests() {
        return new ListTable<Destruction>("requests", texts.get("privacy.requests"), texts.get("privacy.requests.none"))
                .column("on", texts.get("privacy.requested-on"), 8, one -> one.requestedAt()
                        .toLocalDate())
                .column("by", texts.get("privacy.requested-by"), 7, one -> persons.known(one.requestedBy()))
                .column("many", texts.get("privacy.children"), 5, one -> one.children()
                        .size())
                .column("why", texts.get("privacy.reason"), 18, Destruction::reason)
                .column("state", texts.get("privacy.state"), 18, this::state);
    }

    private String state(Destruction one) {
        if (one.withdrawnAt() != null) {
            return texts.get("privacy.state.withdrawn");
        }
        return one.isOpen()
                ? texts.get("privacy.state.open")
                : texts.get(
                        "privacy.state.done",
                        persons.known(one.approvedBy()),
                        one.approvedAt().toLocalDate());
    }

    private Node asking() {
        Button ask = Named.button("ask-destruction", texts.get("privacy.ask"), "mdal-delete_outline", this::ask);
        ask.disableProperty().bind(Bindings.isEmpty(due.table().getItems()));
        HBox line = new HBox(reason, ask);
        line.getStyleClass().add("figure-line");
        return line;
    }

    private Node deciding() {
        Button approve = Named.button("approve", texts.get("privacy.approve"), "mdal-check", this::approve);
        approve.getStyleClass().add(Styles.DANGER);
        Button withdraw = Named.button("withdraw", texts.get("privacy.withdraw"), "mdal-close", this::withdraw);
        BooleanBinding none =
                requests.table().getSelectionModel().selectedItemProperty().isNull();
        approve.disableProperty().bind(none);
        withdraw.disableProperty().bind(none);
        HBox line = new HBox(withdraw, approve);
        line.getStyleClass().add("figure-line");
        return line;
    }

    private void keepYears() {
        String written = years.getText();
        desk.work().query(() -> kept(written), this::showAll);
    }

    private Shown kept(String written) {
        retention.keep(desk.access(), written);
        return read();
    }

    /** Asks for the children that are selected, or for all whose time is over. */
    private void ask() {
        List<Leaver> selected = List.copyOf(due.table().getSelectionModel().getSelectedItems());
        List<Leaver> whom = selected.isEmpty() ? List.copyOf(due.table().getItems()) : selected;
        String why = reason.getText();
        desk.work().query(() -> asked(whom, why), shown -> {
            reason.clear();
            showAll(shown);
        });
    }

    private Shown asked(List<Leaver> whom, String why) {
        store.request(desk.access(), whom, why);
        return read();
    }

    private void approve() {
        Destruction chosen = requests.table().getSelectionModel().getSelectedItem();
        desk.notices()
                .confirm(
                        texts.get("privacy.approve.sure", chosen.children().size()),
                        texts.get("privacy.approve"),
                        () -> desk.work()
                                .lasting("work.destroy")
                                .change("student", () -> approved(chosen), this::showAll));
    }

    private Shown approved(Destruction chosen) {
        store.approve(desk.access(), chosen.id());
        return read();
    }

    private void withdraw() {
        Destruction chosen = requests.table().getSelectionModel().getSelectedItem();
        desk.work().query(() -> withdrawn(chosen), this::showAll);
    }

    private Shown withdrawn(Destruction chosen) {
        store.withdraw(desk.access(), chosen.id());
        return read();
    }

    private record Shown(int years, List<Leaver> due, List<Destruction> requests) {}

    private Shown read() {
        List<Destruction> all = store.list(desk.access());
        all.stream()
                .flatMap(one -> Stream.of(one.requestedBy(), one.approvedBy()))
                .filter(Objects::nonNull)
                .forEach(persons::apply);
        return new Shown(retention.years(desk.access()), retention.due(desk.access()), all);
    }

    private void showAll(Shown shown) {
        years.setText(String.valueOf(shown.years()));
        due.show(shown.due());
        requests.show(shown.requests());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void reload() {
        if (open) {
            desk.work().query(this::read, this::showAll);
        }
    }
}
