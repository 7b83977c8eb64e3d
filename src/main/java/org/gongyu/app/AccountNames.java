package org.gongyu.app;

import java.util.Optional;
import org.gongyu.feature.OpenSchool;
import org.gongyu.text.Texts;
import org.gongyu.ui.Candidate;
import org.gongyu.vault.Access;
import org.gongyu.vault.Account;

/** Whom the names beside changes mean: they are those of accounts, and people know each other by their own. */
final class AccountNames {

    private final OpenSchool school;
    private final Access access;
    private final Texts texts;

    AccountNames(OpenSchool school, Access access, Texts texts) {
        this.school = school;
        this.access = access;
        this.texts = texts;
    }

    /** The words for an account's name; the name itself where no more is known. Not on the thread that draws. */
    String of(String user) {
        Optional<Account> account = school.session().accounts().stream()
                .filter(one -> one.user().equals(user))
                .findFirst();
        if (account.isEmpty()) {
            boolean program = user.equals(Access.administrator().user());
            return program ? texts.get("app.status.person") : user;
        }
        return account.flatMap(this::staff).orElse(user);
    }

    private Optional<String> staff(Account account) {
        return school.features().stream()
                .flatMap(feature -> feature.candidates(access, "staff").stream())
                .map(Candidate::link)
                .filter(link -> link.id() != null && link.id().equals(account.staffId()))
                .map(link -> link.label())
                .findFirst();
    }
}
