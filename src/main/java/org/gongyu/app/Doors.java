package org.gongyu.app;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.gongyu.text.Texts;
import org.gongyu.vault.Account;
import org.gongyu.vault.Patience;
import org.gongyu.vault.RecoveryCode;
import org.gongyu.work.Failure;
import org.gongyu.work.Work;

/** The ways into a school with accounts: name and password, or the code on paper. */
final class Doors {

    private final Texts texts;
    private final Window window;
    private final Function<Consumer<Failure>, Work> works;
    private final Predicate<Failure> takes;
    private final Patience patience;
    private Runnable back;

    /**
     * The ways.
     *
     * @param works gives background work whose failures go to a page
     * @param takes is given what went wrong first, and says whether it has shown it; else the page that asks shows it
     * @param patience with wrong passwords
     */
    Doors(
            Texts texts,
            Window window,
            Function<Consumer<Failure>, Work> works,
            Predicate<Failure> takes,
            Patience patience) {
        this.texts = texts;
        this.window = window;
        this.works = works;
        this.takes = takes;
        this.patience = patience;
    }

    /** Offers a way back to the page before. */
    Doors orBack(Runnable page) {
        back = page;
        return this;
    }

    /** Opens the school by name and password; not called on the thread that draws. */
    interface ByPassword<T> {
        T enter(String user, char[] password);
    }

    /** Opens the school by the code, giving the user a new password; not called on the thread that draws. */
    interface ByCode<T> {
        T enter(String user, RecoveryCode code, char[] password);
    }

    /** Shows the page that asks for the password of one of these, and hands what was opened to {@code then}. */
    <T> void signIn(List<Account> accounts, ByPassword<T> byPassword, ByCode<T> byCode, Consumer<T> then) {
        signIn(accounts.size() == 1 ? accounts.get(0).user() : "", byPassword, byCode, then);
    }

    private <T> void signIn(String user, ByPassword<T> byPassword, ByCode<T> byCode, Consumer<T> then) {
        AtomicReference<SignInPage> shown = new AtomicReference<>();
        Work work = works.apply(failure -> {
            if (!takes.test(failure)) {
                shown.get().failed(failure);
            }
        });
        SignInPage page = new SignInPage(
                        texts,
                        texts.get("app.name"),
                        texts.get("account.sign-in.lead"),
                        patience,
                        (name, password) -> work.query(() -> byPassword.enter(name, password), came(then)))
                .forUser(user, false)
                .or(
                        "forgotten",
                        texts.get("account.forgotten"),
                        () -> recover(byCode, then, () -> signIn(user, byPassword, byCode, then)));
        if (back != null) {
            page.or("sign-in-back", texts.get("account.back"), back);
        }
        shown.set(page);
        window.show(page.node());
        page.focus();
    }

    private <T> Consumer<T> came(Consumer<T> then) {
        return opened -> {
            patience.right();
            then.accept(opened);
        };
    }

    private <T> void recover(ByCode<T> byCode, Consumer<T> then, Runnable back) {
        AtomicReference<RecoverPage> shown = new AtomicReference<>();
        Work work = works.apply(failure -> {
            if (!takes.test(failure)) {
                shown.get().failed(failure);
            }
        });
        RecoverPage page = new RecoverPage(
                texts,
                (user, code, password) -> work.query(() -> byCode.enter(user, code, password), came(then)),
                back);
        shown.set(page);
        window.show(page.node());
    }
}
