package org.gongyu.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyu.fault.Deeds.ADMIN;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongyu.MadeUp;
import org.gongyu.db.Db;
import org.gongyu.db.DraftStore;
import org.gongyu.db.Written;
import org.gongyu.vault.DataKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is half filled in when the program is killed is there when it is opened again. */
class DraftKillTest {

    private static final int KILLS = 4;

    @TempDir
    Path folder;

    /** Someone who types on and on; says what was kept. */
    static final class Types {
        private Types() {}

        public static void main(String[] args) {
            try (Db db = Deeds.open(Path.of(args[0]))) {
                DraftStore drafts = new DraftStore(db, Optional.empty());
                for (int letters = 1; ; letters++) {
                    drafts.keep(
                            ADMIN,
                            "visit",
                            null,
                            new Written("新建", 0, Map.of("content", "字".repeat(letters)), Map.of()));
                    System.out.println(letters);
                }
            }
        }
    }

    @Test
    void theLastDraftThatWasKeptIsThereAfterEveryKill() throws IOException, InterruptedException {
        Db.create(folder, DataKey.none(), MadeUp.CLOCK, () -> false).close();
        for (int kill = 1; kill <= KILLS; kill++) {
            int kept = typeAndKill(20 * kill);
            try (Db db = Deeds.open(folder)) {
                List<DraftStore.Kept> left = new DraftStore(db, Optional.empty()).list(ADMIN);
                assertThat(left).hasSize(1);
                assertThat(left.get(0).written().values().get("content")).hasSizeGreaterThanOrEqualTo(kept);
            }
        }
    }

    private int typeAndKill(int letters) throws IOException, InterruptedException {
        try (ChildProgram typist = ChildProgram.start(Types.class, folder)) {
            int kept = 0;
            while (kept < letters) {
                kept = Integer.parseInt(typist.line());
            }
            typist.kill();
            assertThat(typist.status()).isEqualTo(ChildProgram.KILLED);
            return kept;
        }
    }
}
