package org.gongyu.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.gongyu.MadeUp;
import org.gongyu.feature.OpenSchool;
import org.gongyu.vault.VaultFile;
import org.gongyu.work.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarmUpTest {

    @TempDir
    Path folder;

    private void schoolIsThere() {
        MadeUp.create(folder, 20).close();
    }

    @Test
    void opensASchoolWithoutAccountsAndHandsItOverOnce() {
        schoolIsThere();
        WarmUp.begin(folder, MadeUp.TEXTS);
        Optional<Opened> opened = WarmUp.end();
        try (OpenSchool school = opened.orElseThrow().school()) {
            assertThat(school.db().folder()).isEqualTo(folder);
            assertThat(opened.orElseThrow().frame().school().name()).isNotBlank();
        }
        assertThat(WarmUp.end()).isEmpty();
    }

    @Test
    void opensNothingWhereSomebodyHasToSignIn() throws IOException {
        schoolIsThere();
        Files.writeString(folder.resolve(VaultFile.NAME), "{}");
        WarmUp.begin(folder, MadeUp.TEXTS);
        assertThat(WarmUp.end()).isEmpty();
    }

    @Test
    void saysWhyTheSchoolCantBeOpenedToWhoeverAsksForIt() throws IOException {
        schoolIsThere();
        Files.write(folder.resolve("gongyu.mv.db"), new byte[0]);
        WarmUp.begin(folder, MadeUp.TEXTS);
        assertThatThrownBy(WarmUp::end).isInstanceOf(Failure.Damaged.class);
    }

    @Test
    void anOpeningForWhichNothingWasBegunWaitsForNothing() {
        assertThat(WarmUp.end()).isEmpty();
    }
}
