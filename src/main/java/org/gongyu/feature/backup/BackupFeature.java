package org.gongyu.feature.backup;

import java.util.Optional;
import org.gongyu.db.Db;
import org.gongyu.feature.Feature;
import org.gongyu.ledger.Area;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Page;
import org.gongyu.vault.Access;
import org.gongyu.vault.Right;
import org.gongyu.vault.Session;

/** 备份. */
public final class BackupFeature implements Feature {

    private final Db db;
    private final Session session;

    public BackupFeature(Db db, Session session) {
        this.db = db;
        this.session = session;
    }

    @Override
    public String key() {
        return "backup";
    }

    @Override
    public String icon() {
        return "mdal-backup";
    }

    @Override
    public boolean isFor(Access access) {
        return access.may(Right.CHANGE, Area.SYSTEM);
    }

    @Override
    public Optional<Page> page(Desk desk, Object what) {
        return Optional.of(new BackupPage(db, session, desk));
    }
}
