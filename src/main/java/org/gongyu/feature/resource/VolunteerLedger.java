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
import org.gongyu.ledger.Rules;

/** 志愿者: the five teams of 河北教发〔2024〕17号 四、第5条. */
final class VolunteerLedger {

    static final Field<Volunteer, String> NAME = Field.of("name", new Kind.Text(60), Volunteer::name, REQUIRED, LISTED)
            .also("志愿者", "志愿者姓名")
            .wide(6);
    static final Field<Volunteer, Link> TEAM = Field.of(
                    "team", new Kind.OneLink(OptionList.VOLUNTEER_TEAM.key()), Volunteer::team, REQUIRED, LISTED)
            .also("类别", "队伍")
            .wide(8);
    static final Field<Volunteer, Boolean> SHARED =
            Field.of("shared", new Kind.Flag(), Volunteer::shared).wide(5);
    static final Field<Volunteer, String> AFFILIATION = Field.of(
                    "affiliation", new Kind.Text(200), Volunteer::affiliation, LISTED)
            .also("单位", "工作单位", "关系")
            .wide(10);
    static final Field<Volunteer, String> SPECIALITY = Field.of(
                    "speciality", new Kind.Text(200), Volunteer::speciality, LISTED)
            .wide(8);
    static final Field<Volunteer, String> AVAILABLE = Field.of("available", new Kind.Text(200), Volunteer::available)
            .also("服务时间")
            .wide(8);
    static final Field<Volunteer, String> PHONE = Field.of("phone", new Kind.Phone(), Volunteer::phone, LISTED)
            .also("电话", "手机")
            .wide(7);
    static final Field<Volunteer, LocalDate> FROM =
            Field.of("from", new Kind.Day(), Volunteer::from).wide(6);
    static final Field<Volunteer, LocalDate> UNTIL =
            Field.of("until", new Kind.Day(), Volunteer::until).wide(6);
    static final Field<Volunteer, Integer> EARLIER = Field.of(
                    "earlierHours", new Kind.Number(0, 99_999), Volunteer::earlierHours)
            .also("累计时长")
            .wide(5);
    static final Field<Volunteer, String> NOTE =
            Field.of("note", new Kind.LongText(500), Volunteer::note).wide(8);

    static final Ledger<Volunteer> LEDGER = Ledger.of(
                    "volunteer",
                    List.of(NAME, TEAM, SHARED, AFFILIATION, SPECIALITY, AVAILABLE, PHONE, FROM, UNTIL, EARLIER, NOTE),
                    VolunteerLedger::build,
                    List.of(Rules.inOrder(FROM, UNTIL)))
            .in(Area.OFFICE);

    private VolunteerLedger() {}

    private static Volunteer build(Draft<Volunteer> d) {
        return new Volunteer(
                d.get(NAME),
                d.get(TEAM),
                d.yes(SHARED),
                d.get(AFFILIATION),
                d.get(SPECIALITY),
                d.get(AVAILABLE),
                d.get(PHONE),
                d.get(FROM),
                d.get(UNTIL),
                d.get(EARLIER),
                d.get(NOTE));
    }
}
