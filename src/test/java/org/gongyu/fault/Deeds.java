package org.gongyu.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gongyu.MadeUp;
import org.gongyu.app.Features;
import org.gongyu.db.Db;
import org.gongyu.db.SettingStore;
import org.gongyu.feature.OpenSchool;
import org.gongyu.sheet.Grid;
import org.gongyu.sheet.ImportRun;
import org.gongyu.sheet.Importer;
import org.gongyu.vault.Access;
import org.gongyu.vault.Account;
import org.gongyu.vault.DataKey;
import org.gongyu.vault.Kdf;
import org.gongyu.vault.Role;
import org.gongyu.vault.Session;
import org.gongyu.vault.Vault;

/** What the killed process does, over and over, and says after each time. */
final class Deeds {

    static final Access ADMIN = Access.administrator();
    static final Kdf CHEAP = new Kdf(64, 1, 1);
    static final String USER = "王老师";
    static final int ROWS = 120;

    private Deeds() {}

    static char[] password() {
        return "three cups of tea".toCharArray();
    }

    static Db open(Path folder) {
        return Db.open(folder, DataKey.none(), MadeUp.CLOCK, () -> false);
    }

    /** Imports rosters of {@link #ROWS} new students each. */
    static final class Imports {
        private Imports() {}

        public static void main(String[] args) {
            try (OpenSchool school = Features.of(open(Path.of(args[0])), MadeUp.TEXTS)) {
                for (int time = Integer.parseInt(args[1]); ; time++) {
                    bring(school, time);
                    System.out.println(time);
                }
            }
        }

        static void bring(OpenSchool school, int time) {
            List<Grid.Line> lines = new ArrayList<>();
            lines.add(new Grid.Line(1, List.of("姓名", "身份证件类型", "班级", "入学年月")));
            for (int row = 0; row < ROWS; row++) {
                String name = "张" + (char) ('一' + time) + (char) ('一' + row);
                lines.add(new Grid.Line(row + 2, List.of(name, "其他", "2025级1班", "202509")));
            }
            Importer<?> roster = school.importers().stream()
                    .filter(one -> one.key().equals("roster"))
                    .findFirst()
                    .orElseThrow();
            ImportRun<?> run = ImportRun.of(roster, ADMIN, school.db(), MadeUp.TEXTS, time + ".xlsx", new Grid(lines));
            run.check();
            run.store(true);
        }
    }

    /** Saves and makes a backup. */
    static final class MakesBackups {
        private MakesBackups() {}

        public static void main(String[] args) {
            try (Db db = open(Path.of(args[0]))) {
                for (int time = 0; ; time++) {
                    new SettingStore(db).put(ADMIN, "time", "" + time);
                    System.out.println(db.backups().make(ADMIN).name());
                }
            }
        }
    }

    /** Saves something new, and restores the backup in which it is still old. */
    static final class Restores {
        private Restores() {}

        public static void main(String[] args) {
            try (Db db = open(Path.of(args[0]))) {
                while (true) {
                    new SettingStore(db).put(ADMIN, "state", "new");
                    System.out.println("new");
                    db.backups().restore(ADMIN, Path.of(args[1]), DataKey.none());
                    System.out.println("old");
                }
            }
        }
    }

    /** Adds an account and removes it, which writes all data under a new key. */
    static final class ChangesKeys {
        private ChangesKeys() {}

        public static void main(String[] args) {
            Path folder = Path.of(args[0]);
            Session session = Session.signIn(folder, USER, password(), CHEAP);
            try (Db db = Db.open(folder, session.keys(), MadeUp.CLOCK, () -> false)) {
                for (int time = Integer.parseInt(args[1]); ; time++) {
                    Account guest = new Account(
                            UUID.randomUUID(), "客人" + UUID.randomUUID(), Set.of(Role.SUBJECT_TEACHER), null, Set.of());
                    session.add(guest, password(), null);
                    Vault.Rekeyed next = session.removing(guest.id());
                    db.rekey(ADMIN, next.keys(), () -> session.keep(next));
                    new SettingStore(db).put(ADMIN, "time", "" + time);
                    System.out.println(time);
                }
            }
        }
    }

    /** Opens, one after another, copies of a school that an older version made. */
    static final class Upgrades {
        private Upgrades() {}

        public static void main(String[] args) throws IOException {
            Path old = Path.of(args[0]);
            for (int time = Integer.parseInt(args[2]); ; time++) {
                Path folder = Files.createDirectory(Path.of(args[1]).resolve("copy" + time));
                Files.copy(old.resolve("gongyu.mv.db"), folder.resolve("gongyu.mv.db"));
                System.out.println(time);
                open(folder).close();
            }
        }
    }
}
