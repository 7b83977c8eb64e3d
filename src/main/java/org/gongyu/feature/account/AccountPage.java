package org.gongyu.feature.account;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.gongyu.db.AuditLog;
import org.gongyu.db.BackupReason;
import org.gongyu.db.Db;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Link;
import org.gongyu.names.Persons;
import org.gongyu.text.Texts;
import org.gongyu.ui.Candidate;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Form;
import org.gongyu.ui.ListTable;
import org.gongyu.ui.Named;
import org.gongyu.ui.NewPassword;
import org.gongyu.ui.Page;
import org.gongyu.ui.RecoveryCodePage;
import org.gongyu.vault.Account;
import org.gongyu.vault.RecoveryCode;
import org.gongyu.vault.Session;
import org.gongyu.vault.Vault;
import org.gongyu.work.Work;

/** Who may sign in: adding, changing and removing accounts, and new passwords for those who forgot theirs. */
final class AccountPage implements Page {

    private final Db db;
    private final Session session;
    private final Desk desk;
    private final Texts texts;
    private final ListTable<Account> table;
    private volatile Persons persons;
    private final VBox side = new VBox();
    private final Node all;
    private final StackPane node = new StackPane();

    AccountPage(Db db, Session session, Desk desk) {
        this.db = db;
        this.session = session;
        this.desk = desk;
        this.texts = desk.texts();
        this.persons = new Persons(desk.names());
        table = new ListTable<Account>("accounts", texts.get("account.accounts"), texts.get("account.none"))
                .column("user", texts.get("account.user"), 9, Account::user)
                .column("person", texts.get("account.staff"), 9, this::person)
                .column("roles", texts.get("account.roles"), 14, this::roles)
                .opening(this::edit);
        Button add = Named.button("add-account", texts.get("account.add"), "mdal-add", () -> edit(null));
        add.getStyleClass().add(Styles.ACCENT);
        Button fresh = Named.button("new-code", texts.get("account.new-code"), "mdomz-vpn_key", this::newCode);
        HBox buttons = new HBox(add, fresh);
        buttons.getStyleClass().add("step-buttons");
        Label lead = new Label(texts.get("account.lead"));
        lead.setWrapText(true);
        VBox left = new VBox(lead, buttons, table.node());
        left.getStyleClass().add("system-page");
        HBox.setHgrow(left, Priority.ALWAYS);
        side.getStyleClass().add("drawer");
        all = new HBox(left, side);
        node.getChildren().setAll(all);
        showSide(false);
        reload();
    }

    private String roles(Account account) {
        return account.rolesInOrder().stream().map(texts::option).collect(Collectors.joining("、"));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void reload() {
        desk.work().query(this::read, table::show);
    }

    private List<Account> read() {
        List<Account> all = session.accounts();
        Persons now = new Persons(desk.names());
        all.forEach(account -> now.apply(account.user()));
        persons = now;
        return all;
    }

    /** The person on the staff list; blank for an account that belongs to none. */
    private String person(Account account) {
        return account.staffId() == null ? "" : persons.known(account.user());
    }

    /** Shows the form; null = for a new account. */
    private void edit(Account account) {
        desk.work().query(() -> draft(account), draft -> show(account, draft));
    }

    private Draft<Entry> draft(Account account) {
        Draft<Entry> draft = new Draft<>();
        if (account != null) {
            draft.set(EntryLedger.USER, account.user());
            named("staff", account.staffId()).ifPresent(link -> draft.set(EntryLedger.STAFF, link));
            List<Link> classes = new ArrayList<>();
            account.classes().forEach(id -> named("class", id).ifPresent(classes::add));
            draft.set(EntryLedger.CLASSES, classes);
            EntryLedger.ROLES.forEach(
                    (role, field) -> draft.set(field, account.roles().contains(role)));
        }
        return draft;
    }

    private Optional<Link> named(String ledger, UUID id) {
        return desk.directory().candidates(ledger).stream()
                .map(Candidate::link)
                .filter(link -> link.id().equals(id))
                .findFirst();
    }

    private void show(Account account, Draft<Entry> draft) {
        Form<Entry> form = new Form<>(EntryLedger.LEDGER, desk, draft);
        NewPassword password =
                new NewPassword(texts, () -> List.of(String.valueOf(form.draft().get(EntryLedger.USER))));
        TextField code = Named.as("account-code", texts.get("account.code"), new TextField());
        Label label = new Label(texts.get("account.code.if-needed"));
        label.setWrapText(true);
        label.setLabelFor(code);
        Label hint = new Label(texts.get("account.classes.hint"));
        hint.setWrapText(true);
        hint.getStyleClass().add("caption");
        VBox body = new VBox(form.inOrder(), hint, label, code, password);
        body.getStyleClass().add("form");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        FlowPane buttons = account == null
                ? new FlowPane(button("save-account", "account.add", "mdal-check", () -> add(form, password, code)))
                : new FlowPane(
                        button("save-account", "account.save", "mdal-check", () -> change(account, form, code)),
                        button(
                                "reset-password",
                                "account.reset",
                                "mdomz-vpn_key",
                                () -> reset(account, password, code)),
                        button("remove-account", "account.remove", "mdal-delete_outline", () -> remove(account)));
        buttons.getStyleClass().addAll("drawer-buttons", "buttons");
        side.getChildren().setAll(scroll, buttons);
        showSide(true);
        side.applyCss();
        side.layout();
        form.focus();
    }

    private void showSide(boolean is) {
        side.setVisible(is);
        side.setManaged(is);
    }

    /** Asks for the old code, where it takes that to make a new one. */
    private void newCode() {
        Label lead = new Label(texts.get("account.new-code.lead"));
        lead.setWrapText(true);
        TextField old = Named.as("old-code", texts.get("account.code"), new TextField());
        Label label = new Label(texts.get("account.new-code.old"));
        label.setWrapText(true);
        label.setLabelFor(old);
        VBox body = new VBox(lead);
        if (session.keys().fields() == null) {
            body.getChildren().addAll(label, old);
        }
        body.getStyleClass().add("form");
        HBox buttons = new HBox(button("make-code", "account.new-code", "mdal-check", () -> makeCode(old)));
        buttons.getStyleClass().addAll("drawer-buttons", "buttons");
        side.getChildren().setAll(body, buttons);
        showSide(true);
    }

    private void makeCode(TextField old) {
        RecoveryCode typed = code(old);
        desk.work().query(() -> session.newCode(typed), this::showCode);
    }

    /** The old code holds until the new one is on paper. */
    private void showCode(Vault.Made made) {
        RecoveryCodePage paper =
                new RecoveryCodePage(texts, made.code(), () -> desk.work().query(() -> kept(made), done -> {
                    node.getChildren().setAll(all);
                    showSide(false);
                    desk.notices().done(texts.get("account.new-code.done"));
                }));
        node.getChildren().setAll(paper.node());
    }

    private boolean kept(Vault.Made made) {
        session.keep(made);
        new AuditLog(db).note(desk.access(), "new-code", null);
        return true;
    }

    private Button button(String id, String key, String icon, Runnable deed) {
        return Named.button(id, texts.get(key), icon, deed);
    }

    /** The code that was typed; null if none was, or none that can be one. */
    private static RecoveryCode code(TextField field) {
        return RecoveryCode.parse(field.getText()).orElse(null);
    }

    private void add(Form<Entry> form, NewPassword password, TextField code) {
        RecoveryCode typed = code(code);
        form.submit().ifPresent(draft -> password.submit().ifPresent(chosen -> {
            Account added = EntryLedger.LEDGER.build(draft).account(null);
            done("account-add", added, () -> session.add(added, chosen, typed));
        }));
    }

    private void change(Account account, Form<Entry> form, TextField code) {
        RecoveryCode typed = code(code);
        form.submit().ifPresent(draft -> {
            Account changed = EntryLedger.LEDGER.build(draft).account(account.id());
            done("account-change", changed, () -> session.change(changed, typed));
        });
    }

    private void reset(Account account, NewPassword password, TextField code) {
        RecoveryCode typed = code(code);
        password.submit()
                .ifPresent(
                        chosen -> done("account-reset", account, () -> session.resetPassword(account, chosen, typed)));
    }

    private String words(Account account) {
        String person = person(account);
        return person.isEmpty() ? account.user() : texts.get("doer.account", person, account.user());
    }

    private void remove(Account account) {
        desk.notices()
                .confirm(
                        texts.get("account.remove.sure", words(account)),
                        texts.get("account.remove"),
                        () -> done(desk.work().lasting("work.rekey"), "account-remove", account, () -> {
                            Vault.Rekeyed next = session.removing(account.id());
                            db.rekey(desk.access(), next.keys(), () -> session.keep(next));
                            db.backups().make(BackupReason.KEY);
                        }));
    }

    /** Does it in the background, writes it down, and shows who may sign in now. */
    private void done(String action, Account account, Runnable deed) {
        done(desk.work(), action, account, deed);
    }

    private void done(Work work, String action, Account account, Runnable deed) {
        work.query(
                () -> {
                    deed.run();
                    new AuditLog(db).note(desk.access(), action, account.user());
                    return account;
                },
                after -> {
                    showSide(false);
                    desk.notices().done(texts.get("account.done", after.user()));
                    reload();
                });
    }
}
