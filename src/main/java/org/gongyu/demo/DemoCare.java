package org.gongyu.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Care files of every twelfth child: with plans, a log, reviews of which some are overdue, and notices of which some are missing. */
public final class DemoCare {

    private static final List<String> CATEGORIES =
            List.of("留守儿童", "残疾儿童", "家庭残缺（含单亲）", "心理关注", "留守儿童、家庭困难", "重点关注", "事实无人抚养儿童", "独居", "随迁子女、家庭困难", "孤儿");
    private static final List<String> FAMILIES = List.of(
            "父母在外省务工，随祖父母生活，家中还有一个妹妹。", "父母离异，随母亲生活，父亲每月探望一次。", "三代同住，祖父长期卧床，由母亲一人照料。", "父母均在本市务工，早出晚归，放学后独自在家。");
    private static final List<String> PROBLEMS =
            List.of("隔代照护，祖辈只管吃穿，作业和电子产品无人约束。", "亲子沟通少，孩子遇事不愿与家长说。", "家长教育方式简单，责备多、鼓励少。", "家庭关注不足，孩子缺乏安全感，课间常独处。");
    private static final List<String> GOALS =
            List.of("每周与父母视频通话两次，按时完成作业", "能主动求助，情绪稳定，愿意参加集体活动", "掌握生活自理技能，课堂参与度明显提高");
    private static final List<String> CONTENTS = List.of(
            "与孩子聊近况，孩子说想念父母，商定周末视频通话。",
            "放学后带到家中吃饭、辅导作业，孩子谈到喜欢画画。",
            "送去书包、文具和冬衣，向照护人说明资助政策。",
            "与照护人面谈，指导制定作息表，商定电子产品使用时间。",
            "数学错题逐一讲解，安排同伴互助。");
    private static final List<String> KINDS = List.of("谈心谈话", "带学生回家", "物质帮扶", "家庭教育指导", "学业帮扶");
    private static final List<String> EFFECTS = List.of("孩子愿意开口，情绪有好转", "照护人表示配合", "作业完成情况改善", "需继续观察");

    private final int year;
    private final Dice dice;
    private final Map<String, String> headTeachers;
    private final List<String> others;
    private final Sheet files = new Sheet(
            "学生姓名",
            "班级",
            "身份证件号",
            "类别",
            "关注等级",
            "责任教师",
            "责任领导",
            "建档日期",
            "建档原因",
            "留守口径",
            "残疾类别",
            "残疾等级",
            "户籍所在地",
            "家庭结构",
            "父母外出情况",
            "监护类型",
            "祖辈姓名及出生日期",
            "家庭经济来源",
            "家庭教育主要问题",
            "救助帮扶情况",
            "心理情况",
            "服刑在押",
            "结案日期",
            "结案原因");
    private final Sheet plans =
            new Sheet("学生姓名", "班级", "身份证件号", "制定日期", "现状分析", "帮扶目标", "帮扶措施", "下次评估日期", "审批领导", "审批日期");
    private final Sheet log = new Sheet("学生姓名", "班级", "身份证件号", "日期", "方式", "实施教师", "内容", "成效", "下一步", "心理支持内容", "转介单位");
    private final Sheet reviews = new Sheet("学生姓名", "班级", "身份证件号", "评估日期", "评估人", "评估结论", "评估情况", "后续安排", "再次评估日期");
    private final Sheet notices = new Sheet(
            "学生姓名",
            "班级",
            "身份证件号",
            "告知日期",
            "父亲姓名",
            "父亲外出地点",
            "父亲电话",
            "父亲外出起",
            "母亲姓名",
            "母亲外出地点",
            "母亲电话",
            "母亲外出起",
            "被委托人姓名",
            "被委托人与学生关系",
            "被委托人年龄",
            "被委托人住址",
            "被委托人电话",
            "已听取未成年人意见",
            "声明无不适宜情形",
            "书面告知",
            "已告知居（村）委会",
            "父母已签字",
            "被委托人已签字",
            "学校接收日期",
            "学校接收人");

    DemoCare(int year, Dice dice, Map<String, String> headTeachers, List<String> others, List<Child> children) {
        this.year = year;
        this.dice = dice;
        this.headTeachers = headTeachers;
        this.others = others;
        int number = 0;
        for (int i = 5; i < children.size(); i += 12) {
            add(children.get(i), number);
            number++;
        }
    }

    /** The files, header first. */
    public List<List<String>> files() {
        return files.rows();
    }

    /** The plans, header first. */
    public List<List<String>> plans() {
        return plans.rows();
    }

    /** The log, header first. */
    public List<List<String>> log() {
        return log.rows();
    }

    /** The reviews, header first. */
    public List<List<String>> reviews() {
        return reviews.rows();
    }

    /** The notices of entrusted care, header first. */
    public List<List<String>> notices() {
        return notices.rows();
    }

    private void add(Child child, int number) {
        String categories = CATEGORIES.get(number % CATEGORIES.size());
        LocalDate opened = LocalDate.of(year, 9, 8).plusDays(dice.number(0, 12));
        boolean closes = number % 9 == 8;
        addFile(child, categories, opened, closes);
        addPlans(child, opened);
        addLog(child, opened, categories);
        addReviews(child, number);
        if (categories.startsWith("留守") && number % 10 != 4 || number % 10 == 8) {
            addNotice(child, opened);
        }
    }

    private String head(Child child) {
        return headTeachers.get(child.className());
    }

    private void addFile(Child child, String categories, LocalDate opened, boolean closes) {
        boolean left = categories.startsWith("留守");
        boolean disabled = categories.startsWith("残疾");
        boolean mind = categories.startsWith("心理");
        files.add(
                child.name(),
                child.className(),
                child.idNumber(),
                categories,
                dice.one(List.of("一般关注", "一般关注", "重点关注", "紧急关注")),
                dice.percent(60) ? head(child) : dice.one(others),
                others.get(dice.number(0, 4)),
                opened.toString(),
                "开学排查，班主任与家长确认",
                left ? "学籍口径" : "",
                disabled ? dice.one(List.of("视力残疾", "听力残疾", "肢体残疾", "智力残疾")) : "",
                disabled ? dice.one(List.of("二级", "三级", "四级")) : "",
                dice.one(List.of("河北省沧州市", "安徽省阜阳市", "天津市河北区", "河南省周口市")),
                dice.one(FAMILIES),
                left ? dice.one(List.of("父母双方外出", "一方外出，另一方监护")) : "无人外出",
                left ? "祖父母、外祖父母监护" : "父母监护",
                left ? "祖父" + child.home().family() + "守义1953-04-11；祖母李桂兰1955-10-02" : "",
                dice.one(List.of("打工收入", "打工收入、种养殖业", "政府救助、亲朋接济")),
                dice.one(PROBLEMS),
                dice.one(List.of("享受低保、校内午餐补助", "临时救助", "校内午餐补助", "无")),
                mind ? "夜间易醒，量表筛查提示轻度焦虑，每两周辅导一次。" : "",
                categories.startsWith("事实") ? "父亲在押，随祖母生活。" : "",
                closes ? LocalDate.of(year + 1, 6, 25).toString() : "",
                closes ? "评估为明显好转，转为日常关注" : "");
    }

    private void addPlans(Child child, LocalDate opened) {
        for (int term = 0; term < 2; term++) {
            LocalDate made = term == 0 ? opened.plusDays(5) : LocalDate.of(year + 1, 3, 9);
            LocalDate review = term == 0 ? LocalDate.of(year + 1, 1, 15) : LocalDate.of(year + 1, 6, 26);
            plans.add(
                    child.name(),
                    child.className(),
                    child.idNumber(),
                    made.toString(),
                    dice.one(PROBLEMS),
                    dice.one(GOALS),
                    "班主任；每周谈话一次，关注作业和情绪；" + review + "\n心理教师；每两周团体辅导一次；" + review
                            + "\n家庭；每周视频通话两次，按作息表执行\n学科教师；课后答疑，安排同伴互助；" + review,
                    review.toString(),
                    others.get(dice.number(0, 4)),
                    made.plusDays(2).toString());
        }
    }

    private void addLog(Child child, LocalDate opened, String categories) {
        int times = dice.number(2, 5);
        for (int i = 0; i < times; i++) {
            int kind = dice.number(0, KINDS.size() - 1);
            addEntry(
                    child,
                    opened.plusDays(20L + i * 45L + dice.number(0, 30)),
                    KINDS.get(kind),
                    CONTENTS.get(kind),
                    "",
                    "");
        }
        LocalDate later = opened.plusDays(17);
        if (categories.startsWith("心理")) {
            addEntry(child, later, "心理支持", "个别辅导一次，时长40分钟。", "担心父母分开，练习放松呼吸，约定记情绪日记。", "");
        }
        if (categories.contains("家庭困难") || categories.startsWith("事实")) {
            addEntry(child, later, "转介民政、妇联等", "家庭困难，符合救助条件，转请核实并给予帮助。", "", dice.one(List.of("区民政局", "区妇联")));
        }
    }

    private void addEntry(Child child, LocalDate date, String kind, String content, String secret, String to) {
        log.add(
                child.name(),
                child.className(),
                child.idNumber(),
                date.toString(),
                kind,
                kind.startsWith("心理") ? others.get(others.size() / 2) : head(child),
                content,
                dice.one(EFFECTS),
                dice.percent(40) ? "两周后回看" : "",
                secret,
                to);
    }

    /** A review for each term; every fifth child's of the second term is still owing. */
    private void addReviews(Child child, int number) {
        List<LocalDate> days = new ArrayList<>(List.of(LocalDate.of(year + 1, 1, 14)));
        if (number % 5 != 3) {
            days.add(LocalDate.of(year + 1, 6, 24));
        }
        days.forEach(day -> reviews.add(
                child.name(),
                child.className(),
                child.idNumber(),
                day.toString(),
                head(child),
                dice.one(List.of("明显好转", "有所改善", "有所改善", "变化不大", "情况反复")),
                dice.one(List.of("目标基本达成，亲子通话已成习惯。", "情绪较稳定，作业完成仍需督促。", "出勤正常，课堂发言增多，自理能力有进步。")),
                dice.one(List.of("继续帮扶", "调整计划", "继续帮扶")),
                day.getMonthValue() == 1 ? LocalDate.of(year + 1, 6, 26).toString() : ""));
    }

    private void addNotice(Child child, LocalDate opened) {
        Household home = child.home();
        LocalDate away = opened.minusMonths(dice.number(1, 6));
        String place = dice.one(List.of("江苏省苏州市", "广东省东莞市", "北京市大兴区"));
        notices.add(
                child.name(),
                child.className(),
                child.idNumber(),
                opened.plusDays(3).toString(),
                home.father(),
                place,
                home.fatherPhone(),
                away.toString(),
                home.mother(),
                place,
                home.motherPhone(),
                away.toString(),
                home.family() + "守义",
                "祖父",
                String.valueOf(dice.number(58, 74)),
                home.address(),
                dice.phone(),
                "是",
                "是",
                "是",
                dice.percent(60) ? "是" : "否",
                "是",
                dice.percent(80) ? "是" : "否",
                opened.plusDays(5).toString(),
                head(child));
    }
}
