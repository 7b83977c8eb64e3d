package org.gongyu.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A made-up primary school and one school year of its records, as the sheets that a school would import. The same numbers and seed make
 * the same school.
 */
public final class DemoSchool {

    /** Its name; long enough to try the title lines. */
    public static final String NAME = "河北区育红路示范小学（演示）";

    /** Its district. */
    public static final String DISTRICT = "河北区";

    private static final int CHILDREN_PER_CLASS = 34;

    private final int year;
    private final long seed;
    private final Dice dice;
    private final Names names;
    private final Map<String, String> headTeachers = new LinkedHashMap<>();
    private final List<String> others = new ArrayList<>();
    private final DemoRoster roster;
    private final Sheet staff = new Sheet("序号", "姓名", "性别", "人员类别", "联系电话", "任教学科", "任班主任班级", "任教班级");
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
        int perGrade = Math.max(1, Math.round((float) students / DemoRoster.GRADES / CHILDREN_PER_CLASS));
        this.roster = new DemoRoster(year, dice, names);
        drawStaff(perGrade);
        roster.draw(students, perGrade);
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
        return new DemoVisits(year, dice, headTeachers, others, roster.children()).rows();
    }

    /** The committees of the school year with their members and meetings; drawn apart, so that nothing else of the school changes. */
    private DemoCommittees committees() {
        return new DemoCommittees(year, new Dice(seed), List.copyOf(headTeachers.keySet()), others, roster.children());
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
        return new DemoActivities(year, new Dice(seed + 5), headTeachers, others, roster.children(), teaching());
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
        return new DemoChecks(year, new Dice(seed + 13), people().all(), roster.children());
    }

    private DemoMentors mentoring() {
        return new DemoMentors(year, new Dice(seed + 7), people(), roster.children());
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
        return new DemoCare(year, new Dice(seed + 4), headTeachers, others, roster.children());
    }

    private void drawStaff(int perGrade) {
        int classes = perGrade * DemoRoster.GRADES;
        addStaff("校领导", 5, "");
        addStaff("中层", Math.max(4, classes / 3), "");
        addStaff("心理教师", Math.max(1, classes / 9), "心理");
        addStaff("科任", classes, "");
        for (int grade = 1; grade <= DemoRoster.GRADES; grade++) {
            for (int number = 1; number <= perGrade; number++) {
                addHeadTeacher(roster.className(grade, number));
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
        String subject = className.equals(roster.className(1, 1)) ? DemoTeaching.ALONE : drawn;
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
        String name = names.family() + names.adult(male);
        boolean used = staff.rows().stream().anyMatch(row -> row.get(1).equals(name));
        return used ? unusedName(male) : name;
    }
}
