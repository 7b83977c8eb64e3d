package org.gongyu.feature.visit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.gongyu.db.schema.Tables.VISIT;
import static org.gongyu.db.schema.Tables.VISIT_STAFF;
import static org.gongyu.db.schema.Tables.VISIT_STUDENT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.gongyu.db.Tx;
import org.gongyu.db.schema.tables.records.VisitStaffRecord;
import org.gongyu.db.schema.tables.records.VisitStudentRecord;
import org.gongyu.feature.roster.Person;
import org.gongyu.feature.roster.Pupil;
import org.gongyu.feature.roster.Roster;
import org.gongyu.feature.roster.Tier;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.feature.visit.Visit.Child;
import org.gongyu.feature.visit.Visit.Visitor;
import org.gongyu.ledger.Link;
import org.gongyu.work.Failure;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record4;
import org.jooq.Record5;

/** Who was visited and who visited: the rows beside each visit, with the class and the tier of that day. */
final class PartyStore {

    private PartyStore() {}

    /** By visit, in the order chosen: {@code part} makes one of student, class and line. */
    static <T> Map<UUID, List<T>> children(
            DSLContext sql, Condition which, Function<Record5<UUID, Integer, UUID, UUID, String>, T> part) {
        return sql
                .select(
                        VISIT_STUDENT.VISIT_ID,
                        VISIT_STUDENT.PLACE,
                        VISIT_STUDENT.STUDENT_ID,
                        VISIT_STUDENT.CLASS_ID,
                        VISIT_STUDENT.LINE)
                .from(VISIT)
                .leftJoin(VISIT_STUDENT)
                .on(VISIT_STUDENT.VISIT_ID.eq(VISIT.ID))
                .where(which)
                .fetch()
                .sortAsc(VISIT_STUDENT.PLACE)
                .stream()
                .collect(groupingBy(Record5::value1, mapping(part, toList())));
    }

    /** By visit, in the order chosen: {@code part} makes one of teacher and tier. */
    static <T> Map<UUID, List<T>> visitors(
            DSLContext sql, Condition which, Function<Record4<UUID, Integer, UUID, String>, T> part) {
        return sql
                .select(VISIT_STAFF.VISIT_ID, VISIT_STAFF.PLACE, VISIT_STAFF.STAFF_ID, VISIT_STAFF.TIER)
                .from(VISIT)
                .leftJoin(VISIT_STAFF)
                .on(VISIT_STAFF.VISIT_ID.eq(VISIT.ID))
                .where(which)
                .fetch()
                .sortAsc(VISIT_STAFF.PLACE)
                .stream()
                .collect(groupingBy(Record4::value1, mapping(part, toList())));
    }

    /** By visit, in no order, no more than who visited. */
    static Map<UUID, List<UUID>> staff(DSLContext sql, Condition which) {
        Map<UUID, List<UUID>> staff = new HashMap<>();
        try (var rows = sql.select(VISIT_STAFF.VISIT_ID, VISIT_STAFF.STAFF_ID)
                .from(VISIT)
                .join(VISIT_STAFF)
                .on(VISIT_STAFF.VISIT_ID.eq(VISIT.ID))
                .where(which)
                .fetchLazy()) {
            rows.forEach(row -> staff.computeIfAbsent(row.value1(), first -> new ArrayList<>(2))
                    .add(row.value2()));
        }
        return staff;
    }

    static Child child(Record5<UUID, Integer, UUID, UUID, String> row, Roster names) {
        String name = names.pupil(row.value3()).map(Pupil::name).orElse("");
        UUID its = row.value4();
        return new Child(
                new Link(row.value3(), name),
                its == null
                        ? null
                        : names.schoolClass(its).map(PartyStore::link).orElse(null),
                row.value5());
    }

    static Visitor visitor(Record4<UUID, Integer, UUID, String> row, Roster names) {
        String name = names.person(row.value3()).map(Person::name).orElse("");
        return new Visitor(new Link(row.value3(), name), Tier.valueOf(row.value4()));
    }

    private static Link link(SchoolClass its) {
        return new Link(its.id(), its.label());
    }

    /** Removes the rows of a visit. */
    static void remove(Tx tx, UUID id) {
        tx.sql().deleteFrom(VISIT_STUDENT).where(VISIT_STUDENT.VISIT_ID.eq(id)).execute();
        tx.sql().deleteFrom(VISIT_STAFF).where(VISIT_STAFF.VISIT_ID.eq(id)).execute();
    }

    /** Writes the rows of a visit; {@code known} tiers stay, the others are those of now. */
    static void add(Tx tx, UUID id, Visit visit, Roster now, Map<UUID, Tier> known) {
        List<VisitStudentRecord> children = new ArrayList<>();
        for (Child child : visit.children()) {
            UUID student = child.student().id();
            UUID its = now.classOn(student, visit.date()).map(SchoolClass::id).orElse(null);
            children.add(new VisitStudentRecord(id, student, its, children.size(), child.line()));
        }
        List<VisitStaffRecord> staff = new ArrayList<>();
        for (Visitor visitor : visit.visitors()) {
            UUID teacher = visitor.staff().id();
            Tier tier = known.getOrDefault(teacher, tierNow(teacher, now));
            staff.add(new VisitStaffRecord(id, teacher, staff.size(), tier.name()));
        }
        tx.addParts(children);
        tx.addParts(staff);
    }

    private static Tier tierNow(UUID teacher, Roster now) {
        return now.person(teacher).map(Person::tier).orElseThrow(() -> new Failure.Refused("visitor-gone"));
    }
}
