package org.gongyu.names;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Surnames that are read differently from the same character elsewhere, or that machines often misread. */
final class Surnames {

    private static final String READINGS = """
            尉迟 yu chi/长孙 zhang sun/万俟 mo qi/单于 chan yu/澹台 tan tai/令狐 ling hu/鲜于 xian yu/亓官 qi guan
            缪 miao/朴 piao/覃 qin/曾 zeng/单 shan/解 xie/仇 qiu/区 ou/员 yun/盖 ge/冼 xian/洗 xian/查 zha/任 ren/尉 wei
            秘 bi/种 chong/繁 po/乐 yue/翟 zhai/折 she/黑 he/祭 zhai/召 shao/宓 fu/葛 ge/华 hua/燕 yan/宁 ning/卜 bu
            句 gou/那 na/牟 mu/逄 pang/郗 xi/殷 yin/訾 zi/隗 wei/谌 chen/柏 bai/薄 bo/车 che/沈 shen/么 yao/都 du
            贾 jia/强 qiang/相 xiang/应 ying/占 zhan/能 nai/过 guo/要 yao/贲 ben/石 shi/哈 ha/瞿 qu/纪 ji/俞 yu/幺 yao
            撒 sa/曲 qu/晟 cheng/盛 sheng/藏 zang/臧 zang/屈 qu/便 pian/不 fou/褚 chu/䶮 yan
            """;

    private static final Map<String, String> TABLE = table();

    private Surnames() {}

    private static Map<String, String> table() {
        Map<String, String> table = new HashMap<>();
        Pattern.compile("[/\n]").splitAsStream(READINGS.strip()).forEach(entry -> {
            int gap = entry.indexOf(' ');
            table.put(entry.substring(0, gap), entry.substring(gap + 1));
        });
        return table;
    }

    /** The surname of {@code name} if it is in the table, else empty. A name of one character is no surname. */
    static String in(String name) {
        for (int characters = 2; characters >= 1; characters--) {
            if (name.codePointCount(0, name.length()) > characters) {
                String head = name.substring(0, name.offsetByCodePoints(0, characters));
                if (TABLE.containsKey(head)) {
                    return head;
                }
            }
        }
        return "";
    }

    /** How a surname of the table is read. */
    static String reading(String surname) {
        return TABLE.get(surname);
    }
}
