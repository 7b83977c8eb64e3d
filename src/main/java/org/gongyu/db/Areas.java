package org.gongyu.db;

import static org.gongyu.db.schema.Tables.*;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongyu.ledger.Area;
import org.gongyu.vault.Access;
import org.gongyu.vault.Right;
import org.jooq.Table;

/** In which area of the rights each table lies whose rows are records or hang on them. */
final class Areas {

    private static final Map<Area, List<Table<?>>> TABLES = Map.of(
            Area.SCHOOL, List.of(SCHOOL, TERM, LIST_ENTRY),
            Area.PEOPLE,
                    List.of(
                            SCHOOL_CLASS,
                            STAFF,
                            HEAD_TEACHER,
                            TEACHING,
                            STUDENT,
                            ENROLMENT,
                            GUARDIAN,
                            STUDENT_GUARDIAN),
            Area.RECORDS,
                    List.of(
                            VISIT,
                            VISIT_STUDENT,
                            VISIT_STAFF,
                            ACTIVITY,
                            ACTIVITY_STAFF,
                            ACTIVITY_CLASS,
                            ACTIVITY_OPTION,
                            ATTENDANCE,
                            MENTORING,
                            TALK,
                            TALK_STUDENT,
                            CLASS_REPORT,
                            CLASS_REPORT_CLASS),
            Area.CARE,
                    List.of(
                            CARE_FILE,
                            CARE_FILE_CATEGORY,
                            CARE_PLAN,
                            CARE_LOG,
                            CARE_LOG_STAFF,
                            CARE_REVIEW,
                            CARE_NOTICE),
            Area.OFFICE,
                    List.of(
                            COMMITTEE,
                            COMMITTEE_SEAT,
                            COMMITTEE_MEETING,
                            COMMITTEE_MEETING_MEMBER,
                            TEACHING_PLAN,
                            TEACHING_PLAN_STAFF,
                            CERTIFICATE,
                            PARENT_SCHOOL_ITEM,
                            HOURS_RULE,
                            TRAINING,
                            TRAINING_STAFF,
                            TEACHER_CERTIFICATE,
                            VOLUNTEER,
                            SERVICE,
                            SERVICE_VOLUNTEER,
                            RESOURCE,
                            MEDIATION,
                            EVIDENCE,
                            RECEIPT,
                            RECEIPT_STUDENT));

    private static final Map<String, Area> BY_NAME = byName();

    private Areas() {}

    private static Map<String, Area> byName() {
        Map<String, Area> names = new HashMap<>();
        TABLES.forEach((area, tables) -> tables.forEach(table -> names.put(table.getName(), area)));
        return names;
    }

    /** The names of the tables that lie in an area. */
    static Set<String> tables() {
        return BY_NAME.keySet();
    }

    /**
     * Whether one person may change all rows of these tables, whoever's they are. Where confidential fields were sealed beside them, a role
     * that may change the rows must see those too.
     */
    static boolean mayChangeAll(Access access, Collection<String> tables) {
        boolean sealed = tables.contains(SEALED.getName());
        Set<Area> areas = tables.stream()
                .filter(name -> !name.equals(SEALED.getName()))
                .map(name -> BY_NAME.getOrDefault(name, Area.SYSTEM))
                .collect(Collectors.toSet());
        return areas.stream().allMatch(area -> access.mayEverywhere(Right.CHANGE, area))
                && (!sealed || areas.stream().anyMatch(area -> access.mayChangeConfidential(area)));
    }
}
