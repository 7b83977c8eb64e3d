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
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongyu.ledger.Option;
import org.gongyu.text.Texts;
import org.junit.jupiter.api.Test;

/** Every word exists in both languages, fits its arguments, and is used. */
class EveryTextTest {

    private static final Texts ZH = Texts.in(Locale.SIMPLIFIED_CHINESE);
    private static final Texts EN = Texts.in(Locale.ENGLISH);
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
        return words.contains("{") ? new MessageFormat(words).getFormatsByArgumentIndex().length : 0;
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

    /** A key is used if the code has it as a literal, or builds it from a literal that it begins with ("failure.", "visit."). */
    @Test
    void noKeyIsObsolete() {
        Set<String> literals = literals();
        Set<String> obsolete = new TreeSet<>(ZH.keys());
        obsolete.removeIf(key -> isUsed(key, literals));
        assertThat(obsolete).isEmpty();
    }

    private static boolean isUsed(String key, Set<String> literals) {
        if (literals.contains(key) || key.startsWith("option.")) {
            return true;
        }
        for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
            String rest = key.substring(dot + 1);
            if (literals.contains(rest)
                    || literals.contains(key.substring(0, dot + 1)) && anyPartUsed(rest, literals)) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyPartUsed(String rest, Set<String> literals) {
        return Stream.of(rest.split("\\.")).anyMatch(part -> literals.contains(part) || literals.contains("." + part));
    }

    private static Set<String> literals() {
        Set<String> found = new HashSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> {
                Matcher literal = LITERAL.matcher(read(file));
                while (literal.find()) {
                    found.add(literal.group(1));
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
