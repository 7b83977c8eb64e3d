package org.gongyu;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongyu.feature.OpenSchool;
import org.gongyu.feature.account.EntryLedger;
import org.gongyu.feature.school.ListStore;
import org.gongyu.feature.school.SchoolLedger;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Option;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every word exists in both languages, fits its arguments, and is used. */
class EveryTextTest {

    @TempDir
    static Path temp;

    private static final Texts ZH = Texts.in(Locale.SIMPLIFIED_CHINESE);
    private static final Texts EN = Texts.in(Locale.ENGLISH);
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*(\\.[A-Za-z0-9_-]+)+");
    /** The verb that a line of the log is given: a literal, or a constant. */
    private static final Pattern DEED = Pattern.compile(
            "\\b(?:audit\\(|note\\([\\w.()]*access\\(?\\)?, |look\\(access, )(\"([a-z-]+)\"|[A-Z]{3,}\\b(?!\\.))");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(EN.keys()).containsExactlyInAnyOrderElementsOf(ZH.keys());
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        for (String key : ZH.keys()) {
            assertThat(arguments(EN.get(key))).as(key).isEqualTo(arguments(ZH.get(key)));
        }
    }

    private static int arguments(String words) {
        return words.contains("{") ? new MessageFormat(words.replace("'", "''")).getFormatsByArgumentIndex().length : 0;
    }

    @Test
    void noWordsAreEmptyAndChineseWordsAreChinese() {
        for (String key : ZH.keys()) {
            assertThat(ZH.get(key)).as(key).isNotBlank();
            assertThat(EN.get(key)).as(key).isNotBlank().doesNotContainPattern("[\\u4e00-\\u9fff]{8}");
        }
    }

    @Test
    void everyOptionHasItsLabel() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.gongyu");
        List<Enum<?>> options = classes.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Option.class))
                .flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
                .<Enum<?>>map(constant -> (Enum<?>) constant)
                .toList();
        assertThat(options).isNotEmpty();
        assertThat(options).allSatisfy(option -> assertThat(ZH.has(Texts.optionKey(option)))
                .as(Texts.optionKey(option))
                .isTrue());
    }

    /** What is written into the log, as a literal or by a constant of the same class, can be read there. */
    @Test
    void everyDeedInTheLogHasWords() {
        Set<String> deeds = new TreeSet<>();
        sources().forEach(source -> {
            Matcher deed = DEED.matcher(source);
            while (deed.find()) {
                deeds.add(deed.group(2) == null ? constant(source, deed.group(1)) : deed.group(2));
            }
        });
        assertThat(deeds)
                .contains("export", "care-open", "roll-call")
                .allSatisfy(deed ->
                        assertThat(ZH.has("account.action." + deed)).as(deed).isTrue());
    }

    private static String constant(String source, String name) {
        Matcher value = Pattern.compile(name + " = \"([a-z-]+)\"").matcher(source);
        return value.find() ? value.group(1) : name;
    }

    /** What ships in the lists of a new school has words, and no words are left of what doesn't. */
    @Test
    void everyShippedListEntryHasItsName() {
        try (OpenSchool school = MadeUp.empty(temp.resolve("lists"))) {
            Set<String> shipped = new ListStore(school.db(), ZH)
                    .list(Access.administrator(), new Scope(Period.ALWAYS, null)).stream()
                            .map(entry -> "entry." + entry.value().list() + "."
                                    + entry.value().code())
                            .collect(Collectors.toSet());
            assertThat(ZH.keys().stream().filter(key -> key.startsWith("entry.")))
                    .containsExactlyInAnyOrderElementsOf(shipped);
        }
    }

    /** What looks like a key in the code is one, or begins some: a missing one is only seen when a person gets there. */
    @Test
    void noKeyIsMissing() {
        Set<String> subjects = ZH.keys().stream()
                .map(key -> key.substring(0, key.indexOf('.') + 1))
                .collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>(literals());
        missing.removeIf(literal -> !KEY.matcher(literal).matches()
                || !subjects.contains(literal.substring(0, literal.indexOf('.') + 1))
                || ZH.keys().stream().anyMatch(key -> key.startsWith(literal)));
        assertThat(missing).isEmpty();
    }

    /** A key is used if a field is labelled by it, or the code has it as a literal or builds it from one ("failure." + key). */
    @Test
    void noKeyIsObsolete() {
        Set<String> literals = literals();
        Set<String> obsolete = new TreeSet<>(ZH.keys());
        obsolete.removeAll(labels());
        obsolete.removeIf(key -> literals.stream().anyMatch(literal -> makes(literal, key, literals)));
        assertThat(obsolete).isEmpty();
    }

    private static boolean makes(String literal, String key, Set<String> literals) {
        if (literal.equals(key) || key.startsWith("option.") || key.startsWith("usage.") || key.startsWith("entry.")) {
            return true;
        }
        boolean begins = literal.length() > 3 && literal.contains(".") && key.startsWith(literal);
        String rest = begins ? key.substring(literal.length()) : "";
        boolean counted =
                begins && (rest.matches("[0-9]+") || rest.matches("[A-Z_]+|true|false") || literals.contains(rest));
        boolean ends = literal.startsWith(".") && key.endsWith(literal);
        boolean around = begins
                && literals.stream()
                        .anyMatch(tail -> tail.startsWith(".")
                                && rest.endsWith(tail)
                                && literals.contains(rest.substring(0, rest.length() - tail.length())));
        return counted || ends || around;
    }

    private static Set<String> labels() {
        Set<String> labels = new HashSet<>();
        try (OpenSchool school = MadeUp.empty(temp)) {
            school.importers().forEach(importer -> add(importer.columns(), labels));
            school.features().stream()
                    .flatMap(feature -> feature.shelves().stream())
                    .forEach(shelf -> add(shelf.ledger(), labels));
        }
        add(SchoolLedger.LEDGER, labels);
        add(EntryLedger.LEDGER, labels);
        return labels;
    }

    private static <R> void add(Ledger<R> ledger, Set<String> labels) {
        ledger.fields().forEach(field -> labels.add(ledger.labelKey(field)));
    }

    private static Set<String> literals() {
        Set<String> found = new HashSet<>();
        sources().forEach(source -> {
            Matcher literal = LITERAL.matcher(source);
            while (literal.find()) {
                found.add(literal.group(1));
            }
        });
        return found;
    }

    private static List<String> sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(EveryTextTest::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void anApostropheIsOneWhetherOrNotSomethingIsFilledIn() {
        Texts texts = Texts.in(Locale.ENGLISH).and(Map.of("own", "it isn't {0}"));
        assertThat(texts.get("own", "lost")).isEqualTo("it isn't lost");
        assertThat(texts.get("account.locked.lead")).contains("wasn't").doesNotContain("''");
        texts.keys().forEach(key -> assertThat(texts.get(key)).as(key).doesNotContain("''"));
    }
}
