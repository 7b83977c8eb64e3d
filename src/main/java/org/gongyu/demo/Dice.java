package org.gongyu.demo;

import java.util.List;
import java.util.Random;

/** Chance that always falls the same way for the same seed. */
final class Dice {

    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** From {@code least} to {@code most}, both included. */
    int number(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    /** A mobile number that isn't dialled by anyone: 199 0000 to 199 0099 are followed by four digits. */
    String phone() {
        return "1990" + String.format("%07d", random.nextInt(1_000_000));
    }
}
