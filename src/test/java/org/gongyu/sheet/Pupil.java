package org.gongyu.sheet;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Kind;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Option;
import org.gongyu.ledger.Trait;
import org.gongyu.text.Texts;

/** A small ledger with every kind of field, for tests of sheets. */
record Pupil(
        String name,
        Sex sex,
        LocalDate birth,
        String idNumber,
        String className,
        Boolean boarder,
        String phone,
        Integer order,
        LocalTime arrives,
        String remark,
        Link mentor,
        List<Link> friends) {

    enum Sex implements Option {
        MALE("男性", "1"),
        FEMALE("女性", "2");

        @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
        private final List<String> aliases;

        Sex(String... aliases) {
            this.aliases = List.of(aliases);
        }

        @Override
        public List<String> aliases() {
            return aliases;
        }
    }

    static final Field<Pupil, String> NAME =
            Field.of("name", new Kind.Text(20), Pupil::name, Trait.REQUIRED).also("学生姓名", "名字");
    static final Field<Pupil, Sex> SEX = Field.of("sex", new Kind.Choice<>(Sex.class), Pupil::sex);
    static final Field<Pupil, LocalDate> BIRTH = Field.of("birth", new Kind.Day(), Pupil::birth);
    static final Field<Pupil, String> ID_NUMBER = Field.of(
                    "id-number", new Kind.IdNumber(), Pupil::idNumber, Trait.REQUIRED)
            .also("身份证件号", "身份证号码");
    static final Field<Pupil, String> CLASS =
            Field.of("class", new Kind.Text(20), Pupil::className).also("班别");
    static final Field<Pupil, Boolean> BOARDER = Field.of("boarder", new Kind.Flag(), Pupil::boarder);
    static final Field<Pupil, String> PHONE =
            Field.of("phone", new Kind.Phone(), Pupil::phone).also("联系电话", "监护人1电话");
    static final Field<Pupil, Integer> ORDER = Field.of("order", new Kind.Number(1, 99), Pupil::order);
    static final Field<Pupil, LocalTime> ARRIVES = Field.of("arrives", new Kind.Time(), Pupil::arrives);
    static final Field<Pupil, String> REMARK = Field.of("remark", new Kind.LongText(500), Pupil::remark);
    static final Field<Pupil, Link> MENTOR = Field.of("mentor", new Kind.OneLink("staff"), Pupil::mentor);
    static final Field<Pupil, List<Link>> FRIENDS = Field.of("friends", new Kind.ManyLinks("pupil"), Pupil::friends);

    static final Ledger<Pupil> LEDGER = Ledger.of(
            "pupil",
            List.of(NAME, SEX, BIRTH, ID_NUMBER, CLASS, BOARDER, PHONE, ORDER, ARRIVES, REMARK, MENTOR, FRIENDS),
            draft -> new Pupil(
                    draft.get(NAME),
                    draft.get(SEX),
                    draft.get(BIRTH),
                    draft.get(ID_NUMBER),
                    draft.get(CLASS),
                    draft.yes(BOARDER),
                    draft.get(PHONE),
                    draft.get(ORDER),
                    draft.get(ARRIVES),
                    draft.get(REMARK),
                    draft.get(MENTOR),
                    draft.all(FRIENDS)),
            List.of());

    static final Texts TEXTS = Texts.in(Locale.SIMPLIFIED_CHINESE)
            .and(Map.ofEntries(
                    Map.entry("pupil.name", "姓名"),
                    Map.entry("pupil.sex", "性别"),
                    Map.entry("pupil.birth", "出生日期"),
                    Map.entry("pupil.id-number", "身份证号"),
                    Map.entry("pupil.class", "班级"),
                    Map.entry("pupil.boarder", "是否住校"),
                    Map.entry("pupil.phone", "电话"),
                    Map.entry("pupil.order", "班内学号"),
                    Map.entry("pupil.arrives", "到校时间"),
                    Map.entry("pupil.remark", "备注"),
                    Map.entry("pupil.mentor", "导师"),
                    Map.entry("pupil.friends", "好友"),
                    Map.entry("option.Sex.MALE", "男"),
                    Map.entry("option.Sex.FEMALE", "女")));
}
