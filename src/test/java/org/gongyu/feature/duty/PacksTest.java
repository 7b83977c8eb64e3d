package org.gongyu.feature.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.gongyu.feature.school.Stage;
import org.junit.jupiter.api.Test;

/** The packs that ship say what the five documents say. */
class PacksTest {

    private static final Path POLICIES = Path.of(System.getProperty("gongyu.policies", "../shared/policies"));

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

    @Test
    void everyRowOfTheTableOfDutiesIsThere() {
        List<String> ids = Packs.SHIPPED.stream()
                .flatMap(pack -> pack.duties().stream())
                .map(Duty::id)
                .toList();
        assertThat(ids)
                .doesNotHaveDuplicates()
                .contains(
                        "000-3a",
                        "000-3b",
                        "000-4a",
                        "000-4b",
                        "000-4c",
                        "000-5",
                        "000-6",
                        "000-7a",
                        "000-7b",
                        "000-8a",
                        "000-8b",
                        "000-8c",
                        "000-8d",
                        "000-8e",
                        "000-8f",
                        "000-8g",
                        "000-8h",
                        "000-9a",
                        "000-9b",
                        "000-9c",
                        "000-9d",
                        "000-9e",
                        "000-10a",
                        "000-10b",
                        "000-10c",
                        "000-11a",
                        "000-11b",
                        "000-12a",
                        "000-12b",
                        "000-12c",
                        "000-13",
                        "000-15",
                        "001-3",
                        "001-5",
                        "001-6a",
                        "001-6b",
                        "001-6c",
                        "001-6d",
                        "001-8",
                        "002-1.1.2",
                        "002-1.2.2a",
                        "002-1.2.2b",
                        "002-1.3.1",
                        "002-2.1.4",
                        "003-4a",
                        "003-4b",
                        "003-5",
                        "003-6",
                        "003-7a",
                        "003-7b",
                        "003-11",
                        "004-1a",
                        "004-1b",
                        "004-1c",
                        "004-2a",
                        "004-2b",
                        "004-2c",
                        "004-4");
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
    void aPackWrittenAndReadAgainIsTheSame() {
        for (Pack pack : Packs.SHIPPED) {
            Pack again = PackReader.read("again", PackWriter.text(pack, pack.id()));
            assertThat(again).isEqualTo(pack);
        }
    }
}
