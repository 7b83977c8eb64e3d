package org.gongyu.feature.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongyu.SmallSchool;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in {@code ledgers.txt} goes through the importers into the real ledgers, and is counted from their rows as by hand. */
class LedgersTest {

    @TempDir
    static Path folder;

    private static Map<String, List<String>> sections;
    private static List<Result> results;

    @BeforeAll
    static void fillTheLedgers() {
        sections = Scenario.sections("ledgers.txt");
        try (SmallSchool school = new SmallSchool(folder.resolve("校"))) {
            sections.forEach((name, lines) -> {
                if (!name.equals("计数") && !name.equals("旁注")) {
                    school.bring(name, lines.toArray(String[]::new));
                }
            });
            results = TestDuties.of(school.open()).results(SmallSchool.ADMIN, school.scope(0), Packs.SHIPPED);
        }
    }

    @AfterAll
    static void forget() {
        results = null;
        sections = null;
    }

    /** The part of each line before the explanation. */
    private static List<String> written(String section) {
        return sections.get(section).stream()
                .map(line -> line.replaceAll(" —.*", ""))
                .toList();
    }

    @Test
    void theSmallLedgersAreCountedAsByHand() {
        assertThat(results.stream().map(ScenarioTest::counted)).containsAll(written("计数"));
    }

    @Test
    void theFiguresBesideAreCountedAsByHand() {
        List<String> beside = new ArrayList<>();
        results.forEach(result -> result.tally()
                .asides()
                .forEach((name, figure) -> beside.add(result.duty().id() + " " + Scenario.ZH.option(name) + " "
                        + figure.counted() + "/" + figure.whole())));
        assertThat(beside).containsAll(written("旁注"));
    }

    /** So that no measure of a small ledger is left to made-up facts only. */
    @Test
    void everyDutyOfTheSmallLedgersIsCountedHere() {
        List<String> counted =
                written("计数").stream().map(line -> line.split(" ", 2)[0]).toList();
        List<String> kinds = results.stream()
                .filter(result -> counted.contains(result.duty().id()))
                .flatMap(result -> Doors.ledgers(result.duty().measure()).stream())
                .distinct()
                .toList();
        assertThat(kinds)
                .contains(
                        "training",
                        "teacher-certificate",
                        "volunteer",
                        "resource",
                        "mediation",
                        "evidence",
                        "receipt",
                        "parent-school-item",
                        "parent-certificate",
                        "mentoring",
                        "talk",
                        "class-report");
    }
}
