package org.gongyu.feature.activity;

import static org.gongyu.ledger.Trait.LISTED;
import static org.gongyu.ledger.Trait.REQUIRED;

import java.time.LocalDate;
import java.util.List;
import org.gongyu.ledger.Area;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Kind;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Link;

/** 家长学校教学计划. */
final class PlanLedger {

    static final String KEY = "plan";

    static final Field<Plan, LocalDate> DATE = Field.of("date", new Kind.Day(), Plan::date, REQUIRED, LISTED)
            .also("日期", "授课日期")
            .wide(6);
    static final Field<Plan, Integer> WEEK =
            Field.of("week", new Kind.Number(1, 60), Plan::week, LISTED).wide(3);
    static final Field<Plan, String> TOPIC = Field.of("topic", new Kind.Text(100), Plan::topic, REQUIRED, LISTED)
            .also("主题", "课程名称", "教学内容")
            .wide(16);
    static final Field<Plan, List<Link>> SPEAKERS = Field.of(
                    "speakers", new Kind.ManyLinks("staff"), Plan::speakers, LISTED)
            .also("主讲", "主讲教师")
            .wide(7);
    static final Field<Plan, String> GUESTS =
            Field.of("guests", new Kind.Text(100), Plan::guests).also("校外专家").wide(8);
    static final Field<Plan, String> AUDIENCE = Field.of("audience", new Kind.Text(100), Plan::audience, LISTED)
            .also("授课对象")
            .wide(8);
    static final Field<Plan, String> FORM =
            Field.of("form", new Kind.Text(60), Plan::form).also("授课形式").wide(6);
    static final Field<Plan, Integer> HOURS = Field.of("hours", new Kind.Number(1, 40), Plan::hours, REQUIRED, LISTED)
            .also("学时")
            .wide(3);
    static final Field<Plan, String> MATERIAL =
            Field.of("material", new Kind.Text(100), Plan::material).wide(10);
    static final Field<Plan, String> NOTE =
            Field.of("note", new Kind.LongText(500), Plan::note).wide(8);

    static final Ledger<Plan> LEDGER = Ledger.of(
                    KEY,
                    List.of(DATE, WEEK, TOPIC, SPEAKERS, GUESTS, AUDIENCE, FORM, HOURS, MATERIAL, NOTE),
                    PlanLedger::build,
                    List.of())
            .in(Area.OFFICE);

    private PlanLedger() {}

    private static Plan build(Draft<Plan> d) {
        return new Plan(
                d.get(DATE),
                d.get(WEEK),
                d.get(TOPIC),
                d.all(SPEAKERS),
                d.get(GUESTS),
                d.get(AUDIENCE),
                d.get(FORM),
                d.get(HOURS),
                d.get(MATERIAL),
                d.get(NOTE));
    }
}
