package org.gongyu.ui;

import java.util.List;
import java.util.Optional;
import org.gongyu.feature.Feature;
import org.gongyu.vault.Access;

/** The talks of the tests as a part of the program. */
public final class TalkFeature implements Feature {

    private final TalkDesk talks = new TalkDesk().filled(30);

    @Override
    public String key() {
        return "talk";
    }

    @Override
    public String icon() {
        return "mdal-chat";
    }

    @Override
    public List<Shelf<?>> shelves() {
        return List.of(new Shelf<>(Talk.LEDGER, talks));
    }

    @Override
    public List<Candidate> candidates(Access access, String ledgerKey) {
        return talks.candidates(ledgerKey);
    }

    @Override
    public Optional<Page> page(Desk desk, Object what) {
        return Optional.of(new LedgerPage<>(Talk.LEDGER, talks, desk));
    }
}
