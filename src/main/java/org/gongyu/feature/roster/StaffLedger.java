package org.gongyu.feature.roster;

import static org.gongyu.ledger.Trait.COMPUTED;
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
import org.gongyu.ledger.Problem;

/** 教职工. */
public final class StaffLedger {

    static final Field<Staff, String> NAME =
            Field.of("name", new Kind.Text(60), Staff::name, REQUIRED, LISTED).also("教师姓名", "教职工姓名");
    static final Field<Staff, Sex> SEX =
            Field.of("sex", new Kind.Choice<>(Sex.class), Staff::sex, LISTED).wide(4);
    static final Field<Staff, Tier> TIER = Field.of(
                    "tier", new Kind.Choice<>(Tier.class), Staff::tier, REQUIRED, LISTED)
            .also("类别", "职务类别", "岗位类别", "岗位");
    static final Field<Staff, String> HEAD_OF = Field.of("headOf", new Kind.Text(200), Staff::headOf, LISTED, COMPUTED)
            .also("班主任班级", "所任班主任班级", "任班主任的班级");
    static final Field<Staff, List<Link>> TEACHES = Field.of(
                    "teaches", new Kind.ManyLinks("class"), Staff::teaches, LISTED)
            .also("任课班级", "所教班级", "授课班级", "任教的班级", "任课的班级")
            .wide(12);
    static final Field<Staff, String> PHONE =
            Field.of("phone", new Kind.Phone(), Staff::phone, LISTED).also("电话", "手机", "手机号", "手机号码", "联系方式");
    static final Field<Staff, String> SUBJECT =
            Field.of("subject", new Kind.Text(30), Staff::subject, LISTED).also("学科", "任课学科");
    static final Field<Staff, LocalDate> JOINED =
            Field.of("joined", new Kind.Day(), Staff::joined).also("入职时间", "到校日期");
    static final Field<Staff, LocalDate> LEFT = Field.of("left", new Kind.Day(), Staff::left);
    static final Field<Staff, String> PINYIN = Field.of("pinyin", new Kind.Text(200), Staff::pinyin);

    /** The ledger. */
    public static final Ledger<Staff> LEDGER = Ledger.of(
                    "staff",
                    List.of(NAME, SEX, TIER, HEAD_OF, PHONE, SUBJECT, TEACHES, JOINED, LEFT, PINYIN),
                    StaffLedger::build,
                    List.of(StaffLedger::dates))
            .in(Area.PEOPLE);

    private StaffLedger() {}

    static Staff build(Draft<Staff> draft) {
        return new Staff(
                draft.get(NAME),
                draft.get(PINYIN),
                draft.get(SEX),
                draft.get(TIER),
                draft.get(HEAD_OF),
                draft.all(TEACHES),
                draft.get(PHONE),
                draft.get(SUBJECT),
                draft.get(JOINED),
                draft.get(LEFT));
    }

    static List<Problem> dates(Draft<Staff> draft) {
        LocalDate joined = draft.get(JOINED);
        LocalDate left = draft.get(LEFT);
        boolean turned = joined != null && left != null && left.isBefore(joined);
        return turned ? List.of(Problem.error(LEFT, "left-before-joined")) : List.of();
    }
}
