package org.gongyu.feature.training;

import java.util.List;
import org.gongyu.ledger.Option;

/** What a teacher's certificate or research says that they can do. */
enum CertificateKind implements Option {
    /** 家庭教育指导师, as 河北教发〔2024〕17号 四、第4条 encourages. */
    FAMILY_GUIDE("家庭教育指导师", "家庭教育指导师资格证"),
    PSYCHOLOGY("心理健康教育", "心理咨询师", "心理健康教育教师"),
    RESEARCH("课题", "研究课题"),
    OTHER("其他");

    private final List<String> aliases;

    CertificateKind(String... aliases) {
        this.aliases = List.of(aliases);
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
