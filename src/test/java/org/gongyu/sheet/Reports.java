package org.gongyu.sheet;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reports such as a school makes, for tests of the writer. */
final class Reports {

    static final Heading HEADING =
            new Heading("河北区", "天津市河北区实验小学", "2025—2026学年第一学期", null, LocalDate.of(2026, 1, 15), false);

    private static final String PROSE = "与家长交流孩子近期的学习与作息，指导家庭教育方法；家长反映孩子做作业拖拉，约定每天固定时间完成并互相反馈。";

    private Reports() {}

    record Visit(
            LocalDate day,
            LocalTime from,
            String className,
            String name,
            String idNumber,
            String mode,
            String staff,
            String text) {}

    record ClassCount(String grade, String className, String head, int students, int visited, int entry) {}

    static List<Visit> visits(int count) {
        List<Visit> visits = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            visits.add(new Visit(
                    LocalDate.of(2025, 9, 5).plusDays(i % 120),
                    i % 3 == 0 ? null : LocalTime.of(19, 30),
                    "2024级" + (i % 3 + 1) + "班",
                    i % 7 == 0 ? "阿依古丽·买买提" : i % 7 == 1 ? "张𬱖䶮" : "王小明",
                    "120199201804152540",
                    i % 2 == 0 ? "入户" : "电话",
                    i % 2 == 0 ? "曹平皓、欧阳娟婷" : "王伟",
                    i % 5 == 0 ? PROSE.repeat(i % 4 + 1) : PROSE));
        }
        return visits;
    }

    static Table<Visit> ledger(List<Visit> visits) {
        return new Table<>(
                "家访台账",
                "家访台账",
                List.of(
                        Column.of("day", "家访日期", 6, Visit::day),
                        Column.of("from", "开始时间", 4, Visit::from),
                        Column.of("class", "班级", 5, Visit::className),
                        Column.of("name", "学生姓名", 5, Visit::name),
                        Column.of("id", "身份证号", 10, Visit::idNumber),
                        Column.of("mode", "家访形式", 4, Visit::mode),
                        Column.of("staff", "家访教师", 7, Visit::staff),
                        Column.prose("purpose", "访前目的", 10, visit -> "了解学生在家表现"),
                        Column.prose("text", "主要内容", 24, Visit::text),
                        Column.prose("views", "家长意见建议", 10, visit -> "希望多沟通"),
                        Column.prose("outcome", "成效", 12, visit -> "家长表示配合，亲子沟通改善"),
                        Column.of("remark", "备注", 6, visit -> null)),
                Rows.of(visits),
                List.of("一次家访按一个日期、一个家庭计；兄弟姐妹各计覆盖，教师计一次。", "统计时点：2026年1月15日。"));
    }

    static Table<ClassCount> summary(List<ClassCount> classes) {
        return new Table<>(
                "家访统计",
                "家访情况统计表",
                List.of(
                        Column.of("grade", "年级", 5, ClassCount::grade),
                        Column.of("class", "班级", 6, ClassCount::className),
                        Column.of("head", "班主任", 5, ClassCount::head),
                        Column.<ClassCount>sum("students", "学生数", 4, ClassCount::students)
                                .under("应访"),
                        Column.<ClassCount>sum("visited", "已访", 4, ClassCount::visited)
                                .under("实访情况"),
                        Column.<ClassCount>sum("entry", "其中入户", 4, ClassCount::entry)
                                .under("实访情况"),
                        Column.<ClassCount>sum("rate", "覆盖率", 5, row -> new Ratio(row.visited(), row.students()))
                                .under("实访情况"),
                        Column.of("remark", "备注", 6, row -> null)),
                Rows.of(classes),
                List.of("覆盖率 = 已访学生数 ÷ 学生数。"));
    }

    static List<ClassCount> classes() {
        List<ClassCount> classes = new ArrayList<>();
        for (int i = 0; i < 18; i++) {
            classes.add(new ClassCount(
                    "一二三四五六".charAt(i / 3) + "年级",
                    (2025 - i / 3) + "级" + (i % 3 + 1) + "班",
                    "王老师",
                    33,
                    20 + i % 3,
                    14 + i % 5));
        }
        return classes;
    }

    static Cards<Visit> cards(List<Visit> visits) {
        return new Cards<>("家访记录表", "家访记录表", lines(), Rows.of(visits));
    }

    private static List<Cards.Line<Visit>> lines() {
        return List.of(
                Cards.Line.of(box("学生姓名", Visit::name), box("性别", visit -> "男"), box("班级", Visit::className)),
                Cards.Line.of(box("家访日期", Visit::day), box("起止时间", Visit::from)),
                Cards.Line.of(box("家访教师", Visit::staff), box("家访形式", Visit::mode)),
                Cards.Line.of(box("家庭住址", visit -> "幸福路24号20门135")),
                Cards.Line.prose(3, box("访前目的", visit -> "了解学生在家表现")),
                Cards.Line.prose(8, box("主要内容", Visit::text)),
                Cards.Line.prose(4, box("家长意见建议", visit -> "希望多沟通")),
                Cards.Line.prose(3, box("成效", visit -> null)),
                Cards.Line.prose(20, Cards.Box.byHand("照片")),
                Cards.Line.of(Cards.Box.byHand("家长签字"), Cards.Box.byHand("教师签字")));
    }

    private static Cards.Box<Visit> box(String label, Function<Visit, Object> value) {
        return new Cards.Box<>(label, value);
    }
}
