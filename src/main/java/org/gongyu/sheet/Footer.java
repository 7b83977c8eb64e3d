package org.gongyu.sheet;

import java.util.List;

/** Tells the rows under a table that are no records: totals, notes, signatures. */
final class Footer {

    private static final List<String> TOTALS =
            List.of("合计", "总计", "小计", "共计", "总数", "总人数", "应到", "实到", "应到人数", "实到人数", "缺席人数", "到会率", "出勤率", "平均");
    private static final List<String> NOTES = List.of(
            "说明", "注", "备注", "填表", "填报", "制表", "审核", "复核", "单位负责人", "负责人", "校长签", "联系电话", "合计", "总计", "小计", "共计",
            "演示数据", "以上", "本期无记录");

    private Footer() {}

    /**
     * Whether a line is a footer.
     *
     * @param lacksRequired whether every required column is blank in it
     */
    static boolean is(Grid.Line line, boolean lacksRequired) {
        String first = line.cells().stream()
                .map(Plain::tight)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        boolean sparse = lacksRequired || line.filled() == 1;
        return TOTALS.contains(first) || (sparse && NOTES.stream().anyMatch(first::startsWith));
    }
}
