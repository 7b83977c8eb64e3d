package org.gongyu.names;

import java.util.Optional;
import java.util.regex.Pattern;

/** By what names are recognised, however they are set: 李 老师 is 李老师, and the dot of 买买提·阿里 may be any. Names are never stored so. */
public final class Spelling {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\u200B-\\u200F\\uFEFF]+");
    private static final Pattern DOTS = Pattern.compile("[·•・．‧∙⋅]");
    private static final Pattern LINED_UP = Pattern.compile("\\p{IsHan}(?:[\\s\\p{Z}]+\\p{IsHan}){1,2}");
    private static final Pattern BRACKETED = Pattern.compile("[(（\\[【][^)）\\]】]*[)）\\]】]$");

    private static final Pattern TITLE = Pattern.compile("(?<=\\S{2})(?:老师|教师|班主任|副?主任|副?校长|副?书记|同学|小朋友)$");

    private Spelling() {}

    /** A short Chinese name without the blanks that line it up with longer ones: 李 四 is 李四; empty for any other. */
    public static Optional<String> tidy(String name) {
        return name != null && LINED_UP.matcher(name).matches()
                ? Optional.of(BLANKS.matcher(name).replaceAll(""))
                : Optional.empty();
    }

    /** The same for all spellings of one name. */
    public static String key(String name) {
        return DOTS.matcher(BLANKS.matcher(name).replaceAll("")).replaceAll("·");
    }

    /** A name without the remark behind it: 张三（班主任） is 张三. */
    public static String bare(String name) {
        return BRACKETED.matcher(name.strip()).replaceAll("");
    }

    /** A name without how one speaks to its bearer: 段丽婷老师 is 段丽婷. A surname alone keeps it. */
    public static String untitled(String name) {
        return TITLE.matcher(bare(name).strip()).replaceAll("");
    }
}
