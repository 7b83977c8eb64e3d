package org.gongyu.feature.care;

import static org.gongyu.ledger.Trait.COMPUTED;
import static org.gongyu.ledger.Trait.CONFIDENTIAL;
import static org.gongyu.ledger.Trait.LISTED;
import static org.gongyu.ledger.Trait.REQUIRED;

import java.time.LocalDate;
import java.util.List;
import org.gongyu.feature.roster.ChildHeads;
import org.gongyu.feature.roster.Disability;
import org.gongyu.feature.school.OptionList;
import org.gongyu.ledger.Area;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Kind;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Problem;

/** 一生一策档案: what a file holds, and what must be true of it. */
final class CareLedger {

    static final String KEY = "care-file";

    static final Field<CareFile, Link> STUDENT = ChildHeads.name(
                    Field.of("student", new Kind.OneLink("student"), CareFile::student, REQUIRED, LISTED))
            .wide(6);
    static final Field<CareFile, Link> CLASS = Field.of(
                    "schoolClass", new Kind.OneLink("class"), CareFile::schoolClass, COMPUTED, LISTED)
            .wide(7);
    static final Field<CareFile, List<Link>> CATEGORIES = Field.of(
                    "categories",
                    new Kind.ManyLinks(OptionList.CARE_CATEGORY.key()),
                    CareFile::categories,
                    REQUIRED,
                    LISTED)
            .also("学生类别", "特殊类型", "困境类型")
            .wide(10);
    static final Field<CareFile, Attention> LEVEL = Field.of(
                    "level", new Kind.Choice<>(Attention.class), CareFile::level, REQUIRED, LISTED)
            .also("等级")
            .wide(5);
    static final Field<CareFile, Link> HELPER = Field.of(
                    "helper",
                    new Kind.OneLink("staff"),
                    (CareFile file) -> file.team().helper(),
                    LISTED)
            .also("帮扶教师", "帮扶责任人", "一对一帮扶教师")
            .wide(6);
    static final Field<CareFile, Link> LEADER = Field.of(
                    "leader",
                    new Kind.OneLink("staff"),
                    (CareFile file) -> file.team().leader(),
                    LISTED)
            .also("包联领导")
            .wide(6);
    static final Field<CareFile, LocalDate> OPENED_ON = Field.of(
                    "openedOn", new Kind.Day(), (CareFile file) -> file.course().openedOn(), REQUIRED, LISTED)
            .also("建档时间")
            .wide(6);
    static final Field<CareFile, String> OPENED_WHY = Field.of(
                    "openedWhy", new Kind.LongText(500), (CareFile file) -> file.course()
                            .openedWhy())
            .also("建档理由")
            .wide(14);
    static final Field<CareFile, FileState> STATE = Field.of(
                    "state",
                    new Kind.Choice<>(FileState.class),
                    (CareFile file) -> file.course().state(),
                    COMPUTED,
                    LISTED)
            .wide(5);
    static final Field<CareFile, LeftBehindRule> RULE = Field.of(
                    "leftBehindRule", new Kind.Choice<>(LeftBehindRule.class), (CareFile file) -> file.need()
                            .leftBehindRule())
            .also("口径")
            .wide(6);
    static final Field<CareFile, Disability> DISABILITY = Field.of(
                    "disability", new Kind.Choice<>(Disability.class), (CareFile file) -> file.need()
                            .disability())
            .also("残疾类型", "残疾人类型")
            .wide(6);
    static final Field<CareFile, DisabilityGrade> GRADE = Field.of(
                    "disabilityGrade", new Kind.Choice<>(DisabilityGrade.class), (CareFile file) -> file.need()
                            .grade())
            .also("残疾级别")
            .wide(5);
    static final Field<CareFile, String> CARD = Field.of(
                    "disabilityCard", new Kind.IdNumber(false), (CareFile file) -> file.need()
                            .card())
            .wide(10);
    static final Field<CareFile, String> HOUSEHOLD = Field.of(
                    "household", new Kind.Text(200), (CareFile file) -> file.home()
                            .household())
            .also("户籍地址")
            .wide(12);
    static final Field<CareFile, String> FAMILY = Field.of(
                    "family", new Kind.LongText(2000), (CareFile file) -> file.home()
                            .family())
            .also("家庭情况", "家庭基本情况")
            .wide(16);
    static final Field<CareFile, Away> AWAY = Field.of(
                    "away", new Kind.Choice<>(Away.class), (CareFile file) -> file.home()
                            .away())
            .also("外出情况")
            .wide(8);
    static final Field<CareFile, Guardianship> GUARDIANSHIP = Field.of(
                    "guardianship", new Kind.Choice<>(Guardianship.class), (CareFile file) -> file.home()
                            .guardianship())
            .also("监护情况")
            .wide(8);
    static final Field<CareFile, String> GRANDPARENTS = Field.of(
                    "grandparents", new Kind.Text(500), (CareFile file) -> file.home()
                            .grandparents())
            .wide(12);
    static final Field<CareFile, String> MEANS = Field.of(
                    "means", new Kind.Text(200), (CareFile file) -> file.home().means())
            .also("经济来源")
            .wide(10);
    static final Field<CareFile, String> PROBLEMS = Field.of(
                    "problems", new Kind.LongText(2000), (CareFile file) -> file.home()
                            .problems())
            .also("主要问题", "现状分析")
            .wide(16);
    static final Field<CareFile, String> AID = Field.of("aid", new Kind.LongText(1000), (CareFile file) -> file.home()
                    .aid())
            .also("帮扶情况", "享受救助情况")
            .wide(14);
    static final Field<CareFile, String> PSYCHOLOGY = Field.of(
                    "psychology",
                    new Kind.LongText(4000),
                    (CareFile file) -> file.secret().psychology(),
                    CONFIDENTIAL)
            .also("心理状况")
            .wide(14);
    static final Field<CareFile, String> CRIME = Field.of(
                    "crime",
                    new Kind.LongText(2000),
                    (CareFile file) -> file.secret().crime(),
                    CONFIDENTIAL)
            .also("服刑在押情况")
            .wide(10);
    static final Field<CareFile, String> DRUGS = Field.of(
                    "drugs",
                    new Kind.LongText(2000),
                    (CareFile file) -> file.secret().drugs(),
                    CONFIDENTIAL)
            .also("吸毒情况")
            .wide(10);
    static final Field<CareFile, String> ILLNESS = Field.of(
                    "illness",
                    new Kind.LongText(2000),
                    (CareFile file) -> file.secret().illness(),
                    CONFIDENTIAL)
            .also("患病类型", "患病情况")
            .wide(10);
    static final Field<CareFile, String> HARM = Field.of(
                    "harm",
                    new Kind.LongText(2000),
                    (CareFile file) -> file.secret().harm(),
                    CONFIDENTIAL)
            .also("受侵害情况")
            .wide(10);
    static final Field<CareFile, LocalDate> CLOSED_ON = Field.of(
                    "closedOn", new Kind.Day(), (CareFile file) -> file.course().closedOn())
            .also("结案时间")
            .wide(6);
    static final Field<CareFile, String> CLOSED_WHY = Field.of(
                    "closedWhy", new Kind.LongText(500), (CareFile file) -> file.course()
                            .closedWhy())
            .also("结案理由")
            .wide(12);
    static final Field<CareFile, LocalDate> REOPENED_ON = Field.of(
                    "reopenedOn", new Kind.Day(), (CareFile file) -> file.course()
                            .reopenedOn())
            .wide(6);
    static final Field<CareFile, String> REOPENED_WHY = Field.of(
                    "reopenedWhy", new Kind.LongText(500), (CareFile file) -> file.course()
                            .reopenedWhy())
            .wide(12);
    static final Field<CareFile, String> NOTE =
            Field.of("note", new Kind.LongText(500), CareFile::note).wide(14);

    /** What only named roles may see (domain B6). */
    static final List<Field<CareFile, String>> SECRETS = List.of(PSYCHOLOGY, CRIME, DRUGS, ILLNESS, HARM);

    static final Ledger<CareFile> LEDGER = Ledger.of(
                    KEY,
                    List.of(
                            STUDENT,
                            CLASS,
                            CATEGORIES,
                            LEVEL,
                            HELPER,
                            LEADER,
                            OPENED_ON,
                            OPENED_WHY,
                            STATE,
                            RULE,
                            DISABILITY,
                            GRADE,
                            CARD,
                            HOUSEHOLD,
                            FAMILY,
                            AWAY,
                            GUARDIANSHIP,
                            GRANDPARENTS,
                            MEANS,
                            PROBLEMS,
                            AID,
                            PSYCHOLOGY,
                            CRIME,
                            DRUGS,
                            ILLNESS,
                            HARM,
                            CLOSED_ON,
                            CLOSED_WHY,
                            REOPENED_ON,
                            REOPENED_WHY,
                            NOTE),
                    CareLedger::build,
                    List.of(
                            draft -> Rules.inOrder(draft, OPENED_ON, CLOSED_ON),
                            draft -> Rules.inOrder(draft, CLOSED_ON, REOPENED_ON),
                            draft -> Rules.onlyWith(draft, CLOSED_ON, REOPENED_ON),
                            draft -> Rules.saysWhy(draft, CLOSED_ON, CLOSED_WHY),
                            draft -> Rules.saysWhy(draft, REOPENED_ON, REOPENED_WHY),
                            CareLedger::cardHasTwentyDigits))
            .in(Area.CARE);

    private CareLedger() {}

    private static CareFile build(Draft<CareFile> d) {
        return new CareFile(
                d.get(STUDENT),
                d.get(CLASS),
                d.all(CATEGORIES),
                d.get(LEVEL),
                course(d),
                new CareFile.Team(d.get(HELPER), d.get(LEADER)),
                new CareFile.Need(d.get(RULE), d.get(DISABILITY), d.get(GRADE), d.get(CARD)),
                home(d),
                new CareFile.Secret(d.get(PSYCHOLOGY), d.get(CRIME), d.get(DRUGS), d.get(ILLNESS), d.get(HARM)),
                d.get(NOTE));
    }

    private static CareFile.Course course(Draft<CareFile> d) {
        return new CareFile.Course(
                d.get(OPENED_ON),
                d.get(OPENED_WHY),
                d.get(CLOSED_ON),
                d.get(CLOSED_WHY),
                d.get(REOPENED_ON),
                d.get(REOPENED_WHY));
    }

    private static CareFile.Home home(Draft<CareFile> d) {
        return new CareFile.Home(
                d.get(HOUSEHOLD),
                d.get(FAMILY),
                d.get(AWAY),
                d.get(GUARDIANSHIP),
                d.get(GRANDPARENTS),
                d.get(MEANS),
                d.get(PROBLEMS),
                d.get(AID));
    }

    /** 残疾人证号 is the identity number, the kind and the grade: 18 + 1 + 1 (GB/T 26341). */
    private static List<Problem> cardHasTwentyDigits(Draft<CareFile> draft) {
        String card = draft.get(CARD);
        return card == null || card.matches("\\d{17}[\\dX]\\d{2}")
                ? List.of()
                : List.of(Problem.error(CARD, "care-card"));
    }
}
