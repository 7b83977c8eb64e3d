package org.gongyu.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.gongyu.db.Rehearsal;
import org.gongyu.feature.duty.DutyFeature;
import org.gongyu.text.Texts;
import org.gongyu.vault.Session;
import org.gongyu.vault.VaultFile;
import org.gongyu.work.Ahead;

/**
 * Does while the toolkit starts what would be waited for afterwards: opens the school where nobody has to sign in, and elsewhere loads
 * what every opening needs. Whoever opens a school waits for its end: two threads that load the same classes for the first time can wait
 * for each other forever.
 */
final class WarmUp {

    private static final AtomicReference<Ahead<Optional<Opened>>> BEGUN = new AtomicReference<>();

    private WarmUp() {}

    /** Begins, for the school of a folder that no window has open. */
    static void begin(Path folder, Texts texts) {
        Ahead.begin("packs", DutyFeature::warmUp);
        BEGUN.set(Ahead.begin("warm-up", () -> warm(folder, texts)));
    }

    private static Optional<Opened> warm(Path folder, Texts texts) {
        if (new VaultFile(folder).isThere()) {
            Rehearsal.firstQuery();
            return Optional.empty();
        }
        return Optional.of(Opened.of(new Folders(texts).open(folder, Session.none())));
    }

    /**
     * Waits for its end and hands over the school that it opened. Empty if it opened none; at once if it was never begun, or this was
     * asked before.
     *
     * @throws RuntimeException why the school couldn't be opened
     */
    static Optional<Opened> end() {
        Ahead<Optional<Opened>> begun = BEGUN.getAndSet(null);
        return begun == null ? Optional.empty() : begun.result();
    }
}
