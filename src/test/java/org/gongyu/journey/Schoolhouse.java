package org.gongyu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.gongyu.MadeUp;
import org.gongyu.app.Program;
import org.gongyu.db.Stored;
import org.gongyu.feature.Feature;
import org.gongyu.feature.OpenSchool;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.names.Pinyin;
import org.gongyu.ui.Candidate;

/** A made-up school in a folder of its own, with the program open on it and a hand at the program. */
final class Schoolhouse implements AutoCloseable {

    private static final int CHILDREN = 40;

    /** A Wednesday afternoon in the second term of its records. */
    static final Clock NOW = Clock.fixed(Instant.parse("2026-05-20T07:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private static final Period EVER =
            new Period(2025, Period.WHOLE_YEAR, LocalDate.of(2000, 1, 1), LocalDate.of(2100, 1, 1));

    private final Path folder;
    private final Program program;
    private final Hand hand;
    private final Set<UUID> known = new HashSet<>();

    /** The program on a school without accounts; {@code temp} is empty. */
    Schoolhouse(Path temp) {
        this(temp, NOW);
    }

    /** The same on another day. */
    Schoolhouse(Path temp, Clock now) {
        this.folder = temp.resolve("实验小学 数据");
        MadeUp.create(folder, CHILDREN).close();
        this.program = new Program(temp.resolve("home"), folder, now);
        this.hand = new Hand(program.stage());
        hand.eye().find("find");
    }

    /** The school that is open, to read what became of it. */
    OpenSchool school() {
        return program.school();
    }

    /** The pages of the navigation, by key. */
    List<String> pages() {
        return Turn.on(() -> program.stage().getScene().getRoot().lookupAll(".navigation .toggle-button").stream()
                .map(entry -> entry.getId().substring("go-".length()))
                .toList());
    }

    /** Whether that page is open, as the navigation says. */
    boolean isAt(String page) {
        return program.stage().getScene().getRoot().lookup("#go-" + page) instanceof ToggleButton entry
                && entry.isSelected();
    }

    /** Goes to a page by mouse. */
    Hand at(String page) {
        hand.click("go-" + page);
        eye().await("the page " + page, () -> isAt(page));
        return hand;
    }

    /** The records of a ledger, in the order in which they came. */
    List<Stored<?>> records(String ledger) {
        return List.copyOf(shelf(ledger).store().list(school().access(), new Scope(EVER, null)));
    }

    /** Remembers which records of a ledger there are, see {@link #added}. */
    void remember(String ledger) {
        known.clear();
        records(ledger).forEach(one -> known.add(one.id()));
    }

    /** The records of a ledger that have come since, once there are so many. */
    List<Stored<?>> added(String ledger, int many) {
        eye().awaitKept(many + " more of " + ledger, () -> since(ledger).size() == many);
        return since(ledger);
    }

    private List<Stored<?>> since(String ledger) {
        return records(ledger).stream().filter(one -> !known.contains(one.id())).toList();
    }

    /** Something was copied elsewhere, such as from WPS. */
    void clipboard(String words) {
        Turn.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(words);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    /** The newest record of a ledger is deleted by someone whom the window doesn't know of. */
    void deleteElsewhere(String ledger) {
        Stored<?> newest = records(ledger).get(0);
        shelf(ledger).store().delete(school().access(), Map.of(newest.id(), newest.version()));
    }

    private Feature.Shelf<?> shelf(String ledger) {
        return school().features().stream()
                .<Feature.Shelf<?>>flatMap(feature -> feature.shelves().stream())
                .filter(shelf -> shelf.ledger().key().equals(ledger))
                .findFirst()
                .orElseThrow();
    }

    /** What may be chosen where records of that ledger are linked to. */
    List<Candidate> candidates(String ledger) {
        return school().features().stream()
                .flatMap(feature -> feature.candidates(school().access(), ledger).stream())
                .toList();
    }

    /** The beginnings of how a name is read: 张伟 → zw. */
    static String initials(Candidate one) {
        return initials(one.link().label());
    }

    /** The same of a name. */
    static String initials(String name) {
        return Pattern.compile("\\s+")
                .splitAsStream(Pinyin.of(name))
                .map(each -> each.substring(0, 1))
                .collect(Collectors.joining());
    }

    Hand hand() {
        return hand;
    }

    Eye eye() {
        return hand.eye();
    }

    Program program() {
        return program;
    }

    Path folder() {
        return folder;
    }

    /** Nothing may have gone wrong that the journey didn't know of. */
    @Override
    public void close() {
        List<String> failures = eye().failures();
        program.close();
        assertThat(failures).isEmpty();
    }
}
