package org.gongyu.ui;

import atlantafx.base.theme.Styles;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.gongyu.text.Texts;
import org.gongyu.vault.Account;
import org.gongyu.vault.Role;

/** The part of a form that asks who looks after the program. */
public final class FirstAccount extends VBox {

    private final Texts texts;
    private final TextField user = new TextField();
    private final Label wrongUser = new Label();
    private final CheckBox office;
    private final NewPassword password;
    private char[] chosen = new char[0];

    /** The part; {@code school} is the name typed so far, which makes no good password. */
    public FirstAccount(Texts texts, Supplier<String> school) {
        this.texts = texts;
        office = Named.as(
                "first-office", texts.get("account.first.office"), new CheckBox(texts.get("account.first.office")));
        office.setSelected(true);
        office.setWrapText(true);
        password = new NewPassword(texts, () -> Arrays.asList(user.getText(), school.get()));
        Label title = new Label(texts.get("account.first"));
        title.getStyleClass().add("section");
        Label lead = new Label(texts.get("account.first.lead"));
        lead.setWrapText(true);
        Label name = new Label(texts.get("account.user"));
        name.setLabelFor(Named.as("first-user", texts.get("account.user"), user));
        user.textProperty().addListener((observed, was, is) -> wrongUser.setText(""));
        wrongUser.getStyleClass().addAll("problem", Styles.DANGER);
        VBox field = new VBox(name, user, wrongUser);
        field.getStyleClass().add("field");
        getChildren().addAll(title, lead, field, password, office);
        getStyleClass().add("first-account");
    }

    /** The account, if name and password may be; else what is wrong is shown. */
    public Optional<Account> submit() {
        boolean named = !user.getText().isBlank();
        wrongUser.setText(named ? "" : texts.get("account.user.missing"));
        Set<Role> roles = EnumSet.of(Role.ADMINISTRATOR);
        if (office.isSelected()) {
            roles.add(Role.MORAL_OFFICE);
        }
        Account account = new Account(UUID.randomUUID(), user.getText().strip(), roles, null, Set.of());
        Optional<char[]> good = password.submit();
        chosen = good.orElse(chosen);
        return good.filter(typed -> named).map(typed -> account);
    }

    /** The password that goes with the account. */
    public char[] password() {
        return chosen.clone();
    }
}
