package org.gongyu.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.text.Font;

/** The family that everything is written in. Decision 0003 says why it is chosen in code and not in CSS. */
final class Fonts {

    private static final List<String> LIKED = List.of(
            "Microsoft YaHei UI",
            "Microsoft YaHei",
            "Noto Sans CJK SC",
            "Source Han Sans SC",
            "Source Han Sans CN",
            "WenQuanYi Micro Hei",
            "WenQuanYi Zen Hei");

    private Fonts() {}

    /** The first family of our list that is installed, else the bundled one. */
    static String family() {
        return family(new HashSet<>(Font.getFamilies()));
    }

    static String family(Set<String> installed) {
        return LIKED.stream().filter(installed::contains).findFirst().orElseGet(Fonts::bundled);
    }

    private static String bundled() {
        load("NotoSansSC-Bold.ttf");
        return load("NotoSansSC-Regular.ttf").getFamily();
    }

    private static Font load(String file) {
        try (InputStream in = Fonts.class.getResourceAsStream("font/" + file)) {
            return Font.loadFont(in, -1);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
