package org.gongyu.feature.care;

import static org.gongyu.ledger.Trait.LISTED;
import static org.gongyu.ledger.Trait.REQUIRED;

import java.time.LocalDate;
import java.util.List;
import org.gongyu.feature.roster.ChildHeads;
import org.gongyu.feature.roster.Relation;
import org.gongyu.ledger.Area;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Kind;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Link;

/** 委托照护告知. */
final class NoticeLedger {

    static final String KEY = "care-notice";

    static final Field<Notice, Link> STUDENT = ChildHeads.name(
                    Field.of("student", new Kind.OneLink("student"), Notice::student, REQUIRED, LISTED))
            .wide(6);
    static final Field<Notice, LocalDate> NOTICED_ON = Field.of(
                    "noticedOn", new Kind.Day(), Notice::noticedOn, REQUIRED, LISTED)
            .wide(6);
    static final Field<Notice, String> FATHER = Field.of("father", new Kind.Text(60), (Notice notice) -> notice.father()
                    .name())
            .wide(5);
    static final Field<Notice, String> FATHER_PLACE = Field.of(
                    "fatherPlace", new Kind.Text(200), (Notice notice) -> notice.father()
                            .place())
            .also("父亲务工地点")
            .wide(8);
    static final Field<Notice, String> FATHER_PHONE = Field.of(
                    "fatherPhone", new Kind.Phone(), (Notice notice) -> notice.father()
                            .phone())
            .also("父亲联系电话")
            .wide(7);
    static final Field<Notice, LocalDate> FATHER_FROM = Field.of(
                    "fatherFrom", new Kind.Day(), (Notice notice) -> notice.father()
                            .from())
            .wide(6);
    static final Field<Notice, LocalDate> FATHER_TO = Field.of(
                    "fatherTo", new Kind.Day(), (Notice notice) -> notice.father()
                            .to())
            .wide(6);
    static final Field<Notice, String> MOTHER = Field.of("mother", new Kind.Text(60), (Notice notice) -> notice.mother()
                    .name())
            .wide(5);
    static final Field<Notice, String> MOTHER_PLACE = Field.of(
                    "motherPlace", new Kind.Text(200), (Notice notice) -> notice.mother()
                            .place())
            .also("母亲务工地点")
            .wide(8);
    static final Field<Notice, String> MOTHER_PHONE = Field.of(
                    "motherPhone", new Kind.Phone(), (Notice notice) -> notice.mother()
                            .phone())
            .also("母亲联系电话")
            .wide(7);
    static final Field<Notice, LocalDate> MOTHER_FROM = Field.of(
                    "motherFrom", new Kind.Day(), (Notice notice) -> notice.mother()
                            .from())
            .wide(6);
    static final Field<Notice, LocalDate> MOTHER_TO = Field.of(
                    "motherTo", new Kind.Day(), (Notice notice) -> notice.mother()
                            .to())
            .wide(6);
    static final Field<Notice, String> CARER = Field.of(
                    "carer",
                    new Kind.Text(60),
                    (Notice notice) -> notice.carer().name(),
                    REQUIRED,
                    LISTED)
            .also("委托监护人", "受委托人")
            .wide(6);
    static final Field<Notice, Relation> RELATION = Field.of(
                    "carerRelation",
                    new Kind.Choice<>(Relation.class),
                    (Notice notice) -> notice.carer().relation(),
                    LISTED)
            .also("与被监护人关系")
            .wide(6);
    static final Field<Notice, Integer> AGE = Field.of(
                    "carerAge", new Kind.Number(18, 120), (Notice notice) -> notice.carer()
                            .age())
            .wide(4);
    static final Field<Notice, String> ADDRESS = Field.of(
                    "carerAddress", new Kind.Text(200), (Notice notice) -> notice.carer()
                            .address())
            .wide(12);
    static final Field<Notice, String> PHONE = Field.of(
                    "carerPhone",
                    new Kind.Phone(),
                    (Notice notice) -> notice.carer().phone(),
                    LISTED)
            .wide(7);
    static final Field<Notice, Boolean> HEARD = Field.of(
                    "heard", new Kind.Flag(), (Notice notice) -> notice.said().heard())
            .wide(5);
    static final Field<Notice, Boolean> FIT = Field.of(
                    "fit", new Kind.Flag(), (Notice notice) -> notice.said().fit())
            .wide(5);
    static final Field<Notice, Boolean> WRITTEN = Field.of(
                    "written", new Kind.Flag(), (Notice notice) -> notice.said().written(), LISTED)
            .wide(5);
    static final Field<Notice, Boolean> COMMITTEE_TOLD = Field.of(
                    "committeeTold", new Kind.Flag(), (Notice notice) -> notice.said()
                            .committeeTold())
            .wide(5);
    static final Field<Notice, Boolean> PARENT_SIGNED = Field.of(
                    "parentSigned", new Kind.Flag(), (Notice notice) -> notice.said()
                            .parentSigned())
            .wide(5);
    static final Field<Notice, Boolean> CARER_SIGNED = Field.of(
                    "carerSigned", new Kind.Flag(), (Notice notice) -> notice.said()
                            .carerSigned())
            .wide(5);
    static final Field<Notice, LocalDate> RECEIVED_ON = Field.of(
                    "receivedOn",
                    new Kind.Day(),
                    (Notice notice) -> notice.receipt().on(),
                    LISTED)
            .also("收到日期")
            .wide(6);
    static final Field<Notice, Link> RECEIVED_BY = Field.of(
                    "receivedBy",
                    new Kind.OneLink("staff"),
                    (Notice notice) -> notice.receipt().by(),
                    LISTED)
            .also("接收人")
            .wide(6);
    static final Field<Notice, String> NOTE =
            Field.of("note", new Kind.LongText(500), Notice::note).wide(14);

    static final Ledger<Notice> LEDGER = Ledger.of(
                    KEY,
                    List.of(
                            STUDENT,
                            NOTICED_ON,
                            FATHER,
                            FATHER_PLACE,
                            FATHER_PHONE,
                            FATHER_FROM,
                            FATHER_TO,
                            MOTHER,
                            MOTHER_PLACE,
                            MOTHER_PHONE,
                            MOTHER_FROM,
                            MOTHER_TO,
                            CARER,
                            RELATION,
                            AGE,
                            ADDRESS,
                            PHONE,
                            HEARD,
                            FIT,
                            WRITTEN,
                            COMMITTEE_TOLD,
                            PARENT_SIGNED,
                            CARER_SIGNED,
                            RECEIVED_ON,
                            RECEIVED_BY,
                            NOTE),
                    NoticeLedger::build,
                    List.of(
                            draft -> Rules.inOrder(draft, FATHER_FROM, FATHER_TO),
                            draft -> Rules.inOrder(draft, MOTHER_FROM, MOTHER_TO),
                            draft -> Rules.inOrder(draft, NOTICED_ON, RECEIVED_ON)))
            .in(Area.CARE);

    private NoticeLedger() {}

    private static Notice build(Draft<Notice> d) {
        return new Notice(
                d.get(STUDENT),
                d.get(NOTICED_ON),
                new Notice.Absence(
                        d.get(FATHER), d.get(FATHER_PLACE), d.get(FATHER_PHONE), d.get(FATHER_FROM), d.get(FATHER_TO)),
                new Notice.Absence(
                        d.get(MOTHER), d.get(MOTHER_PLACE), d.get(MOTHER_PHONE), d.get(MOTHER_FROM), d.get(MOTHER_TO)),
                new Notice.Carer(d.get(CARER), d.get(RELATION), d.get(AGE), d.get(ADDRESS), d.get(PHONE)),
                new Notice.Said(
                        d.yes(HEARD),
                        d.yes(FIT),
                        d.yes(WRITTEN),
                        d.yes(COMMITTEE_TOLD),
                        d.yes(PARENT_SIGNED),
                        d.yes(CARER_SIGNED)),
                new Notice.Receipt(d.get(RECEIVED_ON), d.get(RECEIVED_BY)),
                d.get(NOTE));
    }
}
