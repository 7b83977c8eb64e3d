package org.gongyu.feature.resource;

import static java.util.stream.Collectors.toMap;
import static org.gongyu.db.schema.Tables.SERVICE;
import static org.gongyu.db.schema.Tables.SERVICE_VOLUNTEER;
import static org.gongyu.db.schema.Tables.VOLUNTEER;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyu.db.Db;
import org.gongyu.db.LinkRows;
import org.gongyu.db.RowStore;
import org.gongyu.db.Tx;
import org.gongyu.db.schema.tables.records.ServiceRecord;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Scope;
import org.gongyu.vault.Access;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;

/** The services, with those who served beside each. */
final class ServiceStore extends RowStore<Service, ServiceRecord> {

    private static final LinkRows VOLUNTEERS =
            new LinkRows(SERVICE_VOLUNTEER.SERVICE_ID, SERVICE_VOLUNTEER.VOLUNTEER_ID);

    ServiceStore(Db db, Ledger<Service> ledger) {
        super(db, ledger, SERVICE);
    }

    @Override
    protected Condition within(Scope scope) {
        return SERVICE.SERVICE_DATE.between(
                scope.period().from(), scope.period().to());
    }

    /** Last first. */
    @Override
    protected List<? extends OrderField<?>> order() {
        return List.of(SERVICE.SERVICE_DATE.desc(), SERVICE.ID.desc());
    }

    @Override
    protected List<Service> records(Access access, DSLContext sql, Condition which, List<ServiceRecord> found) {
        Map<UUID, List<UUID>> served = VOLUNTEERS.of(sql, SERVICE, which);
        Map<UUID, String> names = names(sql);
        return found.stream()
                .map(row -> service(row, served.getOrDefault(row.getId(), List.of()), names))
                .toList();
    }

    /** Everyone's name, also of those who are in the recycle bin: their services stay. */
    private static Map<UUID, String> names(DSLContext sql) {
        return sql.select(VOLUNTEER.ID, VOLUNTEER.NAME).from(VOLUNTEER).fetch().stream()
                .collect(toMap(row -> row.value1(), row -> row.value2()));
    }

    private static Service service(ServiceRecord row, List<UUID> served, Map<UUID, String> names) {
        return new Service(
                row.getServiceDate(),
                served.stream().map(id -> new Link(id, names.get(id))).toList(),
                row.getActivity(),
                row.getVenue(),
                row.getHours(),
                row.getNote());
    }

    @Override
    protected boolean hang(Tx tx, UUID id, Service before, Service after) {
        return VOLUNTEERS.keep(tx, id, before == null ? List.of() : before.volunteers(), after.volunteers());
    }

    @Override
    protected void fill(ServiceRecord row, Service service) {
        row.setServiceDate(service.date());
        row.setActivity(service.activity());
        row.setVenue(service.venue());
        row.setHours(service.hours());
        row.setNote(service.note());
    }
}
