package org.gongyu.feature.school;

import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongyu.db.Stored;
import org.gongyu.db.Written;
import org.gongyu.ledger.Area;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Period;
import org.gongyu.text.Texts;
import org.gongyu.ui.DayField;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Drafts;
import org.gongyu.ui.Form;
import org.gongyu.ui.Named;
import org.gongyu.ui.Page;
import org.gongyu.ui.Paragraph;
import org.gongyu.ui.TitleBar;
import org.gongyu.vault.Right;
import org.gongyu.work.Failure;

/** The school's profile and the dates of its terms, each with a button of its own. */
final class SchoolPage implements Page {

    private static final Ledger<School> PROFILE = SchoolLedger.LEDGER.showing(field -> field != SchoolLedger.MADE_UP);

    private static final String PROFILE_LEFT = "school-profile";
    private static final String DAYS_LEFT = "school-terms";

    private final SchoolStore schools;
    private final Desk desk;
    private final Texts texts;
    private final Form<School> form;
    private final VBox calendar = new VBox();
    private final boolean mayChange;
    private final VBox node;
    private final Map<Term, List<DayField>> days = new LinkedHashMap<>();
    private final Drafts.Begun begun = this::keep;
    private int version;

    /** How many school years before the first one are proposed too. */
    private int earlier;

    /** What was typed and left unsaved: the profile, or the term days that differ, by their inputs. */
    private record Left(Written written) implements Drafts.Begun.Left {}

    SchoolPage(SchoolStore schools, Desk desk) {
        this.schools = schools;
        this.desk = desk;
        this.texts = desk.texts();
        this.form = new Form<>(PROFILE, desk, new Draft<>());
        this.mayChange = desk.access().mayEverywhere(Right.CHANGE, Area.SCHOOL);
        calendar.getStyleClass().add("form");
        VBox body = new VBox(section("school.profile"), form.inOrder(), saving(), section("school.terms"), calendar);
        body.getStyleClass().add("setup");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        node = new VBox(new TitleBar(texts, texts.get("feature.school")), scroll);
        node.getStyleClass().add("page");
        read();
    }

    /** The button under the profile; for who may only read, whom to turn to. */
    private Node saving() {
        if (!mayChange) {
            form.lookOnly();
            return new Paragraph("caption", texts.get("school.look-only"));
        }
        Button save = Named.button("save-school", texts.get("ui.save"), "mdal-check", this::saveProfile);
        save.getStyleClass().add(Styles.ACCENT);
        return save;
    }

    private Label section(String key) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().add("section");
        return label;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void reload() {
        if (!days.isEmpty()) {
            keep();
        }
        read();
    }

    private void read() {
        desk.work().query(() -> schools.stored(desk.access()), this::show);
        desk.work().query(() -> schools.terms(desk.access()), this::show);
    }

    private void show(Optional<Stored<School>> stored) {
        version = stored.map(Stored::version).orElse(0);
        stored.ifPresent(one -> form.show(PROFILE.draft(one.value())));
        left(PROFILE_LEFT).ifPresent(written -> {
            form.put(written.draft(PROFILE));
            form.type(written.typed());
        });
    }

    private boolean keep() {
        Map<String, String> typed = new LinkedHashMap<>();
        days.forEach((term, fields) -> {
            typed(fields.get(0), term.starts(), typed);
            typed(fields.get(1), term.ends(), typed);
        });
        String title = desk.texts().get("feature.school");
        Written filled = Written.of(title, 0, form.fields(), form.keepable()).with(form.typed(), List.of());
        boolean profile = keep(PROFILE_LEFT, form.isDirty(), new Left(filled));
        return keep(DAYS_LEFT, !typed.isEmpty(), new Left(new Written(title, 0, typed, Map.of()))) || profile;
    }

    private boolean keep(String key, boolean any, Left left) {
        if (any) {
            desk.drafts().keep(key, null, left);
        } else {
            desk.drafts().drop(key, null);
        }
        return any;
    }

    private static void typed(DayField field, LocalDate before, Map<String, String> typed) {
        if (!field.getText().equals(before.toString())) {
            typed.put(field.getId(), field.getText());
        }
    }

    private Optional<Written> left(String key) {
        return desk.drafts()
                .found(key, null)
                .or(() -> desk.drafts().of(Left.class, key, null).map(Left::written));
    }

    private void saveProfile() {
        form.submit().ifPresent(draft -> desk.work()
                .change("school", () -> schools.save(desk.access(), version, draft), saved -> {
                    desk.drafts().drop(PROFILE_LEFT, null);
                    show(Optional.of(saved));
                    desk.notices().done(texts.get("school.saved"));
                }));
    }

    /** The terms there are, and those that the school years until today lack, or asked for, as they usually are. */
    private void show(Terms terms) {
        LocalDate today = LocalDate.now(desk.clock());
        int first = Math.min(
                terms.all().stream().findFirst().map(Term::schoolYear).orElse(Terms.usualYear(today)) - earlier,
                terms.schoolYear(today));
        int last = Math.max(Terms.usualYear(today), terms.schoolYear(today));
        List<Term> proposed = IntStream.rangeClosed(first, last)
                .boxed()
                .flatMap(year -> Terms.usual(year).stream())
                .filter(term -> terms.term(term.schoolYear(), term.number()).isEmpty())
                .toList();
        days.clear();
        GridPane grid = new GridPane();
        grid.getStyleClass().add("setup-terms");
        terms.all().forEach(term -> addRow(grid, term, ""));
        if (mayChange) {
            proposed.forEach(term -> addRow(grid, term, texts.get("school.term.proposed")));
        }
        left(DAYS_LEFT).map(Written::values).ifPresent(left -> days.values().stream()
                .flatMap(List::stream)
                .forEach(day -> day.setText(left.getOrDefault(day.getId(), day.getText()))));
        desk.drafts().open(begun);
        grid.setDisable(!mayChange);
        calendar.getChildren().setAll(grid);
        if (mayChange) {
            calendar.getChildren()
                    .addAll(
                            Named.button("earlier-year", texts.get("school.terms.earlier"), "mdal-add", this::addYear),
                            Named.button("save-terms", texts.get("school.terms.save"), "mdal-check", this::saveTerms));
        }
    }

    private void addYear() {
        earlier++;
        reload();
    }

    private void addRow(GridPane grid, Term term, String mark) {
        String label = Periods.label(new Period(term.schoolYear(), term.number(), term.starts(), term.ends()), texts);
        String id = "term-" + term.schoolYear() + "-" + term.number();
        DayField starts = day(id + "-from", label, term.starts());
        DayField ends = day(id + "-to", label, term.ends());
        days.put(term, List.of(starts, ends));
        grid.addRow(grid.getRowCount(), whole(label), starts, whole(texts.get("school.term.until")), ends, whole(mark));
    }

    private static Label whole(String words) {
        Label label = new Label(words);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private DayField day(String id, String label, LocalDate shown) {
        DayField day = new DayField(id, label, desk.clock(), texts.get("ui.pick"));
        day.show(shown);
        return day;
    }

    private void saveTerms() {
        List<Term> terms = new ArrayList<>();
        days.forEach((term, fields) -> fields.get(0)
                .day()
                .flatMap(starts ->
                        fields.get(1).day().map(ends -> new Term(term.schoolYear(), term.number(), starts, ends)))
                .ifPresent(terms::add));
        if (terms.size() < days.size()) {
            desk.notices().failed(new Failure.Refused("term-date-missing"));
            return;
        }
        desk.work().change("school", () -> kept(terms), kept -> {
            desk.drafts().drop(DAYS_LEFT, null);
            earlier = 0;
            show(kept);
            desk.notices().done(texts.get("school.saved"));
        });
    }

    private Terms kept(List<Term> terms) {
        schools.saveTerms(desk.access(), terms);
        return schools.terms(desk.access());
    }
}
