package org.gongyu.feature.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongyu.db.Stored;
import org.gongyu.feature.Feature;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Scope;
import org.gongyu.names.Persons;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;

/** Everything about one child at a glance, newest first: file, plans, log, reviews, notices, who looked, and what other ledgers hold. */
final class Timeline {

    private final Care care;
    private final List<Feature> others;
    private final Texts texts;

    Timeline(Care care, List<Feature> others) {
        this.care = care;
        this.others = others;
        this.texts = care.campus().texts();
    }

    /** The moments of the child that a file is of, as far as they are open to this person; a Conflict where the file is not. */
    List<Moment> of(Access access, UUID fileId, Scope scope) {
        Stored<CareFile> file = care.files().one(access, fileId);
        UUID child = file.value().student().id();
        LocalDate today = care.campus().today();
        List<Moment> all = new ArrayList<>(course(file));
        care.plans().stored(access, child, today).forEach(one -> all.add(plan(one)));
        care.log().stored(access, child, today).forEach(one -> all.add(entry(one)));
        care.reviews().stored(access, child, today).forEach(one -> all.add(review(one)));
        care.notices().stored(access, child, today).forEach(one -> all.add(notice(one)));
        all.addAll(new Elsewhere(others, care.campus().roster(access), texts)
                .of(access, child, today, scope.period().schoolYear()));
        all.addAll(looks(access, fileId));
        all.sort(Comparator.comparing(Moment::date).reversed());
        return all;
    }

    private static Moment.Source source(String ledger, UUID id) {
        return new Moment.Source("care", ledger, id);
    }

    private List<Moment> course(Stored<CareFile> file) {
        CareFile.Course course = file.value().course();
        Moment.Source source = source(CareLedger.KEY, file.id());
        String helper = CareLine.label(file.value().team().helper());
        List<Moment> moments = new ArrayList<>();
        add(moments, course.openedOn(), "care.timeline.opened", course.openedWhy(), helper, source);
        add(moments, course.closedOn(), "care.timeline.closed", course.closedWhy(), null, source);
        add(moments, course.reopenedOn(), "care.timeline.reopened", course.reopenedWhy(), null, source);
        return moments;
    }

    private void add(List<Moment> moments, LocalDate day, String what, String why, String who, Moment.Source source) {
        if (day != null) {
            moments.add(new Moment(day, texts.get(what), why, who, source));
        }
    }

    private Moment plan(Stored<Plan> one) {
        Plan plan = one.value();
        return new Moment(
                plan.madeOn(),
                texts.get("feature.care-plan"),
                plan.goals(),
                CareLine.label(plan.approvedBy()),
                source(PlanLedger.KEY, one.id()));
    }

    private Moment entry(Stored<LogEntry> one) {
        LogEntry entry = one.value();
        String who = entry.staff().stream().map(Link::label).collect(Collectors.joining("、"));
        return new Moment(
                entry.date(), texts.option(entry.kind()), entry.content(), who, source(LogLedger.KEY, one.id()));
    }

    private Moment review(Stored<Review> one) {
        Review review = one.value();
        String found = review.findings() == null ? "" : "：" + review.findings();
        return new Moment(
                review.date(),
                texts.get("feature.care-review"),
                texts.option(review.progress()) + found,
                CareLine.label(review.reviewer()),
                source(ReviewLedger.KEY, one.id()));
    }

    private Moment notice(Stored<Notice> one) {
        Notice notice = one.value();
        return new Moment(
                notice.noticedOn(),
                texts.get("feature.care-notice"),
                notice.carer().name(),
                CareLine.label(notice.receipt().by()),
                source(NoticeLedger.KEY, one.id()));
    }

    /** 查阅登记; what a person did again and again on one day is one line. */
    private List<Moment> looks(Access access, UUID fileId) {
        record Day(LocalDate date, String who, boolean printed) {}
        Map<Day, Integer> times = new LinkedHashMap<>();
        care.files()
                .looks(access, fileId)
                .forEach(look ->
                        times.merge(new Day(look.at().toLocalDate(), look.who(), look.printed()), 1, Integer::sum));
        Persons persons = new Persons(care.campus().doers());
        List<Moment> moments = new ArrayList<>();
        times.forEach((day, count) -> moments.add(new Moment(
                day.date(),
                texts.get("care.timeline.look"),
                texts.get(day.printed() ? "care.timeline.printed" : "care.timeline.screen", count),
                persons.apply(day.who()),
                source(CareLedger.KEY, fileId))));
        return moments;
    }
}
