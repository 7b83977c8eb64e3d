package org.gongyu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.gongyu.MadeUp;
import org.gongyu.Reach;
import org.gongyu.db.Batches;
import org.gongyu.feature.Feature.Shelf;
import org.gongyu.feature.MadeUpSchool;
import org.gongyu.feature.OpenSchool;
import org.gongyu.feature.duty.DutyFeature;
import org.gongyu.feature.roster.Pupil;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Kind;
import org.gongyu.ledger.Scope;
import org.gongyu.ledger.Trait;
import org.gongyu.sheet.Report;
import org.gongyu.vault.Access;
import org.gongyu.vault.Account;
import org.gongyu.vault.Kdf;
import org.gongyu.vault.Rights;
import org.gongyu.vault.Role;
import org.gongyu.vault.Session;
import org.gongyu.vault.Vault;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Promise 19, at the command line: every command × role, signed in at an encrypted school. What is printed and what is written tells nothing
 * of children beyond reach, and nothing confidential to who may not see it.
 */
class EveryCommandTest {

    private static final Schools SCHOOLS = new CliTest.Folders(MadeUp.TEXTS);
    private static final Kdf CHEAP = new Kdf(64, 1, 1);
    private static final String PASSWORD = "three cups of tea";
    private static final String SECRET = "绝密金丝雀";
    private static final int REFUSED = 3;
    private static final int STUDENTS = 40;

    @TempDir
    static Path temp;

    private static final Map<Role, Access> PEOPLE = new EnumMap<>(Role.class);
    private static final Map<Role, Set<String>> OPEN = new EnumMap<>(Role.class);
    private static Path folder;
    private static List<String> reports;
    private static List<String> duties;
    private static List<String> batches;
    private static List<Pupil> pupils;
    private static Map<Role, List<Pupil>> beyond;

    private record Said(int status, String words) {}

    @BeforeAll
    static void makeUpASchoolWithAnAccountForEachRole() {
        folder = temp.resolve("演示 学校");
        Account all = new Account(UUID.randomUUID(), "全部", Set.of(Role.values()), null, Set.of());
        Vault.Made made = Vault.make(all, PASSWORD.toCharArray(), CHEAP);
        try (OpenSchool school = SCHOOLS.create(folder, made)) {
            new MadeUpSchool(school, Access.administrator(), MadeUp.TEXTS).fill(STUDENTS, 1);
            school.features().stream()
                    .flatMap(feature -> feature.shelves().stream())
                    .forEach(shelf -> hideSecretsIn(shelf, school));
            Reach reach = new Reach(school, new Scope(MadeUp.year(school), null));
            addAccounts(school, reach);
            reports = school.reports().stream().map(Report::key).toList();
            duties =
                    DutyFeature.among(school.features())
                            .figures(Access.administrator(), MadeUp.year(school), null)
                            .stream()
                            .map(duty -> (String) duty.get("duty"))
                            .toList();
            batches = new Batches(school.db())
                    .list(Access.administrator()).stream()
                            .map(one -> one.id().toString())
                            .toList();
            pupils = List.copyOf(reach.everyone().pupils());
        }
        beyond = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            Session session = Session.signIn(folder, role.name(), PASSWORD.toCharArray(), CHEAP);
            try (OpenSchool school = SCHOOLS.open(folder, session)) {
                Reach reach = new Reach(school, new Scope(MadeUp.year(school), null));
                PEOPLE.put(role, school.access());
                beyond.put(role, reach.beyond(school.access()));
                OPEN.put(role, reach.namesOpenTo(school.access()));
            }
        }
    }

    private static void addAccounts(OpenSchool school, Reach reach) {
        LocalDate day = MadeUp.year(school).to();
        SchoolClass own = reach.everyone().enrolledOn(day).keySet().stream()
                .filter(one -> !reach.everyone().headTeachersOn(one.id(), day).isEmpty())
                .findFirst()
                .orElseThrow();
        UUID teacher = reach.everyone().headTeachersOn(own.id(), day).get(0).id();
        for (Role role : Role.values()) {
            Set<UUID> classes = Rights.of(role).wholeSchool() ? Set.of() : Set.of(own.id());
            UUID staff = Rights.of(role).wholeSchool() ? null : teacher;
            Account its = new Account(UUID.randomUUID(), role.name(), Set.of(role), staff, classes);
            school.session().add(its, PASSWORD.toCharArray(), null);
        }
    }

    /** Each record of the ledger says the same words in every confidential field of prose. */
    private static <R> void hideSecretsIn(Shelf<R> shelf, OpenSchool school) {
        Draft<R> draft = new Draft<>();
        shelf.ledger().fields(Trait.CONFIDENTIAL).forEach(field -> hide(field, draft));
        if (!draft.fields().isEmpty()) {
            Access all = school.access();
            shelf.store().list(all, new Scope(MadeUp.year(school), null)).stream()
                    .limit(20)
                    .forEach(one -> shelf.store().change(all, one.id(), one.version(), draft));
        }
    }

    @SuppressWarnings("unchecked") // the kind says so
    private static <R> void hide(Field<R, ?> field, Draft<R> draft) {
        if (field.kind() instanceof Kind.LongText) {
            draft.set((Field<R, String>) field, SECRET);
        }
    }

    private static Said run(Role role, String... command) {
        StringWriter words = new StringWriter();
        List<String> all = new ArrayList<>(List.of("--data", folder.toString()));
        all.addAll(List.of(command));
        all.addAll(List.of("--user", role.name()));
        int status = Cli.run(
                all.toArray(String[]::new),
                SCHOOLS,
                MadeUp.TEXTS,
                new PrintWriter(words),
                new PrintWriter(words),
                Map.of("GONGYU_PASSWORD", PASSWORD)::get);
        return new Said(status, words.toString());
    }

    private static void silent(Role role, String where, String text) {
        if (!PEOPLE.get(role).roles().stream().map(Rights::of).anyMatch(Rights::confidential)) {
            assertThat(text).as(where).doesNotContain(SECRET);
        }
        for (Pupil pupil : beyond.get(role)) {
            assertThat(text).as(where).doesNotContain(pupil.id().toString());
            if (pupil.idNumber() != null) {
                assertThat(text).as(where).doesNotContain(pupil.idNumber());
            }
            if (!OPEN.get(role).contains(pupil.name())) {
                assertThat(text).as(where).doesNotContain(pupil.name());
            }
        }
    }

    private static String text(Path out) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                text.append(file.getFileName()).append('\n');
                if (file.toString().matches(".*\\.(xlsx|docx)")) {
                    unzip(file, text);
                }
            }
        }
        return text.toString();
    }

    private static void unzip(Path file, StringBuilder text) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                if (entry.getName().endsWith(".xml")) {
                    text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
    }

    /** Of roles that see all, the report centre's own test walks every report. */
    @TestFactory
    Stream<DynamicTest> noExportedFileTellsOfChildrenBeyondReachOrOfSecrets() {
        assertThat(reports).hasSizeGreaterThan(25);
        return Stream.of(Role.ADMINISTRATOR, Role.HEAD_TEACHER, Role.SUBJECT_TEACHER)
                .flatMap(role -> reports.stream()
                        .map(report -> dynamicTest(report + " as " + role, () -> export(role, report))));
    }

    private static void export(Role role, String report) throws IOException {
        Path out = Files.createDirectories(temp.resolve(role + "-" + report));
        Said said =
                run(role, "export", report, "--term", "2025", "--out", out.toString(), "--unmasked", "--reason", "核对");
        assertThat(said.status()).as(said.words()).isIn(0, REFUSED);
        String text = said.words() + text(out);
        if (said.status() == 0) {
            assertThat(text).contains(".xml", "2025");
        }
        silent(role, report, text);
    }

    @TestFactory
    Stream<DynamicTest> noListOfDutiesTellsMore() {
        return Stream.of(Role.values())
                .map(role -> dynamicTest("duties as " + role, () -> {
                    Said figures = run(role, "duties", "--term", "2025", "--json");
                    assertThat(figures.status()).as(figures.words()).isZero();
                    silent(
                            role,
                            "duties",
                            figures.words()
                                    + run(role, "duties", "--term", "2025").words());
                }));
    }

    @TestFactory
    Stream<DynamicTest> noWhyNamesAChildBeyondReach() {
        assertThat(duties).hasSizeGreaterThan(20);
        return Stream.of(Role.HEAD_TEACHER, Role.GRADE_HEAD, Role.SUBJECT_TEACHER)
                .flatMap(role -> new HashSet<>(duties)
                        .stream()
                                .sorted()
                                .filter(duty -> role == Role.HEAD_TEACHER || duty.hashCode() % 5 == 0)
                                .map(duty -> dynamicTest("why " + duty + " as " + role, () -> {
                                    Said why = run(role, "duties", "--term", "2025", "--why", duty, "--json");
                                    assertThat(why.status()).as(why.words()).isIn(0, 2);
                                    silent(role, duty, why.words());
                                })));
    }

    @TestFactory
    Stream<DynamicTest> onlyTheAdministratorBacksUpRestoresAndVerifies() {
        return Stream.of(Role.values())
                .map(role -> dynamicTest("backups as " + role, () -> {
                    Path out = temp.resolve("backups of " + role);
                    Said made = run(role, "backup", "--out", out.toString());
                    boolean may = role == Role.ADMINISTRATOR;
                    assertThat(made.status()).isEqualTo(may ? 0 : REFUSED);
                    assertThat(Files.exists(out)).isEqualTo(may);
                    assertThat(run(role, "verify").status()).isEqualTo(may ? 0 : REFUSED);
                    if (!may) {
                        Path backup = someBackup();
                        Said restored = run(role, "restore", "--from", backup.toString());
                        assertThat(restored.status()).as(restored.words()).isEqualTo(REFUSED);
                    }
                }));
    }

    private static Path someBackup() throws IOException {
        Path out = temp.resolve("a backup");
        if (!Files.exists(out)) {
            assertThat(run(Role.ADMINISTRATOR, "backup", "--out", out.toString())
                            .status())
                    .isZero();
        }
        try (Stream<Path> files = Files.list(out)) {
            return files.findFirst().orElseThrow();
        }
    }

    @TestFactory
    Stream<DynamicTest> anImportTellsNothingOfAChildBeyondReachAndChangesNothing() {
        return Stream.of(Role.GRADE_HEAD, Role.HEAD_TEACHER, Role.SUBJECT_TEACHER)
                .map(role -> dynamicTest("import as " + role, () -> {
                    Pupil child = beyond.get(role).stream()
                            .filter(pupil -> !OPEN.get(role).contains(pupil.name()))
                            .filter(pupil -> pupils.stream()
                                            .filter(other -> other.name().equals(pupil.name()))
                                            .count()
                                    == 1)
                            .findFirst()
                            .orElseThrow();
                    for (String header : List.of("姓名", "身份证件号")) {
                        String asked = header.equals("姓名") ? child.name() : child.idNumber();
                        Path file = Files.writeString(
                                temp.resolve(role + header + ".csv"),
                                header + ",谈话主题,日期,班级\n" + asked + ",学习,2025-10-08,\n");
                        for (String kind : List.of("visits", "talks", "roster", "care")) {
                            Said said = run(role, "import", kind, file.toString(), "--json");
                            assertThat(said.status()).as(said.words()).isIn(1, REFUSED);
                            String words = said.words().replace(asked, "");
                            silent(role, kind, words);
                        }
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> whoMayNotChangeItAllTakesBackNothing() {
        return Stream.of(Role.GRADE_HEAD, Role.HEAD_TEACHER, Role.SUBJECT_TEACHER)
                .map(role -> dynamicTest("undo as " + role, () -> {
                    for (String batch : batches.subList(0, 3)) {
                        assertThat(run(role, "undo-import", batch).status()).isEqualTo(REFUSED);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> nobodyDoesAnythingWithoutAPassword() {
        return Stream.of(
                        "reports",
                        "duties",
                        "verify",
                        "backup --out x",
                        "export roster --out x",
                        "import roster x",
                        "undo-import x")
                .map(command -> dynamicTest(command, () -> {
                    StringWriter words = new StringWriter();
                    List<String> all = new ArrayList<>(List.of("--data", folder.toString()));
                    all.addAll(List.of(command.split(" ", -1)));
                    int status = Cli.run(
                            all.toArray(String[]::new),
                            SCHOOLS,
                            MadeUp.TEXTS,
                            new PrintWriter(words),
                            new PrintWriter(words),
                            name -> null);
                    assertThat(status).as(words.toString()).isIn(2, REFUSED);
                    assertThat(pupils).noneMatch(pupil -> words.toString().contains(pupil.name()));
                }));
    }
}
