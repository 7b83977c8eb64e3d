package org.gongyu.vault;

import static org.gongyu.ledger.Area.CARE;
import static org.gongyu.ledger.Area.OFFICE;
import static org.gongyu.ledger.Area.PEOPLE;
import static org.gongyu.ledger.Area.RECORDS;
import static org.gongyu.ledger.Area.SCHOOL;
import static org.gongyu.ledger.Area.SYSTEM;
import static org.gongyu.vault.Right.CHANGE;
import static org.gongyu.vault.Right.KNOW;
import static org.gongyu.vault.Right.NONE;
import static org.gongyu.vault.Right.READ;

import java.util.EnumMap;
import java.util.Map;
import org.gongyu.ledger.Area;

/** The one table of what each role may see and do. */
public final class Rights {

    private static final Map<Role, Rights> TABLE = new EnumMap<>(Map.of(
            Role.ADMINISTRATOR,
            new Rights(true, false, CHANGE, CHANGE, READ, NONE, READ, CHANGE),
            Role.MORAL_OFFICE,
            new Rights(true, true, CHANGE, CHANGE, CHANGE, CHANGE, CHANGE, NONE),
            Role.LEADER,
            new Rights(true, true, READ, READ, CHANGE, READ, CHANGE, NONE),
            Role.PSYCHOLOGIST,
            new Rights(true, true, READ, READ, CHANGE, CHANGE, READ, NONE),
            Role.GRADE_HEAD,
            new Rights(false, false, READ, READ, CHANGE, KNOW, READ, NONE),
            Role.HEAD_TEACHER,
            new Rights(false, false, READ, CHANGE, CHANGE, CHANGE, READ, NONE),
            Role.SUBJECT_TEACHER,
            new Rights(false, false, READ, READ, CHANGE, KNOW, NONE, NONE)));

    private final boolean wholeSchool;
    private final boolean confidential;
    private final Map<Area, Right> areas;

    private Rights(
            boolean wholeSchool,
            boolean confidential,
            Right school,
            Right people,
            Right records,
            Right care,
            Right office,
            Right system) {
        this.wholeSchool = wholeSchool;
        this.confidential = confidential;
        this.areas = new EnumMap<>(
                Map.of(SCHOOL, school, PEOPLE, people, RECORDS, records, CARE, care, OFFICE, office, SYSTEM, system));
    }

    /** What a role may do. */
    public static Rights of(Role role) {
        return TABLE.get(role);
    }

    /** Whether the role is for every class, not just the person's own. */
    public boolean wholeSchool() {
        return wholeSchool;
    }

    /** Whether the role sees fields that are {@code CONFIDENTIAL}. */
    public boolean confidential() {
        return confidential;
    }

    /** What it may do with an area's records. */
    public Right in(Area area) {
        return areas.get(area);
    }
}
