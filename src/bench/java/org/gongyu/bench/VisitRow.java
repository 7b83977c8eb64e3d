package org.gongyu.bench;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import org.gongyu.sheet.Column;
import org.gongyu.sheet.Table;

/** Made-up rows of a visit ledger, 15 columns with 序号; made when asked for, so that they take no memory. */
record VisitRow(int number) {

    private static final String[] NAMES = {"王小明", "欧阳娟婷", "阿依古丽·买买提", "张𬱖", "李思可"};
    private static final String[] TEXTS = {
        "与家长交流孩子近期的学习与作息，指导家庭教育方法。", "家长反映孩子做作业拖拉，约定每天固定时间完成，并在周末互相反馈情况，必要时请心理教师参与。", "了解孩子在家表现，家长表示配合。"
    };

    static final int COUNT = 100_000;

    static final List<Column<VisitRow>> COLUMNS = List.of(
            Column.of("day", "家访日期", 6, VisitRow::day),
            Column.of("from", "开始时间", 4, row -> LocalTime.of(18, row.number % 60)),
            Column.of("class", "班级", 5, row -> "2024级" + (row.number % 6 + 1) + "班"),
            Column.of("name", "学生姓名", 5, VisitRow::name),
            Column.of("id", "身份证号", 10, VisitRow::id),
            Column.of("mode", "家访形式", 4, row -> row.number % 3 == 0 ? "入户" : "网络视频"),
            Column.of("staff", "家访教师", 7, row -> NAMES[row.number % 3] + "、" + NAMES[row.number % 5]),
            Column.of("tier", "职务", 4, row -> "班主任"),
            Column.prose("purpose", "访前目的", 10, row -> "了解学生在家表现"),
            Column.prose("text", "主要内容", 20, VisitRow::text),
            Column.prose("views", "家长意见建议", 10, row -> row.number % 4 == 0 ? null : "希望多沟通"),
            Column.prose("outcome", "成效", 12, row -> "家长表示配合，亲子沟通改善"),
            Column.sum("minutes", "时长", 4, row -> 30 + row.number % 40),
            Column.of("remark", "备注", 6, row -> null));

    static Table<VisitRow> table() {
        return new Table<>("家访台账", "家访台账", COLUMNS, VisitRow::each, List.of());
    }

    static void each(Consumer<VisitRow> sink) {
        for (int i = 0; i < COUNT; i++) {
            sink.accept(new VisitRow(i));
        }
    }

    private LocalDate day() {
        return LocalDate.of(2025, 9, 1).plusDays(number % 200);
    }

    private String name() {
        return NAMES[number % NAMES.length] + number % 1000;
    }

    private String id() {
        return "1201992018" + (10_000_000 + number);
    }

    private String text() {
        return TEXTS[number % TEXTS.length] + number;
    }
}
