package org.gongyu.feature.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongyu.feature.committee.CommitteeSchool.ADMIN;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gongyu.db.SettingStore;
import org.gongyu.db.Stored;
import org.gongyu.feature.school.ChosenPacks;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Problem;
import org.gongyu.vault.Access;
import org.gongyu.vault.Role;
import org.gongyu.work.Failure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommitteesTest {

    private static final String OF_CLASS = "2024级1班家长委员会";
    private static final String HEAD = "级别,班级,任期起止,家长姓名,学生姓名,职务,任职日期,离任日期\n";
    private static final String JOINT = "校级家校社共育委员会";
    private static final String STATION = "校级家庭教育工作站";

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

    private void classCommittee(String... rows) {
        school.load("committee-members", HEAD + String.join("\n", rows));
    }

    @Test
    void namesTheGradesAndClassesThatHaveNone() {
        classCommittee("班级,2024级1班,2025年9月至2026年8月,张父,张一,主任,,");
        Overview overview = school.overview();
        assertThat(overview.day()).isEqualTo(CommitteeSchool.DAY);
        assertThat(overview.parents(Level.SCHOOL)).extracting(Standing::isThere).containsExactly(false);
        assertThat(overview.parents(Level.GRADE))
                .extracting(Standing::name)
                .containsExactly("2025级家长委员会", "2024级家长委员会");
        assertThat(overview.parents(Level.CLASS))
                .extracting(Standing::name, Standing::isThere)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("2025级1班家长委员会", false),
                        org.assertj.core.groups.Tuple.tuple(OF_CLASS, true),
                        org.assertj.core.groups.Tuple.tuple("2024级2班家长委员会", false));
        assertThat(school.checks("2024级2班家长委员会")).containsExactly(Check.MISSING);
        assertThat(school.checks(JOINT)).containsExactly(Check.NOT_SET_UP);
        assertThat(school.checks(OF_CLASS)).isEmpty();
    }

    @Test
    void aSeatFallsVacantWhenTheLastChildLeaves() {
        classCommittee("班级,2024级1班,2025年9月至2026年8月,张父,张一,主任,,", "班级,2024级1班,2025年9月至2026年8月,赵父,赵三,委员,,");
        school.leaves("张一", LocalDate.of(2026, 3, 1));
        assertThat(school.checks(OF_CLASS))
                .as("the younger child is still there")
                .isEmpty();
        school.leaves("张二", LocalDate.of(2026, 6, 30));
        assertThat(school.checks(OF_CLASS)).containsExactly(Check.NO_HEAD, Check.VACANT);
        assertThat(school.standing(OF_CLASS).vacancies()).isEqualTo(1);
        assertThat(school.standing(OF_CLASS).members()).isEqualTo(1);
    }

    /** Most of its members are guardians of other classes' children, whom a 班主任 can't see. */
    @Test
    void aHeadTeacherIsToldTheSameOfTheSchoolsCommitteeAsTheOffice() {
        school.load(
                "committee-members",
                HEAD + "校级,,2025年9月至2026年8月,张父,张一,主任,,\n校级,,2025年9月至2026年8月,钱父,钱四,委员,,\n"
                        + "校级,,2025年9月至2026年8月,孙父,孙五,委员,,");
        school.leaves("孙五", LocalDate.of(2026, 6, 30));
        Standing known = school.overview().parents(Level.SCHOOL).get(0);
        assertThat(known.members()).isEqualTo(2);
        assertThat(known.vacancies()).isEqualTo(1);
        UUID own = school.standing(OF_CLASS).schoolClass().id();
        Access headTeacher = new Access("chen", Set.of(Role.HEAD_TEACHER), null, Set.of(own));
        Standing told = school.committees
                .overview(headTeacher, school.year())
                .parents(Level.SCHOOL)
                .get(0);
        assertThat(told.members()).isEqualTo(2);
        assertThat(told.vacancies()).isEqualTo(1);
    }

    @Test
    void aSeatLeftEarlyIsVacantUntilSomeoneFollows() {
        classCommittee("班级,2024级1班,2025年9月至2026年8月,张父,张一,主任,,", "班级,2024级1班,2025年9月至2026年8月,赵父,赵三,委员,,2026-03-01");
        assertThat(school.checks(OF_CLASS)).containsExactly(Check.VACANT);
        classCommittee("班级,2024级1班,2025年9月至2026年8月,孙母,赵三,委员,2026-03-10,");
        assertThat(school.checks(OF_CLASS)).isEmpty();
        assertThat(school.standing(OF_CLASS).members()).isEqualTo(2);
    }

    @Test
    void oneSuccessorFillsOneSeatOnly() {
        classCommittee(
                "班级,2024级1班,2025年9月至2026年8月,张父,张一,主任,,",
                "班级,2024级1班,2025年9月至2026年8月,赵父,赵三,委员,,2026-03-01",
                "班级,2024级1班,2025年9月至2026年8月,刘母,张一,委员,,2026-03-01",
                "班级,2024级1班,2025年9月至2026年8月,孙母,赵三,委员,2026-03-10,");
        assertThat(school.standing(OF_CLASS).vacancies()).isEqualTo(1);
    }

    @Test
    void aCommitteePastItsTermIsShownUntilAnotherFollows() {
        classCommittee("班级,2024级1班,2024年9月至2025年8月,张父,张一,主任,,");
        assertThat(school.checks(OF_CLASS)).containsExactly(Check.PAST_OFFICE);
        classCommittee("班级,2024级1班,2025年9月至2026年8月,赵父,赵三,主任,,");
        assertThat(school.checks(OF_CLASS)).isEmpty();
        assertThat(school.all()).hasSize(2);
    }

    @Test
    void theSchoolsDirectorShouldBeThePartySecretary() {
        school.load("committee-members", "级别,姓名,学生姓名,职务,代表身份\n校级,张父,张一,主任,\n");
        assertThat(school.checks("校级家长委员会")).containsExactly(Check.HEAD_NOT_PARTY, Check.NO_CHARTER);
        school.load("committee-members", "级别,姓名,学生姓名,职务,代表身份\n校级,李书记,,主任,书记\n");
        assertThat(school.checks("校级家长委员会")).containsExactly(Check.NO_CHARTER);
    }

    @Test
    void aMeetingSaysWhichMembersWereThere() {
        classCommittee("班级,2024级1班,2025年9月至2026年8月,张父,张一,主任,,", "班级,2024级1班,2025年9月至2026年8月,孙母,赵三,委员,,");
        school.load("committee-meetings", """
                委员会,会议日期,会议议题,到会成员,其他出席人员
                2024级1班家长委员会,2026-03-05,春游,孙母（2024级1班家长委员会）,陈班列席
                """);
        Stored<Meeting> kept =
                school.committees.meetings().list(ADMIN, school.year()).get(0);
        assertThat(kept.value().members()).extracting(Link::label).containsExactly("孙母（2024级1班家长委员会）");
        Draft<Meeting> nobody = new Draft<Meeting>().set(MeetingLedger.MEMBERS, List.of());
        school.committees.meetings().change(ADMIN, kept.id(), kept.version(), nobody);
        assertThat(school.committees.meetings().one(ADMIN, kept.id()).value())
                .satisfies(one -> assertThat(one.members()).isEmpty())
                .satisfies(one -> assertThat(one.attendees()).isEqualTo("陈班列席"));
    }

    private void goBy(String packs) {
        new SettingStore(school.open.db()).put(ADMIN, ChosenPacks.CHOSEN, packs);
    }

    @Test
    void onlyTheDocumentsThatTheSchoolGoesByAreAskedFor() {
        school.load("committee-members", "级别,姓名,学生姓名,职务,代表身份\n校级,张父,张一,主任,\n");
        goBy("001");
        assertThat(school.checks("校级家长委员会")).isEmpty();
        assertThat(school.overview().others())
                .extracting(one -> one.body().kind())
                .containsExactly(CommitteeKind.GUIDANCE);
        goBy("000");
        assertThat(school.checks("校级家长委员会")).containsExactly(Check.HEAD_NOT_PARTY);
        assertThat(school.overview().others())
                .extracting(one -> one.body().kind())
                .containsExactly(CommitteeKind.STATION);
    }

    @Test
    void aPackOfTheSchoolsOwnAsksForWhatItSays() {
        school.load("committee-members", "级别,姓名,学生姓名,职务,代表身份\n校级,张父,张一,主任,\n");
        new SettingStore(school.open.db()).put(ADMIN, ChosenPacks.own("我校"), "duties:\n  - id: 000-7a\n");
        goBy("我校");
        assertThat(school.checks("校级家长委员会")).containsExactly(Check.HEAD_NOT_PARTY);
        assertThat(school.overview().others()).isEmpty();
    }

    @Test
    void theJointCommitteeWantsFiveParties() {
        String head = "组织类型,姓名,学生姓名,代表身份,工作单位,职务\n";
        school.load("committee-members", head + "共育委员会,李书记,,,,主任\n共育委员会,张父,张一,,,委员\n共育委员会,孙桂兰,,社区,居委会,委员\n");
        Standing joint = school.standing(JOINT);
        assertThat(joint.findings()).extracting(Finding::check).containsExactly(Check.PART_MISSING);
        assertThat(joint.findings().get(0).missing()).containsExactly(Part.LAWYER, Part.EXPERT);
        school.load("committee-members", head + "共育委员会,周正,,律师,某律所,委员\n共育委员会,白晓云,,专家,,委员\n");
        assertThat(school.checks(JOINT)).isEmpty();
    }

    @Test
    void theStationWantsACoordinatorAndFiveMembers() {
        String head = "组织类型,姓名,学生姓名,代表身份,职务\n";
        school.load("committee-members", head + "工作站,李书记,,书记,委员\n工作站,王主任,,,委员\n工作站,周心理,,,委员\n工作站,陈班,,,委员\n");
        assertThat(school.checks(STATION))
                .containsExactly(Check.NO_COORDINATOR, Check.TOO_SMALL, Check.STATION_PART_MISSING);
        school.load("committee-members", head + "工作站,刘母,张一,,总协调员\n");
        Standing station = school.standing(STATION);
        assertThat(station.findings()).extracting(Finding::check).containsExactly(Check.STATION_PART_MISSING);
        assertThat(station.findings().get(0).missing()).containsExactly(Part.COMMUNITY, Part.COUNSELLOR);
    }

    @Test
    void aNewTermTakesOverWhoIsStillThere() {
        classCommittee(
                "班级,2024级1班,2025年9月至2026年8月,张父,张一,主任,,",
                "班级,2024级1班,2025年9月至2026年8月,赵父,赵三,副主任,,",
                "班级,2024级1班,2025年9月至2026年8月,孙母,赵三,委员,,2026-03-01");
        school.leaves("张一", LocalDate.of(2026, 3, 1));
        school.leaves("张二", LocalDate.of(2026, 3, 1));
        Stored<Committee> old = school.all().get(0);
        school.committees
                .store()
                .change(ADMIN, old.id(), old.version(), new Draft<Committee>().set(CommitteeLedger.OFFICE, "第九届"));
        NewOffice.Begun begun = new NewOffice(school.committees).begin(ADMIN, old.id());
        assertThat(begun.kept()).isEqualTo(1);
        assertThat(begun.left()).isEqualTo(2);
        Committee next = school.committees.store().one(ADMIN, begun.id()).value();
        assertThat(next.office()).isEqualTo("第十届");
        assertThat(next.from()).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(next.to()).isEqualTo(LocalDate.of(2027, 8, 31));
        assertThat(school.committees.seats().of(ADMIN, begun.id()))
                .extracting(seat -> seat.value().member().name())
                .containsExactly("赵父");
        assertThat(school.committees.seats().of(ADMIN, old.id())).hasSize(3);
    }

    @Test
    void aTermWithoutAnEndIsEndedByTheNext() {
        classCommittee("班级,2024级1班,2025年9月,张父,张一,主任,,");
        Stored<Committee> old = school.all().get(0);
        assertThat(old.value().to()).isNull();
        UUID next = new NewOffice(school.committees).begin(ADMIN, old.id()).id();
        LocalDate today = school.committees.campus().today();
        assertThat(school.committees.store().one(ADMIN, next).value().from()).isEqualTo(today);
        assertThat(school.committees.store().one(ADMIN, old.id()).value().to()).isEqualTo(today.minusDays(1));
    }

    @Test
    void theNumberOfATermGoesOn() {
        assertThat(NewOffice.next("第二届")).isEqualTo("第三届");
        assertThat(NewOffice.next("第十届")).isEqualTo("第11届");
        assertThat(NewOffice.next("第12届")).isEqualTo("第13届");
        assertThat(NewOffice.next("2025届")).isNull();
        assertThat(NewOffice.next(null)).isNull();
    }

    @Test
    void aHeadTeacherSeesOnlyTheOwnClassBelowTheGrades() {
        classCommittee("班级,2024级1班,2025年9月至2026年8月,张父,张一,主任,,", "班级,2024级2班,2025年9月至2026年8月,钱父,钱四,主任,,");
        UUID own = school.standing(OF_CLASS).schoolClass().id();
        Access head = new Access("陈班", Set.of(Role.HEAD_TEACHER), null, Set.of(own));
        List<Standing> seen = school.committees.overview(head, school.year()).parents(Level.CLASS);
        assertThat(seen).extracting(Standing::name).containsExactly(OF_CLASS);
        assertThat(school.committees.seats().list(head, school.year()))
                .extracting(seat -> seat.value().member().name())
                .containsExactly("张父");
        UUID other = school.all().stream()
                .filter(one -> !one.value().name().equals(OF_CLASS))
                .findFirst()
                .orElseThrow()
                .id();
        assertThatThrownBy(() -> school.committees.store().one(head, other)).isInstanceOf(Failure.Conflict.class);
        assertThatThrownBy(() -> school.committees.store().delete(head, Map.of(other, 1)))
                .isInstanceOf(Failure.Refused.class);
        Access teacher = new Access("科任", Set.of(Role.SUBJECT_TEACHER), null, Set.of(own));
        assertThatThrownBy(() -> school.committees.seats().list(teacher, school.year()))
                .isInstanceOf(Failure.Refused.class);
    }

    @Test
    void rulesSayWhatIsWrong() {
        Draft<Committee> committee = new Draft<Committee>()
                .set(CommitteeLedger.KIND, CommitteeKind.STATION)
                .set(CommitteeLedger.GRADE, new Cohort(org.gongyu.feature.school.Stage.PRIMARY, 2024).link())
                .set(CommitteeLedger.FROM, LocalDate.of(2025, 9, 1))
                .set(CommitteeLedger.TO, LocalDate.of(2025, 8, 1));
        assertThat(CommitteeLedger.LEDGER.check(committee))
                .extracting(Problem::key)
                .containsExactlyInAnyOrder("office-ends-early", "school-level-only");
        Draft<Seat> seat = new Draft<Seat>().set(SeatLedger.OUTSIDE, "孙桂兰");
        assertThat(SeatLedger.LEDGER.check(seat)).extracting(Problem::key).doesNotContain("one-member");
        seat.set(SeatLedger.OUTSIDE, null);
        assertThat(SeatLedger.LEDGER.check(seat)).extracting(Problem::key).contains("one-member");
    }
}
