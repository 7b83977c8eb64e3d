package org.gongyu.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PinyinTest {

    @ParameterizedTest
    @CsvSource({
        "张三,zhang san",
        "缪可欣,miao ke xin",
        "朴正洙,piao zheng zhu",
        "覃思远,qin si yuan",
        "曾小满,zeng xiao man",
        "单雪梅,shan xue mei",
        "解文静,xie wen jing",
        "尉迟静,yu chi jing",
        "欧阳明月,ou yang ming yue",
        "长孙无忌,zhang sun wu ji",
        "阿依古丽·买买提,a yi gu li mai mai ti",
        "吕布,lv bu",
        "Anna Li,anna li"
    })
    void readsNamesAsTheirBearersDo(String name, String reading) {
        assertThat(Pinyin.of(name)).isEqualTo(reading);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zs", "zhs", "zhangs", "zhang san", "ZS", "san", "z", "zhangsan", "zhsan", "zh'san"})
    void findsZhangSanByAnyBeginningsOfItsSyllables(String typed) {
        assertThat(Pinyin.matches("zhang san", typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zb", "sz", "hs", "zhangsanz", "张", "", " ", "zhangsann"})
    void findsNothingByOtherLetters(String typed) {
        assertThat(Pinyin.matches("zhang san", typed)).isFalse();
    }

    @Test
    void findsTheSameNameByAnyOfManySyllables() {
        assertThat(Pinyin.matches("a yi gu li mai mai ti", "gulim")).isTrue();
        assertThat(Pinyin.matches("lv bu", "lub")).isTrue();
        assertThat(Pinyin.matches("xi an", "xian")).isTrue();
    }

    @Test
    void readsNothingOutOfNothing() {
        assertThat(Pinyin.of(null)).isEmpty();
        assertThat(Pinyin.of("  ")).isEmpty();
        assertThat(Pinyin.matches("", "a")).isFalse();
    }
}
