package org.gongyu.feature.roster;

import java.util.function.Function;
import java.util.stream.Stream;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Kind;

/** The columns by which files tell which child is meant. Schools head them alike, whatever the list is of. */
public final class ChildHeads {

    private static final String[] NAME = {"学生", "学生姓名", "姓名", "孩子姓名", "幼儿姓名"};
    private static final String[] GRADE = {"所在年级", "现年级", "学生年级", "级部"};
    private static final String[] CLASS = {"班", "班别", "班级名称", "所在班级", "学生班级", "年级班级", "现班级", "就读班级"};
    private static final String[] ID_NUMBER = {
        "身份证号", "身份证号码", "学生身份证号", "学生身份证号码", "公民身份号码", "公民身份证号码", "身份证件号码", "证件号", "证件号码", "身份证"
    };

    private ChildHeads() {}

    /** The child or the children themselves; {@code more} are spellings of this ledger only. */
    public static <R, T> Field<R, T> name(Field<R, T> field, String... more) {
        return field.also(Stream.of(NAME, more).flatMap(Stream::of).toArray(String[]::new));
    }

    /** 年级, which completes a bare 1班; not kept. */
    public static <R> Field<R, String> grade() {
        return Field.<R, String>of("grade", new Kind.Text(30), record -> null).also(GRADE);
    }

    /** 班级, which with the name tells which child is meant; {@code shown} is what an export writes there. */
    public static <R> Field<R, String> className(Function<R, String> shown) {
        return className(Field.of("className", new Kind.Text(60), shown));
    }

    static <R, T> Field<R, T> className(Field<R, T> field) {
        return field.also(CLASS);
    }

    /** 身份证件号; not kept, for the roster has it. */
    public static <R> Field<R, String> idNumber() {
        return idNumber(Field.of("idNumber", new Kind.IdNumber(false), record -> null));
    }

    static <R, T> Field<R, T> idNumber(Field<R, T> field) {
        return field.also(ID_NUMBER);
    }
}
