package org.gongyu.feature.account;

import java.util.Optional;
import org.gongyu.db.AuditLog;
import org.gongyu.db.Db;
import org.gongyu.feature.Feature;
import org.gongyu.ledger.Area;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Page;
import org.gongyu.ui.TabbedPage;
import org.gongyu.vault.Right;
import org.gongyu.vault.Session;

/** 帐户与审计. */
public final class AccountFeature implements Feature {

    private final Db db;
    private final Session session;

    public AccountFeature(Db db, Session session) {
        this.db = db;
        this.session = session;
    }

    @Override
    public String key() {
        return "account";
    }

    @Override
    public String icon() {
        return "mdomz-vpn_key";
    }

    /** The own password for everyone; accounts and audit for who looks after the system. */
    @Override
    public Optional<Page> page(Desk desk, Object what) {
        Texts texts = desk.texts();
        TabbedPage tabs = new TabbedPage("account-tabs", texts.get("feature.account"));
        boolean manages = desk.access().may(Right.CHANGE, Area.SYSTEM);
        if (manages) {
            tabs.with("accounts", texts.get("account.accounts"), () -> accounts(desk));
        }
        tabs.with("rights", texts.get("account.rights"), () -> new RightsPage(texts));
        if (manages) {
            tabs.with("audit", texts.get("account.audit"), () -> new AuditPage(new AuditLog(db), desk));
        }
        if (session.account().isPresent()) {
            tabs.with("password", texts.get("account.own"), () -> new OwnPasswordPage(db, session, desk));
        }
        return Optional.of(tabs);
    }

    private Page accounts(Desk desk) {
        return session.account().isPresent() ? new AccountPage(db, session, desk) : new NoAccountsPage(db, desk);
    }
}
