package org.gongyu.feature.roster;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;
import org.gongyu.vault.Account;

/**
 * Who did something. What is written down beside it is the name of an account; people know each other by their own. Reads the database:
 * not on the thread that draws.
 */
final class Doers implements UnaryOperator<String> {

    private final StaffStore staff;
    private final Supplier<List<Account>> accounts;
    private final Texts texts;

    /** {@code accounts}: everyone who may sign in now; none where there are no accounts. */
    Doers(StaffStore staff, Supplier<List<Account>> accounts, Texts texts) {
        this.staff = staff;
        this.accounts = accounts;
        this.texts = texts;
    }

    /**
     * The person on the staff list, whether still there or not; the roles and the account's name where it belongs to nobody on it; the
     * account's name and a word about it where it has been removed.
     */
    @Override
    public String apply(String user) {
        List<Account> all = accounts.get();
        return all.stream()
                .filter(one -> one.user().equals(user))
                .findFirst()
                .map(account -> staff(account).orElseGet(() -> roles(account)))
                .orElseGet(() -> gone(user, all.isEmpty()));
    }

    private Optional<String> staff(Account account) {
        return account.staffId() == null ? Optional.empty() : staff.name(Access.administrator(), account.staffId());
    }

    private String roles(Account account) {
        String roles = account.rolesInOrder().stream().map(texts::option).collect(Collectors.joining("、"));
        return roles.equals(account.user()) ? roles : texts.get("doer.account", roles, account.user());
    }

    /** What was done before there were accounts was done by whoever sat at the computer. */
    private String gone(String user, boolean noAccounts) {
        if (user.equals(Access.administrator().user())) {
            return texts.get("app.status.person");
        }
        return noAccounts ? user : texts.get("doer.removed", user);
    }
}
