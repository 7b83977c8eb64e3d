package org.gongyu.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** The pieces that keys are made with, against published vectors, and the confidential fields' own encryption. */
class KeysTest {

    private final SecureRandom random = new SecureRandom();

    @Test
    void hkdfGivesWhatRfc5869Says() {
        byte[] material = new byte[22];
        Arrays.fill(material, (byte) 0x0b);
        assertThat(HexFormat.of().formatHex(Hkdf.derive(material, "")))
                .isEqualTo("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d");
    }

    @Test
    void argon2idGivesWhatItsAuthorsPublished() {
        byte[] key = new Kdf(65536, 2, 1).derive("password".toCharArray(), "somesalt".getBytes(StandardCharsets.UTF_8));
        assertThat(HexFormat.of().formatHex(key))
                .isEqualTo("09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7");
    }

    @Test
    void everyUseHasAKeyOfItsOwn() {
        DataKey key = DataKey.random(random);
        assertThat(Arrays.stream(DataKey.Use.values()).map(use -> HexFormat.of().formatHex(key.key(use))))
                .doesNotHaveDuplicates();
        assertThat(new String(key.hex())).hasSize(64).matches("[0-9a-f]+");
    }

    @Test
    void aRenewedKeyOpensOtherDataButGoesOnWithTheSameAudit() {
        DataKey key = DataKey.random(random);
        DataKey next = key.next(random);
        assertThat(next.hex()).isNotEqualTo(key.hex());
        assertThat(next.key(DataKey.Use.AUDIT)).isEqualTo(key.key(DataKey.Use.AUDIT));
        assertThat(next.key(DataKey.Use.BACKUPS)).isNotEqualTo(key.key(DataKey.Use.BACKUPS));
    }

    @Property(tries = 200)
    void aConfidentialTextOpensOnlyInItsPlace(@ForAll @StringLength(max = 200) String text) {
        FieldKey key = FieldKey.random(random);
        String well = wellFormed(text);
        String sealed = key.seal(well, "care|1|reason");
        assertThat(key.open(sealed, "care|1|reason")).contains(well);
        assertThat(key.open(sealed, "care|2|reason")).isEmpty();
        assertThat(FieldKey.random(random).open(sealed, "care|1|reason")).isEmpty();
        assertThat(key.seal(well, "care|1|reason")).isNotEqualTo(sealed);
    }

    /** Lone surrogates are no text. */
    private static String wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    @Test
    void whatIsNoSealedTextDoesNotOpen() {
        FieldKey key = FieldKey.random(random);
        assertThat(key.open("", "a")).isEmpty();
        assertThat(key.open("不是密文", "a")).isEmpty();
        assertThat(key.open("AAAA", "a")).isEmpty();
    }
}
