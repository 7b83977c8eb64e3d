package org.gongyu.feature.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongyu.MadeUp;
import org.gongyu.feature.Act;
import org.gongyu.feature.Facts;
import org.gongyu.feature.OpenSchool;
import org.gongyu.feature.Thing;
import org.gongyu.feature.school.Terms;
import org.gongyu.ledger.Period;
import org.gongyu.vault.Access;
import org.gongyu.vault.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The duties over the ledgers of a made-up school: what each ledger tells arrives, and only for who may read it. */
class DemoDutiesTest {

    private static final Access ADMIN = Access.administrator();

    @TempDir
    static Path temp;

    private static OpenSchool school;
    private static DutyFeature duties;
    private static Period year;

    @BeforeAll
    static void makeUpASchool() {
        school = MadeUp.create(temp, 120);
        duties = DutyFeature.among(school.features());
        Terms terms = school.schools().terms(ADMIN);
        year = terms.period(terms.all().get(0).schoolYear(), Period.WHOLE_YEAR).orElseThrow();
    }

    @AfterAll
    static void close() {
        school.close();
    }

    private static Facts facts(Access access) {
        Facts.Wanted wanted = new Spans(school.schools().terms(ADMIN), year, year.to()).wanted();
        return Facts.joined(school.features().stream()
                .map(feature -> feature.facts(access, wanted))
                .toList());
    }

    @Test
    void everyLedgerTellsWhatItHas() {
        Set<Act> acts = EnumSet.noneOf(Act.class);
        facts(ADMIN).events().forEach(event -> acts.add(event.act()));
        assertThat(acts)
                .contains(Act.VISIT, Act.LECTURE, Act.GUIDANCE, Act.MEETING, Act.HELP, Act.TALK, Act.CLASS_REPORT);
        Set<Thing> things = EnumSet.noneOf(Thing.class);
        facts(ADMIN).standings().forEach(standing -> things.add(standing.thing()));
        assertThat(things).contains(Thing.PARENT_COMMITTEE, Thing.CARE_FILE, Thing.ENTRUSTMENT, Thing.MENTORING);
    }

    @Test
    void aRecordIsToldWithItsLedgerSoThatItCanBeOpened() {
        List<String> ledgers = school.features().stream()
                .flatMap(feature -> feature.shelves().stream())
                .map(shelf -> shelf.ledger().key())
                .toList();
        assertThat(facts(ADMIN).events())
                .allSatisfy(event -> assertThat(ledgers).contains(event.ledger()));
        assertThat(facts(ADMIN).standings())
                .filteredOn(standing -> standing.id() != null)
                .allSatisfy(standing -> assertThat(ledgers).contains(standing.ledger()));
    }

    /** The sessions of the ledger, counted another way. */
    @Test
    void theSessionsAreCountedAsTheLedgerHasThem() {
        Map<String, Object> lectures = figure("000-9b");
        long listed = facts(ADMIN).events().stream()
                .filter(event -> event.act() == Act.LECTURE && year.holds(event.date()))
                .count();
        assertThat(listed).isPositive();
        assertThat((Integer) lectures.get("numerator")).isBetween(1, 6).isLessThanOrEqualTo((int) listed);
        assertThat(lectures).containsEntry("denominator", 6);
    }

    private static Map<String, Object> figure(String duty) {
        Map<Object, Map<String, Object>> figures = duties.figures(ADMIN, year, "000").stream()
                .collect(Collectors.toMap(one -> one.get("duty"), Function.identity()));
        return figures.get(duty);
    }

    @Test
    void everyRoleIsToldSomethingAndNobodyIsStopped() {
        for (Role role : Role.values()) {
            Access access = new Access("someone", Set.of(role), null, Set.of());
            assertThat(duties.figures(access, year, null)).as(role.name()).isNotNull();
        }
    }

    /** Nobody can record what has no ledger yet: that is not the school's omission. */
    @Test
    void whatHasNoLedgerIsNoDataNotUnmet() {
        Doors none = new Doors(List.of());
        Doors all = new Doors(school.features());
        for (Pack pack : Packs.SHIPPED) {
            for (Duty duty : pack.duties()) {
                assertThat(none.keeps(duty.measure())).as(duty.id()).isFalse();
            }
        }
        assertThat(all.keeps(Packs.SHIPPED.get(0).duty("000-8c").orElseThrow().measure()))
                .isTrue();
        assertThat(all.keeps(Packs.SHIPPED.get(0).duty("000-9b").orElseThrow().measure()))
                .isTrue();
        assertThat(all.keeps(Packs.SHIPPED.get(0).duty("000-12a").orElseThrow().measure()))
                .isTrue();
    }

    /** Every duty leads to the ledgers that it is counted by, and each of them has a tab or page of its feature. */
    @Test
    void everyDutyLeadsToALedgerThatIsThere() {
        Doors doors = new Doors(school.features());
        Set<String> told = Stream.concat(
                        facts(ADMIN).events().stream().map(Facts.Event::ledger),
                        facts(ADMIN).standings().stream().map(Facts.Standing::ledger))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<String> led = new HashSet<>();
        for (Pack pack : Packs.SHIPPED) {
            for (Duty duty : pack.duties()) {
                assertThat(doors.keeps(duty.measure())).as(duty.id()).isTrue();
                led.addAll(Doors.ledgers(duty.measure()));
            }
        }
        assertThat(led).containsExactlyInAnyOrderElementsOf(told);
    }

    /** Who may not read the care files is told that, not that there are none. */
    @Test
    void whatMayNotBeReadIsNoDataNotUnmet() {
        Access access = new Access("clerk", Set.of(Role.ADMINISTRATOR), null, Set.of());
        assertThat(facts(access).withheld()).contains(Thing.CARE_FILE);
        Map<Object, Map<String, Object>> told = duties.figures(access, year, "000").stream()
                .collect(Collectors.toMap(one -> one.get("duty"), Function.identity()));
        assertThat(told.get("000-12a")).containsEntry("status", "no-data");
        assertThat(told.get("000-15")).containsEntry("status", "no-data");
    }

    @Test
    void aHeadTeacherIsToldOfTheOwnClassOnly() {
        var classes = school.schools().classes(ADMIN);
        Access access = new Access(
                "head", Set.of(Role.HEAD_TEACHER), null, Set.of(classes.get(0).id()));
        Map<String, Object> own = duties.figures(access, year, "000").stream()
                .filter(one -> one.get("duty").equals("000-8c"))
                .findFirst()
                .orElseThrow();
        int all = (Integer) figure("000-8c").get("denominator");
        assertThat((Integer) own.get("denominator")).isPositive().isLessThan(all);
    }
}
