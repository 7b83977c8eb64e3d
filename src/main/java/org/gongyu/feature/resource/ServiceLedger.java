package org.gongyu.feature.resource;

import static org.gongyu.ledger.Trait.LISTED;
import static org.gongyu.ledger.Trait.REQUIRED;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gongyu.ledger.Area;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Kind;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Rules;

/** 志愿服务记录: what the hours of volunteers are added up from. */
final class ServiceLedger {

    static final Field<Service, LocalDate> DATE = Field.of("date", new Kind.Day(), Service::date, REQUIRED, LISTED)
            .also("日期", "时间")
            .wide(6);
    static final Field<Service, List<Link>> VOLUNTEERS = Field.of(
                    "volunteers", new Kind.ManyLinks("volunteer"), Service::volunteers, REQUIRED, LISTED)
            .also("姓名")
            .wide(10);
    static final Field<Service, String> ACTIVITY = Field.of(
                    "activity", new Kind.Text(200), Service::activity, REQUIRED, LISTED)
            .also("活动", "内容")
            .wide(14);
    static final Field<Service, String> VENUE =
            Field.of("venue", new Kind.Text(200), Service::venue, LISTED).wide(8);
    static final Field<Service, Integer> HOURS = Field.of(
                    "hours", new Kind.Number(1, 999), Service::hours, REQUIRED, LISTED)
            .also("时长", "小时")
            .wide(5);
    static final Field<Service, String> NOTE =
            Field.of("note", new Kind.LongText(500), Service::note).wide(8);

    private ServiceLedger() {}

    /** The ledger; {@code clock} tells which dates are still to come. */
    static Ledger<Service> of(Clock clock) {
        return Ledger.of(
                        "service",
                        List.of(DATE, VOLUNTEERS, ACTIVITY, VENUE, HOURS, NOTE),
                        ServiceLedger::build,
                        List.of(Rules.hasCome(DATE, clock)))
                .in(Area.OFFICE);
    }

    private static Service build(Draft<Service> d) {
        return new Service(
                d.get(DATE),
                d.all(VOLUNTEERS).stream().distinct().toList(),
                d.get(ACTIVITY),
                d.get(VENUE),
                d.get(HOURS),
                d.get(NOTE));
    }
}
