package org.gongyu.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

    private static final List<String> NAMES = List.of("lilaoshi", "青岛市第一实验小学", "李红");

    @ParameterizedTest
    @CsvSource({
        "abc123, short",
        "短密码短密码, short",
        "aaaaaaaaaaaa, simple",
        "abababababab, simple",
        "0123456789, simple",
        "jihgfedcba, simple",
        "li19870412, birthday",
        "1987-04-12li, birthday",
        "1987年4月12日ab, birthday",
        "13750142683, digits",
        "3305 0142 683, digits",
        "password2026!, common",
        "Admin@123456, common",
        "第一实验小学2025号, name",
        "lilaoshi#77, name",
    })
    void whatWouldBeTriedFirstIsRefused(String password, String why) {
        assertThat(Passwords.problem(password.toCharArray(), NAMES)).contains(why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "青菜豆腐保平安一二三四",
                "three cups of tea",
                "Kw7#mmq!pL2z",
                "mvxbtqrkwz",
                "gate-lamp-20190301-river",
                "９Ｋｗ７ｍｍｑｐＬ２ｚ",
            })
    void whatIsLongAndNotAmongThoseMayBe(String password) {
        assertThat(Passwords.problem(password.toCharArray(), NAMES)).isEmpty();
    }

    @Test
    void aSchoolWithoutANameYetForbidsNothingByIt() {
        assertThat(Passwords.problem("Kw7#mmq!pL2z".toCharArray(), java.util.Arrays.asList(null, "", " ")))
                .isEmpty();
    }
}
