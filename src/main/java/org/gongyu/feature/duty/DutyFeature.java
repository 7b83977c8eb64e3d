package org.gongyu.feature.duty;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gongyu.feature.Feature;
import org.gongyu.feature.roster.Campus;
import org.gongyu.feature.roster.Roster;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.sheet.Report;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Page;
import org.gongyu.vault.Access;

/** 首页: what the policy documents ask of the school, and what is still to be done. */
public final class DutyFeature implements Feature {

    /** The key of the report that draws duties. */
    public static final String CHARTS = "duty-charts";

    private final Duties duties;
    private final Words words;
    private final List<Feature> beside;

    /**
     * The duties of a school.
     *
     * @param ledgers the features whose records they are counted by
     * @param beside features whose pages are tabs of the home page
     */
    public DutyFeature(Campus campus, List<Feature> ledgers, List<Feature> beside) {
        this.duties = Duties.of(campus, ledgers);
        this.words = new Words(campus.texts());
        this.beside = beside;
    }

    @Override
    public String key() {
        return "home";
    }

    @Override
    public String icon() {
        return "mdal-dashboard";
    }

    @Override
    public List<Report> reports() {
        return List.of(
                new DutyReport(duties, words),
                new DutyCharts(duties),
                new InspectionReport(duties, words),
                new TermSummaryReport(duties, words));
    }

    @Override
    public Optional<Page> page(Desk desk, Object what) {
        return Optional.of(HomePage.of(duties, words, beside, desk));
    }

    /** Reads the shipped packs, which happens once in a process; returns how many there are. */
    public static int warmUp() {
        return Packs.SHIPPED.size();
    }

    /** The one among a school's features, which always have it. */
    public static DutyFeature among(List<Feature> features) {
        return features.stream()
                .filter(DutyFeature.class::isInstance)
                .map(DutyFeature.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Checks what a school is to go by, before there is one: the ids of shipped packs, and files of own packs.
     *
     * @return those that are neither; empty if all is well
     * @throws Failure.BadFile naming file and line, if a file isn't a pack
     */
    public static List<String> unknown(List<String> packs) {
        return packs.stream()
                .filter(pack -> !Packs.isShipped(pack)
                        && file(pack).map(PackReader::read).isEmpty())
                .toList();
    }

    /** The file of an own pack: named whole, or without its ending. */
    private static Optional<Path> file(String pack) {
        return Stream.of(pack, pack + ".yaml", pack + ".yml")
                .map(Path::of)
                .filter(path -> path.toFile().isFile())
                .findFirst();
    }

    /** Makes the school go by these packs, {@link #unknown} having found nothing; files become own packs. */
    public void goBy(Access access, List<String> packs) {
        List<String> ids = packs.stream()
                .map(pack -> Packs.isShipped(pack)
                        ? pack
                        : file(pack)
                                .map(file -> duties.packs().take(access, file))
                                .orElse(pack))
                .distinct()
                .toList();
        duties.packs().choose(access, ids);
    }

    /**
     * The charts of those duties only, by their numbers or by their pack, instead of those that the person has chosen; of one scope and one
     * moment, counted once.
     *
     * @param unknown is given those of the names that mean no duty of the chosen packs that can be drawn, if there are any
     */
    public Report charts(Access access, Scope scope, List<String> names, Consumer<List<String>> unknown) {
        Drawing drawing = Drawing.of(duties, access, scope, names);
        List<String> strange = names.stream()
                .filter(name -> drawing.all().stream().noneMatch(result -> Drawing.isNamed(result, name)))
                .toList();
        if (!strange.isEmpty()) {
            unknown.accept(strange);
        }
        return new DutyCharts(duties, (who, asked) -> drawing);
    }

    /** Whether there is a pack of that id or name. */
    public boolean has(Access access, String pack) {
        return duties.packs().named(access, pack).isPresent();
    }

    /**
     * Where the school is with each duty.
     *
     * @param pack the id or name of a pack; null = those the school goes by
     */
    private List<Result> results(Access access, Period period, String pack) {
        List<Pack> those = pack == null
                ? duties.chosen(access, period)
                : duties.packs().named(access, pack).stream().toList();
        return duties.results(access, new Scope(period, null), those);
    }

    /** Where the school is with each duty, as the command line's JSON has it; {@code pack} null = those that it goes by. */
    public List<Map<String, Object>> figures(Access access, Period period, String pack) {
        return results(access, period, pack).stream().map(DutyFeature::figures).toList();
    }

    private static Map<String, Object> figures(Result result) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("duty", result.duty().id());
        one.put("clause", result.duty().clause());
        one.put("status", result.status().code());
        one.put("numerator", result.figure().counted());
        one.put("denominator", result.figure().whole());
        one.put("due", Objects.toString(result.due(), null));
        one.put(
                "missing",
                result.missing().stream()
                        .map(Line::id)
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .distinct()
                        .toList());
        one.put("reading", reading(result.duty()));
        return one;
    }

    private static Map<String, Object> reading(Duty duty) {
        Map<String, Object> reading = new LinkedHashMap<>();
        duty.choices().forEach(choice -> reading.put(choice.name(), choice.current()));
        return reading;
    }

    /** The same as lines for people. */
    public List<String> lines(Access access, Period period, String pack) {
        return results(access, period, pack).stream().map(this::line).toList();
    }

    private String line(Result result) {
        return String.join(
                "\t",
                result.duty().id(),
                words.status(result.status()),
                words.figure(result),
                Objects.toString(result.due(), ""),
                result.duty().clause(),
                result.duty().phrase(),
                words.reading(result.duty()),
                words.beside(result));
    }

    /** A duty and its figure as a line for people, with the reasons why it is what it is; empty if the packs have no such duty. */
    public Optional<Map.Entry<String, List<Map<String, Object>>>> why(
            Access access, Period period, String pack, String duty) {
        Roster roster = duties.campus().roster(access);
        return results(access, period, pack).stream()
                .filter(result -> result.duty().id().equals(duty))
                .findFirst()
                .map(result -> Map.entry(
                        line(result),
                        Why.of(result, words, roster).stream()
                                .map(DutyFeature::why)
                                .toList()));
    }

    private static Map<String, Object> why(Why why) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("id", Objects.toString(why.about(), null));
        one.put("name", why.name());
        one.put("counts", why.counts());
        one.put("date", Objects.toString(why.date(), null));
        one.put("record", why.record());
        one.put("reason", why.reason());
        return one;
    }
}
