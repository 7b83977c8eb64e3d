package org.gongyu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.gongyu.feature.school.School;
import org.gongyu.feature.school.Stage;
import org.gongyu.feature.school.Terms;
import org.gongyu.vault.Access;

/**
 * P7: what the program holds in memory when somebody has looked at every page three times and then done nothing for a minute, at an
 * encrypted school of 5,000 students with 200,000 visits and 500,000 attendances, against one of a tenth; on a PC of 4 GB, packaged, at its
 * second start.
 */
public final class DayBench {

    private static final long GOAL_MB = 350;

    private static final String PC = "-XX:MaxRAM=4g";

    private DayBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        if (Packaged.missing() != null) {
            System.out.println(Packaged.missing());
            return;
        }
        long small = resident(BigSchool.STUDENTS / 10);
        long big = resident(BigSchool.STUDENTS);
        System.out.printf(Locale.ROOT, "resident with 5,000 students %d MB (goal <= %d)%n", big, GOAL_MB);
        Stopwatch.goal("memory for 10 times the school", 1.0 * big / small, 2);
    }

    private static long resident(int students) throws IOException, InterruptedException {
        Packaged program = Packaged.copy(Files.createTempDirectory("day-bench"), WholeDay.class);
        Encrypted.make(program.school(), school -> {
            school.schools()
                    .found(Access.administrator(), new School("实验小学", null, Stage.PRIMARY, 6, true), Terms.usual(2025));
            BigSchool.fill(school.db(), students, 40 * students, 100 * students);
        });
        Packaged.said(program.start(PC, "-Drounds=1"));
        List<String> said = Packaged.said(program.start(PC, "-Drounds=3"));
        said.forEach(System.out::println);
        return Long.parseLong(said.get(said.size() - 1).split(" ", -1)[1]) / 1024;
    }
}
