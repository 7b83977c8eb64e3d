package org.gongyu.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;
import org.gongyu.text.Texts;
import org.gongyu.ui.Named;
import org.gongyu.vault.Account;
import org.gongyu.vault.Idle;
import org.gongyu.vault.Patience;
import org.gongyu.vault.Session;
import org.gongyu.work.Failure;
import org.gongyu.work.Work;

/** Hides the school when nobody is there, or when asked to, until the password is given. What was begun stays. */
final class Lock {

    private static final Duration LOOK = Duration.seconds(5);

    private final Texts texts;
    private final Window window;
    private final Function<Consumer<Failure>, Work> works;
    private final Session session;
    private final Runnable leave;
    private final Idle idle;
    private final Patience patience;
    private final Timeline looking;
    private final EventHandler<InputEvent> touched;
    private Node hidden;
    private Node school;

    /**
     * A lock.
     *
     * @param works gives background work whose failures go to a page
     * @param folder the school's folder
     * @param leave closes the school so that someone else can sign in
     */
    Lock(
            Texts texts,
            Window window,
            Function<Consumer<Failure>, Work> works,
            Clock clock,
            Path folder,
            Session session,
            Runnable leave) {
        this.texts = texts;
        this.window = window;
        this.works = works;
        this.session = session;
        this.leave = leave;
        this.idle = new Idle(clock);
        this.patience = new Patience(folder, clock);
        this.touched = event -> idle.touch();
        this.looking = new Timeline(new KeyFrame(LOOK, event -> look()));
        looking.setCycleCount(Animation.INDEFINITE);
    }

    /** Watches over what is shown now. */
    void watch(Node shown) {
        school = shown;
        window.scene().addEventFilter(InputEvent.ANY, touched);
        looking.play();
    }

    /** Locks at once. */
    Node button() {
        return Named.iconButton("lock", texts.get("account.lock"), "mdal-lock", this::lock);
    }

    /** Locks if nobody has been there for long enough. */
    void look() {
        if (hidden == null && idle.isOver()) {
            lock();
        }
    }

    private void lock() {
        hidden = school;
        window.toasts().clear();
        window.toasts().hide(true);
        AtomicReference<SignInPage> shown = new AtomicReference<>();
        Work work = works.apply(failure -> shown.get().failed(failure));
        SignInPage page = new SignInPage(
                        texts,
                        texts.get("account.locked"),
                        texts.get("account.locked.lead"),
                        patience,
                        (user, password) -> work.query(() -> unlocked(password), done -> unlock()))
                .forUser(session.account().map(Account::user).orElse(""), true)
                .or("other-user", texts.get("account.other-user"), this::makeRoom);
        shown.set(page);
        window.show(page.node());
        page.focus();
    }

    /** What was said meanwhile is not for the next person. */
    private void makeRoom() {
        window.toasts().clear();
        window.toasts().hide(false);
        leave.run();
    }

    private boolean unlocked(char[] password) {
        session.unlock(password);
        return true;
    }

    private void unlock() {
        patience.right();
        idle.touch();
        window.show(hidden);
        window.toasts().hide(false);
        hidden = null;
    }

    /** Watches no longer. */
    void close() {
        looking.stop();
        window.scene().removeEventFilter(InputEvent.ANY, touched);
    }
}
