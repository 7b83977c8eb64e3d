package org.gongyu.feature.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gongyu.MadeUp;
import org.gongyu.db.SettingStore;
import org.gongyu.feature.OpenSchool;
import org.gongyu.feature.school.ChosenPacks;
import org.gongyu.feature.school.Stage;
import org.gongyu.vault.Access;
import org.gongyu.vault.Role;
import org.gongyu.work.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A school's own packs, kept in its database. */
class OwnPacksTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private static final Set<Role> SET_READINGS = EnumSet.of(Role.ADMINISTRATOR, Role.MORAL_OFFICE);

    private static final Access ADMIN = Access.administrator();

    @TempDir
    Path temp;

    @Test
    void aCopyIsKeptChangedAndChosen() {
        try (OpenSchool school = MadeUp.empty(temp)) {
            Packs packs = new Packs(new SettingStore(school.db()));
            assertThat(packs.chosen(ADMIN, Stage.PRIMARY, DAY))
                    .isEqualTo(Packs.usual(Packs.SHIPPED, Stage.PRIMARY, DAY));
            Pack shipped = packs.named(ADMIN, "000").orElseThrow();
            packs.copy(ADMIN, shipped, "本校清单");
            Pack own = packs.named(ADMIN, "本校清单").orElseThrow();
            assertThat(own.duties()).isEqualTo(shipped.duties());
            Duty quota = own.duty("000-8d").orElseThrow();
            packs.keep(ADMIN, "本校清单", PackWriter.changed(own, quota, "at-least", 6));
            packs.choose(ADMIN, List.of("本校清单", "003"));
            List<Pack> chosen = packs.chosen(ADMIN, Stage.PRIMARY, DAY);
            assertThat(chosen).extracting(Pack::id).containsExactly("003", "本校清单");
            assertThat(((StaffQuota) chosen.get(1).duty("000-8d").orElseThrow().measure()).atLeast())
                    .isEqualTo(6);
        }
    }

    @Test
    void aDutySwitchedOffIsNotAskedForElsewhere() {
        try (OpenSchool school = MadeUp.empty(temp)) {
            SettingStore settings = new SettingStore(school.db());
            Packs packs = new Packs(settings);
            packs.copy(ADMIN, packs.named(ADMIN, "000").orElseThrow(), "本校清单");
            packs.choose(ADMIN, List.of("本校清单"));
            assertThat(new ChosenPacks(settings).asked(ADMIN)).accepts("000-7a", "000-3b");
            Pack own = packs.named(ADMIN, "本校清单").orElseThrow();
            Duty director = own.duty("000-7a").orElseThrow();
            packs.keep(ADMIN, "本校清单", PackWriter.changed(own, director, "off", true));
            assertThat(new ChosenPacks(settings).asked(ADMIN)).accepts("000-3b").rejects("000-7a", "003-6");
        }
    }

    @Test
    void aNameThatIsTakenOrCantBeOneIsRefused() {
        try (OpenSchool school = MadeUp.empty(temp)) {
            Packs packs = new Packs(new SettingStore(school.db()));
            Pack shipped = packs.named(ADMIN, "000").orElseThrow();
            for (String name : List.of("", "000", "甲,乙", "长".repeat(41))) {
                assertThatThrownBy(() -> packs.copy(ADMIN, shipped, name)).isInstanceOf(Failure.Refused.class);
            }
            assertThat(packs.all(ADMIN)).isEqualTo(Packs.SHIPPED);
        }
    }

    /** How duties are read counts for the whole school: 000's 家访 per person or per team halves or doubles what everybody still owes. */
    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyWhoLooksAfterTheSchoolSaysHowItsDutiesAreReadAndByWhichItGoes(Role role) {
        try (OpenSchool school = MadeUp.empty(temp)) {
            SettingStore settings = new SettingStore(school.db());
            Packs packs = new Packs(settings);
            Pack shipped = packs.named(ADMIN, "004").orElseThrow();
            packs.copy(ADMIN, shipped, "本校清单");
            Pack own = packs.named(ADMIN, "本校清单").orElseThrow();
            Access access = new Access(role.name(), Set.of(role), null, Set.of(new UUID(0, 1)));
            List<ThrowingCallable> deeds = List.of(
                    () -> packs.read(access, shipped, duty(shipped), "attending", "any-subject-teacher"),
                    () -> new Readings(settings).choose(access, duty(shipped), "attending", "any-subject-teacher"),
                    () -> packs.read(access, own, duty(own), "attending", "any-subject-teacher"),
                    () -> packs.copy(access, shipped, "又一份"),
                    () -> packs.choose(access, List.of("004")));
            List<Pack> before = packs.all(ADMIN);
            for (ThrowingCallable deed : deeds) {
                if (SET_READINGS.contains(role)) {
                    assertThatCode(deed).doesNotThrowAnyException();
                } else {
                    assertThatThrownBy(deed).isInstanceOf(Failure.Refused.class);
                }
            }
            assertThat(packs.all(ADMIN).equals(before)).isNotEqualTo(SET_READINGS.contains(role));
            assertThat(packs.chosenIds(ADMIN).isEmpty()).isNotEqualTo(SET_READINGS.contains(role));
        }
    }

    private static Duty duty(Pack pack) {
        return pack.duty("004-1c2").orElseThrow();
    }
}
