package org.gongyu.app;

import java.util.Locale;
import org.gongyu.text.Texts;

/** Which language the program speaks: {@code GONGYU_LANG=zh_CN|en}, Chinese if not said. */
final class Language {

    private Language() {}

    static Texts texts() {
        String wanted = System.getenv().getOrDefault("GONGYU_LANG", "zh_CN");
        return Texts.in(wanted.startsWith("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
    }
}
