package org.gongyu.feature.care;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongyu.sheet.Cards;
import org.gongyu.sheet.Cards.Box;
import org.gongyu.sheet.Cards.Line;
import org.gongyu.sheet.Page;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.Rows;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;

/**
 * 一生一策档案: a page for each child with all that was planned and done until the 统计时点. What only named roles may see is printed only
 * for them, and only where everything was asked for in full with a reason, since paper goes further than the screen. The page says which.
 */
final class CareFileReport implements Report {

    private final Care care;
    private final Texts texts;
    private final CareWords words;

    CareFileReport(Care care, Texts texts) {
        this.care = care;
        this.texts = texts;
        this.words = new CareWords(texts, care.campus().doers());
    }

    /** A file with all that hangs on it; {@code plan} is null where there is none. The log and the reviews begin with the first. */
    private record Whole(CareLine line, Plan plan, List<LogEntry> log, List<Review> reviews, List<Look> looks) {}

    @Override
    public String key() {
        return "care-file";
    }

    @Override
    public Purpose purpose() {
        return Purpose.PRINT;
    }

    @Override
    public Optional<Records> records() {
        return Optional.of((access, request) -> CareFiles.all(
                care,
                access,
                CareLine.of(care, access, request.scope()),
                care.campus().cutOff(request.scope().period())));
    }

    @Override
    public List<Page> pages(Access access, Request request) {
        String title = title(texts);
        LocalDate day = care.campus().cutOff(request.scope().period());
        Map<UUID, Plan> plans = care.plansOn(access, day);
        Map<UUID, List<LogEntry>> logs = care.log().until(access, day).stream()
                .collect(groupingBy(entry -> entry.student().id()));
        Map<UUID, List<Review>> reviews = care.reviews().until(access, day).stream()
                .collect(groupingBy(review -> review.student().id()));
        List<Whole> files = CareLine.printed(care, access, request.scope()).stream()
                .map(line -> new Whole(
                        line,
                        plans.get(line.child()),
                        firstFirst(logs.getOrDefault(line.child(), List.of())),
                        firstFirst(reviews.getOrDefault(line.child(), List.of())),
                        care.files().looks(access, line.id())))
                .toList();
        boolean secret = request.unmasked() && CareLedger.SECRETS.stream().allMatch(access::sees);
        return List.of(new Cards<>(title, title, lines(new Shown(texts, request.unmasked()), secret), Rows.of(files)));
    }

    private static <T> List<T> firstFirst(List<T> lastFirst) {
        return IntStream.range(0, lastFirst.size())
                .mapToObj(i -> lastFirst.get(lastFirst.size() - 1 - i))
                .toList();
    }

    private List<Line<Whole>> lines(Shown shown, boolean secret) {
        return Stream.of(
                        cover(shown),
                        family(shown),
                        secret ? secrets() : List.<Line<Whole>>of(),
                        plan(),
                        course(secret))
                .flatMap(List::stream)
                .toList();
    }

    private List<Line<Whole>> cover(Shown shown) {
        return List.of(
                Line.of(
                        line("column.care.name", CareLine::name),
                        line("column.care.sex", line -> line.sex(texts)),
                        line("column.care.class", CareLine::className)),
                Line.of(
                        line("column.care.born", CareLine::born),
                        line(
                                "care-file.idNumber",
                                line -> line.pupil() == null
                                        ? null
                                        : shown.number(line.pupil().idNumber()))),
                Line.of(
                        line("care-file.categories", CareLine::categories),
                        file("care-file.level", file -> shown.option(file.level())),
                        line("care-file.state", line -> shown.option(line.state()))),
                Line.of(
                        file("care-file.openedOn", file -> file.course().openedOn()),
                        file(
                                "care-file.helper",
                                file -> CareLine.label(file.team().helper())),
                        file(
                                "care-file.leader",
                                file -> CareLine.label(file.team().leader()))),
                Line.of(file("care-file.openedWhy", file -> file.course().openedWhy())));
    }

    private List<Line<Whole>> family(Shown shown) {
        return List.of(
                Line.of(line("column.care.guardian", words::guardians)),
                Line.of(
                        file("care-file.away", file -> shown.option(file.home().away())),
                        file(
                                "care-file.guardianship",
                                file -> shown.option(file.home().guardianship()))),
                Line.prose(2, file("care-file.family", file -> file.home().family())),
                Line.prose(2, file("care-file.problems", file -> file.home().problems())));
    }

    private List<Line<Whole>> secrets() {
        return CareLedger.SECRETS.stream()
                .map(field -> Line.<Whole>of(file(CareLedger.LEDGER.labelKey(field), field::of)))
                .toList();
    }

    private List<Line<Whole>> plan() {
        return List.of(
                Line.prose(2, plan("care-plan.situation", Plan::situation)),
                Line.prose(2, plan("care-plan.goals", Plan::goals)),
                Line.prose(3, plan("care-plan.measures", Plan::measures)),
                Line.of(
                        plan("care-plan.reviewOn", Plan::reviewOn),
                        plan("care-plan.approvedBy", plan -> CareLine.label(plan.approvedBy())),
                        plan("care-plan.approvedOn", Plan::approvedOn)));
    }

    private List<Line<Whole>> course(boolean secret) {
        return List.of(
                Line.prose(
                        6,
                        box(
                                "feature.care-log",
                                whole -> CareWords.prose(whole.log(), entry -> words.done(entry, secret)))),
                Line.prose(3, box("feature.care-review", whole -> CareWords.prose(whole.reviews(), words::found))),
                Line.of(
                        file("care-file.closedOn", file -> file.course().closedOn()),
                        file("care-file.closedWhy", file -> file.course().closedWhy())),
                Line.prose(2, box("column.care.looks", whole -> words.looks(whole.looks()))),
                Line.of(box(
                        "column.care.secret",
                        whole -> texts.get(secret ? "care.file.with-secret" : "care.file.without-secret"))),
                Line.of(
                        Box.byHand(texts.get("column.care.helper-signs")),
                        Box.byHand(texts.get("column.care.leader-signs"))));
    }

    private Box<Whole> line(String labelKey, Function<CareLine, Object> value) {
        return box(labelKey, whole -> value.apply(whole.line()));
    }

    private Box<Whole> file(String labelKey, Function<CareFile, Object> value) {
        return box(labelKey, whole -> value.apply(whole.line().file()));
    }

    private Box<Whole> plan(String labelKey, Function<Plan, Object> value) {
        return box(labelKey, whole -> whole.plan() == null ? null : value.apply(whole.plan()));
    }

    private Box<Whole> box(String labelKey, Function<Whole, Object> value) {
        return new Box<>(texts.get(labelKey), value);
    }
}
