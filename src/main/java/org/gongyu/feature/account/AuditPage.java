package org.gongyu.feature.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.gongyu.db.AuditLog;
import org.gongyu.text.Texts;
import org.gongyu.ui.Actions;
import org.gongyu.ui.DayField;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Labels;
import org.gongyu.ui.ListTable;
import org.gongyu.ui.Named;
import org.gongyu.ui.Page;

/** What was done, by whom and when, with a check that nobody changed it since. */
final class AuditPage implements Page {

    private static final int MOST = 2000;
    private static final Pattern COUNTS = Pattern.compile("(\\d+)\\+(\\d+)");

    private final AuditLog log;
    private final Desk desk;
    private final Texts texts;
    private final ListTable<AuditLog.Entry> table;
    private final DayField from;
    private final DayField to;
    private final ComboBox<String> who;
    private final Map<String, String> people = new HashMap<>();
    private final Label state = new Label();
    private final VBox node;

    AuditPage(AuditLog log, Desk desk) {
        this.log = log;
        this.desk = desk;
        this.texts = desk.texts();
        from = day("audit-from", "account.audit.from");
        to = day("audit-to", "account.audit.to");
        who = Named.as("audit-who", texts.get("account.audit.who"), new ComboBox<>());
        who.setConverter(new Labels<>(name -> name == null ? texts.get("account.audit.everyone") : person(name)));
        table = new ListTable<AuditLog.Entry>("audit", texts.get("account.audit"), texts.get("account.audit.none"))
                .column("number", texts.get("account.audit.number"), 5, AuditLog.Entry::number)
                .column("at", texts.get("account.audit.at"), 11, entry -> Texts.minute(entry.at()))
                .column("who", texts.get("account.audit.who"), 10, entry -> person(entry.who()))
                .column("action", texts.get("account.audit.action"), 8, this::action)
                .column("subject", texts.get("account.audit.subject"), 12, this::subject)
                .column("detail", texts.get("account.audit.detail"), 30, this::detail);
        state.setId("audit-state");
        state.setWrapText(true);
        FlowPane filters = new FlowPane(
                new Label(texts.get("account.audit.from")),
                from,
                new Label(texts.get("account.audit.to")),
                to,
                who,
                Named.button("audit-filter", texts.get("account.audit.filter"), "mdal-filter_alt", this::list),
                Named.button("audit-check", texts.get("account.audit.check"), "mdal-fact_check", this::check));
        filters.getStyleClass().add("tool-row");
        node = new VBox(filters, state, table.node());
        node.getStyleClass().add("system-page");
        reload();
    }

    private DayField day(String id, String key) {
        DayField day = new DayField(id, texts.get(key), desk.clock(), texts.get("ui.pick"));
        return day;
    }

    /** The account's name is what counts here; whose it is stands before it. */
    private String person(String account) {
        String name = people.getOrDefault(account, account);
        return name.contains(account) ? name : texts.get("account.audit.person", name, account);
    }

    private String action(AuditLog.Entry entry) {
        return Actions.words(texts, entry.action());
    }

    /** Ledgers and reports have words of their own. */
    private String subject(AuditLog.Entry entry) {
        for (String prefix : List.of("ledger.", "report.", "feature.", "intake.")) {
            if (texts.has(prefix + entry.subject())) {
                return texts.get(prefix + entry.subject());
            }
        }
        return entry.subject() == null ? "" : entry.subject();
    }

    /** Which fields were changed, and how many records were imported, in words; ids as they are. */
    private String detail(AuditLog.Entry entry) {
        String detail = entry.detail() == null ? "" : entry.detail();
        Matcher counts = COUNTS.matcher(detail);
        if (counts.matches()) {
            return texts.get(
                    "account.audit.counts", Integer.valueOf(counts.group(1)), Integer.valueOf(counts.group(2)));
        }
        return Stream.of(detail.split(",", -1))
                .map(key -> texts.has(entry.subject() + "." + key) ? texts.get(entry.subject() + "." + key) : key)
                .collect(Collectors.joining(texts.get("ui.history.between")));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void reload() {
        desk.work().query(this::people, names -> {
            people.putAll(names);
            table.table().refresh();
            String before = who.getValue();
            List<String> all = new ArrayList<>(names.keySet());
            all.add(0, null);
            who.getItems().setAll(all);
            who.setValue(before);
        });
        list();
        check();
    }

    private Map<String, String> people() {
        Map<String, String> names = new LinkedHashMap<>();
        log.people(desk.access())
                .forEach(account -> names.put(account, desk.names().apply(account)));
        return names;
    }

    private void list() {
        AuditLog.Filter filter =
                new AuditLog.Filter(from.day().orElse(null), to.day().orElse(null), who.getValue(), null, null, null);
        desk.work().query(() -> log.list(desk.access(), filter, MOST), table::show);
    }

    private void check() {
        desk.work().looking("work.audit").query(() -> log.verify(desk.access()), this::tell);
    }

    private void tell(AuditLog.Check check) {
        state.setText(
                check.isWhole()
                        ? texts.get("account.audit.whole", check.rows(), check.head())
                        : texts.get(
                                "account.audit.broken",
                                check.changed().size(),
                                check.missing().size()));
        state.getStyleClass().removeAll("danger", "caption");
        state.getStyleClass().add(check.isWhole() ? "caption" : "danger");
    }
}
