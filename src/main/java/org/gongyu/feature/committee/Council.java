package org.gongyu.feature.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gongyu.db.Stored;
import org.gongyu.feature.roster.Person;
import org.gongyu.feature.school.Lists;

/**
 * A committee with those who sit on it on a day.
 *
 * @param id the committee's id
 * @param committee the committee
 * @param seats its seats, by post
 */
record Council(UUID id, Committee committee, List<Sitting> seats) {

    /**
     * A committee on a day; where its term is over, on its last day.
     *
     * @param seats the seats of this committee
     */
    static Council of(
            Stored<Committee> stored, List<Stored<Seat>> seats, LocalDate day, Families families, Lists lists) {
        Committee committee = stored.value();
        LocalDate on = committee.isPast(day) ? committee.to() : day;
        List<Stored<Seat>> followers = new ArrayList<>(seats.stream()
                .filter(seat -> seat.value().from() != null
                        && seat.value().from().isAfter(committee.from())
                        && !seat.value().from().isAfter(on))
                .toList());
        List<Sitting> sitting = seats.stream()
                .sorted(Comparator.comparing(
                        seat -> seat.value().to(), Comparator.nullsLast(Comparator.naturalOrder())))
                .map(seat -> sitting(seat, on, families, followers))
                .sorted(Comparator.comparingInt(one -> place(one, lists)))
                .toList();
        return new Council(stored.id(), committee, sitting);
    }

    private static int place(Sitting one, Lists lists) {
        return lists.entry(one.seat().post().id()).map(entry -> entry.place()).orElse(Integer.MAX_VALUE);
    }

    private static Sitting sitting(Stored<Seat> stored, LocalDate on, Families families, List<Stored<Seat>> followers) {
        Seat seat = stored.value();
        if (seat.from() != null && seat.from().isAfter(on)) {
            return new Sitting(stored.id(), seat, Sitting.State.TO_COME, null);
        }
        boolean ended = seat.to() != null && seat.to().isBefore(on);
        if (!ended && isHere(seat.member(), on, families)) {
            return new Sitting(stored.id(), seat, Sitting.State.HELD, null);
        }
        Optional<Stored<Seat>> next = followers.stream()
                .filter(other -> !other.id().equals(stored.id())
                        && other.value().post().equals(seat.post())
                        && (seat.to() == null || !other.value().from().isBefore(seat.to())))
                .findFirst();
        next.ifPresent(followers::remove);
        return new Sitting(
                stored.id(), seat, next.isPresent() ? Sitting.State.FOLLOWED : Sitting.State.VACANT, seat.to());
    }

    /** A guardian belongs to the school as long as a child is there, a teacher until leaving, others always. */
    private static boolean isHere(Seat.Member member, LocalDate on, Families families) {
        if (member.guardian() != null) {
            return families.hasChildOn(member.guardian().id(), on);
        }
        return member.staff() == null
                || families.roster()
                        .person(member.staff().id())
                        .filter(person -> isHere(person, on))
                        .isPresent();
    }

    private static boolean isHere(Person person, LocalDate on) {
        return person.left() == null || !person.left().isBefore(on);
    }

    /** Those who sit there. */
    List<Sitting> held() {
        return seats.stream().filter(Sitting::isHeld).toList();
    }

    /** The seats that have fallen vacant. */
    List<Sitting> vacant() {
        return seats.stream().filter(one -> one.state() == Sitting.State.VACANT).toList();
    }

    /** Those who preside: 主任, or 会长 where it is called so. */
    List<Sitting> heads(Lists lists) {
        return held().stream()
                .filter(one -> lists.is(one.seat().post(), "DIRECTOR")
                        || lists.is(one.seat().post(), "CHAIR"))
                .toList();
    }

    /** Those who lead: who presides, or the coordinator of a 工作站. */
    List<Sitting> leaders(Lists lists) {
        return committee.kind() == CommitteeKind.STATION
                ? held().stream()
                        .filter(one -> lists.is(one.seat().post(), "COORDINATOR"))
                        .toList()
                : heads(lists);
    }
}
