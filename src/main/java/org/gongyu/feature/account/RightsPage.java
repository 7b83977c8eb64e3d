package org.gongyu.feature.account;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.gongyu.ledger.Area;
import org.gongyu.text.Texts;
import org.gongyu.ui.ListTable;
import org.gongyu.ui.Page;
import org.gongyu.vault.Rights;
import org.gongyu.vault.Role;

/** The one table of what each role may see and do, as the program itself goes by it. */
final class RightsPage implements Page {

    /** Room beside the words of a cell, in ems. */
    private static final int BESIDE = 2;

    private final VBox node;

    RightsPage(Texts texts) {
        ListTable<Role> table = new ListTable<>("rights", texts.get("account.rights"), texts.get("account.rights"));
        add(table, "role", texts.get("account.rights.role"), texts::option);
        add(table, "reach", texts.get("account.rights.reach"), role -> reach(texts, role));
        for (Area area : Area.values()) {
            add(
                    table,
                    area.name(),
                    texts.option(area),
                    role -> texts.option(Rights.of(role).in(area)));
        }
        add(
                table,
                "confidential",
                texts.get("account.rights.confidential"),
                role -> texts.get(Rights.of(role).confidential() ? "account.rights.yes" : "account.rights.no"));
        table.show(List.of(Role.values()));
        Label lead = new Label(texts.get("account.rights.lead"));
        lead.setWrapText(true);
        lead.setMinHeight(Label.USE_PREF_SIZE);
        node = new VBox(lead, table.node());
        node.getStyleClass().add("system-page");
    }

    /** As wide as its longest words want it, so that the whole table is seen at once. */
    private static void add(ListTable<Role> table, String id, String title, Function<Role, String> words) {
        int longest = Stream.concat(Stream.of(title), Stream.of(Role.values()).map(words))
                .mapToInt(RightsPage::ems)
                .max()
                .orElse(0);
        table.column(id, title, longest + BESIDE, words::apply);
    }

    /** Latin letters take up half the room of Chinese characters. */
    private static int ems(String words) {
        long narrow = words.chars().filter(letter -> letter < 0x2E80).count();
        return (int) (words.length() - narrow + (narrow + 1) / 2);
    }

    private static String reach(Texts texts, Role role) {
        if (Rights.of(role).wholeSchool()) {
            return texts.get("account.rights.whole");
        }
        return texts.get(role == Role.GRADE_HEAD ? "account.rights.grade" : "account.rights.class");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void reload() {
        // The table is the same as long as the program runs.
    }
}
