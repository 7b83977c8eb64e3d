package org.gongyu.feature.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongyu.MadeUp;
import org.gongyu.db.Incoming;
import org.gongyu.db.Stored;
import org.gongyu.feature.Exports;
import org.gongyu.feature.OpenSchool;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.sheet.Book;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.SheetFile;
import org.gongyu.vault.Access;
import org.gongyu.vault.Role;
import org.gongyu.work.Failure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a file leaves the program, and for whom: printed, and the files attached to it. */
class CarePrintTest {

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

    private List<Stored<LogEntry>> log(Access access, Stored<CareFile> of) {
        return CareSchool.log(care, access, of);
    }

    private Access as(Role role, UUID staff, UUID... classes) {
        return new Access(role.name(), Set.of(role), staff, Set.of(classes));
    }

    private String printed(Access access, String reason) {
        Path book = school.exports()
                .export(access, new Exports.Order(report(), EVER, Book.Form.PRINT, reason), folder.resolve("档案.xlsx"));
        return String.join(
                "|",
                SheetFile.sheets(book).get(0).grid().lines().stream()
                        .flatMap(line -> line.cells().stream())
                        .toList());
    }

    private Report report() {
        return new CareFileReport(care, MadeUp.TEXTS);
    }

    @Test
    void theConfidentialPartsArePrintedOnlyInFullAndForWhoMaySeeThem() {
        String secret = file.value().secret().psychology();
        Access psychologist = as(Role.PSYCHOLOGIST, null);
        Access helper = as(Role.SUBJECT_TEACHER, file.value().team().helper().id());
        assertThat(printed(psychologist, "个案研讨")).contains(secret, "本页含只限专人查看的内容");
        assertThat(printed(psychologist, null)).doesNotContain(secret).contains("本页不含心理");
        assertThat(printed(helper, "个案研讨")).doesNotContain(secret).contains("本页不含心理");
        assertThatThrownBy(() -> printed(psychologist, " ")).isInstanceOf(Failure.Refused.class);
    }

    @Test
    void attachedFilesGoAlongExceptThoseOfPsychologicalSupportForOthers() throws IOException {
        LogEntry any = log(ADMIN, file).get(0).value();
        Stored<LogEntry> support =
                care.log().add(ADMIN, LogLedger.LEDGER.draft(any).set(LogLedger.KIND, LogKind.SUPPORT));
        attach(care.log(), support.id(), "测评.txt");
        care.files().attachments().add(ADMIN, file.id(), incoming("方案.txt"));
        Access helper = as(Role.SUBJECT_TEACHER, file.value().team().helper().id());
        assertThat(bundled(as(Role.PSYCHOLOGIST, null))).contains("方案.txt", "测评.txt");
        assertThat(bundled(helper)).contains("方案.txt").doesNotContain("测评.txt");
        assertThat(care.log().attachments().counts(ADMIN, List.of(support.id())))
                .containsOnly(Map.entry(support.id(), 1));
        assertThat(care.log().attachments().counts(helper, List.of(support.id())))
                .as("not even counted")
                .isEmpty();
    }

    private void attach(LogStore store, UUID id, String name) {
        store.attachments().add(ADMIN, id, incoming(name));
    }

    private static Incoming incoming(String name) {
        return Incoming.of(name, name.getBytes(StandardCharsets.UTF_8), 1 << 20);
    }

    private List<String> bundled(Access access) throws IOException {
        Path made = school.exports().bundle(access, new Exports.Order(report(), EVER, Book.Form.PRINT, null), folder);
        try (Stream<Path> all = Files.walk(made)) {
            return all.map(path -> path.getFileName().toString()).toList();
        }
    }
}
