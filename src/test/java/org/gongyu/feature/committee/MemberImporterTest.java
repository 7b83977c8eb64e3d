package org.gongyu.feature.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.gongyu.db.schema.Tables.STUDENT;
import static org.gongyu.feature.committee.CommitteeSchool.ADMIN;
import static org.gongyu.feature.committee.CommitteeSchool.ZH;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyu.db.Batches;
import org.gongyu.db.Forget;
import org.gongyu.db.Stored;
import org.gongyu.feature.Exports;
import org.gongyu.feature.school.Terms;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Problem;
import org.gongyu.sheet.Book;
import org.gongyu.sheet.ImportRun;
import org.gongyu.sheet.Importer;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.Row;
import org.gongyu.work.Failure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemberImporterTest {

    private static final Terms TERMS = new Terms(Terms.usual(2025));

    @TempDir
    private Path folder;

    private CommitteeSchool school;

    @BeforeEach
    void open() {
        school = new CommitteeSchool(folder);
    }

    @AfterEach
    void close() {
        school.close();
    }

    /** As schools write it: a title, stray blanks, short words, a note at the foot. */
    private static final String MESSY = """
            示例小学家长委员会名册,,,,,,,,
            序号,级别,年 级,班级,家长姓名,学生姓名,家委会职务,联系方式,任期起止,产生方式
            1,校,,2024级（1）班,刘母,张一,副主任,１３９００００００１２,2025.9-2026.8,选举产生
            2,年级,二年级,,赵 父,赵三,,,2025.9-2026.8,推荐
            3,班,二年级,1,孙母,赵三,主任,139-0000-0032,2025.9-2026.8,投票
            4,班级,二年级,（2）班,王芳,,委员,13900000042,2025.9-2026.8,自荐
            5,班级,二年级,（2）班,王芳,孙五,委员,,2025.9-2026.8,
            6,班级,二年级,（2）班,王芳,,委员,,2025.9-2026.8,
            7,班级,二年级,（2）班,李四光,孙五,委员,,2025.9-2026.8,
            8,班级,九年级,9,张父,张一,委员,,2025.9-2026.8,
            9,班级,二年级,1,张父,张一,财务总监,,2025.9-2026.8,
            10,班级,二年级,1,张父,张一,委员,,明年,
            11,校,,,不认识,,委员,,2025.9-2026.8,
            12,班,二年级,1,孙母,赵三,主任,,2025.9-2026.8,投票
            填表人：陈班,,,,,,,,
            """;

    @Test
    void rowsCopiedFromTheLedgerSayWhoseCommitteeByItsName() {
        school.load("committee-members", "班级,家长姓名,学生姓名,职务\n2025级1班,张父,张二,主任\n");
        String its = school.all().get(0).value().title();
        ImportRun<?> run = school.read(
                "committee-members", "所属委员会,姓名,学生,职务\n" + its + ",张父,张二,主任\n" + its + ",张父,张二,委员\n没有的,张父,张二,委员\n");
        assertThat(run.rows().get(0).twin()).isNotNull();
        assertThat(run.rows().get(1).isRefused()).isFalse();
        assertThat(problems(run.rows().get(2))).containsExactly("unknown-name");
        run.store(false);
        assertThat(school.all()).hasSize(1);
    }

    @Test
    void readsAMessyRoster() {
        ImportRun<?> run = school.read("committee-members", MESSY);
        assertThat(run.refused())
                .extracting(Row::number, MemberImporterTest::problems)
                .containsExactly(
                        tuple(8, List.of("ambiguous-member")),
                        tuple(9, List.of("not-a-guardian")),
                        tuple(10, List.of("unknown-class")),
                        tuple(11, List.of("unknown-post")),
                        tuple(12, List.of("office-term")),
                        tuple(13, List.of("unknown-member")),
                        tuple(14, List.of("duplicate-in-file")));
        Importer.Outcome outcome = run.store(false);
        assertThat(outcome.added()).isEqualTo(5);
        assertThat(school.all())
                .extracting(one -> one.value().name(), one -> one.value().from(), one -> one.value()
                        .to())
                .containsExactlyInAnyOrder(
                        tuple("校级家长委员会", LocalDate.of(2025, 9, 1), LocalDate.of(2026, 8, 31)),
                        tuple("2024级家长委员会", LocalDate.of(2025, 9, 1), LocalDate.of(2026, 8, 31)),
                        tuple("2024级1班家长委员会", LocalDate.of(2025, 9, 1), LocalDate.of(2026, 8, 31)),
                        tuple("2024级2班家长委员会", LocalDate.of(2025, 9, 1), LocalDate.of(2026, 8, 31)));
    }

    private static List<String> problems(Row<?> row) {
        return row.problems().stream().map(Problem::key).toList();
    }

    @Test
    void findsTheGuardianAndTheChild() {
        school.read("committee-members", MESSY).store(false);
        assertThat(school.seats())
                .extracting(
                        one -> one.value().committee().label(),
                        one -> one.value().member().name(),
                        one -> one.value().member().children().toString(),
                        one -> one.value().post().label(),
                        one -> one.value().elected())
                .containsExactlyInAnyOrder(
                        tuple("校级家长委员会", "刘母", "[张一, 张二]", "副主任", Election.ELECTED),
                        tuple("2024级家长委员会", "赵父", "[赵三]", "委员", Election.NOMINATED),
                        tuple("2024级1班家长委员会", "孙母", "[赵三]", "主任", Election.ELECTED),
                        tuple("2024级2班家长委员会", "王芳", "[钱四]", "委员", Election.VOLUNTEERED),
                        tuple("2024级2班家长委员会", "王芳", "[孙五]", "委员", null));
        assertThat(school.seats())
                .as("a telephone that is on the roster is not kept twice")
                .allSatisfy(one -> assertThat(one.value().phone()).isIn(null, "139-0000-0032"));
    }

    @Test
    void theSameFileAgainAddsNothing() {
        school.read("committee-members", MESSY).store(false);
        Importer.Outcome again = school.read("committee-members", MESSY).store(false);
        assertThat(again.added()).isZero();
        assertThat(again.updated()).isEqualTo(5);
        assertThat(school.seats()).hasSize(5);
        assertThat(school.all()).hasSize(4);
    }

    @Test
    void anImportIsTakenBackWithTheCommitteesItSetUp() {
        Importer.Outcome outcome = school.read("committee-members", MESSY).store(false);
        new Batches(school.open.db()).undo(ADMIN, outcome.batch());
        assertThat(school.seats()).isEmpty();
        assertThat(school.all()).isEmpty();
    }

    @Test
    void membersWhomAMeetingNamesAreNotTakenBackFromUnderIt() {
        Importer.Outcome outcome = school.read("committee-members", MESSY).store(false);
        Importer.Outcome meetings =
                school.load("committee-meetings", "委员会,会议日期,会议议题,到会成员\n校级家长委员会,2025-10-10,食堂,刘母（校级家长委员会）\n");
        Batches batches = new Batches(school.open.db());
        assertThatThrownBy(() -> batches.undo(ADMIN, outcome.batch()))
                .isInstanceOfSatisfying(Failure.Refused.class, refused -> assertThat(refused.key())
                        .isEqualTo("batch-in-use"));
        assertThat(school.seats()).hasSize(5);
        batches.undo(ADMIN, meetings.batch());
        batches.undo(ADMIN, outcome.batch());
        assertThat(school.seats()).isEmpty();
    }

    @Test
    void aMemberInTheRecycleBinIsStillNamedByTheMeeting() {
        school.read("committee-members", MESSY).store(false);
        school.load("committee-meetings", "委员会,会议日期,会议议题,到会成员\n校级家长委员会,2025-10-10,食堂,刘母（校级家长委员会）\n");
        UUID seat = school.seats().stream()
                .filter(one -> one.value().member().name().equals("刘母"))
                .findFirst()
                .orElseThrow()
                .id();
        school.committees.seats().delete(ADMIN, Map.of(seat, 1));
        assertThat(school.committees
                        .meetings()
                        .list(ADMIN, school.year())
                        .get(0)
                        .value()
                        .members())
                .containsExactly(new Link(seat, "刘母（校级家长委员会）"));
    }

    @Test
    void destroyingAChildTakesItsParentsSeatOutOfTheMeetings() {
        school.load("committee-members", "级别,家长姓名,学生姓名,职务\n校级,赵父,赵三,主任\n校级,张父,张一,委员\n");
        school.load("committee-meetings", "委员会,会议日期,会议议题,到会成员\n校级家长委员会,2025-10-10,食堂,赵父（校级家长委员会）、张父（校级家长委员会）\n");
        school.open
                .db()
                .change(
                        ADMIN,
                        tx -> Forget.child(
                                tx,
                                tx.sql()
                                        .select(STUDENT.ID)
                                        .from(STUDENT)
                                        .where(STUDENT.NAME.eq("赵三"))
                                        .fetchSingle(STUDENT.ID)));
        assertThat(school.committees
                        .meetings()
                        .list(ADMIN, school.year())
                        .get(0)
                        .value()
                        .members())
                .extracting(Link::label)
                .containsExactly("张父（校级家长委员会）");
    }

    /** A parent of two children sits for the younger's grade; a member who came later doesn't make a term of office of their own. */
    @Test
    void theProgramsOwnRosterChangesNothing() {
        school.load("committee-members", """
                级别,年级,班级,任期起止,家长姓名,学生姓名,职务,任职日期,联系电话
                年级,一年级,,2025年9月至2026年8月,张父,张二,主任,,
                班级,,2024级1班,2025年9月至2026年8月,刘母,张一,主任,2026-03-10,13811112222
                校级,,,2025年9月至2026年8月,李书记,,主任,,
                """);
        List<Seat> before = school.seats().stream().map(Stored::value).toList();
        Report roster = school.open.reports().stream()
                .filter(one -> one.key().equals("committee-roster"))
                .findFirst()
                .orElseThrow();
        Path file = school.open
                .exports()
                .export(
                        ADMIN,
                        new Exports.Order(roster, school.year(), Book.Form.DATA, null),
                        folder.resolve("名册.xlsx"));
        ImportRun<?> run = ImportRun.read(new MemberImporter(school.committees), ADMIN, school.open.db(), ZH, file);
        run.check();
        assertThat(run.refused()).isEmpty();
        assertThat(run.rows()).allSatisfy(row -> assertThat(problems(row)).isSubsetOf("phone-masked"));
        Importer.Outcome outcome = run.store(true);
        assertThat(outcome.added()).isZero();
        assertThat(outcome.updated()).isEqualTo(3);
        assertThat(school.all()).hasSize(3);
        assertThat(school.seats())
                .extracting(one -> one.value().phone())
                .containsExactlyElementsOf(before.stream().map(Seat::phone).toList());
    }

    @Test
    void readsTheFewColumnsOfAPublicForm() {
        Importer.Outcome outcome =
                school.load("committee-members", "班级,姓名,家委会职务,联系方式,备注\n二(1)班,张父,主任,13900000011,热心\n");
        assertThat(outcome.added()).isEqualTo(1);
        Committee its = school.all().get(0).value();
        assertThat(its.name()).isEqualTo("2024级1班家长委员会");
        assertThat(its.from()).as("the school year, where the file doesn't say").isEqualTo(LocalDate.of(2025, 9, 1));
        assertThat(its.to()).isNull();
        assertThat(school.seats().get(0).value().member().guardian().label()).isEqualTo("张父");
    }

    @Test
    void readsTermsOfOfficeAsTheyAreWritten() {
        OfficeTerm year = new OfficeTerm(LocalDate.of(2025, 9, 1), LocalDate.of(2026, 8, 31));
        for (String text : List.of(
                "2025-09-01—2026-08-31", "2025年9月至2026年8月", "2025.9-2026.8", "2025/9/1 ~ 2026/8/31", "2025—2026学年")) {
            assertThat(OfficeTerm.parse(text, TERMS)).as(text).contains(year);
        }
        assertThat(OfficeTerm.parse("2025年9月起", TERMS)).contains(new OfficeTerm(LocalDate.of(2025, 9, 1), null));
        assertThat(OfficeTerm.parse("三年", TERMS)).isEmpty();
        assertThat(OfficeTerm.parse("2025-13-01至2026-01-01", TERMS)).isEmpty();
    }

    @Test
    void theMeetingsNameTheirCommittee() {
        school.read("committee-members", MESSY).store(false);
        String head = "委员会,会议日期,实到人数,会议议题,形成决议\n";
        ImportRun<?> run =
                school.read("committee-meetings", head + "校级家长委员会,2025-10-10,8,食堂,每周公示\n校级委员会,2025-10-11,8,食堂,\n");
        assertThat(run.refused()).extracting(MemberImporterTest::problems).containsExactly(List.of("unknown-name"));
        assertThat(run.store(false).added()).isEqualTo(1);
        assertThat(school.committees.meetings().list(ADMIN, school.year()))
                .extracting(one -> one.value().committee().label(), one -> one.value()
                        .agenda())
                .containsExactly(tuple("校级家长委员会", "食堂"));
    }
}
