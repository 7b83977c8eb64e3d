package org.gongyu.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A school year of the parent school: a teaching plan, lectures, activities and meetings, and who came to them. */
public final class DemoActivities {

    private static final List<String> LECTURES =
            List.of("陪孩子适应新学期", "读懂孩子的情绪", "好习惯从作息开始", "手机放下，陪伴上线", "怎样表扬和批评", "假期怎么过");
    private static final List<String> VIEWS = List.of("希望多讲具体做法", "建议安排在周末", "希望增加亲子活动", "", "无");
    private static final List<String> ANSWERS = List.of("下次讲座增加案例", "下学期安排一次周六场", "已列入下学期计划", "", "无");

    private final int year;
    private final Dice dice;
    private final Map<String, String> headTeachers;
    private final List<String> others;
    private final List<Child> children;
    private final DemoTeaching teaching;
    private final Map<Household, int[]> accounts = new HashMap<>();
    private final Sheet plans = new Sheet("周次", "计划日期", "课题", "主讲人", "对象", "形式", "课时", "教材");
    private final Sheet sessions = new Sheet(
            "活动日期", "开始时间", "结束时间", "课时", "活动类别", "课题", "对象范围", "对象班级", "线上线下", "活动地点", "主持人", "主讲人", "科任教师", "活动主题",
            "主要内容", "家长意见", "处理结果", "教学计划条目");
    private final Sheet attendance = new Sheet("日期", "课题", "班级", "学生姓名", "身份证件号", "家长姓名", "出席情况");

    DemoActivities(
            int year,
            Dice dice,
            Map<String, String> headTeachers,
            List<String> others,
            List<Child> children,
            DemoTeaching teaching) {
        this.year = year;
        this.dice = dice;
        this.headTeachers = headTeachers;
        this.others = others;
        this.children = children;
        this.teaching = teaching;
        term(LocalDate.of(year, 9, 1), LocalDate.of(year + 1, 1, 24), 0);
        term(LocalDate.of(year + 1, 3, 2), LocalDate.of(year + 1, 7, 10), 3);
    }

    /** The school's rule for study hours, header first. */
    public List<List<String>> rules() {
        Sheet rules = new Sheet("起始学年", "一课时的分钟数", "每学年应修课时", "允许缺席次数", "每课时积分", "家庭合并计算", "家长会也计学时", "备注");
        rules.add(String.valueOf(year), "40", "8", "1", "1", "是", "否", "家长学校章程第六条");
        return rules.rows();
    }

    /** The teaching plan, header first. */
    public List<List<String>> plans() {
        return plans.rows();
    }

    /** The sessions, header first. */
    public List<List<String>> sessions() {
        return sessions.rows();
    }

    /** The sign-in sheets of all sessions, header first. */
    public List<List<String>> attendance() {
        return attendance.rows();
    }

    /** The certificates issued at the end of the year to the households with 8 课时 and at most one absence, header first. */
    public List<List<String>> certificates() {
        Sheet certificates = new Sheet("证书编号", "颁发日期", "所属学年", "学生姓名", "身份证件号", "班级", "家长姓名", "与学生关系", "已修课时");
        Set<Household> done = new HashSet<>();
        for (Child child : children) {
            int[] account = accounts.get(child.home());
            if (account != null && account[0] >= 8 && account[1] <= 1 && done.add(child.home())) {
                certificates.add(
                        "%d-%04d".formatted(year, done.size()),
                        LocalDate.of(year + 1, 7, 8).toString(),
                        String.valueOf(year),
                        child.name(),
                        child.idNumber(),
                        child.className(),
                        child.home().father(),
                        "父亲",
                        String.valueOf(account[0]));
            }
        }
        return certificates.rows();
    }

    /** 五有 with their evidence, header first. */
    public List<List<String>> items() {
        Sheet items = new Sheet("建设项目", "截至日期", "是否达到", "佐证材料", "存放地点", "保管人");
        String day = LocalDate.of(year, 9, 10).toString();
        items.add("有挂牌标识", day, "是", "家长学校铜牌照片", "学校大门", others.get(0));
        items.add("有培训制度", day, "是", "家长学校章程和培训制度", "德育处档案柜", others.get(0));
        items.add("有教学计划", day, "是", "学年教学计划", "德育处档案柜", others.get(0));
        items.add("有考勤登记", day, "是", "各班签到表和考勤登记表", "德育处档案柜", others.get(0));
        items.add("有完整档案", day, "否", "", "", others.get(0));
        return items.rows();
    }

    private void term(LocalDate starts, LocalDate ends, int lecture) {
        whole(starts.plusDays(2), "“有情施教”专题家长会", "开学第一课：家校同心", 2, "", "方法入家");
        meetings(weekend(starts.plusDays(11)), "开学初家长会");
        for (int i = 0; i < 3; i++) {
            lecture(weekend(starts.plusWeeks(3 + 4L * i)), LECTURES.get(lecture + i), 3 + 4 * i);
        }
        boolean spring = starts.getMonthValue() < 9;
        whole(
                weekend(starts.plusWeeks(6)),
                "家庭教育指导活动",
                spring ? "家庭教育日现场咨询" : "家长读书会",
                2,
                "",
                spring ? "5·15家庭教育日" : "读书入脑");
        whole(weekend(starts.plusWeeks(9)), "家庭教育实践活动", spring ? "六一游园" : "亲子运动会", 2, "", spring ? "六一儿童节" : "运动会");
        grade(weekend(starts.plusWeeks(10)), "亲子实践活动", "走进社区劳动实践");
        session(weekend(starts.plusWeeks(12)), "家长开放日", "走进课堂开放日", 0, "全校", "", "", "文化入心", List.of());
        session(starts.plusWeeks(13), "座谈会", "家长代表座谈会", 0, "全校", "", "", "方法入家", List.of());
        meetings(weekend(ends.minusDays(8)), "学期末家长会");
    }

    private void lecture(LocalDate day, String topic, int week) {
        String speaker = others.get(dice.number(0, Math.min(4, others.size() - 1)));
        plans.add(String.valueOf(week), day.toString(), topic, speaker, "全体家长", "集中授课", "2", "家长学校读本");
        whole(day, "家长学校授课", topic, 2, day + " " + topic, "方法入家");
    }

    private void whole(LocalDate day, String kind, String topic, int hours, String plan, String theme) {
        session(day, kind, topic, hours, "全校", "", plan, theme, children);
    }

    private void grade(LocalDate day, String kind, String topic) {
        String first = children.get(0).className();
        String entry = first.substring(0, first.indexOf('级') + 1);
        List<Child> those = children.stream()
                .filter(child -> child.className().startsWith(entry))
                .toList();
        String classes =
                String.join("、", those.stream().map(Child::className).distinct().toList());
        session(day, kind, topic, 2, "按年级", classes, "", "健康入身", those);
    }

    private void meetings(LocalDate day, String topic) {
        Collection<String> classes = headTeachers.keySet();
        for (String its : classes) {
            List<Child> those = children.stream()
                    .filter(child -> child.className().equals(its))
                    .toList();
            if (!those.isEmpty()) {
                session(day, "家长会", topic, 2, "按班级", its, "", "方法入家", those);
            }
        }
    }

    private void session(
            LocalDate day,
            String kind,
            String topic,
            int hours,
            String audience,
            String classes,
            String plan,
            String theme,
            List<Child> called) {
        boolean meeting = kind.equals("家长会");
        String speaker =
                meeting ? headTeachers.get(classes) : others.get(dice.number(0, Math.min(4, others.size() - 1)));
        sessions.add(
                day.toString(),
                meeting ? "18:30" : "9:00",
                meeting ? "20:00" : "10:30",
                hours == 0 ? "" : String.valueOf(hours),
                kind,
                topic,
                audience,
                classes,
                dice.percent(15) ? "线上线下同时" : "现场",
                meeting ? "本班教室" : "学校报告厅",
                others.get(0),
                speaker,
                teachers(kind, classes),
                theme,
                topic + "：讲解要点，家长讨论，现场答疑。",
                dice.one(VIEWS),
                dice.one(ANSWERS),
                plan);
        Map<Household, String> answers = new HashMap<>();
        boolean teaches = !meeting && !kind.contains("有情施教");
        called.forEach(child -> call(day, topic, child, answers, teaches ? hours : 0));
    }

    /** At a class's meeting mostly all who teach it, sometimes all but one; at the whole school's all 科任. */
    private String teachers(String kind, String classes) {
        if (!kind.contains("家长会")) {
            return "";
        }
        List<String> those = new ArrayList<>(classes.isEmpty() ? teaching.teachers() : teaching.teachersOf(classes));
        int busy = classes.isEmpty() ? those.size() : dice.number(0, others.size() - 1);
        if (busy < those.size() / 2) {
            those.remove(busy);
        }
        return String.join("、", those);
    }

    /** One answer for all children of a household. */
    private void call(LocalDate day, String topic, Child child, Map<Household, String> answers, int hours) {
        Household home = child.home();
        boolean first = !answers.containsKey(home);
        String turnout = answers.computeIfAbsent(home, none -> turnout());
        int[] account = accounts.computeIfAbsent(home, none -> new int[2]);
        boolean came = List.of("到", "迟到", "线上").contains(turnout);
        if (first) {
            account[0] += came ? hours : 0;
            account[1] += turnout.equals("缺席") && hours > 0 ? 1 : 0;
        }
        int who = dice.number(1, 10);
        String guardian = !came || who == 10 ? "" : who <= 6 ? home.mother() : home.father();
        attendance.add(day.toString(), topic, child.className(), child.name(), child.idNumber(), guardian, turnout);
    }

    private String turnout() {
        int chance = dice.number(1, 100);
        return chance <= 83 ? "到" : chance <= 86 ? "迟到" : chance <= 91 ? "线上" : chance <= 96 ? "请假" : "缺席";
    }

    private static LocalDate weekend(LocalDate day) {
        return day.with(DayOfWeek.SATURDAY);
    }
}
