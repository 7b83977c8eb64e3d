package org.gongyu.feature.roster;

import static org.gongyu.db.schema.Tables.HEAD_TEACHER;
import static org.gongyu.db.schema.Tables.TEACHING;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongyu.db.Tx;
import org.gongyu.db.schema.tables.records.HeadTeacherRecord;
import org.gongyu.db.schema.tables.records.TeachingRecord;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.feature.school.SchoolStore;
import org.jooq.DSLContext;

/** Where it is kept who teaches which class. */
final class TeachingStore {

    private TeachingStore() {}

    /** All that is kept. */
    static Teaching read(DSLContext sql) {
        return new Teaching(sql.selectFrom(TEACHING)
                .fetch(row ->
                        new Teaching.Said(row.getStaffId(), row.getSchoolYear(), row.getClassId(), row.getPlace())));
    }

    /** Which classes the staff have: as 班主任 on a day, and to teach in a school year. */
    static StaffClasses classes(LocalDate day, int schoolYear, DSLContext sql) {
        Map<UUID, SchoolClass> classes =
                SchoolStore.classes(sql).stream().collect(Collectors.toMap(SchoolClass::id, Function.identity()));
        return new StaffClasses(schoolYear, SchoolStore.profile(sql), classes, heads(day, classes, sql), read(sql));
    }

    private static Map<UUID, String> heads(LocalDate day, Map<UUID, SchoolClass> classes, DSLContext sql) {
        return sql
                .selectFrom(HEAD_TEACHER)
                .where(HEAD_TEACHER.FROM_DATE.le(day))
                .and(HEAD_TEACHER.TO_DATE.isNull().or(HEAD_TEACHER.TO_DATE.ge(day)))
                .orderBy(HEAD_TEACHER.FROM_DATE)
                .fetch()
                .stream()
                .collect(Collectors.groupingBy(
                        HeadTeacherRecord::getStaffId,
                        Collectors.mapping(row -> classes.get(row.getClassId()).label(), Collectors.joining("、"))));
    }

    /** Keeps what a teacher teaches from a school year on; what was said for other years stays. Rows that are right already are left alone. */
    static void keep(Tx tx, UUID teacher, int schoolYear, List<UUID> classes) {
        List<UUID> wanted = classes.isEmpty() && saysAnythingBefore(tx, teacher, schoolYear) ? none() : classes;
        List<TeachingRecord> there = tx.sql()
                .selectFrom(TEACHING)
                .where(TEACHING.STAFF_ID.eq(teacher))
                .and(TEACHING.SCHOOL_YEAR.eq(schoolYear))
                .fetch();
        there.stream().filter(row -> !wanted.contains(row.getClassId())).forEach(tx::remove);
        for (int place = 0; place < wanted.size(); place++) {
            UUID its = wanted.get(place);
            TeachingRecord row = there.stream()
                    .filter(one -> Objects.equals(one.getClassId(), its))
                    .findFirst()
                    .orElse(null);
            put(tx, row, new Teaching.Said(teacher, schoolYear, its, place));
        }
    }

    private static boolean saysAnythingBefore(Tx tx, UUID teacher, int schoolYear) {
        return tx.sql().fetchExists(TEACHING, TEACHING.STAFF_ID.eq(teacher).and(TEACHING.SCHOOL_YEAR.lt(schoolYear)));
    }

    /** The one row that says that there is no class. */
    private static List<UUID> none() {
        return Collections.singletonList(null);
    }

    private static void put(Tx tx, TeachingRecord there, Teaching.Said said) {
        if (there != null) {
            there.setPlace(said.place());
            tx.keep(there);
            return;
        }
        TeachingRecord row = new TeachingRecord();
        row.setStaffId(said.teacher());
        row.setSchoolYear(said.schoolYear());
        row.setClassId(said.classId());
        row.setPlace(said.place());
        tx.add(row);
    }
}
