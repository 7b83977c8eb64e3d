package org.gongyu.feature.school;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongyu.feature.Feature;
import org.gongyu.names.Pinyin;
import org.gongyu.ui.Candidate;
import org.gongyu.ui.Desk;
import org.gongyu.ui.LedgerPage;
import org.gongyu.ui.Page;
import org.gongyu.vault.Access;

/** 选项表: the lists that a school may edit. */
public final class ListFeature implements Feature {

    private final ListStore lists;

    public ListFeature(ListStore lists) {
        this.lists = lists;
    }

    @Override
    public String key() {
        return ListLedger.LEDGER.key();
    }

    @Override
    public String icon() {
        return "mdal-format_list_bulleted";
    }

    @Override
    public List<Shelf<?>> shelves() {
        return List.of(new Shelf<>(ListLedger.LEDGER, lists));
    }

    @Override
    public List<Candidate> candidates(Access access, String ledgerKey) {
        return Stream.of(OptionList.values())
                .filter(list -> list.key().equals(ledgerKey))
                .flatMap(list -> lists.snapshot(access).of(list).stream())
                .map(link -> new Candidate(link, "", Pinyin.of(link.label())))
                .toList();
    }

    @Override
    public Optional<Page> page(Desk desk, Object what) {
        return Optional.of(new LedgerPage<>(ListLedger.LEDGER, lists, desk));
    }
}
