package org.gongyu.feature.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongyu.feature.visit.SampleSchool.ADMIN;
import static org.gongyu.feature.visit.SampleSchool.YEAR;
import static org.gongyu.feature.visit.SampleSchool.id;
import static org.gongyu.feature.visit.SampleSchool.links;
import static org.gongyu.feature.visit.SampleSchool.visit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongyu.db.Db;
import org.gongyu.db.Stored;
import org.gongyu.feature.Facet;
import org.gongyu.feature.roster.Tier;
import org.gongyu.feature.visit.Visit.Child;
import org.gongyu.feature.visit.Visit.Visitor;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.work.Failure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VisitStoreTest {

    private static final Scope WHOLE_SCHOOL = new Scope(YEAR, null);

    @TempDir
    private Path folder;

    private final SampleSchool school = SampleSchool.usual();
    private final Ledger<Visit> ledger = VisitLedger.of(SampleSchool.CLOCK);
    private Db db;
    private VisitStore store;

    @BeforeEach
    void open() {
        db = school.create(folder);
        store = new VisitStore(db, ledger, access -> school.roster());
    }

    @AfterEach
    void close() {
        db.close();
    }

    private static Draft<Visit> full() {
        return visit("2025-10-08", Mode.HOME, "王老师", "张伟", "刘洋")
                .set(VisitLedger.STAFF, links("王老师", "赵校长"))
                .set(VisitLedger.FROM, LocalTime.of(19, 0))
                .set(VisitLedger.TO, LocalTime.of(20, 30))
                .set(VisitLedger.KIND, VisitKind.NEWCOMER)
                .set(VisitLedger.GROUPED, true)
                .set(VisitLedger.MET, "父亲")
                .set(VisitLedger.PURPOSE, "了解情况")
                .set(VisitLedger.CONTENT, "聊作息")
                .set(VisitLedger.LINES, "刘洋：爱看书")
                .set(VisitLedger.VIEWS, "多沟通")
                .set(VisitLedger.OUTCOME, "有改善")
                .set(VisitLedger.FOLLOW_UP, "回访")
                .set(VisitLedger.FOLLOW_UP_DATE, LocalDate.of(2025, 11, 8))
                .set(VisitLedger.KEY_VISIT, true)
                .set(VisitLedger.STORY, true)
                .set(VisitLedger.NOTE, "无");
    }

    @Test
    void aVisitComesBackAsItWasSaved() {
        Stored<Visit> saved = store.add(ADMIN, full());
        assertThat(store.list(ADMIN, WHOLE_SCHOOL)).containsExactly(saved);
        assertThat(saved.value()).isEqualTo(ledger.build(full()));
        assertThat(ledger.build(ledger.draft(saved.value()))).isEqualTo(saved.value());
        assertThat(saved.version()).isEqualTo(1);
    }

    @Test
    void classAndTierOfThatDayAreWrittenDown() {
        Visit saved = store.add(ADMIN, full()).value();
        assertThat(saved.children())
                .extracting(Child::schoolClass)
                .extracting(Object::toString)
                .containsExactly("2025级1班", "2025级1班");
        assertThat(saved.visitors()).extracting(Visitor::tier).containsExactly(Tier.HEAD_TEACHER, Tier.LEADER);
    }

    @Test
    void aChildVisitedBeforeItCameHasNoClass() {
        Visit saved =
                store.add(ADMIN, visit("2025-08-20", Mode.HOME, "王老师", "张伟")).value();
        assertThat(saved.children().get(0).schoolClass()).isNull();
    }

    @Test
    void theTierOfThatDayStaysWhenThePersonIsPromotedAndTheVisitIsMended() {
        Stored<Visit> saved = store.add(ADMIN, visit("2025-10-08", Mode.HOME, "孙老师", "张伟"));
        school.teacher("孙老师", Tier.MIDDLE);
        Draft<Visit> another = new Draft<Visit>().set(VisitLedger.STAFF, links("孙老师", "王老师"));
        Visit mended = store.change(ADMIN, saved.id(), 1, another).value();
        assertThat(mended.visitors())
                .extracting(Visitor::tier)
                .containsExactly(Tier.SUBJECT_TEACHER, Tier.HEAD_TEACHER);
    }

    @Test
    void savingKeepsFieldsTheUserCannotSee() {
        Stored<Visit> saved = store.add(ADMIN, full());
        Draft<Visit> only = new Draft<Visit>().set(VisitLedger.OUTCOME, "家长很配合");
        Visit mended = store.change(ADMIN, saved.id(), saved.version(), only).value();
        assertThat(mended).isEqualTo(ledger.build(full().set(VisitLedger.OUTCOME, "家长很配合")));
    }

    @Test
    void anOlderVersionIsAConflictAndChangesNothing() {
        Stored<Visit> saved = store.add(ADMIN, full());
        Stored<Visit> mended = store.change(
                ADMIN, saved.id(), 1, new Draft<Visit>().set(VisitLedger.STUDENTS, links("张伟", "刘洋", "陈晨")));
        assertThat(mended.value().students()).hasSize(3);
        assertThat(mended.version()).isGreaterThan(1);
        assertThatThrownBy(() -> store.change(ADMIN, saved.id(), 1, new Draft<Visit>().set(VisitLedger.NOTE, "旧")))
                .isInstanceOf(Failure.Conflict.class);
        assertThat(store.list(ADMIN, WHOLE_SCHOOL)).containsExactly(mended);
    }

    @Test
    void aVisitThatBreaksARuleIsRefused() {
        assertThatThrownBy(() -> store.add(ADMIN, visit("2026-05-21", Mode.HOME, "王老师", "张伟")))
                .isInstanceOf(Failure.Refused.class);
        assertThat(store.list(ADMIN, WHOLE_SCHOOL)).isEmpty();
    }

    @Test
    void aDeletedVisitIsInTheBinUntilItIsRestored() {
        Stored<Visit> saved = store.add(ADMIN, full());
        store.delete(ADMIN, List.of(saved.id()));
        assertThat(store.list(ADMIN, WHOLE_SCHOOL)).isEmpty();
        assertThat(store.trips(ADMIN, YEAR)).isEmpty();
        assertThat(store.bin(ADMIN)).extracting(Stored::value).containsExactly(saved.value());
        store.restore(ADMIN, List.of(saved.id()));
        assertThat(store.bin(ADMIN)).isEmpty();
        assertThat(store.list(ADMIN, WHOLE_SCHOOL)).extracting(Stored::value).containsExactly(saved.value());
    }

    @Test
    void aScopeHoldsItsPeriodAndItsClassOnly() {
        store.add(ADMIN, visit("2025-10-08", Mode.HOME, "王老师", "张伟"));
        store.add(ADMIN, visit("2026-03-08", Mode.HOME, "李老师", "张兰"));
        store.add(ADMIN, visit("2025-08-31", Mode.HOME, "王老师", "张伟"));
        Period first = SampleSchool.TERMS.period(2025, 1).orElseThrow();
        assertThat(names(store.list(ADMIN, WHOLE_SCHOOL))).containsExactly("张兰", "张伟");
        assertThat(names(store.list(ADMIN, new Scope(first, null)))).containsExactly("张伟");
        assertThat(names(store.list(ADMIN, new Scope(YEAR, id("2024级1班"))))).containsExactly("张兰");
    }

    @Test
    void anExportGoesThroughTheWholePeriodInTheOrderOfDates() {
        List<String> days = List.of("2025-09-01", "2025-09-14", "2025-09-15", "2026-01-31", "2026-03-02", "2026-05-20");
        days.forEach(day -> store.add(ADMIN, visit(day, Mode.HOME, "王老师", "张伟")));
        List<String> seen = new ArrayList<>();
        store.each(ADMIN, WHOLE_SCHOOL, one -> seen.add(one.value().date().toString()));
        assertThat(seen).isEqualTo(days);
    }

    @Test
    void tripsTellWhoVisitedWhomAndHow() {
        Stored<Visit> saved = store.add(ADMIN, full());
        assertThat(store.trips(ADMIN, YEAR))
                .containsExactly(new Trip(
                        saved.id(),
                        LocalDate.of(2025, 10, 8),
                        Mode.HOME,
                        List.of(id("张伟"), id("刘洋")),
                        List.of(
                                new Trip.Visitor(id("王老师"), Tier.HEAD_TEACHER),
                                new Trip.Visitor(id("赵校长"), Tier.LEADER))));
    }

    private static List<String> names(List<Stored<Visit>> visits) {
        return visits.stream().map(one -> one.value().students().get(0).label()).toList();
    }

    @Test
    void aVisitCountsByWhatIsWrittenDownNow() {
        Stored<Visit> saved = store.add(ADMIN, full().set(VisitLedger.OUTCOME, null));
        assertThat(facets()).contains(Facet.CONTENT, Facet.GROUPED).doesNotContain(Facet.OUTCOME);
        Draft<Visit> edited = full().set(VisitLedger.CONTENT, null);
        store.change(ADMIN, saved.id(), saved.version(), edited);
        assertThat(facets()).contains(Facet.OUTCOME).doesNotContain(Facet.CONTENT);
    }

    private Set<Facet> facets() {
        return store.events(ADMIN, YEAR).get(0).facets();
    }
}
