package org.gongyu.feature.roster;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Kind;
import org.gongyu.ledger.Trait;

/**
 * The fields of one of a child's two guardians.
 *
 * @param name 姓名; the guardian is known as soon as this is
 * @param relation 与学生关系
 * @param phone 联系电话
 * @param workplace 工作单位
 * @param custody 是否监护人
 */
record GuardianFields(
        Field<Student, String> name,
        Field<Student, Relation> relation,
        Field<Student, String> phone,
        Field<Student, String> workplace,
        Field<Student, Custody> custody) {

    private static final Map<String, String> LONGER = Map.of("电话", "联系电话", "关系", "与学生关系");
    private static final String[] WHICH = {"", "一", "二"};

    static GuardianFields of(int place, List<String> keys, Function<Student, Student.Guardian> guardian) {
        Trait[] listed = place == 1 ? new Trait[] {Trait.LISTED} : new Trait[0];
        return new GuardianFields(
                Field.of(keys.get(0), new Kind.Text(60), part(guardian, Student.Guardian::name), listed)
                        .also(
                                place == 1
                                        ? headers(
                                                place, "姓名", "监护人姓名", "家长姓名", "监护人", "家长", "家长及电话", "家长姓名及电话", "监护人及电话")
                                        : headers(place, "姓名")),
                Field.of(keys.get(1), new Kind.Choice<>(Relation.class), part(guardian, Student.Guardian::relation))
                        .also(place == 1 ? headers(place, "关系", "与学生关系", "与被监护人关系") : headers(place, "关系")),
                Field.of(keys.get(2), new Kind.Phone(), part(guardian, Student.Guardian::phone), listed)
                        .also(place == 1 ? headers(place, "电话", "监护人电话", "监护人联系电话") : headers(place, "电话")),
                Field.of(keys.get(3), new Kind.Text(100), part(guardian, Student.Guardian::workplace))
                        .also(headers(place, "工作单位")),
                Field.of(keys.get(4), new Kind.Choice<>(Custody.class), part(guardian, Student.Guardian::custody))
                        .also(headers(place, "是否监护人")));
    }

    /** 成员1电话, 家庭成员或监护人电话一 … and what else is given. The label is 监护人1电话. */
    private static String[] headers(int place, String what, String... more) {
        String longer = LONGER.getOrDefault(what, what);
        return Stream.concat(
                        Stream.of(
                                "成员" + place + what,
                                "成员" + place + longer,
                                "监护人" + place + longer,
                                "家庭成员或监护人" + what + WHICH[place],
                                "家长" + place + what,
                                "家长" + what + place,
                                "家长" + longer + place,
                                "监护人" + what + place,
                                "监护人" + longer + place,
                                "家庭成员" + place + what,
                                "家庭成员" + place + longer,
                                "家庭成员或监护人信息(" + WHICH[place] + ")" + what,
                                "家庭成员或监护人信息(" + WHICH[place] + ")" + longer,
                                "家庭成员或监护人" + WHICH[place] + what,
                                "第" + WHICH[place] + "监护人" + what,
                                "第" + WHICH[place] + "监护人" + longer),
                        Stream.of(more))
                .filter(header -> !header.equals("监护人" + place + what))
                .distinct()
                .toArray(String[]::new);
    }

    private static <T> Function<Student, T> part(
            Function<Student, Student.Guardian> guardian, Function<Student.Guardian, T> value) {
        return student -> {
            Student.Guardian known = guardian.apply(student);
            return known == null ? null : value.apply(known);
        };
    }

    /** The guardian of a draft; null if it names none. */
    Student.Guardian build(Draft<Student> draft) {
        return draft.get(name) == null
                ? null
                : new Student.Guardian(
                        draft.get(name),
                        draft.get(relation),
                        draft.get(phone),
                        draft.get(workplace),
                        draft.get(custody) == null ? Custody.YES : draft.get(custody));
    }
}
