package org.gongyu.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Promise 18, second half: typing errors in the recovery code are caught. */
class RecoveryCodeTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final RecoveryCode code = RecoveryCode.random(new SecureRandom());

    @Test
    void everySingleWrongCharacterIsCaught() {
        String written = code.written();
        int tried = 0;
        for (int place = 0; place < written.length(); place++) {
            if (written.charAt(place) == '-') {
                continue;
            }
            for (int letter = 0; letter < ALPHABET.length(); letter++) {
                char other = ALPHABET.charAt(letter);
                if (other != written.charAt(place)) {
                    String typed = written.substring(0, place) + other + written.substring(place + 1);
                    assertThat(RecoveryCode.parse(typed)).as(typed).isEmpty();
                    tried++;
                }
            }
        }
        assertThat(tried).isEqualTo(35 * 31);
    }

    @Property(tries = 300)
    void neighboursChangedAboutAreCaught(@ForAll long seed) {
        RecoveryCode any = RecoveryCode.random(new SecureRandom());
        String letters = any.written().replace("-", "");
        int place = new Random(seed).nextInt(31);
        char one = letters.charAt(place);
        char other = letters.charAt(place + 1);
        String typed = letters.substring(0, place) + other + one + letters.substring(place + 2);
        assertThat(RecoveryCode.parse(typed).isPresent()).isEqualTo(one == other);
    }

    @Test
    void aMissingOrSurplusCharacterIsCaught() {
        String letters = code.written().replace("-", "");
        for (int place = 0; place < letters.length(); place++) {
            assertThat(RecoveryCode.parse(letters.substring(0, place) + letters.substring(place + 1)))
                    .isEmpty();
            assertThat(RecoveryCode.parse(letters.substring(0, place) + "7" + letters.substring(place)))
                    .isEmpty();
        }
    }

    @Property(tries = 200)
    void itIsReadHoweverItIsTyped(@ForAll long seed) {
        RecoveryCode any = RecoveryCode.random(new SecureRandom());
        String typed = any.written().toLowerCase(java.util.Locale.ROOT).replace("-", seed % 2 == 0 ? " " : "");
        String alike = typed.replace('0', 'o').replace('1', seed % 3 == 0 ? 'l' : 'i');
        assertThat(RecoveryCode.parse(alike).orElseThrow().written()).isEqualTo(any.written());
    }

    @Test
    void itHasSevenGroupsOfFive() {
        assertThat(code.groups()).hasSize(RecoveryCode.GROUPS).allSatisfy(group -> assertThat(group)
                .hasSize(5));
        assertThat(RecoveryCode.parse("")).isEmpty();
        assertThat(RecoveryCode.parse("密码")).isEmpty();
    }
}
