package org.gongyu.feature.visit;

import java.util.List;
import org.gongyu.feature.Facet;
import org.gongyu.ledger.Option;

/** 家访形式, the one that counts most first. Only {@link #HOME} is 入户; {@link #PHONE} never counts as a visit at all. */
enum Mode implements Option {
    HOME(Facet.HOME, "入户", "入户家访", "上门", "上门家访", "实地", "实地家访", "登门", "登门家访", "家中", "入户走访", "上门走访", "线下入户", "线下家访"),
    ONLINE(
            Facet.ONLINE,
            "网络视频",
            "网络",
            "网络家访",
            "线上",
            "线上家访",
            "线上沟通",
            "视频",
            "视频家访",
            "视频电话",
            "视频通话",
            "微信",
            "微信视频",
            "腾讯会议",
            "钉钉"),
    SCHOOL(Facet.AT_SCHOOL, "来校面谈", "来校", "到校", "到校面谈", "面谈", "校内面谈", "家校面谈", "学校面谈"),
    PHONE(Facet.PHONE, "电话", "电话家访", "电话沟通", "电话访问", "电访");

    private final Facet facet;
    private final List<String> aliases;

    Mode(Facet facet, String... aliases) {
        this.facet = facet;
        this.aliases = List.of(aliases);
    }

    /** How duty packs name it. */
    Facet facet() {
        return facet;
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
