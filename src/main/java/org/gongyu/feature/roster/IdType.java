package org.gongyu.feature.roster;

import java.util.List;
import org.gongyu.ledger.Option;

/** 身份证件类型, as the 学籍 system lists them. Only {@link #OTHER} may lack a number. */
public enum IdType implements Option {
    RESIDENT("居民身份证", "身份证"),
    HONG_KONG("香港特区护照/身份证明", "香港特区护照", "香港居民身份证"),
    MACAO("澳门特区护照/身份证明", "澳门特区护照", "澳门居民身份证"),
    TAIWAN("台湾居民来往大陆通行证", "台胞证"),
    FOREIGN_RESIDENCE("境外永久居住证", "外国人永久居留证"),
    PASSPORT("护照"),
    OTHER("其他", "无", "户口簿");

    private final List<String> aliases;

    IdType(String... aliases) {
        this.aliases = List.of(aliases);
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
