package org.gongyu.feature.account;

import java.util.List;
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

    private final VBox node;

    RightsPage(Texts texts) {
        ListTable<Role> table = new ListTable<Role>("rights", texts.get("account.rights"), texts.get("account.rights"))
                .column("role", texts.get("account.rights.role"), 6, texts::option)
                .column("reach", texts.get("account.rights.reach"), 7, role -> reach(texts, role));
        for (Area area : Area.values()) {
            table.column(
                    area.name(),
                    texts.option(area),
                    area == Area.SYSTEM ? 7 : 6,
                    role -> texts.option(Rights.of(role).in(area)));
        }
        table.column(
                "confidential",
                texts.get("account.rights.confidential"),
                6,
                role -> texts.get(Rights.of(role).confidential() ? "account.rights.yes" : "account.rights.no"));
        table.show(List.of(Role.values()));
        Label lead = new Label(texts.get("account.rights.lead"));
        lead.setWrapText(true);
        lead.setMinHeight(Label.USE_PREF_SIZE);
        node = new VBox(lead, table.node());
        node.getStyleClass().add("system-page");
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
