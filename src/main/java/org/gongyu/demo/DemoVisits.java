package org.gongyu.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A school year of home visits to made-up children: most by the 班主任 at home, some by telephone or video, some by others. */
final class DemoVisits {

    private static final List<String> PURPOSES =
            List.of("了解学生在家学习和作息情况", "反馈近期在校表现，商量改进办法", "了解家庭教育方式，送去家庭教育指导手册", "关心学生心理状态和亲子沟通", "新学期家访，介绍班级要求");
    private static final List<String> CONTENTS = List.of(
            "孩子作业基本能按时完成，但睡得偏晚。与家长约定九点半前关灯，电子产品放在客厅。",
            "孩子在校乐于助人，数学进步明显；家长反映在家不爱说话，建议每天饭后聊十分钟。",
            "看望了孩子的学习角，肯定其整理习惯；指导家长用鼓励代替催促，共同制定周末计划。",
            "父母轮流外出务工，由祖母照看。说明了委托照护需书面告知学校，留下班主任电话。",
            "孩子近期情绪低落，家长已注意到。商定每周与班主任沟通一次，必要时由心理教师跟进。");
    private static final List<String> VIEWS = List.of("希望多反馈课堂表现", "感谢老师上门，会配合约定的作息", "希望学校多开展体育活动", "建议作业量再均衡一些", "无");
    private static final List<String> OUTCOMES = List.of("家长表示配合，亲子沟通有改善", "达成作息约定，一个月后回看", "家长认可学校做法", "孩子主动表示要改进");
    private static final List<String> FOLLOW_UPS = List.of("", "", "一个月后电话回访", "两周后看作业情况", "心理教师跟进");

    private final int year;
    private final Dice dice;
    private final Map<String, String> headTeachers;
    private final List<String> others;
    private final List<Child> children;

    DemoVisits(int year, Dice dice, Map<String, String> headTeachers, List<String> others, List<Child> children) {
        this.year = year;
        this.dice = dice;
        this.headTeachers = headTeachers;
        this.others = others;
        this.children = children;
    }

    List<List<String>> rows() {
        List<List<String>> visits = new ArrayList<>();
        for (Child child : children) {
            int times = dice.percent(child.key() ? 95 : 82) ? dice.number(1, child.key() ? 3 : 2) : 0;
            for (int i = 0; i < times; i++) {
                visits.add(visit(child));
            }
        }
        visits.sort(Comparator.comparing(row -> row.get(0)));
        Sheet sheet = new Sheet(
                "家访日期", "起止时间", "班级", "学生姓名", "身份证件号", "家访形式", "家访教师", "家访对象", "家访类别", "访前目的", "主要内容", "家长意见建议", "成效",
                "后续跟进", "是否重点");
        visits.forEach(row -> sheet.add(row.toArray(String[]::new)));
        return sheet.rows();
    }

    private List<String> visit(Child child) {
        int chance = dice.number(1, 100);
        String mode = chance <= 66 ? "入户" : chance <= 82 ? "网络视频" : chance <= 96 ? "电话" : "来校面谈";
        int hour = dice.number(16, 19);
        String begins = hour + ":" + dice.one(List.of("00", "15", "30"));
        String ends = (hour + 1) + ":" + dice.one(List.of("00", "10", "20"));
        String kind = child.key() ? "重点" : child.className().startsWith(String.valueOf(year)) ? "新生" : "普访";
        return List.of(
                day().toString(),
                begins + "—" + ends,
                child.className(),
                child.name(),
                child.idNumber(),
                mode,
                teachers(child),
                dice.percent(60) ? "母亲" : "父亲",
                kind,
                dice.one(PURPOSES),
                dice.one(CONTENTS),
                dice.one(VIEWS),
                dice.one(OUTCOMES),
                dice.one(FOLLOW_UPS),
                child.key() ? "是" : "否");
    }

    private String teachers(Child child) {
        String own = headTeachers.get(child.className());
        int chance = dice.number(1, 100);
        return chance <= 70 ? own : chance <= 88 ? own + "、" + dice.one(others) : dice.one(others);
    }

    /** A day of either term, not a Sunday. */
    private LocalDate day() {
        LocalDate day = dice.percent(55)
                ? LocalDate.of(year, 9, 3).plusDays(dice.number(0, 130))
                : LocalDate.of(year + 1, 3, 3).plusDays(dice.number(0, 120));
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : day;
    }
}
