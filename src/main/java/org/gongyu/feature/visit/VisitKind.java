package org.gongyu.feature.visit;

import java.util.List;
import org.gongyu.ledger.Option;

/** 家访类别. */
enum VisitKind implements Option {
    GENERAL("普访", "普通家访", "常规", "常规家访", "普遍家访"),
    KEY("重点", "重点家访", "重点学生", "特殊学生"),
    NEWCOMER("新生", "新生家访", "入学家访"),
    NEW_CLASS("新接班", "新接班家访", "新接班级");

    private final List<String> aliases;

    VisitKind(String... aliases) {
        this.aliases = List.of(aliases);
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
