package org.gongyu.feature.care;

import static org.gongyu.db.schema.Tables.CARE_NOTICE;

import java.util.List;
import org.gongyu.db.Choices;
import org.gongyu.db.schema.tables.records.CareNoticeRecord;
import org.gongyu.feature.roster.Campus;
import org.gongyu.feature.roster.Relation;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Scope;
import org.gongyu.vault.Access;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Where the notices of entrusted care are kept. */
final class NoticeStore extends ChildStore<Notice, CareNoticeRecord> {

    NoticeStore(Campus campus) {
        super(campus, NoticeLedger.LEDGER, CARE_NOTICE.STUDENT_ID, CARE_NOTICE.NOTICED_ON);
    }

    @Override
    Link child(Notice notice) {
        return notice.student();
    }

    /** A notice holds until both parents are back; where it doesn't say when that is, until further notice. */
    @Override
    Condition stillHolds(Scope scope) {
        Condition unsaid = CARE_NOTICE.FATHER_TO.isNull().and(CARE_NOTICE.MOTHER_TO.isNull());
        return unsaid.or(CARE_NOTICE.FATHER_TO.ge(scope.period().from()))
                .or(CARE_NOTICE.MOTHER_TO.ge(scope.period().from()));
    }

    @Override
    protected List<Notice> records(Access access, DSLContext sql, Condition which, List<CareNoticeRecord> found) {
        Names names = new Names(campus().roster(access));
        return found.stream().map(row -> notice(row, names)).toList();
    }

    private static Notice notice(CareNoticeRecord row, Names names) {
        return new Notice(
                names.child(row.getStudentId()),
                row.getNoticedOn(),
                new Notice.Absence(
                        row.getFather(),
                        row.getFatherPlace(),
                        row.getFatherPhone(),
                        row.getFatherFrom(),
                        row.getFatherTo()),
                new Notice.Absence(
                        row.getMother(),
                        row.getMotherPlace(),
                        row.getMotherPhone(),
                        row.getMotherFrom(),
                        row.getMotherTo()),
                new Notice.Carer(
                        row.getCarer(),
                        Choices.read(Relation.class, row.getCarerRelation()),
                        row.getCarerAge(),
                        row.getCarerAddress(),
                        row.getCarerPhone()),
                new Notice.Said(
                        row.getHeard(),
                        row.getFit(),
                        row.getWritten(),
                        row.getCommitteeTold(),
                        row.getParentSigned(),
                        row.getCarerSigned()),
                new Notice.Receipt(row.getReceivedOn(), names.staff(row.getReceivedBy())),
                row.getNote());
    }

    @Override
    protected void fill(CareNoticeRecord row, Notice notice) {
        row.setStudentId(notice.student().id());
        row.setNoticedOn(notice.noticedOn());
        fillParents(row, notice.father(), notice.mother());
        row.setCarer(notice.carer().name());
        row.setCarerRelation(Choices.write(notice.carer().relation()));
        row.setCarerAge(notice.carer().age());
        row.setCarerAddress(notice.carer().address());
        row.setCarerPhone(notice.carer().phone());
        row.setHeard(notice.said().heard());
        row.setFit(notice.said().fit());
        row.setWritten(notice.said().written());
        row.setCommitteeTold(notice.said().committeeTold());
        row.setParentSigned(notice.said().parentSigned());
        row.setCarerSigned(notice.said().carerSigned());
        row.setReceivedOn(notice.receipt().on());
        row.setReceivedBy(Names.id(notice.receipt().by()));
        row.setNote(notice.note());
    }

    private static void fillParents(CareNoticeRecord row, Notice.Absence father, Notice.Absence mother) {
        row.setFather(father.name());
        row.setFatherPlace(father.place());
        row.setFatherPhone(father.phone());
        row.setFatherFrom(father.from());
        row.setFatherTo(father.to());
        row.setMother(mother.name());
        row.setMotherPlace(mother.place());
        row.setMotherPhone(mother.phone());
        row.setMotherFrom(mother.from());
        row.setMotherTo(mother.to());
    }
}
