package org.gongyu.feature.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gongyu.MadeUp;
import org.gongyu.db.Batches;
import org.gongyu.db.Stored;
import org.gongyu.feature.OpenSchool;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Problem;
import org.gongyu.ledger.Scope;
import org.gongyu.vault.Access;
import org.gongyu.vault.Role;
import org.gongyu.work.Failure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a file over time: closed and opened again, handed over, binned and restored. */
class CareHistoryTest {

    private static final Access ADMIN = Access.administrator();
    private static final Scope EVER = new Scope(Period.ALWAYS, null);

    @TempDir
    private Path folder;

    private OpenSchool school;
    private Care care;
    private Stored<CareFile> file;

    @BeforeEach
    void open() {
        school = MadeUp.create(folder.resolve("学校"), 120);
        care = CareSchool.care(school);
        file = CareSchool.withSecretAndLog(care);
    }

    @AfterEach
    void close() {
        school.close();
    }

    private List<Stored<CareFile>> files() {
        return CareSchool.files(care);
    }

    private List<Stored<LogEntry>> log(Access access, Stored<CareFile> of) {
        return CareSchool.log(care, access, of);
    }

    private Stored<CareFile> change(Draft<CareFile> draft) {
        return care.files()
                .change(ADMIN, file.id(), care.files().one(ADMIN, file.id()).version(), draft);
    }

    private Access as(Role role, UUID staff, UUID... classes) {
        return new Access(role.name(), Set.of(role), staff, Set.of(classes));
    }

    private static List<String> wrong(Draft<CareFile> draft) {
        return CareLedger.LEDGER.check(draft).stream().map(Problem::key).toList();
    }

    @Test
    void closingAndReopeningEachNeedsAReasonAndTheRightOrder() {
        Draft<CareFile> draft = CareLedger.LEDGER.draft(file.value());
        LocalDate opened = file.value().course().openedOn();
        assertThat(wrong(draft)).isEmpty();
        assertThat(wrong(draft.set(CareLedger.CLOSED_ON, opened.plusDays(9)))).containsExactly("care-why");
        assertThat(wrong(draft.set(CareLedger.CLOSED_WHY, "家庭情况好转"))).isEmpty();
        assertThat(wrong(draft.set(CareLedger.REOPENED_ON, opened.plusDays(20))))
                .containsExactly("care-why");
        assertThat(wrong(draft.set(CareLedger.REOPENED_WHY, "父母再次外出"))).isEmpty();
        assertThat(wrong(draft.set(CareLedger.REOPENED_ON, opened.plusDays(8)))).containsExactly("care-before");
        draft.set(CareLedger.CLOSED_ON, null).set(CareLedger.CLOSED_WHY, null);
        assertThat(wrong(draft)).containsExactly("care-not-closed");
    }

    @Test
    void aClosedFileIsOpenAgainFromTheDayItWasReopened() {
        LocalDate opened = file.value().course().openedOn();
        CareFile after = change(new Draft<CareFile>()
                        .set(CareLedger.CLOSED_ON, opened.plusDays(10))
                        .set(CareLedger.CLOSED_WHY, "好转")
                        .set(CareLedger.REOPENED_ON, opened.plusDays(20))
                        .set(CareLedger.REOPENED_WHY, "反复"))
                .value();
        assertThat(after.course().isOpenOn(opened.plusDays(9))).isTrue();
        assertThat(after.course().isOpenOn(opened.plusDays(10))).isFalse();
        assertThat(after.course().isOpenOn(opened.plusDays(20))).isTrue();
        assertThat(after.course().state()).isEqualTo(FileState.OPEN);
    }

    @Test
    void aNewPlanLeavesTheEarlierOnesAsTheyWere() {
        UUID child = file.value().student().id();
        LocalDate today = care.campus().today();
        List<Plan> before = care.plans().of(ADMIN, child, today);
        care.plans()
                .add(
                        ADMIN,
                        new Draft<Plan>()
                                .set(PlanLedger.STUDENT, file.value().student())
                                .set(PlanLedger.MADE_ON, today)
                                .set(PlanLedger.GOALS, "新的目标")
                                .set(PlanLedger.MEASURES, "班主任；每周谈话"));
        List<Plan> after = care.plans().of(ADMIN, child, today);
        assertThat(before).isNotEmpty();
        assertThat(after.subList(1, after.size())).isEqualTo(before);
        assertThat(care.plansOn(ADMIN, today).get(child).goals()).isEqualTo("新的目标");
        assertThat(care.plansOn(ADMIN, today.minusDays(1)).get(child)).isEqualTo(before.get(0));
    }

    @Test
    void handingAFileOverGivesTheNewHelperAllThatWasDoneAndTakesItFromTheOld() {
        Link before = file.value().team().helper();
        UUID other = care.campus().roster(ADMIN).staff().stream()
                .map(person -> person.id())
                .filter(id -> !id.equals(before.id())
                        && !id.equals(Names.id(file.value().team().leader())))
                .findFirst()
                .orElseThrow();
        List<Stored<LogEntry>> done = log(ADMIN, file);
        Access old = as(Role.SUBJECT_TEACHER, before.id());
        Access fresh = as(Role.SUBJECT_TEACHER, other);
        assertThat(log(old, file)).hasSameSizeAs(done);
        assertThat(log(fresh, file)).isEmpty();
        change(new Draft<CareFile>().set(CareLedger.HELPER, new Link(other, "接手")));
        assertThat(log(fresh, file))
                .extracting(Stored::id)
                .isEqualTo(done.stream().map(Stored::id).toList());
        assertThat(log(fresh, file).get(0).value().staff())
                .isEqualTo(done.get(0).value().staff());
        assertThat(log(old, file)).isEmpty();
    }

    @Test
    void aHeadTeacherSeesTheOwnClassAndAGradeHeadOnlyWhichChildrenOfTheGradeHaveAFile() {
        List<UUID> grade = care.campus().roster(ADMIN).classes().stream()
                .map(one -> one.id())
                .limit(2)
                .toList();
        Access gradeHead = as(Role.GRADE_HEAD, UUID.randomUUID(), grade.get(0), grade.get(1));
        List<UUID> filed = files().stream()
                .filter(one -> grade.contains(one.value().schoolClass().id()))
                .map(one -> one.value().student().id())
                .toList();
        List<UUID> reach = care.campus().roster(gradeHead).pupils().stream()
                .map(one -> one.id())
                .toList();
        assertThat(care.files().known(gradeHead, reach))
                .containsExactlyInAnyOrderElementsOf(filed)
                .hasSizeGreaterThan(1);
        assertThat(care.files().list(gradeHead, EVER)).isEmpty();
        for (UUID one : grade) {
            assertThat(care.files().list(as(Role.HEAD_TEACHER, UUID.randomUUID(), one), EVER))
                    .extracting(Stored::id)
                    .containsExactlyInAnyOrderElementsOf(files().stream()
                            .filter(stored -> stored.value().schoolClass().id().equals(one))
                            .map(Stored::id)
                            .toList());
        }
    }

    @Test
    void anOlderFileIsNotRestoredBesideANewerOne() {
        care.files().delete(ADMIN, Map.of(file.id(), file.version()));
        Stored<CareFile> newer = care.files().add(ADMIN, CareLedger.LEDGER.draft(file.value()));
        assertThatThrownBy(() -> care.files().restore(ADMIN, List.of(file.id())))
                .isInstanceOfSatisfying(Failure.Refused.class, refused -> {
                    assertThat(refused.key()).isEqualTo("care-file-restored");
                    assertThat(refused.args()).contains(file.value().student().label());
                });
        assertThat(care.files().find(ADMIN, file.id())).isEmpty();
        care.files().delete(ADMIN, Map.of(newer.id(), newer.version()));
        care.files().restore(ADMIN, List.of(file.id()));
        assertThat(care.files().one(ADMIN, file.id()).value()).isEqualTo(file.value());
    }

    @Test
    void filesOpenedFromTheRosterAreTakenBackTogetherUnlessOneWasChanged() {
        FromRoster roster = new FromRoster(care);
        files().forEach(one -> care.files().delete(ADMIN, Map.of(one.id(), one.version())));
        List<FromRoster.Unfiled> unfiled = roster.unfiled(ADMIN);
        Batches.Done done = roster.open(ADMIN, unfiled);
        assertThat(files()).hasSameSizeAs(unfiled).hasSizeGreaterThan(2);
        roster.undo(ADMIN, done);
        assertThat(files()).isEmpty();
        Batches.Done again = roster.open(ADMIN, unfiled);
        Stored<CareFile> one = files().get(0);
        care.files().change(ADMIN, one.id(), one.version(), new Draft<CareFile>().set(CareLedger.NOTE, "已核实"));
        assertThatThrownBy(() -> roster.undo(ADMIN, again)).isInstanceOf(Failure.Refused.class);
        assertThat(files()).hasSameSizeAs(unfiled);
    }

    @Test
    void filesOpenedFromTheRosterStayOnceAPlanWasAdded() {
        FromRoster roster = new FromRoster(care);
        UUID child = unknownToAnyFile();
        List<FromRoster.Unfiled> one = roster.unfiled(ADMIN).stream()
                .filter(unfiled -> unfiled.pupil().id().equals(child))
                .toList();
        Batches.Done done = roster.open(ADMIN, one);
        care.plans()
                .add(
                        ADMIN,
                        new Draft<Plan>()
                                .set(PlanLedger.STUDENT, one.get(0).pupil().link())
                                .set(PlanLedger.MADE_ON, care.campus().today())
                                .set(PlanLedger.GOALS, "按时到校")
                                .set(PlanLedger.MEASURES, "班主任；每周谈话"));
        assertThatThrownBy(() -> roster.undo(ADMIN, done))
                .isInstanceOfSatisfying(Failure.Refused.class, refused -> assertThat(refused.key())
                        .isEqualTo("batch-in-use"));
        assertThat(care.files().of(ADMIN, child)).isPresent();
    }

    private UUID unknownToAnyFile() {
        return new FromRoster(care)
                .unfiled(ADMIN).stream()
                        .map(one -> one.pupil().id())
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void aNoticeHoldsInLaterTermsUntilTheParentsAreBack() {
        Link child = care.files().list(ADMIN, EVER).get(0).value().student();
        Draft<Notice> notice = new Draft<Notice>()
                .set(NoticeLedger.STUDENT, child)
                .set(NoticeLedger.NOTICED_ON, LocalDate.of(2025, 9, 12))
                .set(NoticeLedger.CARER, "王奶奶");
        UUID open = care.notices().add(ADMIN, notice).id();
        UUID ended = care.notices()
                .add(ADMIN, notice.set(NoticeLedger.FATHER_TO, LocalDate.of(2026, 1, 20)))
                .id();
        Scope spring = new Scope(new Period(2025, 2, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 8, 31)), null);
        assertThat(care.notices().list(ADMIN, spring))
                .extracting(Stored::id)
                .contains(open)
                .doesNotContain(ended);
    }
}
