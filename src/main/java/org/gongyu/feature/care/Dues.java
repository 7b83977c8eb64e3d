package org.gongyu.feature.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongyu.feature.roster.Campus;
import org.gongyu.feature.roster.Pupil;
import org.gongyu.feature.roster.Roster;
import org.gongyu.feature.school.Lists;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.vault.Access;

/** Which reviews and which notices of entrusted care are missing today. */
final class Dues {

    /** How many days before the set day a review still is the one of that day. */
    private static final int EARLY = 14;

    private final Care care;

    Dues(Care care) {
        this.care = care;
    }

    /** What is due of the files open to this person, and of left-behind children whom only the roster knows; reads the database. */
    List<Due> of(Access access) {
        Campus campus = care.campus();
        LocalDate today = campus.today();
        Roster roster = campus.roster(access);
        List<CareFile> open = care.files().list(access, new Scope(Period.ALWAYS, null)).stream()
                .map(stored -> stored.value())
                .filter(file -> file.course().isOpenOn(today))
                .filter(file -> roster.classOn(file.student().id(), today).isPresent())
                .toList();
        List<Due> all = new ArrayList<>(reviews(access, open, roster, today));
        all.addAll(notices(access, open, roster, today));
        all.sort(Comparator.comparing(Due::what)
                .thenComparing(Due::day, Comparator.nullsLast(Comparator.naturalOrder())));
        return all;
    }

    private List<Due> reviews(Access access, List<CareFile> open, Roster roster, LocalDate today) {
        Map<UUID, Plan> plans = care.plansOn(access, today);
        Map<UUID, Review> reviews = care.reviewsOn(access, today);
        List<Due> found = new ArrayList<>();
        for (CareFile file : open) {
            UUID child = file.student().id();
            LocalDate next = next(plans.get(child), reviews.get(child));
            if (next == null) {
                found.add(due(Due.What.REVIEW_NOT_SET, file, null, roster, today));
            } else if (next.isBefore(today)) {
                found.add(due(Due.What.REVIEW_OVERDUE, file, next, roster, today));
            }
        }
        return found;
    }

    /**
     * The first day set by the plan or the last review that no review has met; null if none is set. Each of the two may be null. A review
     * up to two weeks early meets the day of a plan that was there already.
     */
    static LocalDate next(Plan plan, Review last) {
        LocalDate planned = plan == null || last != null && meets(last, plan) ? null : plan.reviewOn();
        LocalDate agreed =
                last == null || last.nextOn() == null || !last.nextOn().isAfter(last.date()) ? null : last.nextOn();
        return Stream.of(planned, agreed)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static boolean meets(Review review, Plan plan) {
        LocalDate day = plan.reviewOn();
        if (day == null) {
            return false;
        }
        boolean inTime = !review.date().isBefore(day);
        boolean early = review.date().isAfter(plan.madeOn()) && !review.date().isBefore(day.minusDays(EARLY));
        return inTime || early;
    }

    private List<Due> notices(Access access, List<CareFile> open, Roster roster, LocalDate today) {
        Lists lists = care.campus().lists(access);
        Map<UUID, Notice> last = care.noticesOn(access, today);
        List<Due> found = new ArrayList<>();
        for (CareFile file : open) {
            UUID child = file.student().id();
            boolean leftBehind = file.categories().stream().anyMatch(one -> lists.is(one, "LEFT_BEHIND"))
                    || roster.pupil(child).filter(Dues::isLeftBehind).isPresent();
            if (leftBehind && !isWritten(last.get(child))) {
                found.add(due(Due.What.NOTICE, file, null, roster, today));
            }
        }
        found.addAll(unfiled(access, roster, today));
        return found;
    }

    private List<Due> unfiled(Access access, Roster roster, LocalDate today) {
        List<Pupil> marked = roster.enrolledOn(today).values().stream()
                .flatMap(List::stream)
                .filter(Dues::isLeftBehind)
                .toList();
        Set<UUID> filed = new HashSet<>(
                care.files().known(access, marked.stream().map(Pupil::id).toList()));
        return marked.stream()
                .filter(pupil -> !filed.contains(pupil.id()))
                .map(pupil -> new Due(
                        Due.What.FILE,
                        pupil.link(),
                        roster.classOn(pupil.id(), today).orElse(null),
                        null,
                        null))
                .toList();
    }

    private static boolean isLeftBehind(Pupil pupil) {
        return FromRoster.isLeftBehind(pupil.care());
    }

    private static boolean isWritten(Notice notice) {
        return notice != null && notice.said().written();
    }

    private static Due due(Due.What what, CareFile file, LocalDate day, Roster roster, LocalDate today) {
        Link child = file.student();
        return new Due(
                what,
                child,
                roster.classOn(child.id(), today).orElse(null),
                day,
                file.team().helper());
    }
}
