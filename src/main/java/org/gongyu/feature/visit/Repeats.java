package org.gongyu.feature.visit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Problem;
import org.gongyu.sheet.Row;
import org.gongyu.text.Texts;

/** Tells which rows of a workbook repeat each other or a stored visit: same day, same way, same teachers, same child. */
final class Repeats {

    private record Meeting(LocalDate date, Mode mode, Set<UUID> staff, UUID child) {}

    private final Texts texts;
    private final Map<Meeting, UUID> stored = new HashMap<>();
    private final Map<Meeting, Row<Visit>> earlier = new HashMap<>();

    /** Compares with these stored visits. */
    Repeats(Texts texts, List<Trip> trips) {
        this.texts = texts;
        for (Trip trip : trips) {
            Set<UUID> staff = trip.staff().stream().map(Trip.Visitor::staff).collect(Collectors.toSet());
            trip.children()
                    .forEach(child -> stored.put(new Meeting(trip.date(), trip.mode(), staff, child), trip.visit()));
        }
    }

    /** Marks a row whose people are known; rows come in the order of the file. */
    void mark(Row<Visit> row) {
        List<Meeting> meetings = meetings(row.draft());
        meetings.stream().map(earlier::get).filter(Objects::nonNull).findFirst().ifPresent(first -> row.problems()
                .add(first.repeatedIn(VisitLedger.STUDENTS)));
        meetings.forEach(meeting -> earlier.putIfAbsent(meeting, row));
        List<UUID> known = meetings.stream().map(stored::get).distinct().toList();
        if (known.size() == 1 && known.get(0) != null) {
            row.repeats(new Row.Twin(known.get(0), label(row.draft())));
        } else if (known.stream().anyMatch(Objects::nonNull)) {
            row.problems().add(Problem.error(VisitLedger.STUDENTS, "duplicate"));
        }
    }

    private static List<Meeting> meetings(Draft<Visit> draft) {
        Set<UUID> staff = draft.all(VisitLedger.STAFF).stream().map(Link::id).collect(Collectors.toSet());
        return draft.all(VisitLedger.STUDENTS).stream()
                .map(child -> new Meeting(draft.get(VisitLedger.DATE), draft.get(VisitLedger.MODE), staff, child.id()))
                .toList();
    }

    private String label(Draft<Visit> draft) {
        String names = draft.all(VisitLedger.STUDENTS).stream().map(Link::label).collect(Collectors.joining("、"));
        return draft.get(VisitLedger.DATE) + " " + names + " " + texts.option(draft.get(VisitLedger.MODE));
    }
}
