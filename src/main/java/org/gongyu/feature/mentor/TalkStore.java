package org.gongyu.feature.mentor;

import static org.gongyu.db.schema.Tables.TALK;
import static org.gongyu.db.schema.Tables.TALK_STUDENT;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.gongyu.db.Db;
import org.gongyu.db.LinkRows;
import org.gongyu.db.RowStore;
import org.gongyu.db.Tx;
import org.gongyu.db.schema.tables.records.TalkRecord;
import org.gongyu.feature.roster.Roster;
import org.gongyu.feature.roster.SeatStore;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.vault.Access;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;

/** The talks, with the children of each beside it. */
final class TalkStore extends RowStore<Talk, TalkRecord> {

    private static final LinkRows CHILDREN = new LinkRows(TALK_STUDENT.TALK_ID, TALK_STUDENT.STUDENT_ID);

    private final Function<Access, Roster> roster;

    TalkStore(Db db, Ledger<Talk> ledger, Function<Access, Roster> roster) {
        super(db, ledger, TALK);
        this.roster = roster;
    }

    /** The talks of the period; of a class, with any child who sat in it that day or later in the period. */
    @Override
    protected Condition within(Scope scope) {
        Condition dates =
                TALK.TALK_DATE.between(scope.period().from(), scope.period().to());
        return scope.classId() == null ? dates : dates.and(anyChildIn(List.of(scope.classId()), scope.period()));
    }

    private static Condition anyChildIn(Collection<UUID> classes, Period period) {
        return CHILDREN.anyOf(TALK.ID, SeatStore.satWhile(classes, CHILDREN.other(), TALK.TALK_DATE, null, period));
    }

    @Override
    protected Condition openTo(Access access) {
        return access.isLimited()
                ? anyChildIn(access.classes(), Period.ALWAYS).or(TALK.STAFF_ID.eq(access.staffId()))
                : super.openTo(access);
    }

    /** Last first. */
    @Override
    protected List<? extends OrderField<?>> order() {
        return List.of(TALK.TALK_DATE.desc(), TALK.ID.desc());
    }

    @Override
    protected List<Talk> records(Access access, DSLContext sql, Condition which, List<TalkRecord> found) {
        Roster names = roster.apply(access);
        Map<UUID, List<UUID>> children = CHILDREN.of(sql, TALK, which);
        return found.stream()
                .map(row -> talk(row, children.getOrDefault(row.getId(), List.of()), names))
                .toList();
    }

    private static Talk talk(TalkRecord row, List<UUID> children, Roster names) {
        List<Link> students = children.stream().map(names::pupilLink).toList();
        return new Talk(
                row.getTalkDate(),
                names.staffLink(row.getStaffId()),
                students,
                names.classesOn(students, row.getTalkDate()),
                Topic.valueOf(row.getTopic()),
                row.getContent(),
                row.getAdvice(),
                row.getPsychology(),
                row.getNote());
    }

    @Override
    protected boolean hang(Tx tx, UUID id, Talk before, Talk after) {
        return CHILDREN.keep(tx, id, before == null ? List.of() : before.students(), after.students());
    }

    @Override
    protected void fill(TalkRecord row, Talk talk) {
        row.setTalkDate(talk.date());
        row.setStaffId(talk.teacher().id());
        row.setTopic(talk.topic().name());
        row.setContent(talk.content());
        row.setAdvice(talk.advice());
        row.setPsychology(talk.psychology());
        row.setNote(talk.note());
    }
}
