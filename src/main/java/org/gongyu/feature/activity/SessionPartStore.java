package org.gongyu.feature.activity;

import static java.util.stream.Collectors.toMap;
import static org.gongyu.db.schema.Tables.ACTIVITY;
import static org.gongyu.db.schema.Tables.ACTIVITY_CLASS;
import static org.gongyu.db.schema.Tables.ACTIVITY_OPTION;
import static org.gongyu.db.schema.Tables.ACTIVITY_STAFF;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongyu.db.Tx;
import org.gongyu.db.schema.tables.records.ActivityClassRecord;
import org.gongyu.db.schema.tables.records.ActivityOptionRecord;
import org.gongyu.db.schema.tables.records.ActivityStaffRecord;
import org.gongyu.feature.roster.Person;
import org.gongyu.feature.roster.Roster;
import org.gongyu.feature.roster.Tier;
import org.gongyu.feature.school.ListEntry;
import org.gongyu.feature.school.OptionList;
import org.gongyu.ledger.Link;
import org.gongyu.work.Failure;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** The rows beside each session: staff with the tier of that day, classes, themes and what was ticked. */
final class SessionPartStore {

    private SessionPartStore() {}

    private enum Role {
        SPEAKER,
        TEACHER
    }

    /** What stands beside some sessions, by session. */
    static final class Beside {

        private final Map<String, List<Link>> parts = new HashMap<>();

        private void put(UUID session, String part, Link link) {
            parts.computeIfAbsent(part + session, none -> new ArrayList<>()).add(link);
        }

        private List<Link> of(UUID session, String part) {
            return parts.getOrDefault(part + session, List.of());
        }

        List<Link> speakers(UUID session) {
            return of(session, Role.SPEAKER.name());
        }

        /** The speakers who were 校领导 that day. */
        List<Link> leaders(UUID session) {
            return of(session, Tier.LEADER.name());
        }

        List<Link> teachers(UUID session) {
            return of(session, Role.TEACHER.name());
        }

        List<Link> classes(UUID session) {
            return of(session, "CLASS");
        }

        List<Link> themes(UUID session) {
            return of(session, OptionList.SESSION_THEME.name());
        }

        List<Link> must(UUID session) {
            return of(session, OptionList.MUST_TALK.name());
        }

        List<Link> mustNot(UUID session) {
            return of(session, OptionList.MUST_NOT_TALK.name());
        }
    }

    /** What stands beside the sessions under a condition on their rows. */
    static Beside read(DSLContext sql, Condition which, SessionParts names) {
        Beside beside = new Beside();
        readStaff(sql, which, names, beside);
        sql.select(ACTIVITY_CLASS.ACTIVITY_ID, ACTIVITY_CLASS.CLASS_ID, ACTIVITY_CLASS.PLACE)
                .from(ACTIVITY)
                .join(ACTIVITY_CLASS)
                .on(ACTIVITY_CLASS.ACTIVITY_ID.eq(ACTIVITY.ID))
                .where(which)
                .fetch()
                .sortAsc(ACTIVITY_CLASS.PLACE)
                .forEach(row -> beside.put(row.value1(), "CLASS", names.schoolClass(row.value2())));
        sql.select(ACTIVITY_OPTION.ACTIVITY_ID, ACTIVITY_OPTION.ENTRY_ID, ACTIVITY_OPTION.PLACE)
                .from(ACTIVITY)
                .join(ACTIVITY_OPTION)
                .on(ACTIVITY_OPTION.ACTIVITY_ID.eq(ACTIVITY.ID))
                .where(which)
                .fetch()
                .sortAsc(ACTIVITY_OPTION.PLACE)
                .forEach(row -> names.lists()
                        .entry(row.value2())
                        .map(ListEntry::list)
                        .ifPresent(list -> beside.put(row.value1(), list.name(), names.option(row.value2()))));
        return beside;
    }

    private static void readStaff(DSLContext sql, Condition which, SessionParts names, Beside beside) {
        sql.select(
                        ACTIVITY_STAFF.ACTIVITY_ID,
                        ACTIVITY_STAFF.STAFF_ID,
                        ACTIVITY_STAFF.ROLE,
                        ACTIVITY_STAFF.TIER,
                        ACTIVITY_STAFF.PLACE)
                .from(ACTIVITY)
                .join(ACTIVITY_STAFF)
                .on(ACTIVITY_STAFF.ACTIVITY_ID.eq(ACTIVITY.ID))
                .where(which)
                .fetch()
                .sortAsc(ACTIVITY_STAFF.PLACE)
                .forEach(row -> {
                    Link person = names.staff(row.value2());
                    beside.put(row.value1(), row.value3(), person);
                    if (row.value3().equals(Role.SPEAKER.name()) && row.value4().equals(Tier.LEADER.name())) {
                        beside.put(row.value1(), Tier.LEADER.name(), person);
                    }
                });
    }

    /** Writes the rows of a session in place of those it has; tiers that are known already stay. */
    static void write(Tx tx, UUID id, Session session, List<UUID> classes, Roster now) {
        Map<UUID, String> known = tx.sql().selectFrom(ACTIVITY_STAFF).where(ACTIVITY_STAFF.ACTIVITY_ID.eq(id)).stream()
                .collect(toMap(ActivityStaffRecord::getStaffId, ActivityStaffRecord::getTier, (one, same) -> one));
        remove(tx, id);
        List<ActivityStaffRecord> staff = new ArrayList<>();
        addStaff(id, Role.SPEAKER, session.staff().speakers(), known, now, staff);
        addStaff(id, Role.TEACHER, session.staff().teachers(), known, now, staff);
        List<ActivityClassRecord> invited = new ArrayList<>();
        classes.forEach(its -> invited.add(new ActivityClassRecord(id, its, invited.size())));
        List<ActivityOptionRecord> options = new ArrayList<>();
        Stream.of(session.what().themes(), session.talk().must(), session.talk().mustNot())
                .flatMap(List::stream)
                .distinct()
                .forEach(entry -> options.add(new ActivityOptionRecord(id, entry.id(), options.size())));
        tx.addParts(staff);
        tx.addParts(invited);
        tx.addParts(options);
    }

    private static void addStaff(
            UUID id, Role role, List<Link> people, Map<UUID, String> known, Roster now, List<ActivityStaffRecord> to) {
        people.stream().distinct().forEach(one -> {
            String tier = known.getOrDefault(one.id(), tierNow(one.id(), now));
            to.add(new ActivityStaffRecord(id, one.id(), role.name(), to.size(), tier));
        });
    }

    private static String tierNow(UUID staff, Roster now) {
        return now.person(staff)
                .map(Person::tier)
                .map(Tier::name)
                .orElseThrow(() -> new Failure.Refused("speaker-gone"));
    }

    private static void remove(Tx tx, UUID id) {
        tx.sql()
                .deleteFrom(ACTIVITY_STAFF)
                .where(ACTIVITY_STAFF.ACTIVITY_ID.eq(id))
                .execute();
        tx.sql()
                .deleteFrom(ACTIVITY_CLASS)
                .where(ACTIVITY_CLASS.ACTIVITY_ID.eq(id))
                .execute();
        tx.sql()
                .deleteFrom(ACTIVITY_OPTION)
                .where(ACTIVITY_OPTION.ACTIVITY_ID.eq(id))
                .execute();
    }
}
