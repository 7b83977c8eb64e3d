package org.gongyu.fault;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random use of an encrypted school by five people, for {@code -Dsoak.minutes} minutes. A model beside it says after every step what each
 * of them must and must not see. {@code -Dsoak.seed} takes the same steps again.
 */
@Tag("soak")
class SoakTest {

    /** What may be done in a step, and how often in a hundred. */
    private enum Deed {
        RECORD(70),
        IMPORT(8),
        BACKUP(4),
        RESTORE(3),
        SIGN_IN(14),
        AUDIT(1);

        private final int share;

        Deed(int share) {
            this.share = share;
        }

        static Deed any(Random random) {
            int left = random.nextInt(100);
            for (Deed deed : values()) {
                left -= deed.share;
                if (left < 0) {
                    return deed;
                }
            }
            throw new IllegalStateException("the shares are less than a hundred");
        }
    }

    private final SoakMemory memory = new SoakMemory();
    private final Map<Deed, Integer> done = new EnumMap<>(Deed.class);

    @TempDir
    Path temp;

    @Test
    void whateverFivePeopleDoTheSchoolIsAsTheModelSays() {
        long seed = Long.getLong("soak.seed", System.nanoTime());
        long end = System.nanoTime()
                + Duration.ofMinutes(Long.getLong("soak.minutes", 60)).toNanos();
        Random random = new Random(seed);
        System.out.println("soak: seed " + seed);
        try (SoakSchool school = new SoakSchool(temp.resolve("school"))) {
            SoakRecords records = new SoakRecords(school, memory, random);
            SoakKeeping keeping = new SoakKeeping(school, memory, random);
            int step = 0;
            for (; System.nanoTime() < end; step++) {
                step(Deed.any(random), "seed " + seed + ", step " + step, school, records, keeping, random);
            }
            new SoakCheck(school, memory).audit();
            System.out.println("soak: " + step + " steps " + done + ", seed " + seed);
        }
    }

    private void step(
            Deed deed, String where, SoakSchool school, SoakRecords records, SoakKeeping keeping, Random random) {
        String who = school.present().toString();
        try {
            switch (deed) {
                case RECORD -> records.any(SoakMemory.LEDGERS.get(random.nextInt(SoakMemory.LEDGERS.size())));
                case IMPORT -> keeping.bringVisits();
                case BACKUP -> keeping.makeBackup();
                case RESTORE -> keeping.restore();
                case SIGN_IN -> school.signIn(school.people().get(random.nextInt(5)));
                case AUDIT -> new SoakCheck(school, memory).audit();
            }
            new SoakCheck(school, memory).records();
        } catch (AssertionError | RuntimeException wrong) {
            throw new AssertionError(where + ": " + deed + " by " + who + ": " + wrong.getMessage(), wrong);
        }
        done.merge(deed, 1, Integer::sum);
    }
}
