package org.gongyu.feature.roster;

import java.util.List;
import org.gongyu.ledger.Option;

/** 随班就读. The 学籍 system names the disability here too; that is kept in {@link Disability}. */
public enum Inclusion implements Option {
    NONE("非随班就读", "否", "无"),
    INCLUDED(
            "随班就读",
            "是",
            "普通学校随班就读",
            "视力残疾随班就读",
            "听力残疾随班就读",
            "言语残疾随班就读",
            "肢体残疾随班就读",
            "智力残疾随班就读",
            "精神残疾随班就读",
            "多重残疾随班就读",
            "其他残疾随班就读");

    private final List<String> aliases;

    Inclusion(String... aliases) {
        this.aliases = List.of(aliases);
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
