package org.gongyu.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CleanNamesTest {

    @Property
    void anyNameBecomesOneThatEverySystemTakes(@ForAll String name) {
        String clean = CleanNames.clean(name, "附件");
        assertThat(clean).isNotBlank().hasSizeLessThanOrEqualTo(100).doesNotContainPattern("[\\\\/:*?\"<>|\\p{Cntrl}]");
        assertThat(clean)
                .doesNotStartWith(".")
                .doesNotEndWith(".")
                .doesNotStartWith(" ")
                .doesNotEndWith(" ");
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(clean)).isTrue();
        assertThat(CleanNames.clean(clean, "附件")).isEqualTo(clean);
    }

    @Property
    void namesOfPathsAndTricksCantLeaveTheFolder(
            @ForAll @Chars({'.', '/', '\\', ' ', 'a', ':', '\u202E', '\u0000', '\u3000'}) String name) {
        Path folder = Path.of("folder").toAbsolutePath();
        assertThat(folder.resolve(CleanNames.clean(name, "附件")).normalize().getParent())
                .isEqualTo(folder);
    }

    @Property
    void noTwoNamesInAFolderAreAlike(@ForAll @Size(max = 12) List<@Chars({'a', 'A', '.', 'b', '照'}) String> names) {
        Set<String> taken = new HashSet<>();
        Set<String> lower = new HashSet<>();
        for (String name : names) {
            String unique = CleanNames.unique(CleanNames.clean(name, "附件"), taken);
            taken.add(unique);
            lower.add(unique.toLowerCase(Locale.ROOT));
        }
        assertThat(lower).hasSameSizeAs(names);
    }

    @Test
    void namesStayAsTheyWereWherePossible() {
        assertThat(CleanNames.clean("䶮小满 家访照片（1）.jpg", "附件")).isEqualTo("䶮小满 家访照片（1）.jpg");
        assertThat(CleanNames.clean("con.jpg", "附件")).isEqualTo("_con.jpg");
        assertThat(CleanNames.clean("照片\u202Egpj.exe", "附件")).isEqualTo("照片gpj.exe");
        assertThat(CleanNames.clean("...", "附件")).isEqualTo("附件");
        assertThat(CleanNames.clean("很".repeat(300) + ".docx", "附件"))
                .hasSize(100)
                .endsWith("很.docx");
        assertThat(CleanNames.unique("照片.jpg", List.of("照片.JPG", "照片 (2).jpg"))).isEqualTo("照片 (3).jpg");
    }

    @Test
    void theyAreNamesOnThisSystem(@TempDir Path folder) throws IOException {
        for (String name : List.of("a/b\\c.txt", "..", "\u0000.txt", "  照片 .jpg ", "𬱖".repeat(80))) {
            assertThat(Files.createFile(folder.resolve(CleanNames.unique(CleanNames.clean(name, "附件"), List.of()))))
                    .exists();
        }
    }
}
