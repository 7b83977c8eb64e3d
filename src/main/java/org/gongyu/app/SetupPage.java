package org.gongyu.app;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gongyu.feature.school.School;
import org.gongyu.feature.school.SchoolLedger;
import org.gongyu.feature.school.Term;
import org.gongyu.ledger.Draft;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.FirstAccount;
import org.gongyu.ui.Form;
import org.gongyu.ui.Named;
import org.gongyu.ui.Page;
import org.gongyu.vault.Account;

/** The first start: the school and its terms, or a made-up school to try. The imports of staff and roster follow. */
final class SetupPage implements Page {

    private final Texts texts;
    private final Form<School> form;
    private final FirstTerms terms;
    private final FirstAccount account;
    private final VBox node = new VBox();

    /** Makes the school. */
    interface Founding {
        void found(School school, List<Term> terms, Account account, char[] password);
    }

    /**
     * The first start.
     *
     * @param folder where the data will be
     * @param found makes the school
     * @param demo makes up a school in a folder of its own
     * @param restore asks for a backup of a school and restores it here
     */
    SetupPage(Desk desk, Path folder, Founding found, Runnable demo, Runnable restore) {
        this.texts = desk.texts();
        this.form =
                new Form<>(SchoolLedger.LEDGER.showing(field -> field != SchoolLedger.MADE_UP), desk, new Draft<>());
        this.terms = new FirstTerms(desk);
        this.account = new FirstAccount(texts, () -> form.draft().get(SchoolLedger.NAME));
        VBox body = new VBox(lead(demo, restore), form.inOrder(), terms, account, place(folder), button(found));
        body.getStyleClass().add("setup");
        HBox middle = new HBox(body);
        middle.setAlignment(Pos.TOP_CENTER);
        ScrollPane scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        node.getChildren().setAll(scroll);
        node.setId("setup");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void reload() {
        form.focus();
    }

    private Node lead(Runnable demo, Runnable restore) {
        Label title = new Label(texts.get("app.setup.title"));
        title.getStyleClass().add("page-title");
        Label lead = new Label(texts.get("app.setup.lead"));
        lead.setWrapText(true);
        Button tryOut = Named.button("open-demo", texts.get("app.setup.demo"), "mdomz-school", demo);
        Button moved = Named.button("from-backup", texts.get("app.setup.restore"), "mdal-history", restore);
        FlowPane ways = new FlowPane(tryOut, moved);
        ways.getStyleClass().add("tool-row");
        VBox all = new VBox(title, lead, ways);
        all.getStyleClass().add("step-buttons");
        return all;
    }

    private Node place(Path folder) {
        Label place = new Label(texts.get("app.setup.place", folder));
        place.setWrapText(true);
        place.getStyleClass().add("caption");
        return place;
    }

    private Node button(Founding found) {
        Button make = Named.button("make-school", texts.get("app.setup.make"), "mdal-check", () -> submit(found));
        make.getStyleClass().add(Styles.ACCENT);
        return make;
    }

    private void submit(Founding found) {
        Optional<List<Term>> read = terms.submit();
        Optional<Account> first = account.submit();
        Optional<Draft<School>> school = form.submit();
        if (read.isPresent() && first.isPresent() && school.isPresent()) {
            found.found(SchoolLedger.LEDGER.build(school.get()), read.get(), first.get(), account.password());
        }
    }
}
