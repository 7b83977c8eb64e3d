package org.gongyu.feature.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyu.feature.activity.TestHouseholds.id;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class NameListTest {

    private static final List<String> WAYS =
            List.of("%s妈妈", "1. %s爸爸", "@%s", "2025级1班-%s-妈妈", "%s 已到", "12、%s家长签到", "%s（妈妈）", "一年级1班%s奶奶", "🌸%s妈妈🌸");

    private final TestHouseholds people = new TestHouseholds()
            .child("张伟", "2025级1班", "张大", "王芳")
            .child("张伟明", "2025级1班", "张明远", "李娜")
            .child("刘洋", "2025级1班", "刘大", "陈静")
            .child("欧阳娜娜", "2025级1班", "欧阳山", "赵敏")
            .child("王芳", "2025级1班", "王海", "周梅");

    private NameList list() {
        return new NameList(people.call(LocalDate.of(2025, 9, 12), "2025级1班").lines());
    }

    private static List<String> names(NameList.Result result) {
        return result.found().stream().map(one -> one.line().pupil().name()).toList();
    }

    /** Whatever the order and however it is dressed, each name written on a line of its own is found once, and nobody else. */
    @RepeatedTest(60)
    void findsEachNameHoweverItIsDressed(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<String> written = new ArrayList<>(List.of("张伟", "张伟明", "刘洋", "欧阳娜娜"));
        Collections.shuffle(written, random);
        List<String> some = written.subList(0, 1 + random.nextInt(written.size()));
        StringBuilder text = new StringBuilder("#接龙\n");
        some.forEach(name -> text.append(WAYS.get(random.nextInt(WAYS.size())).formatted(name))
                .append(random.nextBoolean() ? "\n" : "\r\n\n"));
        NameList.Result result = list().read(text.toString());
        assertThat(names(result)).containsExactlyElementsOf(some);
        assertThat(result.unknown()).isEmpty();
        assertThat(result.doubtful()).isEmpty();
    }

    @Test
    void knowsWhoCameByTheWordAndByTheGuardiansName() {
        NameList.Result result = list().read("刘洋妈妈\n张明远\n欧阳娜娜 赵敏");
        assertThat(result.found())
                .extracting(one -> one.guardian().person().id())
                .containsExactly(id("陈静"), id("张明远"), id("赵敏"));
    }

    @Test
    void guessesNobody() {
        NameList.Result result = list().read("张伟东妈妈\n王芳\n李雷\n刘洋洋\n收到");
        assertThat(result.found()).isEmpty();
        assertThat(result.unknown()).containsExactly("李雷");
        assertThat(result.doubtful()).containsExactly("张伟东妈妈", "王芳", "刘洋洋");
    }

    @Test
    void aNameTwiceOnTheListIsFoundOnce() {
        assertThat(names(list().read("刘洋妈妈\n刘洋爸爸"))).containsExactly("刘洋");
    }

    @Test
    void readsAListAsItComesFromWeChat() {
        String text = """
                #接龙
                家长会签到，请到会的接龙
                1. 🌸张伟妈妈🌸，已到
                2、张伟明爸爸，欧阳娜娜奶奶
                ③刘洋(妈妈)
                4.刘洋爸爸👍
                """;
        NameList.Result result = list().read(text);
        assertThat(names(result)).containsExactly("张伟", "张伟明", "欧阳娜娜", "刘洋");
        assertThat(result.found().get(3).guardian().person().id()).isEqualTo(id("陈静"));
    }

    @Test
    void ofTwoChildrenOfOneNameTheClassTellsWhichAndElseNeitherIsMarked() {
        TestHouseholds two =
                new TestHouseholds().child("李明", "2025级1班", "李一", "赵一").child("李明 ", "2025级2班", "李二", "赵二");
        NameList list = new NameList(two.call(LocalDate.of(2025, 9, 12)).lines());
        assertThat(list.read("李明妈妈").doubtful()).containsExactly("李明妈妈");
        assertThat(list.read("2025级2班李明妈妈").found())
                .extracting(one -> one.guardian().person().id())
                .containsExactly(id("赵二"));
    }
}
