package org.gongyu.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FontsTest {

    @Test
    void takesTheFirstLikedFamilyThatIsInstalled() {
        assertThat(Fonts.family(Set.of("WenQuanYi Micro Hei", "Microsoft YaHei", "Arial")))
                .isEqualTo("Microsoft YaHei");
    }

    @Test
    void bringsItsOwnWhereNoChineseFontIsInstalled() {
        String family = Screen.on(() -> Fonts.family(Set.of("Arial")));
        assertThat(family).isEqualTo("Noto Sans SC");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Regular", "Bold"})
    void theBundledFontHasTheCharactersOfRareNamesAndOfTheScreens(String weight)
            throws IOException, FontFormatException {
        try (InputStream in = Fonts.class.getResourceAsStream("font/NotoSansSC-" + weight + ".ttf")) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, in);
            assertThat(font.canDisplayUpTo("䶮𬱖阿依古丽·买买提，。“”—…①②③！○㎡℃￥AaZz09龘喆堃鑫"))
                    .isEqualTo(-1);
        }
    }
}
