package org.gongyu.feature.duty;

import java.util.List;
import org.gongyu.feature.Feature;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Page;
import org.gongyu.ui.TabbedPage;

/** 首页: the gap list, who has gaps, charts, the packs, and what other features put beside it. */
final class HomePage {

    private HomePage() {}

    static Page of(Duties duties, Words words, List<Feature> beside, Desk desk) {
        Texts texts = words.texts();
        TabbedPage tabs = new TabbedPage("home-tabs", texts.get("feature.home"))
                .with("gaps", texts.get("duty.tab.gaps"), () -> new GapPage(duties, words, desk))
                .with("shares", texts.get("duty.tab.shares"), () -> new SharePage(duties, words, desk))
                .with("charts", texts.get("duty.tab.charts"), () -> new ChartPage(duties, words, desk));
        beside.stream()
                .filter(feature -> feature.isFor(desk.access()))
                .forEach(feature ->
                        tabs.with(feature.key(), texts.get("feature." + feature.key()), () -> feature.page(desk, null)
                                .orElseThrow()));
        return tabs.with("packs", texts.get("duty.tab.packs"), () -> new PackPage(duties, words, desk));
    }
}
