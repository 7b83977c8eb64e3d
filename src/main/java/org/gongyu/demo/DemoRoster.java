package org.gongyu.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.gongyu.ledger.IdNumbers;

/** The children of a made-up school, as an export of the student register lists them. */
final class DemoRoster {

    static final int GRADES = 6;

    private static final DateTimeFormatter COMPACT = DateTimeFormatter.BASIC_ISO_DATE;

    private final int year;
    private final Dice dice;
    private final Names names;
    private final List<Child> children = new ArrayList<>();
    private final Sheet sheet = new Sheet(
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

    DemoRoster(int year, Dice dice, Names names) {
        this.year = year;
        this.dice = dice;
        this.names = names;
    }

    /** The children drawn so far. */
    List<Child> children() {
        return children;
    }

    /** The list, header first. */
    List<List<String>> rows() {
        return sheet.rows();
    }

    String className(int grade, int number) {
        return (year - grade + 1) + "级" + number + "班";
    }

    /** Draws so many children into so many classes of each grade. */
    void draw(int students, int perGrade) {
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
        sheet.add(
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
