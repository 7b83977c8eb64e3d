package org.gongyu.demo;

import java.time.LocalDate;
import java.util.List;

/** A school year of cases that were settled, of evidence for the checklist, and of receipts of the hotlines. */
public final class DemoChecks {

    private static final List<List<String>> CASES = List.of(
            List.of("家长来访", "课间追逐擦伤，家长要求说明情况", "学生安全与伤害", "约谈双方家长，核对监控", "双方谅解，校方补充课间值守"),
            List.of("电话", "同桌之间长期有口角", "学生之间纠纷", "班主任分别谈话，调整座位", "两名学生和好"),
            List.of("校长信箱", "反映作业量偏多", "教育教学意见", "年级组核查并公示作业总量", "作业总量下调，家长认可"),
            List.of("社区转办", "父母争吵影响孩子上学", "家庭教育与监护", "联合社区妇联上门指导", "家庭接受每月一次指导"));
    private static final List<List<String>> EVIDENCE = List.of(
            List.of("家庭教育纳入学校工作计划", "学年工作计划第四部分列入家庭教育"),
            List.of("家庭教育纳入教师业务培训", "校本培训计划列入家庭教育专题四次"),
            List.of("家庭教育工作纳入教师考评", "教师考核办法第十二条"),
            List.of("建立家庭联系册", "各班家庭联系册已建立"),
            List.of("家长开放日", "十月家长开放日方案和照片"),
            List.of("家长接待日", "每月第一个周五接待记录"),
            List.of("家长委员会章程", "家长委员会章程（修订）"),
            List.of("家长学校“五有”材料", "牌匾、制度、计划、考勤、档案照片"),
            List.of("不以家委会名义违规收费", "公开承诺书和自查记录"));

    private final int year;
    private final Dice dice;
    private final List<String> staff;
    private final List<Child> children;

    DemoChecks(int year, Dice dice, List<String> staff, List<Child> children) {
        this.year = year;
        this.dice = dice;
        this.staff = staff;
        this.children = children;
    }

    /** 调处台账: the last one is still open. */
    public List<List<String>> mediation() {
        Sheet sheet =
                new Sheet("编号", "受理日期", "来源", "事由", "类别", "当事人", "责任部门", "责任人", "处置措施", "处置期限", "处置结果", "回访日期", "结案日期");
        for (int number = 0; number < CASES.size(); number++) {
            List<String> one = CASES.get(number);
            LocalDate day = LocalDate.of(year, 10, 12).plusDays(55L * number);
            boolean closed = number < CASES.size() - 1;
            sheet.add(
                    year + "-0" + (number + 1),
                    day.toString(),
                    one.get(0),
                    one.get(1),
                    one.get(2),
                    "学生及家长",
                    "德育处",
                    dice.one(staff),
                    one.get(3),
                    day.plusDays(14).toString(),
                    closed ? one.get(4) : "",
                    closed ? day.plusDays(16).toString() : "",
                    closed ? day.plusDays(12).toString() : "");
        }
        return sheet.rows();
    }

    /** 对照清单佐证登记表: some items are still without. */
    public List<List<String>> evidence() {
        Sheet sheet = new Sheet("登记日期", "事项", "佐证内容", "存放位置");
        for (List<String> one : EVIDENCE) {
            LocalDate day = LocalDate.of(year, 9, 5).plusDays(dice.number(0, 40));
            sheet.add(day.toString(), one.get(0), one.get(1), "德育处档案柜");
        }
        return sheet.rows();
    }

    /** 热线知晓回执: most children and most parents. */
    public List<List<String>> receipts() {
        Sheet sheet = new Sheet("回执日期", "班级", "学生", "身份证件号", "学生知晓", "家长知晓");
        for (Child child : children) {
            if (dice.percent(97)) {
                String parent = dice.percent(95) ? "是" : "否";
                sheet.add(year + "-09-12", child.className(), child.name(), child.idNumber(), "是", parent);
            }
        }
        return sheet.rows();
    }
}
