package org.gongyu.feature.roster;

import java.util.List;
import org.gongyu.ledger.Option;

/** 与学生关系, after GB/T 4761—2008. */
public enum Relation implements Option {
    FATHER("父亲", "父", "爸爸"),
    MOTHER("母亲", "母", "妈妈"),
    STEP_FATHER("继父或养父", "继父", "养父"),
    STEP_MOTHER("继母或养母", "继母", "养母"),
    GRANDFATHER("祖父", "爷爷"),
    GRANDMOTHER("祖母", "奶奶"),
    MATERNAL_GRANDFATHER("外祖父", "外公", "姥爷"),
    MATERNAL_GRANDMOTHER("外祖母", "外婆", "姥姥"),
    BROTHER("兄", "哥哥"),
    SISTER("姐姐", "姐"),
    OTHER_RELATIVE("其他亲属", "亲属", "叔叔", "伯父", "姑姑", "舅舅", "姨"),
    NOT_RELATED("非亲属", "其他");

    private final List<String> aliases;

    Relation(String... aliases) {
        this.aliases = List.of(aliases);
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
