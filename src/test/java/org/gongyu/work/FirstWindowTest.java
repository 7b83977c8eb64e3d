package org.gongyu.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstWindowTest {

    @TempDir
    private Path temp;

    private Path folder;
    private final CountDownLatch called = new CountDownLatch(1);

    @BeforeEach
    void makeAFolderWithAChineseNameAndASpace() throws IOException {
        folder = Files.createDirectory(temp.resolve("实验小学 数据"));
    }

    @Test
    void aSecondStartBringsTheFirstWindowToTheFront() throws InterruptedException {
        try (FirstWindow first = FirstWindow.open(folder, called::countDown)) {
            assertThat(FirstWindow.call(folder)).isTrue();
            assertThat(called.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(first).isNotNull();
        }
    }

    @Test
    void whoDoesNotKnowTheSecretIsNotAnswered() throws IOException {
        try (FirstWindow first = FirstWindow.open(folder, called::countDown)) {
            Path file = folder.resolve("window.port");
            List<String> lines = Files.readAllLines(file);
            Files.write(file, List.of(lines.get(0), "guessed"));
            assertThat(FirstWindow.call(folder)).isFalse();
            assertThat(called.getCount()).isOne();
            assertThat(first).isNotNull();
        }
    }

    @Test
    void nobodyAnswersForAFolderWhoseWindowIsClosed() {
        FirstWindow.open(folder, called::countDown).close();
        assertThat(FirstWindow.call(folder)).isFalse();
    }

    @Test
    void aFileLeftByACrashedWindowDoesNoHarm() throws IOException {
        Files.write(folder.resolve("window.port"), List.of("1", "left over"));
        assertThat(FirstWindow.call(folder)).isFalse();
        Files.write(folder.resolve("window.port"), List.of("rubbish"));
        assertThat(FirstWindow.call(folder)).isFalse();
    }
}
