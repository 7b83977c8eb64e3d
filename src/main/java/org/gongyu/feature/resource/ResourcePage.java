package org.gongyu.feature.resource;

import java.time.LocalDate;
import org.gongyu.ledger.Draft;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.LedgerPage;
import org.gongyu.ui.Page;
import org.gongyu.ui.TabbedPage;

/** 志愿者与资源: the volunteers, their services, and the directory. */
final class ResourcePage {

    private ResourcePage() {}

    /** The page; {@code what} may be the ledger whose tab it opens at. */
    static Page of(Outside outside, Desk desk, Object what) {
        Texts texts = desk.texts();
        TabbedPage tabs = new TabbedPage("resource-tabs", texts.get("feature.resource"))
                .with("volunteer", texts.get("feature.volunteer"), () -> volunteers(outside, desk))
                .with("service", texts.get("feature.service"), () -> services(outside, desk))
                .with("resource", texts.get("resource.directory"), () -> resources(outside, desk));
        if (what instanceof String ledger) {
            tabs.open(ledger);
        }
        return tabs;
    }

    private static Page volunteers(Outside outside, Desk desk) {
        return new LedgerPage<>(VolunteerLedger.LEDGER, outside.volunteers(), desk)
                .importing("volunteers")
                .exporting("volunteers");
    }

    private static Page services(Outside outside, Desk desk) {
        return new LedgerPage<>(outside.serviceLedger(), outside.services(), desk)
                .startingWith(() -> new Draft<Service>().set(ServiceLedger.DATE, LocalDate.now(desk.clock())))
                .attaching(outside.services().attachments())
                .importing("services")
                .exporting("volunteers");
    }

    private static Page resources(Outside outside, Desk desk) {
        return new LedgerPage<>(ResourceLedger.LEDGER, outside.resources(), desk)
                .attaching(outside.resources().attachments())
                .importing("resources")
                .exporting("resources");
    }
}
