package org.gongyu.demo;

import java.util.List;

/** Made-up names, with the rare ones that programs get wrong. */
final class Names {

    private static final List<String> FAMILY = List.of(
            ("王 李 张 刘 陈 杨 黄 赵 周 吴 徐 孙 朱 马 胡 郭 林 何 高 梁 郑 罗 宋 谢 唐 韩 曹 许 邓 萧 冯 曾 程 蔡 彭 潘 袁 于 董 余 苏 叶 吕 魏 蒋 田 杜 丁 沈 姜 范 江"
                            + " 傅 钟 卢 汪 戴 崔 任 陆 廖 姚 方 金 邱 夏 谭 韦 贾 邹 石 熊 孟 秦 阎 薛 侯 雷 白 龙 段 郝 孔 邵 史 毛 常 万 顾 赖 武 康 贺 严 尹 钱 施 牛 洪 龚"
                            + " 欧阳 上官 司马 缪 朴 覃 单 解 仇 区 查")
                    .split(" "));
    private static final List<String> GIRLS =
            List.of("芳 娟 敏 静 丽 婷 雪 萱 怡 欣 语 桐 诗 若 曦 琪 雨 佳 梦 思 可 馨 瑶 紫 芷 妍 莹 桂 霞 英".split(" "));
    private static final List<String> BOYS =
            List.of("伟 强 磊 军 勇 杰 涛 明 超 刚 平 辉 浩 宇 轩 子 豪 博 睿 铭 泽 晨 阳 凯 飞 鑫 诚 梓 嘉 一".split(" "));
    private static final List<String> RARE =
            List.of("阿依古丽·买买提", "买买提江·吐尔逊", "欧阳䶮", "李𬱖", "巴特尔·苏和", "朴智妍", "单于飞", "尉迟静");

    private final Dice dice;

    Names(Dice dice) {
        this.dice = dice;
    }

    String family() {
        return dice.one(FAMILY);
    }

    String given(boolean male) {
        List<String> characters = male ? BOYS : GIRLS;
        return dice.percent(30) ? dice.one(characters) : dice.one(characters) + dice.one(characters);
    }

    String child(String family, boolean male) {
        return dice.percent(1) ? dice.one(RARE) : family + given(male);
    }
}
