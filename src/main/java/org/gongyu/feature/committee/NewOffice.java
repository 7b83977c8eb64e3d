package org.gongyu.feature.committee;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyu.db.Stored;
import org.gongyu.db.Tx;
import org.gongyu.feature.school.Lists;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Link;
import org.gongyu.vault.Access;

/** 换届: begins a new term of office with those of the old one who are still there. */
final class NewOffice {

    private static final Pattern NUMBERED = Pattern.compile("第(\\d{1,3}|[一二三四五六七八九十])届");
    private static final String NUMERALS = "一二三四五六七八九十";

    private final Committees committees;

    NewOffice(Committees committees) {
        this.committees = committees;
    }

    /**
     * What was begun.
     *
     * @param id the new committee's id
     * @param kept how many seats it has from the old one
     * @param left how many of the old seats it doesn't have
     */
    record Begun(UUID id, int kept, int left) {}

    /** Begins the term of office that follows a committee's. An old one without an end is ended the day before. */
    Begun begin(Access access, UUID old) {
        Stored<Committee> before = committees.store().one(access, old);
        LocalDate from = begins(before.value());
        Families families = new Families(committees.campus().roster(access));
        Lists lists = committees.campus().lists(access);
        List<Stored<Seat>> seats = committees.seats().of(access, old);
        LocalDate on =
                from.isAfter(committees.campus().today()) ? committees.campus().today() : from;
        List<Seat> valid = Council.of(endless(before), seats, on, families, lists).held().stream()
                .map(Sitting::seat)
                .toList();
        UUID id = committees.campus().db().write(access, tx -> write(tx, before, from, valid));
        return new Begun(id, valid.size(), seats.size() - valid.size());
    }

    /** The old committee as if its term went on, so that who is still there is asked of the day when the new one begins. */
    private static Stored<Committee> endless(Stored<Committee> old) {
        Draft<Committee> draft = CommitteeLedger.LEDGER.draft(old.value()).set(CommitteeLedger.TO, null);
        return new Stored<>(
                old.id(),
                old.version(),
                CommitteeLedger.LEDGER.build(draft),
                old.changedBy(),
                old.changedAt(),
                old.deletedAt());
    }

    private LocalDate begins(Committee old) {
        LocalDate today = committees.campus().today();
        LocalDate next = old.to() == null ? today : old.to().plusDays(1);
        return next.isAfter(old.from()) ? next : old.from().plusDays(1);
    }

    private UUID write(Tx tx, Stored<Committee> before, LocalDate from, List<Seat> valid) {
        Committee old = before.value();
        Draft<Committee> draft = CommitteeLedger.LEDGER
                .draft(old)
                .set(CommitteeLedger.OFFICE, next(old.office()))
                .set(CommitteeLedger.FROM, from)
                .set(CommitteeLedger.TO, ends(old, from));
        if (old.to() == null) {
            Draft<Committee> end = new Draft<Committee>().set(CommitteeLedger.TO, from.minusDays(1));
            committees.store().change(tx, before.id(), end);
        }
        UUID id = committees.store().add(tx, draft);
        valid.forEach(seat -> committees
                .seats()
                .add(
                        tx,
                        SeatLedger.LEDGER
                                .draft(seat)
                                .set(SeatLedger.COMMITTEE, new Link(id, old.name()))
                                .set(SeatLedger.FROM, null)
                                .set(SeatLedger.TO, null)));
        return id;
    }

    /** As long as the old one; null if that had no end. A term that ends with a month does so again. */
    private static LocalDate ends(Committee old, LocalDate from) {
        if (old.to() == null) {
            return null;
        }
        long months = ChronoUnit.MONTHS.between(old.from(), old.to().plusDays(1));
        return months > 0
                ? from.plusMonths(months).minusDays(1)
                : from.plusDays(ChronoUnit.DAYS.between(old.from(), old.to()));
    }

    /** 第三届 after 第二届; null where the old one isn't numbered so. */
    static String next(String office) {
        Matcher numbered = NUMBERED.matcher(office == null ? "" : office);
        if (!numbered.matches()) {
            return null;
        }
        String number = numbered.group(1);
        int chinese = NUMERALS.indexOf(number);
        int next = (chinese < 0 ? Integer.parseInt(number) : chinese + 1) + 1;
        return "第" + (chinese < 0 || next > NUMERALS.length() ? next : NUMERALS.substring(next - 1, next)) + "届";
    }
}
