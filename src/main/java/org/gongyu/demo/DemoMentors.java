package org.gongyu.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A school year of made-up mentors, talks and class reports; a few children are left without. */
final class DemoMentors {

    private static final List<List<String>> TALKS = List.of(
            List.of("学习", "聊了上课走神的原因，一起定了每天的预习计划。", "把大作业拆成小块，每完成一块歇五分钟。"),
            List.of("生活习惯", "说到睡得晚，常在床上看手机。", "和家长约定九点半前交出手机。"),
            List.of("人际交往", "课间和同桌闹了别扭，谈了怎样先说感受再提要求。", "主动约同桌一起完成小组任务。"),
            List.of("家庭", "父亲外出务工，想念父亲，平时由祖母照看。", "每周末固定一次视频，班主任两周后再聊。"),
            List.of("安全", "讲了放学路上结伴而行、不下河游泳。", "把安全约定讲给家长听并签字。"),
            List.of("心理", "近来考试前紧张、睡不好，愿意到心理辅导室坐坐。", "教了放松呼吸，一周后再谈。"),
            List.of("其他", "谈了当小组长的感受，想把黑板报办好。", "鼓励列出分工表，请老师每周看一次。"));
    private static final List<String> TITLES =
            List.of("认识情绪，做情绪的主人", "考前心理调适", "怎样与父母好好说话", "家庭里的约定与规则", "学会求助", "电子产品与亲子沟通");

    private final int year;
    private final Dice dice;
    private final DemoStaff staff;
    private final List<Child> children;

    DemoMentors(int year, Dice dice, DemoStaff staff, List<Child> children) {
        this.year = year;
        this.dice = dice;
        this.staff = staff;
        this.children = children;
    }

    /** 导师安排表. */
    List<List<String>> mentors() {
        Sheet sheet = new Sheet("班级", "学生", "身份证件号", "导师", "安排日期", "结束日期");
        int next = 0;
        for (Child child : children) {
            if (dice.percent(96)) {
                String mentor = staff.all().get(next++ % staff.all().size());
                LocalDate from = LocalDate.of(year, 9, 1).plusDays(dice.number(1, dice.percent(92) ? 12 : 40));
                sheet.add(child.className(), child.name(), child.idNumber(), mentor, from.toString(), "");
            }
        }
        return sheet.rows();
    }

    /** 谈心谈话记录: most children in both terms, most of them within the first two weeks. */
    List<List<String>> talks() {
        List<List<String>> talks = new ArrayList<>();
        for (Child child : children) {
            talk(child, LocalDate.of(year, 9, 1), 97, talks);
            talk(child, LocalDate.of(year + 1, 3, 2), 93, talks);
        }
        talks.sort(Comparator.comparing(row -> row.get(0)));
        Sheet sheet = new Sheet("谈话日期", "谈心教师", "班级", "学生", "身份证件号", "谈话主题", "谈话内容记录", "教师指导建议");
        talks.forEach(row -> sheet.add(row.toArray(String[]::new)));
        return sheet.rows();
    }

    private void talk(Child child, LocalDate begins, int chance, List<List<String>> talks) {
        if (dice.percent(chance)) {
            LocalDate day = begins.plusDays(dice.percent(88) ? dice.number(0, 12) : dice.number(14, 100));
            List<String> what = dice.one(TALKS);
            String teacher = dice.percent(45) ? staff.heads().get(child.className()) : dice.one(staff.all());
            talks.add(List.of(
                    day.toString(),
                    teacher,
                    child.className(),
                    child.name(),
                    child.idNumber(),
                    what.get(0),
                    what.get(1),
                    what.get(2)));
        }
    }

    /** 进班辅导报告: two by a psychology teacher and two on family education in most classes and terms. */
    List<List<String>> classReports() {
        Sheet sheet = new Sheet("报告日期", "主讲人", "报告类别", "班级", "报告题目", "人数");
        for (String its : staff.heads().keySet()) {
            String psychologist = dice.one(staff.psychologists());
            for (LocalDate begins : List.of(LocalDate.of(year, 9, 10), LocalDate.of(year + 1, 3, 12))) {
                report(sheet, begins, psychologist, "心理健康教育", its);
                report(sheet, begins.plusDays(9), staff.all().get(0), "家庭教育指导", its);
            }
        }
        return sheet.rows();
    }

    private void report(Sheet sheet, LocalDate first, String teacher, String kind, String its) {
        for (int time = 0; time < (dice.percent(90) ? 2 : 1); time++) {
            LocalDate day = first.plusDays(40L * time + dice.number(0, 20));
            sheet.add(day.toString(), teacher, kind, its, dice.one(TITLES), String.valueOf(dice.number(28, 60)));
        }
    }
}
