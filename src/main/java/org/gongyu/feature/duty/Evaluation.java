package org.gongyu.feature.duty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gongyu.feature.Thing;
import org.gongyu.feature.duty.Result.Note;
import org.gongyu.feature.school.Stage;
import org.gongyu.work.Job;

/** Says how far the school is with each duty of a pack. */
final class Evaluation {

    /** What was done in fewer days says nothing about a pace. */
    private static final int DAYS_FOR_A_PACE = 14;

    private static final Tally NOTHING = new Tally(Figure.NONE, false, List.of(), Map.of());

    private record Asked(Measure measure, Unit unit) {}

    private final Map<Asked, Tally> counted = new HashMap<>();
    private final Year year;
    private final Spans spans;
    private final Stage stage;
    private final Predicate<UUID> classes;
    private final Predicate<Measure> kept;

    /**
     * An evaluation of a period.
     *
     * @param classes which classes are looked at, told null for what belongs to none; null = the whole school
     * @param kept whether the program has a ledger for what a measure counts
     */
    Evaluation(Year year, Spans spans, Stage stage, Predicate<UUID> classes, Predicate<Measure> kept) {
        this.year = year;
        this.spans = spans;
        this.stage = stage;
        this.classes = classes;
        this.kept = kept;
    }

    /** The duties of a pack, in its order; of a class, only those that concern classes or their children. */
    List<Result> of(Pack pack) {
        List<Duty> duties = pack.duties();
        List<Result> results = new ArrayList<>();
        for (int done = 0; done < duties.size(); done++) {
            Job.step(done, duties.size());
            of(pack, duties.get(done)).forEach(results::add);
        }
        return results;
    }

    private Stream<Result> of(Pack pack, Duty duty) {
        if (duty.isOff() || !duty.isFor(stage)) {
            Note note = duty.isOff() ? Note.SWITCHED_OFF : Note.OTHER_STAGE;
            Result none = new Result(pack, duty, Status.NOT_APPLICABLE, NOTHING, null, null, note);
            return classes == null ? Stream.of(none) : Stream.empty();
        }
        if (Stream.of(Thing.values()).anyMatch(thing -> duty.measure().needs(thing) && year.isWithheld(thing))) {
            return Stream.of(new Result(pack, duty, Status.WITHHELD, NOTHING, null, null, Note.WITHHELD));
        }
        if (!kept.test(duty.measure())) {
            return Stream.of(new Result(pack, duty, Status.NO_DATA, NOTHING, null, null, Note.NO_LEDGER));
        }
        List<Unit> units = spans.of(duty.span()).stream()
                .map(unit -> due(duty, unit))
                .map(duty.measure()::narrowed)
                .toList();
        List<Tally> tallies = units.stream()
                .map(unit -> needed(duty, unit, count(duty.measure(), unit)))
                .toList();
        Tally all = tallies.stream().reduce(Tally::plus).orElse(NOTHING);
        if (classes != null && all.lines().isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(result(pack, duty, units, tallies, beside(duty, all)));
    }

    private static Unit due(Duty duty, Unit unit) {
        return duty.due() == null ? unit : new Unit(unit.period(), unit.cutOff(), duty.due());
    }

    /** What several duties ask for alike is counted once. Of a class, its own lines only. */
    private Tally count(Measure measure, Unit unit) {
        return counted.computeIfAbsent(new Asked(measure, unit), asked -> narrowed(measure.count(year, unit)));
    }

    private Tally narrowed(Tally tally) {
        return classes == null
                ? tally
                : Tally.share(tally.lines().stream()
                        .filter(line -> line.classId() != null && classes.test(line.classId()))
                        .toList());
    }

    /** With what the duty asks for besides: it isn't done before that is. */
    private Tally needed(Duty duty, Unit unit, Tally tally) {
        Tally all = tally;
        for (Duty.Variant variant : duty.besides()) {
            if (variant.isNeeded()) {
                Tally other = count(variant.measure(), variant.measure().narrowed(unit));
                all = other.figure().isEmpty() ? all : all.with(variant.name(), other.figure(), true);
            }
        }
        return all;
    }

    private Tally beside(Duty duty, Tally tally) {
        Tally all = tally;
        if (!all.figure().isEmpty()) {
            for (Map.Entry<Enum<?>, Figure> basis : duty.measure().basis(year).entrySet()) {
                all = all.with(basis.getKey(), basis.getValue(), false);
            }
        }
        for (Duty.Variant variant :
                duty.besides().stream().filter(one -> !one.isNeeded()).toList()) {
            for (Unit unit : spans.of(variant.span())) {
                Tally other = count(variant.measure(), variant.measure().narrowed(unit));
                all = other.figure().isEmpty() ? all : all.with(variant.name(), other.figure(), false);
            }
        }
        return all;
    }

    private Result result(Pack pack, Duty duty, List<Unit> units, List<Tally> tallies, Tally all) {
        Status status = status(units, tallies);
        LocalDate due = due(units, tallies);
        return new Result(
                pack, duty, status, all, due, status == Status.UNDER_WAY ? pace(duty, units, all) : null, note(all));
    }

    /** The most pressing of all terms; a term in which there was nothing to do says nothing, one of which it can't be told that not all is done. */
    private Status status(List<Unit> units, List<Tally> tallies) {
        List<Status> each = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            each.add(status(units.get(i), tallies.get(i)));
        }
        Status most = each.stream()
                .filter(status -> status != Status.NO_DATA)
                .min(Status::compareTo)
                .orElse(Status.NO_DATA);
        return most == Status.MET && tallies.stream().anyMatch(Tally::isUntold) ? Status.NO_DATA : most;
    }

    private Status status(Unit unit, Tally tally) {
        if (tally.isMet()) {
            return Status.MET;
        }
        if (tally.figure().isEmpty() || tally.isUntold() && tally.figure().isReached()) {
            return Status.NO_DATA;
        }
        boolean late = unit.due() == null || year.today().isAfter(unit.due());
        return late ? Status.UNMET : Status.UNDER_WAY;
    }

    /** The first day by which something that isn't done has to be done; of what is done, or can't be told, the last. */
    private static LocalDate due(List<Unit> units, List<Tally> tallies) {
        LocalDate due = null;
        for (int i = units.size() - 1; i >= 0; i--) {
            Tally tally = tallies.get(i);
            boolean isOpen = !tally.isMet() && !tally.figure().isEmpty();
            due = due == null || isOpen ? units.get(i).due() : due;
        }
        return due;
    }

    private static Note note(Tally tally) {
        if (tally.isUntold()) {
            return Note.NOT_TOLD_WHO_TEACHES;
        }
        if (tally.figure().isEmpty()) {
            return Note.NOTHING_TO_COUNT;
        }
        return tally.figure().whole() == 0 ? Note.NO_NUMBER : null;
    }

    /** Only for what is done child by child: a quota that few have reached yet says nothing about the others. */
    private LocalDate pace(Duty duty, List<Unit> units, Tally tally) {
        Unit now = units.get(units.size() - 1);
        long days = ChronoUnit.DAYS.between(now.period().from(), year.today()) + 1;
        Figure figure = tally.figure();
        boolean bitByBit = duty.measure() instanceof Students && units.size() == 1 && figure.counted() > 0;
        return bitByBit && days >= DAYS_FOR_A_PACE
                ? now.period().from().plusDays(days * figure.whole() / figure.counted())
                : null;
    }
}
