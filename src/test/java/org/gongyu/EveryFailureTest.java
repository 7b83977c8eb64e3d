package org.gongyu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongyu.text.Texts;
import org.gongyu.work.Failure;
import org.gongyu.work.Work;
import org.junit.jupiter.api.Test;

/** Every failure that the code can raise, and every problem it can find, says what happened, why, and what to do. */
class EveryFailureTest {

    private static final Texts ZH = Texts.in(Locale.SIMPLIFIED_CHINESE);
    private static final Texts EN = Texts.in(Locale.ENGLISH);

    /** A password that is weak says itself what to do; the others are over and done with. */
    private static final Set<String> NOTHING_TO_DO =
            Set.of("failure.password-weak", "failure.given-up", "failure.batch-undone-already");

    private static final Pattern FAILURE =
            Pattern.compile("new\\s+(?:Failure\\.)?(?:Refused|Conflict|BadFile|Locked|Damaged)\\(\\s*\"([^\"]+)\"");
    private static final Pattern PROBLEM = Pattern.compile("Problem\\s*\\.(?:error|warning)\\([^\";]*?\"([^\"]+)\"");

    @Test
    void everyFailureHasWordsThatSayWhatToDo() throws IOException {
        Set<String> keys = keys(FAILURE);
        assertThat(keys).isNotEmpty();
        assertThat(keys).allSatisfy(key -> assertThat(ZH.has("failure." + key))
                .as("failure." + key)
                .isTrue());
        ZH.keys().stream().filter(key -> key.startsWith("failure.")).forEach(EveryFailureTest::saysWhatWhyAndWhatToDo);
    }

    /** In Chinese a deed is asked for with 请; where nothing is to be done, the words say that. */
    private static void saysWhatWhyAndWhatToDo(String key) {
        assertThat(ZH.get(key).split("[。；]"))
                .as("%s says what, why and what to do", key)
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(EN.get(key).split("[.;] ")).as("%s in English", key).hasSizeGreaterThanOrEqualTo(2);
        if (!NOTHING_TO_DO.contains(key)) {
            assertThat(ZH.get(key)).as("%s says what to do", key).contains("请");
        }
    }

    @Test
    void everyProblemHasWords() throws IOException {
        Set<String> keys = keys(PROBLEM);
        assertThat(keys).isNotEmpty();
        assertThat(keys).allSatisfy(key -> assertThat(ZH.has("problem." + key))
                .as("problem." + key)
                .isTrue());
        ZH.keys().stream().filter(key -> key.startsWith("problem.")).forEach(key -> {
            assertThat(ZH.get(key).split("[。；：]"))
                    .as("%s says what is wrong and what to do", key)
                    .hasSizeGreaterThanOrEqualTo(2);
            assertThat(EN.get(key).split("[.;:,] ")).as("%s in English", key).hasSizeGreaterThanOrEqualTo(2);
        });
    }

    @Test
    void anythingUnforeseenBecomesAFailureThatNamesItsLogEntry() {
        Failure failure = Work.failureOf(new IllegalStateException("boom"));
        assertThat(failure).isInstanceOf(Failure.Unexpected.class);
        assertThat(ZH.get("failure." + failure.key(), failure.args().toArray()))
                .contains(failure.args().get(0).toString());
    }

    @Test
    void aFailureWrappedInOtherExceptionsIsFound() {
        Failure refused = new Failure.Refused("may-not-change");
        assertThat(Work.failureOf(new RuntimeException(new RuntimeException(refused))))
                .isSameAs(refused);
    }

    private static Set<String> keys(Pattern pattern) throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    keys.add(matcher.group(1));
                }
            }
        }
        return keys;
    }
}
