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
import org.gongyu.db.Stored;
import org.gongyu.feature.OpenSchool;
import org.gongyu.feature.roster.Campus;
import org.gongyu.feature.roster.RosterFeature;
import org.gongyu.feature.school.ListStore;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Scope;
import org.gongyu.sheet.Report;
import org.gongyu.vault.Access;
import org.gongyu.vault.Role;
import org.gongyu.vault.Session;
import org.gongyu.work.Failure;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** To whom a file is open, tried for every role on a made-up school. */
class CareAccessTest {

    private static final Access ADMIN = Access.administrator();

    @TempDir
    static Path temp;

    private static OpenSchool school;
    private static Care care;
    private static Scope year;
    private static Stored<CareFile> file;

    @BeforeAll
    static void makeUpASchool() {
        school = MadeUp.create(temp.resolve("学校"), 120);
        ListStore lists = new ListStore(school.db(), MadeUp.TEXTS);
        Campus campus = new RosterFeature(school.db(), Session.none(), school.schools(), lists, MadeUp.TEXTS).campus();
        care = Care.of(campus);
        year = new Scope(MadeUp.year(school), null);
        file = care.files().list(ADMIN, year).stream()
                .filter(one -> one.value().secret().psychology() != null)
                .findFirst()
                .orElseThrow();
    }

    @AfterAll
    static void close() {
        school.close();
    }

    private static Access as(Role role, UUID staffId, UUID... classes) {
        return new Access(role.name(), Set.of(role), staffId, Set.of(classes));
    }

    private static List<UUID> seen(Access access) {
        return care.files().list(access, year).stream().map(Stored::id).toList();
    }

    private static UUID itsClass() {
        return file.value().schoolClass().id();
    }

    private static UUID helper() {
        return file.value().team().helper().id();
    }

    private static UUID stranger() {
        return care.campus().roster(ADMIN).staff().stream()
                .map(person -> person.id())
                .filter(id -> care.files().list(ADMIN, year).stream()
                        .map(one -> one.value().team())
                        .noneMatch(team -> id.equals(Names.id(team.helper())) || id.equals(Names.id(team.leader()))))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoLooksAfterTheWholeSchoolSeesEveryFile() {
        int all = seen(ADMIN).size();
        assertThat(all).isGreaterThan(5);
        for (Role role : List.of(Role.MORAL_OFFICE, Role.LEADER, Role.PSYCHOLOGIST)) {
            assertThat(seen(as(role, null))).as(role.name()).hasSize(all);
        }
    }

    @Test
    void theAdministratorAloneSeesNone() {
        assertThatThrownBy(() -> seen(as(Role.ADMINISTRATOR, stranger()))).isInstanceOf(Failure.Refused.class);
    }

    @Test
    void anAdministratorWhoIsAlsoAHeadTeacherSeesTheOwnClassOnly() {
        Access both = new Access("both", Set.of(Role.ADMINISTRATOR, Role.HEAD_TEACHER), stranger(), Set.of(itsClass()));
        assertThat(care.files().list(both, year))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.value().schoolClass().id()).isEqualTo(itsClass()));
    }

    @Test
    void aHeadTeacherSeesTheOwnClassWithoutWhatIsConfidential() {
        Access head = as(Role.HEAD_TEACHER, stranger(), itsClass());
        assertThat(seen(head)).contains(file.id());
        assertThat(care.files().one(head, file.id()).value().secret())
                .isEqualTo(new CareFile.Secret(null, null, null, null, null));
        Access other = as(Role.HEAD_TEACHER, stranger(), UUID.randomUUID());
        assertThat(seen(other)).isEmpty();
    }

    @Test
    void aSubjectTeacherSeesOnlyTheFilesTheyAreResponsibleFor() {
        assertThat(seen(as(Role.SUBJECT_TEACHER, helper())))
                .contains(file.id())
                .hasSizeLessThan(seen(ADMIN).size());
        assertThat(seen(as(Role.SUBJECT_TEACHER, stranger(), itsClass()))).isEmpty();
        assertThatThrownBy(() -> seen(as(Role.SUBJECT_TEACHER, null, itsClass())))
                .isInstanceOf(Failure.Refused.class);
    }

    @Test
    void aGradeHeadKnowsThatAFileExistsAndNoMore() {
        Access gradeHead = as(Role.GRADE_HEAD, stranger(), itsClass());
        UUID child = file.value().student().id();
        assertThat(seen(gradeHead)).isEmpty();
        assertThat(care.files().known(gradeHead, List.of(child))).containsExactly(child);
    }

    @Test
    void plansAndLogAreOpenToWhomTheFileIs() {
        UUID child = file.value().student().id();
        LocalDate end = year.period().to();
        assertThat(care.plans().of(as(Role.SUBJECT_TEACHER, helper()), child, end))
                .isNotEmpty();
        assertThat(care.plans().of(as(Role.SUBJECT_TEACHER, stranger()), child, end))
                .isEmpty();
        assertThat(care.log().of(as(Role.PSYCHOLOGIST, null), child, end)).anyMatch(entry -> entry.secret() != null);
        assertThat(care.log().of(as(Role.SUBJECT_TEACHER, helper()), child, end))
                .isNotEmpty()
                .allMatch(entry -> entry.secret() == null);
    }

    @Test
    void aStrangerAddsNothingToAFile() {
        Draft<Review> review = new Draft<Review>()
                .set(ReviewLedger.STUDENT, file.value().student())
                .set(ReviewLedger.DATE, year.period().from())
                .set(ReviewLedger.PROGRESS, Progress.BETTER);
        assertThatThrownBy(() -> care.reviews().add(as(Role.SUBJECT_TEACHER, stranger()), review))
                .isInstanceOf(Failure.Refused.class);
        assertThatThrownBy(() -> care.reviews().add(as(Role.ADMINISTRATOR, null), review))
                .isInstanceOf(Failure.Refused.class);
    }

    @Test
    void aChildWithoutAFileHasNoPlanAndNeverTwoFiles() {
        UUID without = care.campus().roster(ADMIN).pupils().stream()
                .map(pupil -> pupil.id())
                .filter(id -> care.files().of(ADMIN, id).isEmpty())
                .findFirst()
                .orElseThrow();
        Draft<Plan> plan = new Draft<Plan>()
                .set(PlanLedger.STUDENT, new Link(without, "无档案"))
                .set(PlanLedger.MADE_ON, year.period().from())
                .set(PlanLedger.GOALS, "目标")
                .set(PlanLedger.MEASURES, "班主任；谈话");
        assertThatThrownBy(() -> care.plans().add(ADMIN, plan))
                .isInstanceOfSatisfying(Failure.Refused.class, refused -> assertThat(refused.key())
                        .isEqualTo("care-no-file"));
        assertThatThrownBy(() -> care.files().add(ADMIN, CareLedger.LEDGER.draft(file.value())))
                .isInstanceOfSatisfying(Failure.Refused.class, refused -> assertThat(refused.key())
                        .isEqualTo("care-file-exists"));
    }

    @Test
    void readingFilesIntoAReportAndOpeningThemIsWrittenDownOnEach() {
        Access office = as(Role.MORAL_OFFICE, null);
        int before = care.files().looks(office, file.id()).size();
        new CareRosterReport(care, MadeUp.TEXTS).pages(office, new Report.Request(year, false));
        care.files().opened(office, file.id());
        List<Look> looks = care.files().looks(office, file.id());
        assertThat(looks).hasSize(before + 2);
        assertThat(looks).filteredOn(look -> look.who().equals("MORAL_OFFICE")).hasSizeGreaterThanOrEqualTo(2);
        assertThatThrownBy(() -> care.files().looks(as(Role.SUBJECT_TEACHER, stranger()), file.id()))
                .isInstanceOf(Failure.Conflict.class);
    }

    @Test
    void noSearchAndNoFormFindsAFile() {
        for (Role role : Role.values()) {
            Access access = as(role, helper(), itsClass());
            assertThat(school.features().stream()
                            .flatMap(feature -> feature.candidates(access, CareLedger.KEY).stream()))
                    .as(role.name())
                    .isEmpty();
        }
    }

    @Test
    void aFileInTheRecycleBinIsOpenToNobodyMoreThanBefore() {
        care.files().delete(ADMIN, Map.of(file.id(), file.version()));
        try {
            Access stranger = as(Role.HEAD_TEACHER, stranger(), UUID.randomUUID());
            assertThat(care.files().bin(stranger)).isEmpty();
            assertThatThrownBy(() -> care.files().restore(stranger, List.of(file.id())))
                    .isInstanceOf(Failure.class);
            assertThat(care.files().bin(as(Role.GRADE_HEAD, stranger(), itsClass())))
                    .isEmpty();
            assertThat(care.files().bin(ADMIN)).extracting(Stored::id).contains(file.id());
            assertThat(care.files().known(as(Role.GRADE_HEAD, stranger(), itsClass()), List.of(child())))
                    .as("a deleted file is not even known of")
                    .isEmpty();
        } finally {
            care.files().restore(ADMIN, List.of(file.id()));
        }
    }

    private static UUID child() {
        return file.value().student().id();
    }
}
