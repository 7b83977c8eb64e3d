package org.gongyu.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.gongyu.names.Pinyin;
import org.gongyu.text.Texts;
import org.gongyu.ui.EntryGrid;
import org.gongyu.ui.Theme;

/** A key of the roll call of 500 households: what it does, and laying out what it changed, against a frame of the screen. */
public final class RollBench {

    private static final int HOUSEHOLDS = 500;
    private static final double FRAME_MS = 16;

    private RollBench() {}

    /** A household and whether it came. */
    private static final class Line {

        private final String name;
        private final int seat;
        private boolean came = true;

        private Line(int seat) {
            this.seat = seat;
            this.name = "王李张刘陈".charAt(seat % 5) + "伟芳娜敏静丽强磊军".substring(seat % 9, seat % 9 + 1) + seat;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(() -> {
            try {
                run();
            } finally {
                done.countDown();
            }
        });
        done.await();
        Platform.exit();
    }

    private static void run() {
        Texts texts = Texts.in(Locale.SIMPLIFIED_CHINESE);
        EntryGrid<Line> grid = new EntryGrid<Line>("roll", "", "", line -> Pinyin.of(line.name), texts)
                .column("class", "班级", 8, line -> "2023级" + (1 + line.seat / 50) + "班")
                .column("seat", "座号", 5, line -> line.seat % 50 + 1)
                .column("name", "学生", 7, line -> line.name)
                .column("turnout", "出席", 6, line -> line.came ? "出席" : "缺席")
                .column("guardian", "家长", 12, line -> line.name + "妈妈 母亲")
                .marking(" ", line -> line.came = !line.came)
                .emphasising(line -> !line.came);
        Stage stage = new Stage();
        Scene scene = new Scene(new StackPane(grid.node()), 1366, 768);
        Theme.usual().dress(scene);
        stage.setScene(scene);
        stage.show();
        grid.show(IntStream.range(0, HOUSEHOLDS).mapToObj(Line::new).toList());
        settle(scene.getRoot());
        Node table = scene.lookup("#roll");
        time("warm-up", table, scene.getRoot(), KeyCode.SPACE);
        List.of(KeyCode.HOME, KeyCode.SPACE, KeyCode.UP, KeyCode.DOWN)
                .forEach(code -> time(code.getName(), table, scene.getRoot(), code));
    }

    private static void settle(Parent root) {
        root.applyCss();
        root.layout();
    }

    private static void time(String name, Node table, Parent root, KeyCode code) {
        double[] times = new double[HOUSEHOLDS - 1];
        for (int key = 0; key < times.length; key++) {
            long start = System.nanoTime();
            table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
            settle(root);
            times[key] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%-10s median %5.1f ms   of 20 the slowest %5.1f ms   (goal <= %.0f)%n",
                name,
                times[times.length / 2],
                times[times.length * 19 / 20],
                FRAME_MS);
    }
}
