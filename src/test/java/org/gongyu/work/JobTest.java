package org.gongyu.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JobTest {

    private final Job job = new Job("work.export");

    @Test
    void workThatNobodyWaitsForIsNeverGivenUp() {
        job.giveUp();
        Job.step();
        Job.settle();
    }

    @Test
    void whatWasGivenUpBeforeItBeganDoesNotBegin() {
        List<String> done = new ArrayList<>();
        job.giveUp();
        assertThatThrownBy(() -> job.run(() -> done.add("begun"))).isInstanceOf(Failure.GivenUp.class);
        assertThat(done).isEmpty();
    }

    @Test
    void itEndsAtTheNextStepAndLetsTheCleaningUpFinish() {
        List<String> done = new ArrayList<>();
        assertThatThrownBy(() -> job.run(() -> {
                    try {
                        job.giveUp();
                        Job.step(1, 2);
                        return done.add("second part");
                    } finally {
                        Job.step();
                        done.add("cleaned up");
                    }
                }))
                .isInstanceOf(Failure.GivenUp.class);
        assertThat(done).containsExactly("cleaned up");
        assertThat(job.progress()).isEqualTo(new Job.Progress(1, 2));
    }

    @Test
    void whatIsSettledGoesOnToItsEnd() throws Exception {
        String result = job.run(() -> {
            Job.settle();
            job.giveUp();
            Job.step();
            return "kept";
        });
        assertThat(result).isEqualTo("kept");
    }

    @Test
    void aLaneTakesTheJobAlongWithoutBeingInterrupted() throws Exception {
        Lane lane = new Lane("lane");
        assertThatThrownBy(() -> job.run(() -> lane.call(() -> {
                    job.giveUp();
                    Job.step();
                    return null;
                })))
                .isInstanceOf(Failure.GivenUp.class);
        assertThat(lane.call(() -> Thread.currentThread().isInterrupted())).isFalse();
        assertThat(lane.<String>end(() -> {
                    Job.step();
                    return "last";
                }))
                .isEqualTo("last");
        assertThatThrownBy(() -> lane.call(() -> "later")).isInstanceOf(Ended.class);
    }

    @Test
    void eachWriteToAFileIsAStep() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThatThrownBy(() -> job.run(() -> {
                    write(Job.stepping(bytes));
                    job.giveUp();
                    write(Job.stepping(bytes));
                    return null;
                }))
                .isInstanceOf(Failure.GivenUp.class);
        assertThat(bytes.size()).isEqualTo(3);
    }

    private static void write(OutputStream out) throws IOException {
        out.write(new byte[3]);
    }

    @Test
    void nobodyWantsTheEndOfWhatOnlyFillsAPage() {
        Work work = new Work(queued -> {}, Runnable::run, new Changes(), failure -> {});
        work.looking("work.duties").query(() -> "figures", figures -> {});
        work.lasting("work.export").query(() -> "written", written -> {});
        assertThat(work.underway().jobs()).extracting(Job::what).containsExactly("work.duties", "work.export");
        assertThat(work.underway().wanted()).extracting(Job::what).containsExactly("work.export");
    }

    @Test
    void whoeverLeavesWaitsForTheEndOfWhatIsUnderway() throws InterruptedException {
        List<Runnable> queued = new ArrayList<>();
        List<Failure> told = new ArrayList<>();
        Work work = new Work(queued::add, Runnable::run, new Changes(), told::add);
        work.lasting("work.export").query(() -> "written", written -> {});
        assertThat(work.underway().jobs()).extracting(Job::what).containsExactly("work.export");
        Thread background = new Thread(() -> {
            while (!work.underway().jobs().get(0).isGivenUp()) {
                Thread.onSpinWait();
            }
            queued.forEach(Runnable::run);
        });
        background.start();
        work.underway().end();
        background.join();
        assertThat(work.underway().jobs()).isEmpty();
        assertThat(told).hasOnlyElementsOfType(Failure.GivenUp.class).hasSize(1);
    }
}
