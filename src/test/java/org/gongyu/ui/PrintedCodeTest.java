package org.gongyu.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.gongyu.text.Texts;
import org.gongyu.vault.Account;
import org.gongyu.vault.Kdf;
import org.gongyu.vault.RecoveryCode;
import org.gongyu.vault.Role;
import org.gongyu.vault.Vault;
import org.junit.jupiter.api.Test;

/** The recovery code on a sheet of A4. */
class PrintedCodeTest {

    /** What a printer leaves of the width of A4, in points. */
    private static final double WIDTH = 523;

    private static final double HEIGHT = 770;

    private static RecoveryCode code() {
        Account someone = new Account(UUID.randomUUID(), "王老师", Set.of(Role.ADMINISTRATOR), null, Set.of());
        return Vault.make(someone, "three cups of tea".toCharArray(), new Kdf(64, 1, 1))
                .code();
    }

    @Test
    void fitsOnThePaperWithAllItsWords() {
        RecoveryCode code = code();
        Region page = Screen.show(Theme.usual(), () -> new PrintedCode(Texts.CHINESE, code).page(WIDTH));
        ScreenTour.picture(page.getScene(), "recovery-code-paper");
        assertThat(Screen.on(() -> page.prefHeight(WIDTH))).isLessThan(HEIGHT);
        assertThat(page.lookupAll(".code-group"))
                .extracting(label -> ((Label) label).getText())
                .containsExactlyInAnyOrderElementsOf(code.groups());
        assertThat(page.lookupAll(".label")).allSatisfy(label -> {
            assertThat(((Text) label.lookup(".text")).getText()).isEqualTo(((Label) label).getText());
            assertThat(label.localToScene(label.getBoundsInLocal()).getMaxX()
                            - page.localToScene(page.getBoundsInLocal()).getMinX())
                    .isLessThanOrEqualTo(WIDTH);
        });
    }

    @Test
    void isBlackOnWhiteInTheDarkToo() {
        Parent page = Screen.show(new Theme(true, 14), () -> new PrintedCode(Texts.CHINESE, code()).page(WIDTH));
        assertThat(page.lookupAll(".label"))
                .allSatisfy(label -> assertThat(((Label) label).getTextFill()).isEqualTo(Color.BLACK));
    }
}
