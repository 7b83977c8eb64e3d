package org.gongyu.feature.resource;

import static org.gongyu.db.schema.Tables.RESOURCE;

import java.util.List;
import java.util.function.Function;
import org.gongyu.db.RowStore;
import org.gongyu.db.schema.tables.records.ResourceRecord;
import org.gongyu.feature.roster.Campus;
import org.gongyu.feature.school.Lists;
import org.gongyu.ledger.Scope;
import org.gongyu.vault.Access;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.impl.DSL;

/** The bases and resources. */
final class ResourceStore extends RowStore<Resource, ResourceRecord> {

    private final Function<Access, Lists> lists;

    ResourceStore(Campus campus) {
        super(campus.db(), ResourceLedger.LEDGER, RESOURCE);
        this.lists = campus::lists;
    }

    /** A directory: what is in it belongs to no term or class. */
    @Override
    protected Condition within(Scope scope) {
        return DSL.noCondition();
    }

    @Override
    protected List<? extends OrderField<?>> order() {
        return List.of(RESOURCE.KIND_ID, RESOURCE.NAME, RESOURCE.ID);
    }

    @Override
    protected List<Resource> records(Access access, DSLContext sql, Condition which, List<ResourceRecord> found) {
        Lists names = lists.apply(access);
        return found.stream().map(row -> resource(row, names)).toList();
    }

    private static Resource resource(ResourceRecord row, Lists names) {
        return new Resource(
                row.getName(),
                names.link(row.getKindId()),
                row.getAddress(),
                row.getContact(),
                row.getPhone(),
                row.getActivities(),
                row.getStages(),
                row.getCapacity(),
                row.getCost(),
                row.getAgreedOn(),
                row.getNote());
    }

    @Override
    protected void fill(ResourceRecord row, Resource resource) {
        row.setName(resource.name());
        row.setKindId(resource.kind().id());
        row.setAddress(resource.address());
        row.setContact(resource.contact());
        row.setPhone(resource.phone());
        row.setActivities(resource.activities());
        row.setStages(resource.stages());
        row.setCapacity(resource.capacity());
        row.setCost(resource.cost());
        row.setAgreedOn(resource.agreedOn());
        row.setNote(resource.note());
    }
}
