package org.gongyu.feature.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongyu.MadeUp;
import org.gongyu.feature.OpenSchool;
import org.gongyu.feature.Thing;
import org.gongyu.feature.school.ListStore;
import org.gongyu.feature.school.Lists;
import org.gongyu.feature.school.OptionList;
import org.gongyu.feature.school.Stage;
import org.gongyu.vault.Access;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packs that ship say what the five documents say. */
class PacksTest {

    private static final Path POLICIES = Path.of(System.getProperty("gongyu.policies", "../shared/policies"));

    private static final Path DOMAIN = POLICIES.resolveSibling("domain.md");

    /** Such as {@code |000-3a●|…}. */
    private static final Pattern ROW = Pattern.compile("^\\|(00\\d-[0-9a-z.]+)([●◐○]?)\\|", Pattern.MULTILINE);

    private static final Map<String, Strength> STRENGTHS =
            Map.of("●", Strength.MUST, "◐", Strength.PRINCIPLE, "○", Strength.ENCOURAGED);

    private static Pack pack(String id) {
        return Packs.SHIPPED.stream()
                .filter(pack -> pack.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", "");
    }

    @Test
    void everyPhraseStandsInItsDocument() throws IOException {
        assumeTrue(Files.isDirectory(POLICIES), "the documents are not beside the project: " + POLICIES);
        for (Pack pack : Packs.SHIPPED) {
            String text = plain(Files.readString(POLICIES.resolve(pack.policy())));
            assertThat(text).contains(plain(pack.title()));
            for (Duty duty : pack.duties()) {
                assertThat(duty.phrases()).as(duty.id()).isNotEmpty();
                duty.phrases().forEach(phrase -> assertThat(text).as(duty.id()).contains(plain(phrase)));
            }
        }
    }

    /** The rows of the table of duties in the description of the domain, where that is beside the project. */
    @Test
    void everyRowOfTheTableOfDutiesIsThereAndAsBinding() throws IOException {
        assumeTrue(Files.isRegularFile(DOMAIN), "the description is not beside the project: " + DOMAIN);
        Matcher row = ROW.matcher(Files.readString(DOMAIN));
        int rows = 0;
        while (row.find()) {
            rows++;
            String id = row.group(1);
            Duty duty = pack(id.substring(0, 3)).duty(id).orElseThrow(() -> new AssertionError("no duty " + id));
            if (!row.group(2).isEmpty()) {
                assertThat(duty.strength()).as(id).isEqualTo(STRENGTHS.get(row.group(2)));
            }
        }
        assertThat(rows).isGreaterThanOrEqualTo(58);
        assertThat(Packs.SHIPPED.stream()
                        .flatMap(pack -> pack.duties().stream())
                        .map(Duty::id))
                .doesNotHaveDuplicates();
    }

    /** What the same description lists as duties that only a checklist can tell. */
    @Test
    void everyClauseOfTheChecklistIsThere() throws IOException {
        assumeTrue(Files.isRegularFile(DOMAIN), "the description is not beside the project: " + DOMAIN);
        String text = Files.readString(DOMAIN);
        String list = text.substring(text.indexOf("**Checklist only**"), text.indexOf("**Not school duties"));
        Matcher clause = Pattern.compile("00\\d-\\d+(\\.\\d)*").matcher(list);
        int clauses = 0;
        while (clause.find()) {
            clauses++;
            String id = clause.group();
            assertThat(pack(id.substring(0, 3)).duties())
                    .as(id)
                    .anyMatch(duty -> duty.id().matches(Pattern.quote(id) + "[a-z0-9]*")
                            && (duty.measure().needs(Thing.TICK)
                                    || duty.measure().needs(Thing.GUIDANCE_COMMITTEE)));
        }
        assertThat(clauses).isGreaterThanOrEqualTo(14);
        assertThat(pack("000").duty("000-三")).isPresent();
    }

    /** A code that no list ships could never be met. */
    @Test
    void everyCodeThatAPackNamesIsShippedInItsList(@TempDir Path temp) {
        try (OpenSchool school = MadeUp.empty(temp)) {
            Lists lists = new ListStore(school.db(), MadeUp.TEXTS).snapshot(Access.administrator());
            int codes = 0;
            for (Pack pack : Packs.SHIPPED) {
                for (Duty duty : pack.duties()) {
                    if (duty.measure() instanceof Standings standings) {
                        for (String code : standings.codes()) {
                            codes++;
                            OptionList list = Words.list(
                                            standings.things().iterator().next())
                                    .orElseThrow();
                            assertThat(lists.shipped(list, code))
                                    .as(duty.id() + " " + code)
                                    .isPresent();
                        }
                    }
                }
            }
            assertThat(codes).isGreaterThan(40);
        }
    }

    @Test
    void whatIsNoDutyOfASchoolIsLeftOut() {
        String phrases = Packs.SHIPPED.stream()
                .flatMap(pack -> pack.duties().stream())
                .map(Duty::phrase)
                .collect(Collectors.joining());
        assertThat(phrases).doesNotContain("随机家访", "区级家庭教育实践基地", "建站率", "特约教研员");
    }

    @Test
    void onlyOneDutyNamesVocationalSchools() {
        List<String> ids = Packs.SHIPPED.stream()
                .flatMap(pack -> pack.duties().stream())
                .filter(duty -> duty.isFor(Stage.VOCATIONAL))
                .map(Duty::id)
                .toList();
        assertThat(ids).allMatch(id -> id.startsWith("003-4"));
    }

    @Test
    void packsKnowWhenTheyAreInForce() {
        assertThat(pack("003").isValidOn(LocalDate.of(2021, 12, 31))).isTrue();
        assertThat(pack("003").isValidOn(LocalDate.of(2022, 1, 1))).isFalse();
        assertThat(pack("001").isValidOn(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(pack("000").isValidOn(LocalDate.of(2030, 1, 1))).isTrue();
    }

    @Test
    void withoutAChoiceThePacksInForceForTheStageAreUsed() {
        LocalDate today = LocalDate.of(2026, 11, 25);
        assertThat(Packs.usual(Packs.SHIPPED, Stage.PRIMARY, today))
                .extracting(Pack::id)
                .containsExactly("000", "001", "002", "004");
        assertThat(Packs.usual(Packs.SHIPPED, Stage.PRIMARY, LocalDate.of(2027, 3, 1)))
                .extracting(Pack::id)
                .containsExactly("000", "002", "004");
        assertThat(Packs.usual(Packs.SHIPPED, Stage.PRIMARY, LocalDate.of(2020, 3, 1)))
                .extracting(Pack::id)
                .containsExactly("003");
        assertThat(Packs.usual(Packs.SHIPPED, Stage.VOCATIONAL, today))
                .extracting(Pack::id)
                .containsExactly("003");
    }

    @Test
    void aPackWrittenAndReadAgainIsTheSame() {
        for (Pack pack : Packs.SHIPPED) {
            Pack again = PackReader.read("again", PackWriter.text(pack, pack.id()));
            assertThat(again).isEqualTo(pack);
        }
    }
}
