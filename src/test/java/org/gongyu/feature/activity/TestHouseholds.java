package org.gongyu.feature.activity;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongyu.db.Stored;
import org.gongyu.feature.roster.Pupil;
import org.gongyu.feature.roster.Relation;
import org.gongyu.feature.roster.Roster;
import org.gongyu.feature.roster.Student;
import org.gongyu.feature.roster.Tenure;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.feature.school.Stage;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Link;
import org.gongyu.names.Pinyin;

/** Children and their parents, told in names. */
final class TestHouseholds {

    private static final LocalDate START = LocalDate.of(2025, 9, 1);

    private final List<Pupil> pupils = new ArrayList<>();
    private final Map<String, SchoolClass> classes = new LinkedHashMap<>();
    private final List<Tenure> seats = new ArrayList<>();

    /** A child with its father and mother, who are the same persons wherever they are named. */
    TestHouseholds child(String name, String its, String father, String mother) {
        int year = Integer.parseInt(its.substring(0, 4));
        int number = Integer.parseInt(its.substring(5, its.length() - 1));
        classes.computeIfAbsent(its, label -> new SchoolClass(id(label), Stage.PRIMARY, year, number));
        seats.add(new Tenure(id(name), id(its), START, null));
        pupils.add(new Pupil(
                id(name),
                new Student.Identity(name, Pinyin.of(name), null, null, null, null, null, null),
                String.valueOf(pupils.size() + 1),
                null,
                new Student.Home(null, null),
                new Student.Care(null, null, false, false, null, null, false),
                List.of(guardian(father, Relation.FATHER), guardian(mother, Relation.MOTHER))));
        return this;
    }

    private static Pupil.Guardian guardian(String name, Relation relation) {
        return new Pupil.Guardian(link(name), relation, "13800001234", null);
    }

    Roster roster() {
        return new Roster(pupils, List.of(), classes.values(), seats, List.of());
    }

    /** The roll of a session for some classes; for the whole school if none are named. */
    RollCall call(LocalDate date, String... asked) {
        return new RollCall(session("课", date, SessionKind.LECTURE, 2, asked), roster(), List.of(), its -> true);
    }

    static Stored<Session> session(String topic, LocalDate date, SessionKind kind, Integer hours, String... asked) {
        Draft<Session> draft = new Draft<Session>()
                .set(SessionLedger.DATE, date)
                .set(SessionLedger.TOPIC, topic)
                .set(SessionLedger.KIND, kind)
                .set(SessionLedger.HOURS, hours)
                .set(
                        SessionLedger.CLASSES,
                        Stream.of(asked).map(TestHouseholds::link).toList());
        return new Stored<>(id(topic), 1, SessionLedger.LEDGER.build(draft), "x", date.atStartOfDay(), null);
    }

    static Link link(String name) {
        return new Link(id(name), name);
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
