package org.gongyu.feature.activity;

import static org.gongyu.db.schema.Tables.HOURS_RULE;

import java.util.List;
import org.gongyu.db.Db;
import org.gongyu.db.RowStore;
import org.gongyu.db.schema.tables.records.HoursRuleRecord;
import org.gongyu.ledger.Scope;
import org.gongyu.vault.Access;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.impl.DSL;

/** Where the rules for study hours are kept: few rows, shown whatever the term. */
final class RuleStore extends RowStore<Rule, HoursRuleRecord> {

    RuleStore(Db db) {
        super(db, RuleLedger.LEDGER, HOURS_RULE);
    }

    /** The rule of a school year: the latest one that holds from that year or earlier, else the usual one. */
    Rule of(Access access, int schoolYear) {
        return db().read(access, sql -> sql.selectFrom(HOURS_RULE)
                .where(HOURS_RULE.SCHOOL_YEAR.le(schoolYear))
                .and(HOURS_RULE.DELETED_AT.isNull())
                .orderBy(HOURS_RULE.SCHOOL_YEAR.desc(), HOURS_RULE.ID.desc())
                .limit(1)
                .fetchOptional(RuleStore::rule)
                .orElse(Rule.usual(schoolYear)));
    }

    @Override
    protected Condition within(Scope scope) {
        return DSL.noCondition();
    }

    @Override
    protected List<? extends OrderField<?>> order() {
        return List.of(HOURS_RULE.SCHOOL_YEAR.desc(), HOURS_RULE.ID.desc());
    }

    @Override
    protected List<Rule> records(Access access, DSLContext sql, Condition which, List<HoursRuleRecord> found) {
        return found.stream().map(RuleStore::rule).toList();
    }

    private static Rule rule(HoursRuleRecord row) {
        return new Rule(
                row.getSchoolYear(),
                row.getLessonMinutes(),
                row.getRequiredHours(),
                row.getAbsencesAllowed(),
                row.getPointsPerHour(),
                row.getPooled(),
                row.getMeetingsCount(),
                row.getNote());
    }

    @Override
    protected void fill(HoursRuleRecord row, Rule rule) {
        row.setSchoolYear(rule.schoolYear());
        row.setLessonMinutes(rule.lessonMinutes());
        row.setRequiredHours(rule.requiredHours());
        row.setAbsencesAllowed(rule.absencesAllowed());
        row.setPointsPerHour(rule.pointsPerHour());
        row.setPooled(rule.pooled());
        row.setMeetingsCount(rule.meetingsCount());
        row.setNote(rule.note());
    }
}
