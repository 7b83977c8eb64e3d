package org.gongyu.feature.resource;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyu.feature.roster.Campus;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.vault.Access;

/**
 * Whom a school has outside its staff.
 *
 * @param campus what every ledger finds at its school
 * @param volunteers where volunteers are kept
 * @param serviceLedger what a service is
 * @param services where services are kept
 * @param resources where bases and resources are kept
 */
record Outside(
        Campus campus,
        VolunteerStore volunteers,
        Ledger<Service> serviceLedger,
        ServiceStore services,
        ResourceStore resources) {

    static Outside of(Campus campus) {
        Ledger<Service> service = ServiceLedger.of(campus.db().clock());
        return new Outside(
                campus,
                new VolunteerStore(campus),
                service,
                new ServiceStore(campus.db(), service),
                new ResourceStore(campus));
    }

    /** Everyone who is or was in a team, as services name them. */
    List<Link> links(Access access) {
        return volunteers.list(access, new Scope(Period.ALWAYS, null)).stream()
                .map(one -> new Link(one.id(), one.value().name()))
                .toList();
    }

    /** The records that links of these ledgers may mean. */
    List<Link> others(Access access, String ledgerKey) {
        return ledgerKey.equals(VolunteerLedger.LEDGER.key()) ? links(access) : campus.written(access, ledgerKey);
    }

    /** Those who were in a team in the period, with the hours they served in it and in all by its 统计时点. */
    List<Served> served(Access access, Period period) {
        LocalDate day = campus.cutOff(period);
        Map<UUID, Integer> before = hours(access, Period.ALWAYS.from(), day);
        Map<UUID, Integer> within = hours(access, period.from(), day);
        return volunteers.list(access, new Scope(period, null)).stream()
                .map(one -> new Served(
                        one.value(),
                        within.getOrDefault(one.id(), 0),
                        one.value().earlier() + before.getOrDefault(one.id(), 0)))
                .toList();
    }

    private Map<UUID, Integer> hours(Access access, LocalDate from, LocalDate to) {
        Scope scope = new Scope(new Period(0, Period.WHOLE_YEAR, from, to), null);
        return services.list(access, scope).stream()
                .flatMap(one -> one.value().volunteers().stream()
                        .map(who -> Map.entry(who.id(), one.value().hours())))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum));
    }

    /**
     * A volunteer and their hours.
     *
     * @param volunteer who
     * @param hours of the period
     * @param all the hours so far, those before the first recorded service included
     */
    record Served(Volunteer volunteer, int hours, int all) {}
}
