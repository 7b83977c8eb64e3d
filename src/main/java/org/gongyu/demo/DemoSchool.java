package org.gongyu.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongyu.ledger.IdNumbers;

/**
 * A made-up primary school and one school year of its records, as the sheets that a school would import. The same numbers and seed make
 * the same school.
 */
public final class DemoSchool {

    /** Its name; long enough to try the title lines. */
    public static final String NAME = "河北区育红路示范小学（演示）";

    /** Its district. */
    public static final String DISTRICT = "河北区";

    private static final int GRADES = 6;
    private static final int CHILDREN_PER_CLASS = 34;
    private static final DateTimeFormatter COMPACT = DateTimeFormatter.BASIC_ISO_DATE;

    private final int year;
    private final long seed;
    private final Dice dice;
    private final Names names;
    private final Map<String, String> headTeachers = new LinkedHashMap<>();
    private final List<String> others = new ArrayList<>();
    private final List<Child> children = new ArrayList<>();
    private final Sheet staff = new Sheet("序号", "姓名", "性别", "人员类别", "联系电话", "任教学科", "任班主任班级", "任教班级");
    private final Sheet roster = new Sheet(
            "姓名",
            "性别",
            "出生日期",
            "民族",
            "身份证件类型",
            "身份证件号",
            "学籍号",
            "班内学号",
            "年级",
            "班级",
            "入学年月",
            "就读方式",
            "现住址",
            "联系电话",
            "健康状况",
            "是否留守儿童",
            "是否进城务工人员随迁子女",
            "是否孤儿",
            "随班就读",
            "残疾人类型",
            "重点学生",
            "成员1姓名",
            "成员1关系",
            "成员1联系电话",
            "成员1是否监护人",
            "成员2姓名",
            "成员2关系",
            "成员2联系电话",
            "成员2是否监护人");

    /**
     * Draws a school.
     *
     * @param year the school year it is in: 2025 is 2025—2026学年
     * @param students how many children, at least one per grade
     * @param seed the draw
     */
    public DemoSchool(int year, int students, long seed) {
        this.year = year;
        this.seed = seed;
        this.dice = new Dice(seed);
        this.names = new Names(dice);
        int perGrade = Math.max(1, Math.round((float) students / GRADES / CHILDREN_PER_CLASS));
        drawStaff(perGrade);
        drawChildren(students, perGrade);
    }

    /** The staff list, header first. */
    public List<List<String>> staff() {
        DemoTeaching teaching = teaching();
        List<List<String>> rows = staff.rows();
        Sheet all = new Sheet(rows.get(0).toArray(String[]::new));
        for (List<String> row : rows.subList(1, rows.size())) {
            List<String> cells = new ArrayList<>(row);
            cells.set(7, String.join("、", teaching.classesOf(row.get(1))));
            all.add(cells.toArray(String[]::new));
        }
        return all.rows();
    }

    private DemoTeaching teaching() {
        return DemoTeaching.of(staff.rows().subList(1, staff.rows().size()));
    }

    /** The 学籍 list, header first. */
    public List<List<String>> roster() {
        return roster.rows();
    }

    /** The visit ledger of the school year, header first. */
    public List<List<String>> visits() {
        return new DemoVisits(year, dice, headTeachers, others, children).rows();
    }

    /** The committees of the school year with their members and meetings; drawn apart, so that nothing else of the school changes. */
    private DemoCommittees committees() {
        return new DemoCommittees(year, new Dice(seed), List.copyOf(headTeachers.keySet()), others, children);
    }

    /** The committees whose charters are known, header first. */
    public List<List<String>> committeeList() {
        return committees().committees();
    }

    /** Who sits on the committees, header first. */
    public List<List<String>> committeeMembers() {
        return committees().members();
    }

    /** The committees' meetings, header first. */
    public List<List<String>> committeeMeetings() {
        return committees().meetings();
    }

    /** A school year of the parent school. */
    public DemoActivities activities() {
        return new DemoActivities(year, new Dice(seed + 5), headTeachers, others, children, teaching());
    }

    /** The list of mentors, header first. */
    public List<List<String>> mentors() {
        return mentoring().mentors();
    }

    /** The talks of the school year, header first. */
    public List<List<String>> talks() {
        return mentoring().talks();
    }

    /** The specialists' class reports of the school year, header first. */
    public List<List<String>> classReports() {
        return mentoring().classReports();
    }

    /** A school year of what the office keeps. */
    public DemoOffice office() {
        return new DemoOffice(year, new Dice(seed + 11), people().all());
    }

    /** A school year of cases, evidence and receipts. */
    public DemoChecks checks() {
        return new DemoChecks(year, new Dice(seed + 13), people().all(), children);
    }

    private DemoMentors mentoring() {
        return new DemoMentors(year, new Dice(seed + 7), people(), children);
    }

    private DemoStaff people() {
        List<List<String>> rows = staff.rows().subList(1, staff.rows().size());
        return new DemoStaff(
                rows.stream().map(row -> row.get(1)).toList(),
                headTeachers,
                rows.stream()
                        .filter(row -> row.get(3).equals("心理教师"))
                        .map(row -> row.get(1))
                        .toList());
    }

    /** The care files of the school year and what belongs to them. */
    public DemoCare care() {
        return new DemoCare(year, new Dice(seed + 4), headTeachers, others, children);
    }

    private void drawStaff(int perGrade) {
        int classes = perGrade * GRADES;
        addStaff("校领导", 5, "");
        addStaff("中层", Math.max(4, classes / 3), "");
        addStaff("心理教师", Math.max(1, classes / 9), "心理");
        addStaff("科任", classes, "");
        for (int grade = 1; grade <= GRADES; grade++) {
            for (int number = 1; number <= perGrade; number++) {
                addHeadTeacher(className(grade, number));
            }
        }
    }

    private void addStaff(String tier, int count, String subject) {
        for (int i = 0; i < count; i++) {
            others.add(addOne(tier, subject, ""));
        }
    }

    private void addHeadTeacher(String className) {
        String drawn = dice.one(List.of("语文", "数学", "英语"));
        String subject = className.equals(className(1, 1)) ? DemoTeaching.ALONE : drawn;
        headTeachers.put(className, addOne("班主任", subject, className));
    }

    private String addOne(String tier, String subject, String className) {
        boolean male = dice.percent(30);
        String name = unusedName(male);
        String teaches = subject.isEmpty() ? dice.one(List.of("语文", "数学", "英语", "体育", "音乐", "美术", "科学")) : subject;
        staff.add(
                String.valueOf(staff.rows().size()),
                name,
                male ? "男" : "女",
                tier,
                dice.phone(),
                teaches,
                className,
                "");
        return name;
    }

    private String unusedName(boolean male) {
        String name = names.family() + names.given(male);
        boolean used = staff.rows().stream().anyMatch(row -> row.get(1).equals(name));
        return used ? unusedName(male) : name;
    }

    private String className(int grade, int number) {
        return (year - grade + 1) + "级" + number + "班";
    }

    private void drawChildren(int students, int perGrade) {
        List<Household> homes = new ArrayList<>();
        int classes = perGrade * GRADES;
        for (int i = 0; i < students; i++) {
            int place = (int) ((long) i * classes / students);
            int first = (int) (((long) place * students + classes - 1) / classes);
            boolean sibling = !homes.isEmpty() && dice.percent(7);
            Household home = sibling ? dice.one(homes) : Household.drawn(dice, names);
            homes.add(home);
            addChild(place / perGrade + 1, place % perGrade + 1, i - first + 1, home);
        }
    }

    private void addChild(int grade, int number, int seat, Household home) {
        boolean male = dice.percent(50);
        LocalDate born = LocalDate.of(year - grade - 6, 9, 1).plusDays(dice.number(0, 364));
        String id = idNumber(born, male);
        boolean key = dice.percent(6);
        Child child = new Child(names.child(home.family(), male), id, className(grade, number), home, key);
        children.add(child);
        String disability = dice.percent(2) ? dice.one(List.of("视力残疾", "听力残疾", "肢体残疾", "智力残疾")) : "无残疾";
        roster.add(
                child.name(),
                male ? "男" : "女",
                COMPACT.format(born),
                ethnicity(),
                "居民身份证",
                id,
                "G" + id,
                String.format("%02d", seat),
                "一二三四五六".charAt(grade - 1) + "年级",
                child.className(),
                (year - grade + 1) + "09",
                dice.percent(20) ? "住校" : "走读",
                home.address(),
                home.fatherPhone(),
                "健康或良好",
                leftBehind(),
                dice.percent(7) ? "是" : "否",
                "否",
                disability.equals("无残疾") ? "非随班就读" : "普通学校随班就读",
                disability,
                key ? "是" : "否",
                home.father(),
                "父亲",
                home.fatherPhone(),
                "是",
                home.mother(),
                "母亲",
                home.motherPhone(),
                "是");
    }

    private String leftBehind() {
        int chance = dice.number(1, 100);
        return chance <= 7 ? "单亲留守儿童" : chance <= 13 ? "双亲留守儿童" : "非留守儿童";
    }

    private String ethnicity() {
        return dice.percent(92) ? "汉族" : dice.one(List.of("回族", "满族", "蒙古族", "壮族", "维吾尔族", "朝鲜族"));
    }

    /** Place 120199 is nobody's district. */
    private String idNumber(LocalDate born, boolean male) {
        int order = dice.number(0, 499) * 2 + (male ? 1 : 0);
        String number = "120199" + COMPACT.format(born) + String.format("%03d", order);
        String id = number + IdNumbers.checkCharacter(number);
        boolean used = children.stream().anyMatch(child -> child.idNumber().equals(id));
        return used ? idNumber(born, male) : id;
    }
}
