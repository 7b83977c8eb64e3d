package org.gongyu.feature.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gongyu.feature.school.Stage;
import org.junit.jupiter.api.Test;

/** Every duty of the five packs, counted as a person counts it in {@code scenario.txt}. */
class ScenarioTest {

    private static final Scenario SCENARIO = new Scenario();

    private static List<Result> results(Stage stage, Predicate<UUID> classes) {
        Spans spans = new Spans(Scenario.TERMS, Scenario.YEAR, Scenario.TODAY);
        Evaluation evaluation = new Evaluation(SCENARIO.year(), spans, stage, classes, any -> true);
        return Packs.SHIPPED.stream()
                .flatMap(pack -> evaluation.of(pack).stream())
                .toList();
    }

    private static Result result(String duty) {
        return results(Stage.PRIMARY, null).stream()
                .filter(one -> one.duty().id().equals(duty))
                .findFirst()
                .orElseThrow();
    }

    static String counted(Result result) {
        return result.duty().id() + " " + result.figure().counted() + "/"
                + result.figure().whole() + " " + result.status().code();
    }

    /** The part of a line before the explanation. */
    private static List<String> written(String section) {
        return SCENARIO.section(section).stream()
                .map(line -> line.replaceAll(" —.*", ""))
                .toList();
    }

    @Test
    void everyDutyOfAllFivePacksIsCountedAsByHand() {
        assertThat(results(Stage.PRIMARY, null).stream().map(ScenarioTest::counted))
                .containsExactlyInAnyOrderElementsOf(written("计数"));
    }

    @Test
    void theFiguresBesideAreCountedAsByHand() {
        List<String> beside = new ArrayList<>();
        results(Stage.PRIMARY, null).forEach(result -> result.tally()
                .asides()
                .forEach((name, figure) -> beside.add(result.duty().id() + " " + Scenario.ZH.option(name) + " "
                        + figure.counted() + "/" + figure.whole())));
        assertThat(beside)
                .containsAll(written("旁注").stream()
                        .filter(line -> line.contains("/"))
                        .toList());
        assertThat(beside).noneMatch(line -> line.startsWith("000-8c"));
    }

    @Test
    void theStageDecidesWhatApplies() {
        assertThat(results(Stage.KINDERGARTEN, null).stream().map(ScenarioTest::counted))
                .containsAll(written("幼儿园"));
        assertThat(results(Stage.VOCATIONAL, null).stream().map(ScenarioTest::counted))
                .containsAll(written("中职"));
    }

    @Test
    void aClassIsToldOnlyWhatConcernsIt() {
        UUID younger = SCENARIO.roster().classes().iterator().next().id();
        Map<String, String> figures = results(Stage.PRIMARY, younger::equals).stream()
                .collect(Collectors.toMap(
                        result -> result.duty().id(),
                        result -> result.figure().counted() + "/"
                                + result.figure().whole()));
        assertThat(figures).containsEntry("000-8c", "0/2").containsEntry("000-11a", "3/4");
        assertThat(figures).doesNotContainKeys("000-9b", "000-8b", "000-3a", "000-8g");
    }

    @Test
    void whyNamesWhoIsCountedAndEachReason() {
        Words words = new Words(Scenario.ZH);
        List<Why> why = Why.of(result("000-8c"), words, SCENARIO.roster());
        assertThat(why.stream().filter(Why::counts).map(Why::name)).containsExactlyInAnyOrder("张一", "李二", "王三");
        assertThat(why.stream().filter(line -> line.name().equals("钱五")).map(Why::reason))
                .containsExactly("不是该生当日班主任", "电话不算家访", "不是该生当日班主任");
        assertThat(why.stream().filter(line -> line.name().equals("赵四")).map(Why::reason))
                .containsExactly("网络视频不算入户", "不是该生当日班主任", "不是该生当日班主任");
        List<Why> quota = Why.of(result("000-8b"), words, SCENARIO.roster());
        assertThat(quota).extracting(Why::reason).containsExactly("符合要求，但次数还不够", "同一家庭同一天，只算一次");
    }

    @Test
    void whatIsDueInAWindowIsDueAtItsEnd() {
        assertThat(result("000-10b").due()).isEqualTo(LocalDate.of(2025, 9, 7));
        assertThat(result("000-8c").due()).isEqualTo(LocalDate.of(2026, 7, 10));
        assertThat(result("000-9b").due()).isEqualTo(LocalDate.of(2026, 7, 10));
        assertThat(result("000-8a").due()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(result("001-5").due()).isNull();
    }

    @Test
    void whatIsMissingIsSharedOutByClassAndPerson() {
        List<Result> missing = results(Stage.PRIMARY, null).stream()
                .filter(result -> result.duty().id().equals("000-8c")
                        || result.duty().id().equals("000-8d"))
                .toList();
        Shares shares = new Shares(SCENARIO.roster(), LocalDate.of(2026, 8, 31), missing);
        assertThat(shares.byClass()).extracting(ScenarioTest::told).containsExactly("2025级1班 2 000-8c ×2");
        assertThat(shares.byPerson())
                .extracting(ScenarioTest::told)
                .containsExactly("郑老师 2 000-8c ×2", "冯老师 1 000-8d ×1");
    }

    private static String told(Share share) {
        return share.name() + " " + share.missing() + " "
                + share.parts().stream()
                        .map(part -> part.duty().id() + " ×" + part.missing())
                        .collect(Collectors.joining(" "));
    }

    @Test
    void anOwnPackChangesThresholdsReadingsAndSwitchesDutiesOff() {
        Pack shipped = Packs.SHIPPED.get(0);
        Pack own = PackReader.read("本校", PackWriter.text(shipped, "本校"));
        own = changed(own, "000-8d", "at-least", 2);
        own = changed(own, "000-8a", "per", "team");
        own = changed(own, "000-9b", "off", true);
        own = changed(own, "000-4b", "span", "school-year");
        Spans spans = new Spans(Scenario.TERMS, Scenario.YEAR, Scenario.TODAY);
        List<String> counted = new Evaluation(SCENARIO.year(), spans, Stage.PRIMARY, null, any -> true)
                .of(own).stream().map(ScenarioTest::counted).toList();
        assertThat(counted)
                .contains("000-8d 1/1 met", "000-8a 2/5 under-way", "000-9b 0/0 not-applicable", "000-4b 2/7 unmet");
    }

    private static Pack changed(Pack pack, String duty, String name, Object value) {
        return PackReader.read(
                pack.id(), PackWriter.changed(pack, pack.duty(duty).orElseThrow(), name, value));
    }
}
