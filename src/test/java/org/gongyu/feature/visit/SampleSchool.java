package org.gongyu.feature.visit;

import static org.gongyu.db.schema.Tables.SCHOOL_CLASS;
import static org.gongyu.db.schema.Tables.STAFF;
import static org.gongyu.db.schema.Tables.STUDENT;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.gongyu.MadeUp;
import org.gongyu.db.Db;
import org.gongyu.db.schema.tables.records.StaffRecord;
import org.gongyu.db.schema.tables.records.StudentRecord;
import org.gongyu.feature.roster.Person;
import org.gongyu.feature.roster.Pupil;
import org.gongyu.feature.roster.Relation;
import org.gongyu.feature.roster.Roster;
import org.gongyu.feature.roster.Student;
import org.gongyu.feature.roster.Tenure;
import org.gongyu.feature.roster.Tier;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.feature.school.Stage;
import org.gongyu.feature.school.Term;
import org.gongyu.feature.school.Terms;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Period;
import org.gongyu.vault.Access;

/** A small school, told in names. Today is 2026-05-20. */
final class SampleSchool {

    static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-20T02:00:00Z"), HERE);
    static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
    static final LocalDate START = LocalDate.of(2025, 9, 1);
    static final Access ADMIN = Access.administrator();
    static final Terms TERMS = new Terms(List.of(
            new Term(2025, 1, START, LocalDate.of(2026, 1, 24)),
            new Term(2025, 2, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 7, 10))));
    static final Period YEAR = TERMS.period(2025, Period.WHOLE_YEAR).orElseThrow();

    private final Map<String, Pupil> pupils = new LinkedHashMap<>();
    private final Map<String, Person> staff = new LinkedHashMap<>();
    private final Map<String, SchoolClass> classes = new LinkedHashMap<>();
    private final List<Tenure> seats = new ArrayList<>();
    private final List<Tenure> heads = new ArrayList<>();

    /** Two classes of two years, their 班主任, a leader, a subject teacher, and five children of four families. */
    static SampleSchool usual() {
        return new SampleSchool()
                .schoolClass("2025级1班", 2025, 1)
                .schoolClass("2024级1班", 2024, 1)
                .teacher("王老师", Tier.HEAD_TEACHER)
                .teacher("李老师", Tier.HEAD_TEACHER)
                .teacher("赵校长", Tier.LEADER)
                .teacher("孙老师", Tier.SUBJECT_TEACHER)
                .head("王老师", "2025级1班", START, null)
                .head("李老师", "2024级1班", START, null)
                .pupil("张伟", "2025级1班", "张大")
                .pupil("刘洋", "2025级1班", "刘大")
                .pupil("陈晨", "2025级1班", "陈大")
                .pupil("张兰", "2024级1班", "张大")
                .pupil("周明", "2024级1班", "周大");
    }

    SampleSchool schoolClass(String label, int year, int number) {
        classes.put(label, new SchoolClass(id(label), Stage.PRIMARY, year, number));
        return this;
    }

    SampleSchool teacher(String name, Tier tier) {
        staff.put(name, new Person(id(name), name, name, tier, null, null, null, null));
        return this;
    }

    SampleSchool head(String teacher, String its, LocalDate from, LocalDate to) {
        heads.add(new Tenure(id(teacher), id(its), from, to));
        return this;
    }

    /** A child with that father, in a class since the year began. */
    SampleSchool pupil(String name, String its, String father) {
        Pupil.Guardian guardian =
                new Pupil.Guardian(new Link(id(father), father), Relation.FATHER, "13800001234", null);
        String seat = String.valueOf(pupils.size() + 1);
        pupils.put(
                name,
                new Pupil(
                        id(name),
                        identity(name, null),
                        seat,
                        null,
                        new Student.Home("幸福路1号", null),
                        care(false),
                        List.of(guardian)));
        return seat(name, its, START, null);
    }

    SampleSchool key(String name) {
        return change(name, was -> pupil(was, was.name(), was.idNumber(), true));
    }

    SampleSchool idNumber(String name, String number) {
        return change(name, was -> pupil(was, was.name(), number, was.isKey()));
    }

    /** Gives a child, still known here by its old name, another name. */
    SampleSchool rename(String name, String other) {
        return change(name, was -> pupil(was, other, was.idNumber(), was.isKey()));
    }

    private SampleSchool change(String name, UnaryOperator<Pupil> change) {
        pupils.computeIfPresent(name, (known, was) -> change.apply(was));
        return this;
    }

    private static Pupil pupil(Pupil was, String name, String number, boolean key) {
        return new Pupil(
                was.id(), identity(name, number), was.seatNumber(), null, was.home(), care(key), was.guardians());
    }

    private static Student.Identity identity(String name, String number) {
        return new Student.Identity(name, name, null, null, null, null, number, null);
    }

    private static Student.Care care(boolean key) {
        return new Student.Care(null, null, false, false, null, null, key);
    }

    SampleSchool seat(String name, String its, LocalDate from, LocalDate to) {
        seats.removeIf(seat -> seat.who().equals(id(name)) && seat.to() == null);
        seats.add(new Tenure(id(name), id(its), from, to));
        return this;
    }

    Roster roster() {
        return new Roster(pupils.values(), staff.values(), classes.values(), seats, heads);
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    static Link link(String name) {
        return new Link(id(name), name);
    }

    static List<Link> links(String... names) {
        return java.util.Arrays.stream(names).map(SampleSchool::link).toList();
    }

    /** A visit that may be saved. */
    static Draft<Visit> visit(String date, Mode mode, String teacher, String... children) {
        return new Draft<Visit>()
                .set(VisitLedger.DATE, LocalDate.parse(date))
                .set(VisitLedger.MODE, mode)
                .set(VisitLedger.STAFF, links(teacher))
                .set(VisitLedger.STUDENTS, links(children));
    }

    /** A trip for counting. */
    static Trip trip(String date, Mode mode, String teacher, String... children) {
        return new Trip(
                UUID.randomUUID(),
                LocalDate.parse(date),
                mode,
                links(children).stream().map(Link::id).toList(),
                List.of(new Trip.Visitor(id(teacher), Tier.HEAD_TEACHER)));
    }

    /** A new database with these people in it. */
    Db create(Path folder) {
        Db db = MadeUp.database(folder, CLOCK);
        db.change(ADMIN, tx -> {
            classes.values().forEach(its -> tx.sql()
                    .insertInto(SCHOOL_CLASS)
                    .values(its.id(), its.stage().name(), its.entryYear(), its.number())
                    .execute());
            staff.values().forEach(person -> {
                StaffRecord row = tx.sql().newRecord(STAFF);
                row.setId(person.id());
                row.setName(person.name());
                row.setPinyin(person.pinyin());
                row.setTier(person.tier().name());
                tx.add(row);
            });
            pupils.values().forEach(pupil -> {
                StudentRecord row = tx.sql().newRecord(STUDENT);
                row.setId(pupil.id());
                row.setName(pupil.name());
                row.setPinyin(pupil.pinyin());
                tx.add(row);
            });
        });
        return db;
    }
}
