package org.gongyu.demo;

import java.time.LocalDate;
import java.util.List;

/** A school year of what the office keeps: who was trained, who helps from outside, and where. */
public final class DemoOffice {

    private static final List<List<String>> COURSES = List.of(
            List.of("儿童情绪识别与心理危机预防", "心理健康教育", "区教师发展中心"),
            List.of("班级心理辅导活动课设计", "心理健康教育", "区教育局"),
            List.of("家庭教育促进法解读与家访沟通", "家庭教育指导", "区妇联"),
            List.of("家校沟通与家庭教育指导能力提升", "两者都有", "市教育科学研究院"));

    private static final List<List<String>> TEAMS = List.of(
            List.of("专家队伍", "市心理学会", "儿童心理"),
            List.of("教师队伍", "本校", "家庭教育指导"),
            List.of("家长志愿者队伍", "学生家长", "护学护校"),
            List.of("社区志愿者队伍", "和平社区居委会", "社区实践"),
            List.of("五老志愿者队伍", "区关工委", "红色故事"));
    private static final List<List<String>> RESOURCES = List.of(
            List.of("区图书馆少儿部", "博物馆、图书馆、文化馆", "亲子阅读、图书漂流"),
            List.of("烈士纪念园", "爱国主义教育", "祭扫、红色故事宣讲"),
            List.of("青少年科技馆", "科技场馆", "科普参观、航模体验"),
            List.of("阳光农场", "劳动实践", "播种、采摘、厨艺"),
            List.of("区人民法院少年法庭", "法院、检察院、公安", "模拟法庭、法治课"),
            List.of("和平社区家长学校", "社区、妇联、关工委", "亲子活动、社区服务"));
    private static final List<String> NAMES = List.of("方", "邓", "曹", "彭", "曾", "萧", "田", "董", "潘", "袁", "蔡", "蒋");

    private final int year;
    private final Dice dice;
    private final List<String> staff;

    DemoOffice(int year, Dice dice, List<String> staff) {
        this.year = year;
        this.dice = dice;
        this.staff = staff;
    }

    /** 教师培训名册: over three years, most teachers in both topics. */
    public List<List<String>> training() {
        Sheet sheet = new Sheet("教师", "培训日期", "培训名称", "主题类别", "主办单位", "学时", "证明材料");
        for (int back = 2; back >= 0; back--) {
            for (List<String> course : COURSES) {
                LocalDate day = LocalDate.of(year - back, 10, 10).plusDays(dice.number(0, 220));
                for (String teacher : staff) {
                    if (dice.percent(55)) {
                        String hours = String.valueOf(dice.number(1, 4) * 2);
                        sheet.add(teacher, day.toString(), course.get(0), course.get(1), course.get(2), hours, "结业证明");
                    }
                }
            }
        }
        return sheet.rows();
    }

    /** 教师证书登记表. */
    public List<List<String>> certificates() {
        Sheet sheet = new Sheet("教师", "证书类别", "证书名称", "证书编号", "发证单位", "发证日期");
        for (String teacher : staff) {
            if (dice.percent(20)) {
                String number = "JZ" + year + String.format("%05d", dice.number(1, 99_999));
                sheet.add(teacher, "家庭教育指导师", "家庭教育指导师证书", number, "市家庭教育学会", year + "-11-20");
            }
        }
        sheet.add(staff.get(0), "心理健康教育", "心理健康教育教师培训合格证", "XL" + year + "001", "市教育局", year + "-12-05");
        return sheet.rows();
    }

    /** 志愿者名册: three in each team. */
    public List<List<String>> volunteers() {
        Sheet sheet = new Sheet("姓名", "队伍类别", "单位或关系", "特长", "可服务时间", "联系电话", "加入日期", "此前累计小时");
        int next = 0;
        for (List<String> team : TEAMS) {
            for (int member = 0; member < 3; member++) {
                String hours = String.valueOf(dice.number(0, 30));
                String joined = year + "-09-1" + member;
                sheet.add(name(next++), team.get(0), team.get(1), team.get(2), "周五下午", dice.phone(), joined, hours);
            }
        }
        return sheet.rows();
    }

    /** Everyone of them has a name of their own. */
    private static String name(int number) {
        return NAMES.get(number % NAMES.size()) + (number < NAMES.size() ? "志明" : "志华");
    }

    /** 志愿服务记录: one a month. */
    public List<List<String>> services() {
        Sheet sheet = new Sheet("服务日期", "志愿者", "服务内容", "地点", "每人小时数");
        for (int month = 0; month < 9; month++) {
            LocalDate day = LocalDate.of(year, 9, 20).plusMonths(month);
            String hours = String.valueOf(dice.number(1, 3));
            sheet.add(day.toString(), name(month) + "、" + name(month + 5), "上学护学、亲子阅读", "校门口、图书室", hours);
        }
        return sheet.rows();
    }

    /** 资源目录清单. */
    public List<List<String>> resources() {
        Sheet sheet = new Sheet("资源名称", "资源类别", "地址", "联系人", "联系电话", "可开展活动", "适合学段", "容纳人数", "费用", "协议日期");
        for (List<String> one : RESOURCES) {
            String places = String.valueOf(dice.number(4, 20) * 10);
            String agreed = year + "-09-" + dice.number(10, 28);
            sheet.add(one.get(0), one.get(1), "滨江区", "王主任", dice.phone(), one.get(2), "小学", places, "免费", agreed);
        }
        return sheet.rows();
    }
}
