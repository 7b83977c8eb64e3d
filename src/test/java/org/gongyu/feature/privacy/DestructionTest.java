package org.gongyu.feature.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongyu.db.schema.Tables.DRAFT;
import static org.gongyu.db.schema.Tables.ENROLMENT;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gongyu.MadeUp;
import org.gongyu.RawTables;
import org.gongyu.db.AuditLog;
import org.gongyu.db.DraftStore;
import org.gongyu.db.Incoming;
import org.gongyu.db.Stored;
import org.gongyu.db.Written;
import org.gongyu.feature.Feature;
import org.gongyu.feature.OpenSchool;
import org.gongyu.feature.roster.Campus;
import org.gongyu.feature.roster.Pupil;
import org.gongyu.feature.roster.RosterFeature;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.sheet.Prose;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.Table;
import org.gongyu.vault.Access;
import org.gongyu.vault.Role;
import org.gongyu.work.Failure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records of children who left long ago are destroyed when another person approves, and nothing of them stays. */
class DestructionTest {

    private static final Access OFFICE = new Access("office", Set.of(Role.MORAL_OFFICE), null, Set.of());
    private static final Access LEADER = new Access("leader", Set.of(Role.LEADER), null, Set.of());
    private static final String NICKNAME = "Canary: 小名豆豆";
    private static final LocalDate LONG_AGO = LocalDate.of(2023, 7, 10);

    @TempDir
    Path temp;

    private OpenSchool school;
    private Campus campus;
    private DestructionStore store;
    private Retention retention;
    private Pupil gone;

    @BeforeEach
    void aChildLeftLongAgo() {
        school = MadeUp.create(temp, 60);
        campus = school.features().stream()
                .filter(RosterFeature.class::isInstance)
                .map(feature -> ((RosterFeature) feature).campus())
                .findFirst()
                .orElseThrow();
        store = new DestructionStore(school.db());
        retention = new Retention(campus);
        gone = campus.roster(OFFICE).pupils().iterator().next();
        school.db().change(Access.administrator(), tx -> {
            var seat = tx.sql().fetchOne(ENROLMENT, ENROLMENT.STUDENT_ID.eq(gone.id()));
            seat.setFromDate(LocalDate.of(2020, 9, 1));
            seat.setToDate(LONG_AGO);
            tx.keep(seat);
        });
    }

    @AfterEach
    void close() {
        school.close();
    }

    /** A word that stood in the child's record once, which somebody changed since. */
    private void wasCalled() {
        var students = (Feature.Shelf<?>) school.features().stream()
                .flatMap(feature -> feature.shelves().stream())
                .filter(shelf -> shelf.ledger().key().equals("student"))
                .findFirst()
                .orElseThrow();
        change(students, NICKNAME);
        change(students, "没有");
        assertThat(rowsHolding(NICKNAME)).containsOnly("earlier");
    }

    @SuppressWarnings("unchecked") // the note is a text
    private <R> void change(Feature.Shelf<R> students, String words) {
        Field<R, String> note = (Field<R, String>) students.ledger().fields().stream()
                .filter(field -> field.key().equals("note"))
                .findFirst()
                .orElseThrow();
        Stored<R> child = students.store().find(OFFICE, gone.id()).orElseThrow();
        students.store().change(OFFICE, child.id(), child.version(), new Draft<R>().set(note, words));
    }

    @Test
    void keepsThreeYearsUnlessTheSchoolSaysOtherwise() {
        assertThat(retention.due(OFFICE)).extracting(Leaver::id).containsExactly(gone.id());
        retention.keep(OFFICE, "4");
        assertThat(retention.due(OFFICE)).isEmpty();
        assertThatThrownBy(() -> retention.keep(OFFICE, "0")).isInstanceOf(Failure.Refused.class);
        assertThat(retention.years(OFFICE)).isEqualTo(4);
    }

    @Test
    void onlyWhoAsksOrApprovesSeesTheRequestsAndOnlyWhoAsksSetsTheYears() {
        store.request(OFFICE, retention.due(OFFICE), "离校满三年");
        assertThat(store.list(LEADER)).hasSize(1);
        Access teacher = new Access("teacher", Set.of(Role.HEAD_TEACHER), null, Set.of());
        for (Access other : List.of(teacher, new Access("xin", Set.of(Role.PSYCHOLOGIST), null, Set.of()))) {
            assertThatThrownBy(() -> store.list(other)).isInstanceOf(Failure.Refused.class);
            assertThatThrownBy(() -> retention.keep(other, "1")).isInstanceOf(Failure.Refused.class);
        }
        assertThatThrownBy(() -> retention.keep(LEADER, "1")).isInstanceOf(Failure.Refused.class);
        assertThat(retention.years(OFFICE)).isEqualTo(3);
    }

    @Test
    void destroysNothingBeforeAnotherPersonApproves() {
        store.request(OFFICE, retention.due(OFFICE), "离校满三年");
        UUID request = store.list(OFFICE).get(0).id();
        Access both = new Access("office", Set.of(Role.MORAL_OFFICE, Role.LEADER), null, Set.of());
        assertThatThrownBy(() -> store.approve(OFFICE, request)).isInstanceOf(Failure.Refused.class);
        assertThatThrownBy(() -> store.approve(both, request)).isInstanceOf(Failure.Refused.class);
        assertThat(campus.roster(OFFICE).pupil(gone.id())).isPresent();
        store.withdraw(OFFICE, request);
        assertThatThrownBy(() -> store.approve(LEADER, request)).isInstanceOf(Failure.Conflict.class);
    }

    @Test
    void leavesNoRowThatNamesTheChildAndPrintsTheRegister() {
        wasCalled();
        DraftStore drafts = new DraftStore(school.db(), Optional.empty());
        drafts.keep(OFFICE, "student", gone.id(), new Written(NICKNAME, 1, Map.of(), Map.of()));
        byte[] photo = NICKNAME.getBytes(StandardCharsets.UTF_8);
        Written visit = new Written(NICKNAME, 0, Map.of(), Map.of(gone.id(), NICKNAME));
        drafts.keep(OFFICE, "visit", null, visit.with(Map.of(), List.of(Incoming.of("照片.jpg", photo, photo.length))));
        drafts.keep(OFFICE, "talk", null, new Written("somebody else's", 0, Map.of(), Map.of()));
        int children = campus.roster(OFFICE).pupils().size();
        store.request(OFFICE, retention.due(OFFICE), "离校满三年");
        store.approve(LEADER, store.list(LEADER).get(0).id());
        assertThat(campus.roster(OFFICE).pupils()).hasSize(children - 1);
        assertThat(rowsHolding(gone.id().toString())).containsOnly("destruction_line");
        assertThat(rowsHolding(gone.idNumber())).isEmpty();
        assertThat(rowsHolding(NICKNAME)).as("what was said before").isEmpty();
        assertThat(drafts.list(OFFICE)).extracting(DraftStore.Kept::subject).containsExactly("talk");
        assertThat(school.db().<Integer>read(OFFICE, sql -> sql.fetchCount(DRAFT)))
                .as("with the files that waited")
                .isEqualTo(1);
        assertThat(new AuditLog(school.db()).verify(Access.administrator()).isWhole())
                .isTrue();
        Destruction done = store.list(OFFICE).get(0);
        assertThat(done.children().get(0).name()).endsWith("**").hasSize(3);
        assertThat(done.children().get(0).rows()).isGreaterThan(2);
        Table<?> register = (Table<?>) new RegisterReport(store, campus)
                .pages(OFFICE, new Report.Request(new Scope(Period.ALWAYS, null), false))
                .get(0);
        int[] rows = {0};
        register.rows().each(row -> rows[0]++);
        assertThat(rows[0]).isEqualTo(1);
    }

    private Set<String> rowsHolding(String text) {
        return RawTables.holding(school.db(), text);
    }

    @Test
    void tellsGuardiansHowLongRecordsAreKept() {
        retention.keep(OFFICE, "5");
        Prose notice = (Prose) new NoticeReport(campus, retention)
                .pages(OFFICE, new Report.Request(new Scope(Period.ALWAYS, null), false))
                .get(0);
        assertThat(notice.paragraphs()).extracting(Prose.Paragraph::words).anyMatch(words -> words.contains("离校满 5 年"));
    }
}
