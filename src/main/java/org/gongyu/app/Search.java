package org.gongyu.app;

import atlantafx.base.controls.CustomTextField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.gongyu.feature.Feature;
import org.gongyu.ledger.Link;
import org.gongyu.names.Pinyin;
import org.gongyu.text.Texts;
import org.gongyu.ui.Candidate;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Named;
import org.gongyu.ui.Spot;
import org.gongyu.ui.Suggestions;
import org.gongyu.vault.Access;
import org.kordamp.ikonli.javafx.FontIcon;

/** The box in the header that finds pages and people. */
final class Search {

    private static final int MOST = 10;

    private final List<Feature> features;
    private final Desk desk;
    private final CustomTextField field;
    private final Suggestions<Hit> list;
    private List<Hit> hits = List.of();

    /** Something to go to: a page, or a record on it ({@code what}; null = only the page). */
    private record Hit(Candidate candidate, String feature, Spot what) {
        @Override
        public String toString() {
            return candidate.toString();
        }
    }

    /** The box; {@code back} leads to the page, which Esc does where nothing is typed. */
    Search(List<Feature> features, Desk desk, Runnable back) {
        this.features = features;
        this.desk = desk;
        field = Named.as("find", desk.texts().get("app.find"), new CustomTextField());
        field.setPromptText(desk.texts().get("app.find"));
        field.setLeft(new FontIcon("mdomz-search"));
        list = new Suggestions<>(field, this::meant, this::go);
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                if (field.getText().isEmpty()) {
                    back.run();
                }
                field.clear();
            }
        });
    }

    Node node() {
        return field;
    }

    /** Takes the cursor, and looks anew at whom there is to find. */
    void focus() {
        field.requestFocus();
        field.selectAll();
        desk.work().query(this::read, this::offer);
    }

    /** Whoever types faster than we read has typed already. */
    private void offer(List<Hit> read) {
        boolean others = !words(read).equals(words(hits));
        hits = read;
        if (others) {
            list.offer(field.getText());
        }
    }

    private static List<String> words(List<Hit> all) {
        return all.stream().map(Hit::toString).toList();
    }

    private List<Hit> read() {
        List<Hit> all = new ArrayList<>();
        features.forEach(feature -> all.add(page(feature, desk.texts())));
        features.forEach(feature -> people(feature, desk.access()).forEach(all::add));
        return all;
    }

    private static Hit page(Feature feature, Texts texts) {
        String title = texts.get("feature." + feature.key());
        Candidate candidate = new Candidate(new Link(null, title), texts.get("app.find.page"), Pinyin.of(title));
        return new Hit(candidate, feature.key(), null);
    }

    private static Stream<Hit> people(Feature feature, Access access) {
        return feature.shelves().stream()
                .map(shelf -> shelf.ledger().key())
                .flatMap(ledgerKey -> feature.candidates(access, ledgerKey).stream()
                        .map(one -> new Hit(
                                one,
                                feature.key(),
                                new Spot(ledgerKey, one.link().id()))));
    }

    private List<Hit> meant(String typed) {
        return hits.stream()
                .filter(hit -> !typed.isBlank())
                .filter(hit -> hit.candidate().isMeant(typed))
                .sorted(Comparator.comparing(Hit::candidate, Candidate.likeliest(typed)))
                .limit(MOST)
                .toList();
    }

    private void go(Hit hit) {
        field.clear();
        desk.go().to(hit.feature(), hit.what());
    }
}
