package org.gongyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gongyu.MadeUp;
import org.gongyu.feature.OpenSchool;
import org.gongyu.sheet.Sheet;
import org.gongyu.sheet.SheetFile;
import org.gongyu.vault.Account;
import org.gongyu.vault.Kdf;
import org.gongyu.vault.RecoveryCode;
import org.gongyu.vault.Role;
import org.gongyu.vault.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a head teacher who signs in on the command line gets: the own class, and no other class's child in any cell. */
class ClassBundleCliTest {

    private static final String ADMIN_PASSWORD = "three cups of tea";
    private static final String OTHER_PASSWORD = "four cups of tea!";
    private static final List<String> OTHERS = List.of("欧阳小满", "上官晨曦");

    @TempDir
    Path temp;

    private final Map<String, String> environment = new HashMap<>();
    private Path folder;
    private RecoveryCode code;
    private String out;
    private String err;

    private int run(String... args) {
        StringWriter results = new StringWriter();
        StringWriter words = new StringWriter();
        List<String> all = new ArrayList<>(List.of("--data", folder.toString()));
        all.addAll(Arrays.asList(args));
        int status = Cli.run(
                all.toArray(String[]::new),
                new CliTest.Folders(MadeUp.TEXTS),
                MadeUp.TEXTS,
                new PrintWriter(results),
                new PrintWriter(words),
                environment::get);
        out = results.toString();
        err = words.toString();
        return status;
    }

    private void bring(String user, String kind, String... lines) throws IOException {
        Path file = Files.write(temp.resolve(kind + ".csv"), List.of(lines));
        assertThat(run("import", kind, file.toString(), "--user", user))
                .as(() -> out + err)
                .isZero();
    }

    @BeforeEach
    void aSchoolWithTwoClassesAndAnAccountForOneHeadTeacher() throws IOException {
        folder = temp.resolve("实验 小学");
        environment.put("GONGYU_PASSWORD", ADMIN_PASSWORD);
        assertThat(run("new", "--school", "实验小学", "--stage", "小学", "--year", "2025", "--user", "管理员"))
                .as(() -> err)
                .isZero();
        code = RecoveryCode.parse(out).orElseThrow();
        bring("管理员", "staff", "姓名,人员类别,任班主任班级", "李老师,班主任,2024级1班", "王老师,班主任,2025级1班");
        bring(
                "管理员",
                "roster",
                "姓名,身份证件类型,班级,入学年月",
                "周敏,其他,2024级1班,202409",
                "吴昊,其他,2024级1班,202409",
                "欧阳小满,其他,2025级1班,202509",
                "上官晨曦,其他,2025级1班,202509");
        add("德育处", Role.MORAL_OFFICE, null);
        add("李老师", Role.HEAD_TEACHER, "李老师");
        environment.put("GONGYU_PASSWORD", OTHER_PASSWORD);
        bring(
                "德育处",
                "visits",
                "家访日期,班级,学生姓名,家访形式,家访教师,主要内容,成效",
                "2025-10-08,2024级1班,周敏,入户,李老师,谈了作业的事情，家长愿意配合学校,已有改进",
                "2025-10-09,2025级1班,欧阳小满,入户,王老师,谈了作业的事情，家长愿意配合学校,已有改进");
    }

    /** An account; {@code staff} is who it belongs to on the staff list, null for nobody. */
    private void add(String user, Role role, String staff) {
        Session session = Session.signIn(folder, "管理员", ADMIN_PASSWORD.toCharArray(), new Kdf(64, 1, 1));
        try (OpenSchool school = new CliTest.Folders(MadeUp.TEXTS).open(folder, session)) {
            UUID person = school.features().stream()
                    .flatMap(feature -> feature.candidates(school.access(), "staff").stream())
                    .filter(candidate -> candidate.link().label().equals(staff))
                    .map(candidate -> candidate.link().id())
                    .findFirst()
                    .orElse(null);
            session.add(
                    new Account(UUID.randomUUID(), user, Set.of(role), person, Set.of()),
                    OTHER_PASSWORD.toCharArray(),
                    code);
        }
    }

    private String written(String report, String... more) {
        Path file = temp.resolve(report + more.length + ".xlsx");
        List<String> args =
                new ArrayList<>(List.of("export", report, "--term", "2025", "--user", "李老师", "--out", file.toString()));
        args.addAll(List.of(more));
        assertThat(run(args.toArray(String[]::new))).as(() -> err).isZero();
        StringBuilder cells = new StringBuilder();
        for (Sheet sheet : SheetFile.sheets(file)) {
            sheet.grid().lines().forEach(cells::append);
        }
        return cells.toString();
    }

    @Test
    void theBundleIsOfTheOwnClass() {
        assertThat(written("term-bundle")).contains("周敏").doesNotContain(OTHERS);
        assertThat(written("term-bundle", "--class", "2024级1班")).contains("周敏").doesNotContain(OTHERS);
    }

    /** Neither is another class's had by asking for it. */
    @Test
    void theBundleOfAnotherClassHasNoneOfItsChildren() {
        assertThat(written("term-bundle", "--class", "2025级1班")).doesNotContain(OTHERS);
    }

    @Test
    void neitherChartsNorFiguresNorReasonsTellOfAnotherClass() {
        assertThat(written("duty-charts")).doesNotContain("2025级1班").doesNotContain(OTHERS);
        assertThat(run("duties", "--term", "2025", "--pack", "000", "--user", "李老师"))
                .as(() -> err)
                .isZero();
        assertThat(out).contains("000-8c\t! 未达标\t1/2");
        assertThat(run("duties", "--term", "2025", "--pack", "000", "--why", "000-8c", "--user", "李老师"))
                .as(() -> err)
                .isZero();
        assertThat(out).contains("周敏", "吴昊").doesNotContain(OTHERS);
    }
}
