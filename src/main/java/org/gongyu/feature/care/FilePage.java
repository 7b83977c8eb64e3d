package org.gongyu.feature.care;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.gongyu.ledger.Area;
import org.gongyu.ledger.Draft;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Form;
import org.gongyu.ui.LedgerPage;
import org.gongyu.ui.Named;
import org.gongyu.ui.Page;
import org.gongyu.ui.Spot;
import org.gongyu.vault.Access;
import org.gongyu.vault.Right;

/** The files, with a form in sections, and files opened for whom the roster marks. */
final class FilePage implements Page {

    private final LedgerPage<CareFile> files;
    private final Care care;
    private final Desk desk;
    private final StackPane node = new StackPane();

    FilePage(Care care, Desk desk, LedgerPage<CareFile> files) {
        this.files = files.laidOut(form -> layout(desk.access(), form));
        this.care = care;
        this.desk = desk;
        if (desk.access().may(Right.CHANGE, Area.CARE)) {
            files.with(Named.button(
                    "from-roster", desk.texts().get("care.from-roster"), "mdal-group_add", this::fromRoster));
        }
        showFiles();
    }

    /** Opens the drawer with a new file that begins as {@code draft}. */
    void begin(Draft<CareFile> draft) {
        showFiles();
        files.begin(draft);
    }

    private void showFiles() {
        node.getChildren().setAll(files.node());
    }

    private void fromRoster() {
        node.getChildren().setAll(new FromRosterPage(care, desk, this::showFiles).node());
    }

    /** The form; what only named roles may see has a section of its own, for them. */
    static Node layout(Access access, Form<CareFile> form) {
        VBox all = new VBox(
                form.summary(),
                form.section("care.section.who"),
                form.input(CareLedger.STUDENT),
                form.input(CareLedger.CATEGORIES),
                form.beside(CareLedger.LEVEL, CareLedger.OPENED_ON),
                form.beside(CareLedger.HELPER, CareLedger.LEADER),
                form.input(CareLedger.OPENED_WHY),
                form.section("care.section.need"),
                form.input(CareLedger.RULE),
                form.beside(CareLedger.DISABILITY, CareLedger.GRADE),
                form.input(CareLedger.CARD));
        all.getChildren().addAll(home(form));
        if (CareLedger.SECRETS.stream().allMatch(access::sees)) {
            all.getChildren().add(form.section("care.section.secret"));
            CareLedger.SECRETS.forEach(field -> all.getChildren().add(form.input(field)));
        }
        all.getChildren().addAll(end(form));
        all.getStyleClass().add("form");
        return all;
    }

    private static List<Node> home(Form<CareFile> form) {
        return List.of(
                form.section("care.section.home"),
                form.input(CareLedger.HOUSEHOLD),
                form.input(CareLedger.FAMILY),
                form.beside(CareLedger.AWAY, CareLedger.GUARDIANSHIP),
                form.beside(CareLedger.GRANDPARENTS, CareLedger.MEANS),
                form.input(CareLedger.PROBLEMS),
                form.input(CareLedger.AID));
    }

    private static List<Node> end(Form<CareFile> form) {
        return List.of(
                form.section("care.section.end"),
                form.beside(CareLedger.CLOSED_ON, CareLedger.REOPENED_ON),
                form.input(CareLedger.CLOSED_WHY),
                form.input(CareLedger.REOPENED_WHY),
                form.input(CareLedger.NOTE));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void reload() {
        files.reload();
    }

    @Override
    public void open(Spot spot) {
        showFiles();
        files.open(spot);
    }
}
