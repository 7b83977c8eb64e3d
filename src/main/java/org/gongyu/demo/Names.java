package org.gongyu.demo;

import java.util.List;

/** Made-up names, with the rare ones that programs get wrong. */
final class Names {

    private static final List<String> FAMILY = List.of(
            ("王 李 张 刘 陈 杨 黄 赵 周 吴 徐 孙 朱 马 胡 郭 林 何 高 梁 郑 罗 宋 谢 唐 韩 曹 许 邓 萧 冯 曾 程 蔡 彭 潘 袁 于 董 余 苏 叶 吕 魏 蒋 田 杜 丁 沈 姜 范 江"
                            + " 傅 钟 卢 汪 戴 崔 任 陆 廖 姚 方 金 邱 夏 谭 韦 贾 邹 石 熊 孟 秦 阎 薛 侯 雷 白 龙 段 郝 孔 邵 史 毛 常 万 顾 赖 武 康 贺 严 尹 钱 施 牛 洪 龚"
                            + " 欧阳 上官 司马 缪 朴 覃 单 解 仇 区 查")
                    .split(" "));
    private static final Given GIRLS =
            Given.of("萱 彤 琪 瑶 妍 欣 悦 婷 晴 宁", "雨 梦 思 诗 佳 语 若 可 嘉 雅 芷 紫 梓 欣 子", "涵 萱 彤 琪 怡 瑶 妍 桐 晴 蕊 宁 悦 汐 菲 琳");
    private static final Given BOYS =
            Given.of("浩 宇 轩 睿 博 阳 凯 鑫 晨 航", "子 浩 俊 嘉 梓 天 志 家 文 明 思 一 奕 承 泽", "轩 涵 宇 豪 杰 睿 辰 博 航 铭 凯 阳 晨 恒 宸");
    private static final Given WOMEN =
            Given.of("芳 敏 静 丽 娟 霞 燕 艳 玲 梅", "秀 丽 晓 玉 海 春 雪 慧 红 淑 美 爱 艳 文 桂", "英 华 梅 芳 霞 娟 萍 云 燕 敏 琴 玲 莉 静 洁");
    private static final Given MEN =
            Given.of("军 伟 强 勇 刚 涛 斌 磊 峰 杰", "建 志 国 文 海 永 晓 立 学 春 家 振 少 俊 玉", "军 强 华 明 平 勇 峰 伟 刚 辉 东 林 斌 涛 波");
    private static final List<String> RARE =
            List.of("阿依古丽·买买提", "买买提江·吐尔逊", "欧阳䶮", "李𬱖", "巴特尔·苏和", "朴智妍", "单于飞", "尉迟静");

    private final Dice dice;

    Names(Dice dice) {
        this.dice = dice;
    }

    String family() {
        return dice.one(FAMILY);
    }

    /** The given name of somebody who was a child when the school's children weren't. */
    String adult(boolean male) {
        return (male ? MEN : WOMEN).drawn(dice);
    }

    String child(String family, boolean male) {
        return dice.percent(1) ? dice.one(RARE) : family + (male ? BOYS : GIRLS).drawn(dice);
    }

    /** What given names are made of: one character, or a first and a second one that go together whichever they are. */
    private record Given(List<String> single, List<String> first, List<String> second) {

        static Given of(String single, String first, String second) {
            return new Given(split(single), split(first), split(second));
        }

        private static List<String> split(String characters) {
            return List.of(characters.split(" "));
        }

        String drawn(Dice dice) {
            return dice.percent(30) ? dice.one(single) : dice.one(first) + dice.one(second);
        }
    }
}
