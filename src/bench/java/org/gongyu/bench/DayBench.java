package org.gongyu.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.gongyu.feature.school.School;
import org.gongyu.feature.school.Stage;
import org.gongyu.feature.school.Terms;
import org.gongyu.vault.Access;

/**
 * P7: what the program holds in memory when somebody has looked at every page three times and then done nothing for a minute, at an
 * encrypted school of 5,000 students with 200,000 visits and 500,000 attendances, against one of a tenth; on a PC of 4 GB, with the flags
 * and the environment that it is started with.
 */
public final class DayBench {

    private static final long GOAL_MB = 350;

    private DayBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        if (System.getenv("DISPLAY") == null) {
            System.out.println("needs a display: put xvfb-run -a before mvn");
            return;
        }
        long small = resident(BigSchool.STUDENTS / 10);
        long big = resident(BigSchool.STUDENTS);
        System.out.printf(Locale.ROOT, "resident with 5,000 students %d MB (goal <= %d)%n", big, GOAL_MB);
        Stopwatch.goal("memory for 10 times the school", 1.0 * big / small, 2);
    }

    private static long resident(int students) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("day-bench");
        Encrypted.make(folder, school -> {
            school.schools()
                    .found(Access.administrator(), new School("实验小学", null, Stage.PRIMARY, 6, true), Terms.usual(2025));
            BigSchool.fill(school.db(), students, 40 * students, 100 * students);
        });
        ProcessBuilder day = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:MaxRAM=4g",
                        "-XX:+UseSerialGC",
                        "-XX:MinHeapFreeRatio=10",
                        "-XX:MaxHeapFreeRatio=20",
                        "-Dfile.encoding=UTF-8",
                        "-Duser.home=" + folder.resolve("home"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        WholeDay.class.getName(),
                        "--data",
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        day.environment().put("MALLOC_ARENA_MAX", "2");
        Process process = day.start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            List<String> said = lines.lines().peek(System.out::println).toList();
            if (process.waitFor() != 0) {
                throw new IllegalStateException("ended early: " + said);
            }
            return Long.parseLong(said.get(said.size() - 1).split(" ", -1)[1]) / 1024;
        }
    }
}
