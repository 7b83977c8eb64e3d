package org.gongyu.feature.care;

import java.util.List;
import org.gongyu.MadeUp;
import org.gongyu.db.Stored;
import org.gongyu.feature.OpenSchool;
import org.gongyu.feature.roster.RosterFeature;
import org.gongyu.feature.school.ListStore;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.vault.Access;
import org.gongyu.vault.Session;

/** The care files of a made-up school. */
final class CareSchool {

    private static final Access ADMIN = Access.administrator();
    private static final Scope EVER = new Scope(Period.ALWAYS, null);

    private CareSchool() {}

    static Care care(OpenSchool school) {
        ListStore lists = new ListStore(school.db(), MadeUp.TEXTS);
        return Care.of(new RosterFeature(school.db(), Session.none(), school.schools(), lists, MadeUp.TEXTS).campus());
    }

    static List<Stored<CareFile>> files(Care care) {
        return care.files().list(ADMIN, EVER);
    }

    static List<Stored<LogEntry>> log(Care care, Access access, Stored<CareFile> of) {
        return care.log()
                .stored(access, of.value().student().id(), care.campus().today());
    }

    /** An open file with something confidential in it and a log. */
    static Stored<CareFile> withSecretAndLog(Care care) {
        return files(care).stream()
                .filter(one -> one.value().course().closedOn() == null
                        && one.value().secret().psychology() != null
                        && !log(care, ADMIN, one).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
