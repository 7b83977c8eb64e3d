package org.gongyu.demo;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The meetings of a made-up school's committees in a year, as the sheet that a school would import.
 *
 * @param members the sheet of their members, header first
 */
record DemoMeetings(int year, Dice dice, List<List<String>> members) {

    private static final int NAME = 6;
    private static final int LEFT = 15;

    /**
     * The meetings, header first.
     *
     * @param chair who is in the chair of the school's committee
     * @param bodies the committees of classes that meet
     */
    List<List<String>> rows(String chair, List<String> bodies) {
        Sheet sheet = new Sheet("委员会名称", "会议日期", "地点", "主持人", "应到人数", "实到人数", "到会成员", "其他出席人员", "会议议题", "形成决议", "落实情况");
        String school = "校级家长委员会（第三届）";
        sheet.add(
                school,
                year + "-09-20",
                "会议室",
                chair,
                "8",
                "8",
                present(school, 8),
                "德育处列席",
                "通过章程，明确分工，讨论本学期家校共育计划",
                "1.通过《家长委员会章程》；2.确定委员分工；3.每学期开放日不少于1次。",
                "章程已公示；11月举办开放日1次，到校家长 180 余人。");
        sheet.add(
                school,
                year + "-12-12",
                "会议室",
                chair,
                "8",
                "7",
                present(school, 7),
                "",
                "听取食堂满意度调查，商议寒假家庭教育安排",
                "1.食堂每周公示菜单；2.寒假前开展一次家庭教育讲座。",
                "菜单已每周公示；1月讲座已开，到会 96 人。");
        sheet.add(
                school,
                (year + 1) + "-03-14",
                "线上",
                chair,
                "7",
                "6",
                present(school, 6),
                "",
                "新学期工作要点，放学路口交通秩序",
                "组建家长护学岗，每日3人轮值。",
                "4月起轮值，已排至学期末。");
        bodies.forEach(committee -> {
            int came = dice.number(4, 5);
            sheet.add(
                    committee,
                    year + "-10-" + dice.number(10, 28),
                    "本班教室",
                    "",
                    "5",
                    String.valueOf(came),
                    present(committee, came),
                    "班主任",
                    dice.one(List.of("秋季实践活动方案", "班级图书角建设", "家长会分工与议程")),
                    dice.one(List.of("同意方案，家长自愿报名陪同。", "自愿捐书共读，学期末归还，不收费用。", "按分工准备，会后收集意见。")),
                    dice.one(List.of("活动已办，无收费。", "已完成，家长反映较好。", "意见已汇总报德育处。")));
        });
        return sheet.rows();
    }

    /** So many of a committee's members, as a form names them; those in office at the year's end first. */
    private String present(String committee, int most) {
        return members.stream()
                .skip(1)
                .filter(row -> committee.equals(titled(row)))
                .sorted(Comparator.comparing(
                        (List<String> row) -> !row.get(LEFT).isEmpty()))
                .map(row -> row.get(NAME) + "（" + committee + "）")
                .distinct()
                .limit(most)
                .collect(Collectors.joining("、"));
    }

    /** What the program calls a member's committee. */
    private static String titled(List<String> row) {
        String whose = row.get(1).equals("班级") ? row.get(3) : row.get(1);
        return whose + row.get(0) + (row.get(4).isEmpty() ? "" : "（" + row.get(4) + "）");
    }
}
