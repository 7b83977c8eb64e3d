package org.gongyu.feature.roster;

import static org.gongyu.ledger.Trait.COMPUTED;
import static org.gongyu.ledger.Trait.LISTED;
import static org.gongyu.ledger.Trait.REQUIRED;

import java.time.LocalDate;
import java.util.List;
import org.gongyu.ledger.Area;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Kind;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Link;

/** 学生: the fields of the 学籍 form that the ledgers and reports need. What was left out is in decision 0004. */
public final class StudentLedger {

    static final Field<Student, String> NAME = Field.of(
                    "name", new Kind.Text(60), (Student row) -> row.identity().name(), REQUIRED, LISTED)
            .also("学生姓名");
    static final Field<Student, String> PINYIN = Field.of(
            "pinyin", new Kind.Text(200), (Student row) -> row.identity().pinyin());
    static final Field<Student, Link> CLASS = ChildHeads.className(Field.of(
                    "schoolClass",
                    new Kind.OneLink("class"),
                    (Student row) -> row.study().schoolClass(),
                    REQUIRED,
                    LISTED))
            .wide(9);
    static final Field<Student, LocalDate> SINCE =
            Field.of("since", new Kind.Day(), row -> row.study().since());
    static final Field<Student, Standing> STANDING = Field.of(
            "standing", new Kind.Choice<>(Standing.class), row -> row.study().standing(), LISTED, COMPUTED);
    static final Field<Student, String> SEAT = Field.of(
                    "seatNumber",
                    new Kind.Text(10),
                    (Student row) -> row.study().seatNumber(),
                    LISTED)
            .also("班内编号", "学号", "座号")
            .wide(5);
    static final Field<Student, Sex> SEX = Field.of(
                    "sex",
                    new Kind.Choice<>(Sex.class),
                    (Student row) -> row.identity().sex(),
                    LISTED)
            .wide(4);
    static final Field<Student, LocalDate> BIRTH = Field.of(
                    "birthDate", new Kind.Day(), (Student row) -> row.identity().birthDate(), LISTED)
            .also("出生年月日", "出生年月", "生日");
    static final Field<Student, String> ETHNICITY = Field.of(
                    "ethnicity",
                    new Kind.Text(30),
                    (Student row) -> row.identity().ethnicity(),
                    LISTED)
            .wide(5);
    static final Field<Student, IdType> ID_TYPE = Field.of(
                    "idType", new Kind.Choice<>(IdType.class), (Student row) -> row.identity()
                            .idType())
            .also("证件类型");
    static final Field<Student, String> ID_NUMBER = ChildHeads.idNumber(Field.of(
                    "idNumber",
                    new Kind.IdNumber(false),
                    (Student row) -> row.identity().idNumber(),
                    LISTED))
            .wide(12);
    static final Field<Student, String> STUDENT_NUMBER = Field.of(
                    "studentNumber", new Kind.IdNumber(false), (Student row) -> row.identity()
                            .studentNumber())
            .also("学籍主号", "全国学籍号", "学籍编号")
            .wide(12);
    static final Field<Student, Boarding> BOARDING = Field.of(
                    "boarding", new Kind.Choice<>(Boarding.class), (Student row) -> row.study()
                            .boarding())
            .also("是否为住宿生", "是否住宿", "是否寄宿", "是否学校寄宿");
    static final Field<Student, String> ADDRESS = Field.of(
                    "address", new Kind.Text(200), (Student row) -> row.home().address(), LISTED)
            .also("家庭地址", "家庭住址", "现居住地", "居住地址", "住址")
            .wide(16);
    static final Field<Student, String> PHONE = Field.of(
                    "phone", new Kind.Phone(), (Student row) -> row.home().phone(), LISTED)
            .also("电话", "手机号", "家长电话", "联系方式")
            .wide(8);
    static final Field<Student, Health> HEALTH = Field.of(
                    "health", new Kind.Choice<>(Health.class), (Student row) -> row.care()
                            .health())
            .also("身体情况");
    static final Field<Student, LeftBehind> LEFT_BEHIND = Field.of(
                    "leftBehind", new Kind.Choice<>(LeftBehind.class), (Student row) -> row.care()
                            .leftBehind())
            .also("留守儿童", "是否留守", "留守情况");
    static final Field<Student, Boolean> MIGRANT = Field.of(
                    "migrant", new Kind.Flag(), (Student row) -> row.care().migrant())
            .also("是否进城务工人员随迁子女", "是否随迁子女", "随迁子女");
    static final Field<Student, Boolean> ORPHAN = Field.of(
                    "orphan", new Kind.Flag(), (Student row) -> row.care().orphan())
            .also("是否孤儿");
    static final Field<Student, Inclusion> INCLUSION = Field.of(
                    "inclusion", new Kind.Choice<>(Inclusion.class), (Student row) -> row.care()
                            .inclusion())
            .also("是否随班就读");
    static final Field<Student, Disability> DISABILITY = Field.of(
                    "disability", new Kind.Choice<>(Disability.class), (Student row) -> row.care()
                            .disability())
            .also("残疾人类型", "残疾类别");
    static final Field<Student, Boolean> KEY = Field.of(
                    "isKey", new Kind.Flag(), (Student row) -> row.care().isKey())
            .also("是否重点", "重点关注学生", "是否重点学生");
    static final Field<Student, String> NOTE = Field.of("note", new Kind.LongText(500), Student::note);

    static final GuardianFields FIRST = GuardianFields.of(
            1,
            List.of("guardian1Name", "guardian1Relation", "guardian1Phone", "guardian1Workplace", "guardian1Custody"),
            Student::first);
    static final GuardianFields SECOND = GuardianFields.of(
            2,
            List.of("guardian2Name", "guardian2Relation", "guardian2Phone", "guardian2Workplace", "guardian2Custody"),
            Student::second);

    /** The ledger. */
    public static final Ledger<Student> LEDGER = Ledger.of("student", fields(), StudentLedger::build, StudentRules.ALL)
            .in(Area.PEOPLE);

    private StudentLedger() {}

    private static List<Field<Student, ?>> fields() {
        return List.of(
                NAME,
                CLASS,
                SEAT,
                SEX,
                BIRTH,
                ETHNICITY,
                ID_TYPE,
                ID_NUMBER,
                STUDENT_NUMBER,
                STANDING,
                SINCE,
                BOARDING,
                FIRST.name(),
                FIRST.relation(),
                FIRST.phone(),
                FIRST.workplace(),
                FIRST.custody(),
                SECOND.name(),
                SECOND.relation(),
                SECOND.phone(),
                SECOND.workplace(),
                SECOND.custody(),
                PHONE,
                ADDRESS,
                HEALTH,
                LEFT_BEHIND,
                MIGRANT,
                ORPHAN,
                INCLUSION,
                DISABILITY,
                KEY,
                NOTE,
                PINYIN);
    }

    static Student build(Draft<Student> draft) {
        return new Student(
                identity(draft),
                new Student.Study(
                        draft.get(CLASS), draft.get(SINCE), draft.get(SEAT), draft.get(BOARDING), draft.get(STANDING)),
                new Student.Home(draft.get(ADDRESS), draft.get(PHONE)),
                care(draft),
                FIRST.build(draft),
                SECOND.build(draft),
                draft.get(NOTE));
    }

    private static Student.Identity identity(Draft<Student> draft) {
        return new Student.Identity(
                draft.get(NAME),
                draft.get(PINYIN),
                draft.get(SEX),
                draft.get(BIRTH),
                draft.get(ETHNICITY),
                draft.get(ID_TYPE),
                draft.get(ID_NUMBER),
                draft.get(STUDENT_NUMBER));
    }

    private static Student.Care care(Draft<Student> draft) {
        return new Student.Care(
                draft.get(HEALTH),
                draft.get(LEFT_BEHIND),
                draft.yes(MIGRANT),
                draft.yes(ORPHAN),
                draft.get(INCLUSION),
                draft.get(DISABILITY),
                draft.yes(KEY));
    }
}
