package org.gongyu.demo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Committees of a made-up school, as the sheets that a school would import: most are there, some are not, one is past its term, a few
 * seats have fallen vacant.
 */
final class DemoCommittees {

    private static final int LAST_GRADE = 6;
    private static final List<String> DUTIES = List.of("组织家长学习", "家长意见收集与反馈", "社会实践活动协调", "食堂与安全监督", "宣传联络", "志愿服务组织");
    private static final List<String> WAYS = List.of("选举", "选举", "选举", "推荐", "自荐");

    private final int year;
    private final Dice dice;
    private final List<String> classes;
    private final List<String> staff;
    private final List<Child> children;
    private final Sheet members = new Sheet(
            "组织类型", "级别", "年级", "班级", "届次", "任期起止", "家长姓名", "学生姓名", "职务", "代表身份", "产生方式", "分工", "联系电话", "工作单位", "任职日期",
            "离任日期", "备注");

    /**
     * Committees of a school year.
     *
     * @param classes the names of the classes
     * @param staff the names of those who are no 班主任, leaders first
     */
    DemoCommittees(int year, Dice dice, List<String> classes, List<String> staff, List<Child> children) {
        this.year = year;
        this.dice = dice;
        this.classes = classes;
        this.staff = staff;
        this.children = children;
        drawSchool();
        for (int grade = 1; grade <= LAST_GRADE; grade++) {
            drawGrade(grade);
        }
        for (int i = 0; i < classes.size(); i++) {
            drawClass(i);
        }
    }

    /** The committees whose charters and rules are known; the others are set up with their members. */
    List<List<String>> committees() {
        Sheet sheet = new Sheet("组织类型", "所属年级", "所属班级", "届次", "任期开始", "任期结束", "章程通过日期", "制度通过日期", "备注");
        sheet.add("家长委员会", "", "", "第三届", year + "-09-15", (year + 2) + "-08-31", year + "-09-20", year + "-09-20", "");
        sheet.add("家庭教育指导委员会", "", "", "", year + "-09-10", (year + 3) + "-08-31", "", year + "-10-10", "");
        return sheet.rows();
    }

    /** The members, header first. */
    List<List<String>> members() {
        return members.rows();
    }

    /** The year's meetings of the committees of the school and of some classes. */
    List<List<String>> meetings() {
        List<String> bodies = IntStream.iterate(0, i -> i < classes.size(), i -> i + 3)
                .filter(DemoCommittees::isThere)
                .mapToObj(i -> classes.get(i) + "家长委员会")
                .toList();
        return new DemoMeetings(year, dice, members.rows()).rows(staff.get(0), bodies);
    }

    private void drawSchool() {
        String term = year + "-09-15至" + (year + 2) + "-08-31";
        add("家长委员会", "校级", null, "第三届", term, staff.get(0), "", "主任", "党组织负责人", "聘任", "");
        List<Child> chosen = distinct(children, 7);
        for (int i = 0; i < chosen.size(); i++) {
            String post = i == 0 ? "副主任" : i == 1 ? "秘书长" : "委员";
            add(
                    "家长委员会",
                    "校级",
                    chosen.get(i),
                    "第三届",
                    term,
                    chosen.get(i).home().mother(),
                    "",
                    post,
                    "",
                    "选举",
                    i == 2 ? (year + 1) + "-02-28" : "");
        }
        String three = year + "-09-10至" + (year + 3) + "-08-31";
        add("家庭教育指导委员会", "校级", null, "", three, staff.get(1), "", "主任", "", "聘任", "");
        add("家庭教育指导委员会", "校级", null, "", three, staff.get(5), "", "委员", "中层干部", "聘任", "");
        add("家庭教育指导委员会", "校级", null, "", three, "白晓云", "区家庭教育指导中心", "委员", "教育专家", "聘任", "");
        drawJoint(three);
        drawStation(three);
    }

    private void drawJoint(String term) {
        Child child = distinct(children, 1).get(0);
        add("家校社共育委员会", "校级", null, "", term, staff.get(0), "", "主任", "教师代表", "聘任", "");
        add("家校社共育委员会", "校级", child, "", term, child.home().father(), "", "委员", "家长代表", "推荐", "");
        add("家校社共育委员会", "校级", null, "", term, "孙桂兰", "育红路社区居委会", "委员", "社区工作人员", "聘任", "");
        add("家校社共育委员会", "校级", null, "", term, "周正", "正言律师事务所", "委员", "法律专业人员", "聘任", "");
    }

    private void drawStation(String term) {
        Child child = distinct(children, 1).get(0);
        add("家庭教育工作站", "校级", null, "", term, staff.get(2), "", "总协调员", "", "聘任", "");
        add("家庭教育工作站", "校级", null, "", term, staff.get(0), "", "委员", "党组织负责人", "聘任", "");
        add("家庭教育工作站", "校级", null, "", term, staff.get(6), "", "委员", "中层干部", "聘任", "");
        add("家庭教育工作站", "校级", child, "", term, child.home().mother(), "", "委员", "家委会成员", "推荐", "");
        add("家庭教育工作站", "校级", null, "", term, "孙桂兰", "育红路社区居委会", "委员", "社区", "聘任", "");
    }

    /** The fifth grade has none; that of the sixth is past its term. */
    private void drawGrade(int grade) {
        if (grade == LAST_GRADE - 1) {
            return;
        }
        int from = grade == LAST_GRADE ? year - 1 : year;
        String term = from + "年9月—" + (from + 1) + "年8月";
        List<Child> chosen = distinct(
                children.stream()
                        .filter(child -> child.className().startsWith((year - grade + 1) + "级"))
                        .toList(),
                4);
        for (int i = 0; i < chosen.size(); i++) {
            Child child = chosen.get(i);
            add(
                    "家长委员会",
                    "年级",
                    child,
                    "",
                    term,
                    child.home().father(),
                    "",
                    i == 0 ? "主任" : i == 1 ? "副主任" : "委员",
                    "",
                    dice.one(WAYS),
                    "");
        }
    }

    private static boolean isThere(int place) {
        return place % 7 != 4;
    }

    private void drawClass(int place) {
        if (!isThere(place)) {
            return;
        }
        String name = classes.get(place);
        String term = year + "年9月—" + (year + 1) + "年8月";
        List<Child> chosen = distinct(
                children.stream()
                        .filter(child -> child.className().equals(name))
                        .toList(),
                5);
        for (int i = 0; i < chosen.size(); i++) {
            Child child = chosen.get(i);
            String parent =
                    dice.percent(70) ? child.home().mother() : child.home().father();
            String left = place % 5 == 2 && i == 3 ? (year + 1) + "-03-10" : "";
            add(
                    "家长委员会",
                    "班级",
                    child,
                    "",
                    term,
                    parent,
                    "",
                    i == 0 ? "主任" : i == 1 ? "副主任" : "委员",
                    "",
                    dice.one(WAYS),
                    left);
        }
    }

    /** Children of different families whose names nobody in their class shares. */
    private List<Child> distinct(List<Child> from, int most) {
        Map<String, Long> names = children.stream()
                .collect(Collectors.groupingBy(child -> child.className() + child.name(), Collectors.counting()));
        Set<String> families = new HashSet<>();
        List<Child> chosen = new ArrayList<>();
        int start = dice.number(0, Math.max(0, from.size() - 1));
        for (int i = 0; i < from.size() && chosen.size() < most; i++) {
            Child child = from.get((start + i * Math.max(1, from.size() / most)) % from.size());
            boolean known = names.get(child.className() + child.name()) == 1;
            if (known && families.add(child.home().father())) {
                chosen.add(child);
            }
        }
        return chosen;
    }

    private void add(
            String kind,
            String level,
            Child child,
            String office,
            String term,
            String name,
            String workplace,
            String post,
            String part,
            String way,
            String left) {
        int grade =
                child == null ? 0 : year - Integer.parseInt(child.className().substring(0, 4)) + 1;
        members.add(
                kind,
                level,
                child == null ? "" : "一二三四五六".charAt(grade - 1) + "年级",
                child == null ? "" : child.className(),
                office,
                term,
                name,
                child == null ? "" : child.name(),
                post,
                part,
                way,
                child == null ? "" : dice.one(DUTIES),
                workplace.isEmpty() ? "" : dice.phone(),
                workplace,
                "",
                left,
                left.isEmpty() ? "" : "因工作调动离任");
    }
}
