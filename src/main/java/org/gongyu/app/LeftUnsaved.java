package org.gongyu.app;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongyu.db.DraftStore.Kept;
import org.gongyu.feature.Feature;
import org.gongyu.text.Texts;
import org.gongyu.ui.Named;
import org.gongyu.ui.Spot;

/** Says on opening what was filled in last time and not saved, and leads to each. */
final class LeftUnsaved {

    /** More are found again where they were begun. */
    private static final int MOST = 6;

    private final Texts texts;
    private final List<Feature> features;
    private final BiConsumer<String, Object> go;

    /** {@code features} are those that this person is shown; {@code go} opens the page of one of them. */
    LeftUnsaved(Texts texts, List<Feature> features, BiConsumer<String, Object> go) {
        this.texts = texts;
        this.features = features;
        this.go = go;
    }

    /** What to show over the window; empty if nothing was left. {@code close} takes it away. */
    Optional<Node> node(List<Kept> left, Runnable close) {
        List<Hyperlink> links = left.stream()
                .flatMap(one -> link(one, close).stream())
                .limit(MOST)
                .toList();
        if (links.isEmpty()) {
            return Optional.empty();
        }
        Label words = new Label(texts.get("app.left", links.size()));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        Button later = Named.button("left-later", texts.get("app.left.later"), "mdal-close", close);
        HBox buttons = new HBox(later);
        buttons.getStyleClass().add("buttons");
        VBox box = Named.as("left-unsaved", words.getText(), new VBox(words));
        box.getChildren().addAll(links);
        box.getChildren().add(buttons);
        box.getStyleClass().add("question");
        box.setMaxHeight(Region.USE_PREF_SIZE);
        return Optional.of(box);
    }

    private Optional<Hyperlink> link(Kept one, Runnable close) {
        return feature(one.subject()).map(feature -> {
            String own = "feature." + one.subject();
            String page = texts.get(texts.has(own) ? own : "feature." + feature.key());
            String words = texts.get("app.left.one", page, one.written().title(), Texts.minute(one.at()));
            Hyperlink link = Named.as("left-" + one.subject(), words, new Hyperlink(words));
            link.setOnAction(event -> {
                close.run();
                go.accept(feature.key(), spot(feature, one));
            });
            return link;
        });
    }

    private Optional<Feature> feature(String subject) {
        return Stream.concat(
                        features.stream().filter(feature -> keeps(feature, subject)),
                        features.stream().filter(feature -> subject.startsWith(feature.key() + "-")))
                .findFirst();
    }

    private static boolean keeps(Feature feature, String ledgerKey) {
        return feature.shelves().stream().anyMatch(shelf -> shelf.ledger().key().equals(ledgerKey));
    }

    private static Spot spot(Feature feature, Kept one) {
        return keeps(feature, one.subject()) ? new Spot(one.subject(), one.recordId()) : null;
    }
}
