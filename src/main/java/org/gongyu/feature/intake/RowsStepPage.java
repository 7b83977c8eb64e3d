package org.gongyu.feature.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gongyu.db.Written;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Kind;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Trait;
import org.gongyu.sheet.Importer;
import org.gongyu.sheet.Pasted;
import org.gongyu.sheet.Tabbed;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Drafts;
import org.gongyu.ui.Form;
import org.gongyu.ui.Named;
import org.gongyu.ui.TextGrid;
import org.gongyu.work.Failure;

/** ① instead of a file: many records typed in one after the other, a row each. What is typed stays a draft until it is stored. */
final class RowsStepPage {

    private static final String ROWS = "rows";
    private static final int BLANK = 12;
    private static final int WIDEST = 16;

    private final Desk desk;
    private final Texts texts;
    private final Importer<?> importer;
    private final TextGrid grid;
    private final VBox node = new VBox();
    private final Drafts.Begun begun = this::keep;

    /** What was typed and not stored. */
    private record Left(String rows, String title) implements Drafts.Begun.Left {
        @Override
        public Written written() {
            return new Written(title, 0, Map.of(ROWS, rows), Map.of());
        }
    }

    RowsStepPage(Desk desk, Importer<?> importer, Runnable back, Consumer<Pasted> then) {
        this.desk = desk;
        this.texts = desk.texts();
        this.importer = importer;
        this.grid = new TextGrid("rows", texts.get("intake." + importer.key()), desk.clock(), texts);
        columns(importer.columns());
        Label lead = new Label(texts.get("intake.rows.lead", texts.get("intake." + importer.key())));
        lead.setWrapText(true);
        Button before = Named.button("back", texts.get("intake.back"), "mdal-arrow_back", () -> {
            keep();
            desk.drafts().close(begun);
            back.run();
        });
        Button next = Named.button("next", texts.get("intake.next"), "mdal-check", () -> typed().ifPresent(then));
        next.getStyleClass().add("accent");
        HBox buttons = new HBox(before, next);
        buttons.getStyleClass().add("step-buttons");
        node.getChildren().setAll(lead, grid.node(), buttons);
        node.getStyleClass().add("step-body");
        grid.show(left().map(rows -> Tabbed.rows(rows, texts)).orElse(List.of()), BLANK);
        desk.drafts().open(begun);
    }

    private <R> void columns(Ledger<R> ledger) {
        Form.editable(ledger).forEach(field -> column(field, texts.get(ledger.labelKey(field))));
    }

    private void column(Field<?, ?> field, String label) {
        int ems = Math.min(field.width(), WIDEST);
        grid.column(
                field.is(Trait.REQUIRED) ? label + " *" : label,
                ems,
                field.kind().type() == Kind.Type.DAY);
    }

    Node node() {
        return node;
    }

    void focus() {
        grid.focus();
    }

    private Optional<Pasted> typed() {
        List<List<String>> rows = grid.filled();
        if (rows.isEmpty()) {
            desk.notices().failed(new Failure.Refused("no-rows-typed"));
            return Optional.empty();
        }
        return Optional.of(Pasted.typed(importer.key(), Tabbed.write(rows) + "\n"));
    }

    private String key() {
        return "intake-rows-" + importer.key();
    }

    private Optional<String> left() {
        return desk.drafts().of(Left.class, key(), null).map(Left::rows).or(() -> desk.drafts()
                .found(key(), null)
                .map(written -> written.values().get(ROWS)));
    }

    private boolean keep() {
        List<List<String>> rows = grid.filled();
        if (rows.isEmpty()) {
            desk.drafts().drop(key(), null);
        } else {
            String title = texts.get("intake." + importer.key());
            desk.drafts().keep(key(), null, new Left(Tabbed.write(rows) + "\n", title));
        }
        return !rows.isEmpty();
    }

    /** The rows are stored: nothing is left to be kept. */
    void done() {
        desk.drafts().close(begun);
        desk.drafts().drop(key(), null);
    }
}
