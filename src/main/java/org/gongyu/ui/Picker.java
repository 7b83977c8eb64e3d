package org.gongyu.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Problem;

/** Picks a record by typing part of its name, or beginnings of its pinyin. Only what stands on the list counts. */
final class Picker extends TextField {

    private static final int MOST = 12;

    /** So many may be looked through without typing. */
    private static final int FEW = 40;

    /** A blank asks for all of them. */
    private static final String ALL = " ";

    private final Suggestions<Candidate> list;
    /** Null until they have been read. */
    private List<Candidate> candidates;

    private boolean entered;
    private Link picked;
    private String pickedWords = "";
    private Consumer<Link> then = link -> {};
    private Predicate<Candidate> fits = candidate -> true;
    private Predicate<Candidate> during = candidate -> true;

    Picker(String prompt) {
        setPromptText(prompt);
        list = new Suggestions<>(this, this::meant, this::pick);
        setOnMouseClicked(click -> offerAll());
        addEventHandler(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.DOWN) {
                offerAll();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ENTER
                    && candidates == null
                    && !getText().isBlank()) {
                entered = true;
                press.consume();
            }
        });
        focusedProperty().addListener((observed, was, is) -> {
            if (!is && !isPicked()) {
                only(getText()).ifPresent(this::pick);
            }
        });
    }

    private void offerAll() {
        if (getText().isEmpty() && isEditable()) {
            list.offer(ALL);
        }
    }

    /** Offers these from now on; whoever types faster than they come has typed already, and perhaps pressed Enter for the first. */
    void offer(List<Candidate> offered) {
        candidates = List.copyOf(offered);
        if (!isPicked()) {
            list.offer(getText());
        }
        if (!isPicked() && entered) {
            meant(getText()).stream().limit(1).forEach(this::pick);
        }
        entered = false;
    }

    /** Offers only those of the school year that is chosen at the time. */
    void during(IntSupplier schoolYear) {
        during = candidate -> candidate.years().holds(schoolYear.getAsInt());
    }

    private Stream<Candidate> offered() {
        return candidates == null
                ? Stream.empty()
                : candidates.stream().filter(during).filter(fits);
    }

    /** Offers only those of them that fit at the time. */
    void offerOnly(Predicate<Candidate> which) {
        fits = which;
    }

    /** Calls {@code next} with each record picked. */
    void onPick(Consumer<Link> next) {
        then = next;
    }

    List<Candidate> meant(String typed) {
        if (typed.isBlank()) {
            List<Candidate> all = offered().toList();
            return typed.equals(ALL) && all.size() <= FEW ? all : List.of();
        }
        return offered()
                .filter(candidate -> candidate.isMeant(typed))
                .sorted(Candidate.likeliest(typed))
                .limit(MOST)
                .toList();
    }

    /** The one whose name this is, if there are no two. */
    private Optional<Candidate> only(String name) {
        List<Candidate> same = offered()
                .filter(candidate -> candidate.link().label().equals(name.strip()))
                .toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    private void pick(Candidate candidate) {
        show(candidate.link(), candidate.toString());
        then.accept(candidate.link());
        fireEvent(new ActionEvent(this, this));
    }

    /** Shows a record; null = none. */
    void show(Link link) {
        show(link, link == null ? "" : link.label());
    }

    private void show(Link link, String words) {
        picked = link;
        pickedWords = words;
        list.quietly(() -> setText(words));
        end();
    }

    /** Shows words that nothing was picked for. */
    void type(String words) {
        show(null, words);
    }

    private boolean isPicked() {
        return picked != null && getText().equals(pickedWords);
    }

    <R> void read(Field<R, Link> field, Draft<R> draft) {
        draft.set(field, isPicked() ? picked : null);
        if (!isPicked()) {
            markLeftOver(field, draft);
        }
    }

    /** Words that stand here without having been picked from the list are a problem of the field. */
    <R> void markLeftOver(Field<R, ?> field, Draft<R> draft) {
        if (!getText().isBlank()) {
            draft.unreadable(field, Problem.error(field, "not-listed", getText().strip()));
        }
    }
}
