package org.gongyu.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyu.fault.Deeds.ADMIN;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongyu.MadeUp;
import org.gongyu.SmallSchool;
import org.gongyu.sheet.ImportRun;
import org.gongyu.sheet.Importer;
import org.gongyu.sheet.Sheet;
import org.gongyu.sheet.SheetFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/**
 * Promise 21: whatever bytes a file holds, importing it gives a result or a message. Here the corpus beside this class is read; with
 * {@code JAZZER_FUZZ=1} the fuzzer goes on from it, and what it finds is added to the corpus.
 */
class ImportFuzzTest {

    @TempDir
    static Path temp;

    private static SmallSchool school;
    private static Importer<?> roster;

    @BeforeAll
    static void open() {
        school = new SmallSchool(temp.resolve("school"));
        roster = school.open().importers().stream()
                .filter(one -> one.key().equals("roster"))
                .findFirst()
                .orElseThrow();
    }

    @AfterAll
    static void close() {
        school.close();
    }

    @FuzzTest(maxDuration = "5m")
    void anyFileGivesAResultOrAMessage(byte[] bytes) throws IOException {
        Path file = temp.resolve("表.xls");
        Files.write(file, bytes);
        String told = Expect.told(() -> {
            for (Sheet sheet : SheetFile.sheets(file)) {
                checked(sheet);
            }
        });
        assertThat(told).doesNotContain("unexpected");
    }

    private static void checked(Sheet sheet) {
        ImportRun.of(roster, ADMIN, school.open().db(), MadeUp.TEXTS, "表.xls", sheet.grid())
                .check();
    }
}
