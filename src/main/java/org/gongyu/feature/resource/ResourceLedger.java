package org.gongyu.feature.resource;

import static org.gongyu.ledger.Trait.LISTED;
import static org.gongyu.ledger.Trait.REQUIRED;

import java.time.LocalDate;
import java.util.List;
import org.gongyu.feature.school.OptionList;
import org.gongyu.ledger.Area;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Kind;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Link;

/** 资源目录清单: whom the school can turn to (河北教发〔2024〕17号 四、第13条). */
final class ResourceLedger {

    static final Field<Resource, String> NAME = Field.of("name", new Kind.Text(200), Resource::name, REQUIRED, LISTED)
            .also("名称", "基地名称", "单位名称", "资源单位", "机构名称", "单位")
            .wide(12);
    static final Field<Resource, Link> KIND = Field.of(
                    "kind", new Kind.OneLink(OptionList.RESOURCE_KIND.key()), Resource::kind, REQUIRED, LISTED)
            .also("类别")
            .wide(8);
    static final Field<Resource, String> ADDRESS =
            Field.of("address", new Kind.Text(300), Resource::address, LISTED).wide(12);
    static final Field<Resource, String> CONTACT =
            Field.of("contact", new Kind.Text(60), Resource::contact, LISTED).wide(5);
    static final Field<Resource, String> PHONE = Field.of("phone", new Kind.Phone(), Resource::phone, LISTED)
            .also("电话")
            .wide(7);
    static final Field<Resource, String> ACTIVITIES = Field.of(
                    "activities", new Kind.LongText(1000), Resource::activities)
            .also("活动", "活动内容", "可开展的活动", "可提供的活动", "服务内容")
            .wide(14);
    static final Field<Resource, String> STAGES =
            Field.of("stages", new Kind.Text(100), Resource::stages).also("学段").wide(6);
    static final Field<Resource, Integer> CAPACITY = Field.of(
                    "capacity", new Kind.Number(1, 99_999), Resource::capacity)
            .also("容量", "可容纳人数")
            .wide(5);
    static final Field<Resource, String> COST =
            Field.of("cost", new Kind.Text(100), Resource::cost).wide(5);
    static final Field<Resource, LocalDate> AGREED_ON =
            Field.of("agreedOn", new Kind.Day(), Resource::agreedOn).wide(6);
    static final Field<Resource, String> NOTE =
            Field.of("note", new Kind.LongText(500), Resource::note).wide(8);

    static final Ledger<Resource> LEDGER = Ledger.of(
                    "resource",
                    List.of(NAME, KIND, ADDRESS, CONTACT, PHONE, ACTIVITIES, STAGES, CAPACITY, COST, AGREED_ON, NOTE),
                    ResourceLedger::build,
                    List.of())
            .in(Area.OFFICE);

    private ResourceLedger() {}

    private static Resource build(Draft<Resource> d) {
        return new Resource(
                d.get(NAME),
                d.get(KIND),
                d.get(ADDRESS),
                d.get(CONTACT),
                d.get(PHONE),
                d.get(ACTIVITIES),
                d.get(STAGES),
                d.get(CAPACITY),
                d.get(COST),
                d.get(AGREED_ON),
                d.get(NOTE));
    }
}
