package org.gongyu.db;

import static org.gongyu.db.schema.Tables.CARE_FILE;
import static org.gongyu.db.schema.Tables.CARE_LOG;
import static org.gongyu.db.schema.Tables.CARE_NOTICE;
import static org.gongyu.db.schema.Tables.CARE_PLAN;
import static org.gongyu.db.schema.Tables.CARE_REVIEW;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/** What belongs to a child's care file without pointing to it: plans, log, reviews and notices name the child. */
final class CareChain {

    private static final List<TableField<?, UUID>> CHILDREN =
            List.of(CARE_PLAN.STUDENT_ID, CARE_LOG.STUDENT_ID, CARE_REVIEW.STUDENT_ID, CARE_NOTICE.STUDENT_ID);

    private final DSLContext sql;

    CareChain(DSLContext sql) {
        this.sql = sql;
    }

    /** Whether anything, be it in the recycle bin, belongs to one of these files and to no earlier file of its child. */
    boolean hangsOnAny(List<UUID> files) {
        return Marks.chunks(files).stream()
                .anyMatch(some -> sql.fetchExists(DSL.selectOne()
                        .from(CARE_FILE)
                        .where(CARE_FILE.ID.in(some))
                        .and(isOnly())
                        .and(isFollowed())));
    }

    private static Condition isOnly() {
        var other = CARE_FILE.as("other");
        return DSL.notExists(DSL.selectOne()
                .from(other)
                .where(other.STUDENT_ID.eq(CARE_FILE.STUDENT_ID))
                .and(other.ID.ne(CARE_FILE.ID)));
    }

    private static Condition isFollowed() {
        return DSL.or(CHILDREN.stream()
                .map(child -> DSL.exists(DSL.selectOne().from(child.getTable()).where(child.eq(CARE_FILE.STUDENT_ID))))
                .toList());
    }
}
