package org.gongyu.feature.care;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongyu.db.Stored;
import org.gongyu.feature.Act;
import org.gongyu.feature.Facet;
import org.gongyu.feature.Facts;
import org.gongyu.feature.Thing;
import org.gongyu.feature.school.Lists;
import org.gongyu.ledger.Area;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.vault.Access;
import org.gongyu.vault.Right;

/** The files, what was done for the children and the notices of entrusted care, as duties count them; nothing of what is in them. */
final class CareFacts {

    /** 000-12: 独居、家庭残缺、需关爱的重点学生. */
    private static final Set<String> SPECIAL = Set.of("ALONE", "BROKEN_FAMILY", "PSYCHOLOGY", "KEY");

    /** 002 一（二）2: 农村留守儿童、残疾儿童、孤儿和特殊家庭儿童. */
    private static final Set<String> HARDSHIP =
            Set.of("LEFT_BEHIND", "DISABLED", "ORPHAN", "UNATTENDED", "BROKEN_FAMILY", "HARDSHIP");

    private static final Scope EVER = new Scope(Period.ALWAYS, null);

    private final Lists lists;

    private CareFacts(Lists lists) {
        this.lists = lists;
    }

    /** What is wanted; withheld from whoever may not read care files. */
    static Facts of(Care care, Access access, Facts.Wanted wanted) {
        if (!access.may(Right.READ, Area.CARE)) {
            return Facts.withheld(Thing.CARE_FILE, Thing.ENTRUSTMENT);
        }
        CareFacts facts = new CareFacts(care.campus().lists(access));
        List<Facts.Standing> standings = Stream.concat(
                        care.files().list(access, EVER).stream().map(facts::file),
                        care.notices().list(access, EVER).stream().map(CareFacts::notice))
                .toList();
        List<Facts.Event> events = care.log().list(access, new Scope(wanted.year(), null)).stream()
                .map(CareFacts::entry)
                .toList();
        return new Facts(events, standings, Set.of());
    }

    private Facts.Standing file(Stored<CareFile> one) {
        CareFile file = one.value();
        Set<Facet> facets = EnumSet.noneOf(Facet.class);
        Link helper = file.team().helper();
        if (helper != null) {
            facets.add(Facet.RESPONSIBLE);
        }
        if (file.categories().stream().anyMatch(link -> is(link, SPECIAL))) {
            facets.add(Facet.SPECIAL);
        }
        if (file.categories().stream().anyMatch(link -> is(link, HARDSHIP))) {
            facets.add(Facet.HARDSHIP);
        }
        boolean open = file.course().state() == FileState.OPEN;
        return new Facts.Standing(
                Thing.CARE_FILE,
                CareLedger.KEY,
                one.id(),
                file.course().openedOn(),
                open ? null : file.course().closedOn(),
                facets,
                null,
                List.of(file.student().id()),
                helper == null ? List.of() : List.of(helper.id()),
                List.of(),
                1);
    }

    private boolean is(Link category, Set<String> codes) {
        return codes.stream().anyMatch(code -> lists.is(category, code));
    }

    private static Facts.Standing notice(Stored<Notice> one) {
        Notice notice = one.value();
        boolean written = notice.said() != null && notice.said().written();
        return new Facts.Standing(
                Thing.ENTRUSTMENT,
                NoticeLedger.KEY,
                one.id(),
                notice.noticedOn(),
                null,
                written ? EnumSet.of(Facet.IN_WRITING) : EnumSet.noneOf(Facet.class),
                null,
                List.of(notice.student().id()),
                List.of(),
                List.of(),
                1);
    }

    private static Facts.Event entry(Stored<LogEntry> one) {
        LogEntry entry = one.value();
        List<UUID> staff = entry.staff().stream().map(Link::id).toList();
        return new Facts.Event(
                entry.kind() == LogKind.TAKEN_HOME ? Act.TAKING_HOME : Act.HELP,
                LogLedger.KEY,
                one.id(),
                entry.date(),
                EnumSet.noneOf(Facet.class),
                List.of(entry.student().id()),
                staff,
                List.of(),
                0);
    }
}
