package org.gongyu.db;

import static org.gongyu.db.schema.Tables.AUDIT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.gongyu.ledger.Area;
import org.gongyu.vault.Access;
import org.gongyu.vault.DataKey;
import org.gongyu.vault.Right;
import org.gongyu.vault.VaultRescue;
import org.gongyu.work.Failure;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The backups of an open school. Making one takes a moment, on a thread of its own; nobody's saving waits for it. */
public final class Backups {

    /** How long what was changed may go without a backup while the school is open. */
    public static final Duration EVERY = Duration.ofMinutes(30);

    /** What open pages are told when other data has taken the place of what they show. */
    public static final String RESTORED = "restored";

    private static final Logger LOG = LoggerFactory.getLogger(Backups.class);

    private final Db db;
    private final AtomicReference<LocalDateTime> tried = new AtomicReference<>();
    private volatile long editsSaved;
    private volatile boolean comparedWithNewest;

    public Backups(Db db) {
        this.db = db;
        this.editsSaved = db.edits();
    }

    /** The school's own backups that can be read, the newest first. */
    public List<Backup> list(Access access) {
        refuseOthers(access);
        return BackupFolder.list(folder());
    }

    /** Every file among the school's own backups, the newest first; damage inside of one isn't seen. */
    public List<Listed> listed(Access access) {
        refuseOthers(access);
        return BackupFolder.listed(folder(), db.place().key(), false);
    }

    /** {@link #listed} after every byte has been read, which may take minutes. */
    public List<Listed> check(Access access) {
        refuseOthers(access);
        return BackupFolder.listed(folder(), db.place().key(), true);
    }

    /** A file that someone chose, such as one on a stick. */
    public Listed inspect(Path file) {
        return BackupFolder.inspect(file, db.place().key(), false);
    }

    private Path folder() {
        return BackupFolder.of(db.folder());
    }

    private static void refuseOthers(Access access) {
        if (!access.may(Right.CHANGE, Area.SYSTEM)) {
            throw new Failure.Refused("backup-not-yours");
        }
    }

    /** When the newest backup that can be restored was made, by the clock of that time; empty if there is none. Open to everyone. */
    public Optional<LocalDateTime> newest() {
        return newestWhole().map(Backup::made);
    }

    private Optional<Backup> newestWhole() {
        return BackupFolder.listed(folder(), db.place().key(), false).stream()
                .filter(one -> one.state() == BackupState.WHOLE)
                .findFirst()
                .flatMap(Listed::about);
    }

    /** The newest backup of the school in a folder that is still as it was written; the school need not be open. Empty if there is none. */
    public static Optional<Backup> newestGood(Path school, DataKey key) {
        return BackupFolder.newestGood(BackupFolder.of(school), key);
    }

    /** The keys' file in each backup of the school in a folder, which need not be open; the newest first. */
    public static List<VaultRescue.Copy> vaults(Path school) {
        return BackupFolder.list(BackupFolder.of(school)).stream()
                .flatMap(backup -> BackupFile.vault(backup).stream())
                .toList();
    }

    /**
     * Makes a backup in the school's own folder, and lets outdated ones go.
     *
     * @throws Failure.BadFile if it could not be written, or isn't equal to the data
     */
    public Backup make(Access access) {
        refuseOthers(access);
        return make(BackupReason.ASKED);
    }

    /** Makes a backup before many records are changed at once, whoever is at work; none of a school that holds nothing yet. */
    public void makeBeforeBatch() {
        makeBefore(BackupReason.BATCH);
    }

    /** {@link #makeBeforeBatch} for another reason. */
    public void makeBefore(BackupReason reason) {
        if (db.aside(Inventory::of).counts().getOrDefault("student", 0L) > 0) {
            make(reason);
        }
    }

    /** Makes a backup in another folder; it is made if need be, and nothing in it is removed. */
    public Backup makeIn(Access access, Path folder) {
        refuseOthers(access);
        return copy(folder, BackupReason.ASKED);
    }

    /** Makes a backup, whoever is at work, if anything was changed since the last one. */
    public Optional<Backup> makeIfChanged(BackupReason reason) {
        return isChanged() ? Optional.of(make(reason)) : Optional.empty();
    }

    /**
     * Makes a backup if something was changed and the last attempt was half an hour ago. To be called every now and then.
     *
     * @throws Failure.BadFile as {@link #make}; then the next attempt is half an hour later too
     */
    public Optional<Backup> makeIfDue() {
        LocalDateTime now = LocalDateTime.now(db.clock());
        LocalDateTime before = tried.updateAndGet(time -> time == null ? now : time);
        // A clock set back counts too: otherwise nothing would be backed up until it is as late as before.
        if (Duration.between(before, now).abs().compareTo(EVERY) < 0) {
            return Optional.empty();
        }
        tried.set(now);
        return makeIfChanged(BackupReason.REGULAR);
    }

    /** Also what an earlier run of the program changed and didn't back up: it may have crashed, or the disk was full. */
    private boolean isChanged() {
        if (!comparedWithNewest) {
            long logged = newestWhole().map(Backup::logged).orElse(0L);
            comparedWithNewest = true;
            if (db.read(Access.administrator(), sql -> isMoreLogged(sql, logged))) {
                editsSaved = -1;
            }
        }
        return db.edits() != editsSaved;
    }

    /** Whether the log has more than it had, but for notes that somebody was here; or less, which older data has that was restored. */
    private static boolean isMoreLogged(DSLContext sql, long then) {
        // Entries from before there was a chain have no number of their own.
        long unnumbered = sql.fetchCount(AUDIT, AUDIT.NUMBER.eq(0L));
        Condition since = AUDIT.NUMBER.gt(then - unnumbered).and(AUDIT.ACTION.notIn(AuditLog.PASSING));
        return sql.fetchCount(AUDIT) < then || sql.fetchExists(AUDIT, since);
    }

    /** Makes a backup for that reason, whoever is at work. */
    public Backup make(BackupReason reason) {
        long edits = db.edits();
        Backup made = copy(folder(), reason);
        editsSaved = edits;
        comparedWithNewest = true;
        tried.set(LocalDateTime.now(db.clock()));
        letGo(folder());
        return made;
    }

    /** Only of those that can be restored: a damaged file or an old key pushes none of them out. */
    private void letGo(Path folder) {
        List<Backup> whole = BackupFolder.listed(folder, db.place().key(), false).stream()
                .filter(one -> one.state() == BackupState.WHOLE)
                .map(Listed::backup)
                .toList();
        Rotation.outdated(whole).forEach(Backups::letGo);
    }

    /**
     * Makes a backup in a folder that is meant for the backups of schools, and lets this one's outdated ones go. Without accounts it can't be
     * told whose a backup is, and all stay.
     */
    Backup makeAndThin(Access access, Path folder) {
        Backup made = makeIn(access, folder);
        if (!db.place().key().isNone()) {
            letGo(folder);
        }
        return made;
    }

    private Backup copy(Path folder, BackupReason reason) {
        return db.aside(connection -> new Copying(db.place(), folder, db::changes).copy(connection, reason));
    }

    /** One that can't be removed takes up room and does no other harm. */
    private static void letGo(Backup outdated) {
        try {
            Files.deleteIfExists(outdated.file());
        } catch (IOException cause) {
            LOG.warn("an outdated backup can't be removed: {}", outdated.name(), cause);
        }
    }

    /** Removes, for good, the school's own backups that the present key doesn't open. Returns how many. */
    public int removeOldKeys(Access access) {
        List<Listed> old = listed(access).stream()
                .filter(one -> one.state() == BackupState.OLD_KEY)
                .toList();
        for (Listed one : old) {
            try {
                Files.deleteIfExists(one.file());
            } catch (IOException cause) {
                throw WholeFile.notKept(one.file(), cause);
            }
            db.note(access, "remove-backup", one.name());
        }
        return old.size();
    }

    /** What a backup holds, and what the school holds now. */
    public Preview preview(Access access, Path file, DataKey its) {
        refuseOthers(access);
        Backup backup = restoring(its).look(file);
        return new Preview(backup, db.aside(Inventory::of).counts());
    }

    /**
     * Puts a backup in the place of the data. The school stays open; what was read from it before holds no longer. What was there
     * becomes a backup, by which this can be undone.
     *
     * @param its the key that the backup was made with; mostly the school's own
     * @throws Failure.BadFile as {@link Restore#run}; the data is then as it was
     */
    public Restore.Done restore(Access access, Path file, DataKey its) {
        refuseOthers(access);
        Restore restore = restoring(its);
        restore.look(file);
        Restore.Done done = db.whileClosed(() -> restore.run(file));
        db.note(access, "restore-backup", done.restored().name());
        return done;
    }

    private Restore restoring(DataKey its) {
        return new Restore(db.folder(), db.place().key(), db.clock()).madeWith(its);
    }

    /** How large the data file is, in bytes. */
    public long dataBytes() {
        return H2.file(db.folder()).toFile().length();
    }

    /**
     * Makes the data file small again: it grows with each change and doesn't shrink by itself.
     *
     * @throws Failure.BadFile if there is no room for the copy, or the copy differs; the data is then as it was
     */
    public void compact(Access access) {
        refuseOthers(access);
        db.whileClosed(() -> {
            new Compaction(db.place()).run();
            return null;
        });
        db.note(access, "compact", null);
    }

    /** {@link #compact} if the file is large and most of it is free; whoever is at work. Returns whether it was done. */
    public boolean compactIfLoose() {
        boolean loose = db.aside(connection -> new Compaction(db.place()).isWorthIt(connection));
        if (loose) {
            compact(Access.administrator());
        }
        return loose;
    }
}
