package org.gongyu.feature.committee;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongyu.ledger.Option;

/** 代表身份: for whom or as what a member sits on a committee, where a document names who must be on it. */
enum Part implements Option {
    PARENT("家长代表", "家长"),
    TEACHER("教师代表", "教师", "老师"),
    COMMUNITY("社区工作人员", "社区", "社区代表", "社区家庭教育指导站"),
    LAWYER("法律专业人员", "法律", "律师", "法治副校长"),
    EXPERT("教育专家", "专家"),
    PARTY("党组织负责人", "书记", "党组织书记", "党组织主要负责同志", "党支部书记"),
    MIDDLE("中层干部", "中层"),
    PSYCHOLOGIST("心理教师", "心理"),
    HEAD_TEACHER("班主任"),
    COUNSELLOR("家庭教育指导师", "指导师"),
    COMMITTEE_MEMBER("家委会成员", "家委");

    /** 003-6: 教师代表、家长代表、社区工作人员、法律专业人员及教育专家. */
    static final Set<Part> OF_JOINT = EnumSet.of(TEACHER, PARENT, COMMUNITY, LAWYER, EXPERT);

    /** 000-3b: 党组织负责人、中层干部、心理教师、班主任、家庭教育指导师、家委会成员、社区家庭教育指导站. */
    static final Set<Part> OF_STATION =
            EnumSet.of(PARTY, MIDDLE, PSYCHOLOGIST, HEAD_TEACHER, COUNSELLOR, COMMITTEE_MEMBER, COMMUNITY);

    private static final Set<Part> PARENTS = EnumSet.of(PARENT, COMMITTEE_MEMBER);
    private static final Set<Part> STAFF = EnumSet.of(TEACHER, PARTY, MIDDLE, PSYCHOLOGIST, HEAD_TEACHER);

    private final List<String> aliases;

    Part(String... aliases) {
        this.aliases = List.of(aliases);
    }

    /** Whether who has it is a guardian of a child at the school. */
    boolean isParent() {
        return PARENTS.contains(this);
    }

    /** Whether who has it works at the school. */
    boolean isStaff() {
        return STAFF.contains(this);
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
