package org.gongyu.sheet;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Kind;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Masks;
import org.gongyu.ledger.Problem;
import org.gongyu.text.Texts;

/**
 * The values of fields as written words: shown in the spelling of the program's language, read in any spelling that schools' files
 * use. Names and prose are only trimmed; numbers, dates and choices lose stray spaces and full-width characters first.
 */
public final class Values {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final Pattern LOST_DIGITS = Pattern.compile("\\d\\.\\d{2,}[Ee]\\+?\\d{2}");

    /** A person's number is longer than this notation, however few digits a sheet shows of it. */
    private static final Pattern LOST_NUMBER = Pattern.compile("\\d(\\.\\d+)?[Ee]\\+?\\d{2}");

    /** How spreadsheets mark digits as text; files made from them carry the marks along. */
    private static final Pattern APOSTROPHES = Pattern.compile("^['‘’`´]+|['‘’`´]+$");

    private static final Pattern FORMULA_ERROR = Pattern.compile("#(N/A|REF!|VALUE!|NAME\\?|DIV/0!|NUM!|NULL!)");
    private static final Pattern WHOLE = Pattern.compile("[-+]?\\d{1,9}(\\.0+)?");
    /** What is counted, written behind the number. */
    private static final Pattern UNIT = Pattern.compile("(?<=\\d)个?(?:学时|课时|小时|分钟|人次|人|名|户|次|节|项)$");

    private static final Pattern BETWEEN_NAMES = Pattern.compile("[、,，;；/\\n\\r]");
    private static final Pattern HYPHENS = Pattern.compile("[‐‑‒–—―－]+");
    private static final Pattern GROUPING = Pattern.compile("[-.]");
    private static final Pattern MOBILE = Pattern.compile("(?:\\+|00)?(?:86)?(?<number>1[3-9]\\d{9})");
    private static final Set<String> YES =
            Set.of("是", "有", "对", "知晓", "已知晓", "已告知", "已签", "已签收", "√", "✓", "✔", "☑", "1", "Y", "YES", "TRUE", "T");
    private static final Set<String> NO = Set.of(
            "否", "无", "不是", "没有", "不知晓", "未知晓", "未告知", "未签", "未签收", "×", "✗", "✘", "☐", "□", "0", "N", "NO", "FALSE",
            "F");

    /** How people strike out a cell. */
    private static final Set<String> STROKES = Set.of("/", "//", "\\", "-", "--", "---", "—", "——", "－", "–", "\u3001");

    private static final Set<String> NOTHING = Set.of("无", "没有", "暂无", "空");

    private static final Pattern SCHOOL_YEAR =
            Pattern.compile("(?<first>20\\d{2})(?:[-—–－~～至到/]+(?<next>20\\d{2}|\\d{2}))?(?:学年度?|(?i:school\\s*year))?");

    private final Texts texts;
    private final Map<Class<?>, Words> words = new ConcurrentHashMap<>();

    public Values(Texts texts) {
        this.texts = texts;
    }

    /** The words for a value; empty for null. Personal numbers are written in full: masking is the caller's. */
    public <R, T> String show(Field<R, T> field, T value) {
        return value == null ? "" : shown(field.kind(), value);
    }

    /** The words for a value, personal numbers masked; empty for null. */
    public <R, T> String masked(Field<R, T> field, T value) {
        String words = show(field, value);
        return switch (field.kind().type()) {
            case PHONE -> Masks.phone(words);
            case ID_NUMBER -> Masks.number(words);
            case TEXT, LONG_TEXT, NUMBER, SCHOOL_YEAR, DAY, TIME, FLAG, CHOICE, LINK, LINKS -> words;
        };
    }

    private String shown(Kind<?> kind, Object value) {
        return switch (kind.type()) {
            case TEXT, LONG_TEXT, ID_NUMBER, PHONE, NUMBER, DAY, LINK -> value.toString();
            case SCHOOL_YEAR -> texts.get("period.year", (Integer) value, (Integer) value + 1);
            case TIME -> CLOCK.format((LocalTime) value);
            case FLAG -> texts.get((Boolean) value ? "sheet.yes" : "sheet.no");
            case CHOICE -> texts.option((Enum<?>) value);
            case LINKS ->
                ((List<?>) value)
                        .stream().map(Link.class::cast).map(Link::label).collect(Collectors.joining("、"));
        };
    }

    /**
     * Reads what is written into the draft, or marks the field as unreadable with the problem. Blank text clears the field. A link is
     * cleared too: which record a name means is for the importer to find out.
     */
    @SuppressWarnings("unchecked") // understood() returns what the field's kind holds
    public <R, T> void read(Field<R, T> field, String text, Draft<R> draft) {
        String trimmed = Plain.trim(text);
        Object understood = trimmed.isEmpty() ? null : understood(field, trimmed);
        if (understood instanceof Problem problem) {
            draft.unreadable(field, problem);
        } else {
            draft.set(field, (T) understood);
        }
    }

    /** What a cell says for a field: nothing where a stroke fills it, or 无 where a number, a day or a person is asked for. */
    static String said(Field<?, ?> field, String text) {
        String plain = Plain.tight(text);
        if (STROKES.contains(plain)) {
            return "";
        }
        return switch (field.kind().type()) {
            case PHONE, ID_NUMBER, DAY, TIME, NUMBER, LINK, LINKS -> NOTHING.contains(plain) ? "" : text;
            case TEXT, LONG_TEXT, SCHOOL_YEAR, FLAG, CHOICE -> text;
        };
    }

    /** The names in a cell that lists several people, split at 、 , ; / and line ends; never at spaces, which names may hold. */
    public static List<String> names(String text) {
        return Arrays.stream(BETWEEN_NAMES.split(text, -1))
                .map(Plain::trim)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private Object understood(Field<?, ?> field, String text) {
        if (text.charAt(0) == '#' && FORMULA_ERROR.matcher(text).matches()) {
            return Problem.error(field, "formula-error", text);
        }
        return switch (field.kind().type()) {
            case TEXT, LONG_TEXT -> lostDigits(text) ? lost(field, text) : text;
            case ID_NUMBER -> number(Plain.loose(unmarked(text)), field, text);
            case PHONE -> number(phone(unmarked(text)), field, text);
            case NUMBER -> number(field, text);
            case SCHOOL_YEAR -> orProblem(schoolYear(Plain.tight(text)), field, "school-year", text);
            case DAY -> day(field, text);
            case TIME -> orProblem(Moments.time(Plain.tight(text)), field, "time", text);
            case FLAG -> flag(field, text);
            case CHOICE -> choice(field, (Kind.Choice<?>) field.kind(), text);
            case LINK, LINKS -> null;
        };
    }

    private static Object day(Field<?, ?> field, String text) {
        String plain = Plain.tight(text);
        return orProblem(Moments.day(plain), field, Moments.isRange(plain) ? "date-range" : "date", text);
    }

    private static boolean lostDigits(String text) {
        char first = text.charAt(0);
        return first >= '0'
                && first <= '9'
                && (text.indexOf('E') > 0 || text.indexOf('e') > 0)
                && LOST_DIGITS.matcher(text).matches();
    }

    private static String unmarked(String text) {
        return APOSTROPHES.matcher(text).replaceAll("");
    }

    private static Object number(String plain, Field<?, ?> field, String text) {
        return LOST_NUMBER.matcher(plain).matches() ? lost(field, text) : plain;
    }

    private static Problem lost(Field<?, ?> field, String text) {
        return Problem.error(field, "id-as-number", text);
    }

    /** A mobile number loses what groups its digits, and the country's code; a land line keeps its hyphens. */
    private static String phone(String text) {
        String plain = HYPHENS.matcher(Plain.tight(text)).replaceAll("-");
        Matcher mobile = MOBILE.matcher(GROUPING.matcher(plain).replaceAll(""));
        return mobile.matches() ? mobile.group("number") : plain;
    }

    private static Object number(Field<?, ?> field, String text) {
        String plain = UNIT.matcher(Plain.tight(text)).replaceAll("");
        if (!WHOLE.matcher(plain).matches()) {
            return Problem.error(field, "number", text);
        }
        int point = plain.indexOf('.');
        return Integer.valueOf(point < 0 ? plain : plain.substring(0, point));
    }

    /** The year in which the school year begins; null if it can't be told. */
    private static Integer schoolYear(String plain) {
        Matcher years = SCHOOL_YEAR.matcher(plain);
        if (!years.matches()) {
            return null;
        }
        int first = Integer.parseInt(years.group("first"));
        String next = years.group("next");
        return next == null || Integer.parseInt(next) % 100 == (first + 1) % 100 ? first : null;
    }

    private Object flag(Field<?, ?> field, String text) {
        String plain = Plain.loose(text);
        if (YES.contains(plain) || plain.equals(Plain.loose(texts.get("sheet.yes")))) {
            return true;
        }
        boolean no = NO.contains(plain) || plain.equals(Plain.loose(texts.get("sheet.no")));
        return no ? false : Problem.error(field, "flag", text);
    }

    private Object choice(Field<?, ?> field, Kind.Choice<?> kind, String text) {
        Words spellings = words.computeIfAbsent(kind.options(), options -> new Words(kind.options(), texts));
        Enum<?> option = spellings.option(text);
        return option != null ? option : Problem.error(field, "choice", text, spellings.allowed());
    }

    private static Object orProblem(Object value, Field<?, ?> field, String problem, String text) {
        return value != null ? value : Problem.error(field, problem, text);
    }
}
