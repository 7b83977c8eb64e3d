package org.gongyu.vault;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The code on paper that opens the school's data when every password is forgotten: 160 random bits in 32 characters, then three that
 * check them, in seven groups of five. The alphabet is Crockford's, without I, L, O and U; what looks alike is read alike.
 */
public final class RecoveryCode {

    public static final int GROUPS = 7;

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int DATA = 32;
    private static final int CHECKS = 3;
    private static final int GROUP = 5;

    private final int[] symbols;

    private RecoveryCode(int[] data) {
        symbols = Arrays.copyOf(data, DATA + CHECKS);
        for (int check = 0; check < CHECKS; check++) {
            symbols[DATA + check] = check(data, check);
        }
    }

    static RecoveryCode random(SecureRandom random) {
        return new RecoveryCode(IntStream.range(0, DATA)
                .map(place -> random.nextInt(ALPHABET.length()))
                .toArray());
    }

    /**
     * The code that a person typed, with or without hyphens, in capitals or not; empty if it can't be one. One wrong character
     * anywhere, and two neighbours changed about, are always noticed.
     */
    public static Optional<RecoveryCode> parse(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        int[] read = plain.chars()
                .filter(character -> !Character.isWhitespace(character) && character != '-')
                .map(RecoveryCode::symbol)
                .toArray();
        if (read.length != DATA + CHECKS || IntStream.of(read).anyMatch(symbol -> symbol < 0)) {
            return Optional.empty();
        }
        RecoveryCode code = new RecoveryCode(Arrays.copyOf(read, DATA));
        return Arrays.equals(code.symbols, read) ? Optional.of(code) : Optional.empty();
    }

    private static int symbol(int character) {
        return switch (character) {
            case 'O' -> 0;
            case 'I', 'L' -> 1;
            default -> ALPHABET.indexOf(character);
        };
    }

    /** The sum of the symbols, each times its place's weight to the power {@code power}, in the field of 32 elements. */
    private static int check(int[] data, int power) {
        int sum = 0;
        int weight = 1;
        for (int symbol : data) {
            sum ^= times(symbol, weight);
            for (int step = 0; step < power; step++) {
                weight = times(weight, 2);
            }
        }
        return sum;
    }

    /** The product in the field of 32 elements over x⁵ + x² + 1, of which 2 generates every element but 0. */
    private static int times(int one, int other) {
        int product = 0;
        int shifted = one;
        for (int bits = other; bits > 0; bits >>= 1) {
            product ^= (bits & 1) == 1 ? shifted : 0;
            shifted <<= 1;
            shifted ^= (shifted & 32) == 32 ? 0b100101 : 0;
        }
        return product;
    }

    /** The seven groups as they stand on the paper. */
    public List<String> groups() {
        String all = letters();
        return IntStream.range(0, GROUPS)
                .mapToObj(group -> all.substring(group * GROUP, (group + 1) * GROUP))
                .toList();
    }

    /** What stands in for a password in the code's own slot. */
    char[] secret() {
        return letters().substring(0, DATA).toCharArray();
    }

    private String letters() {
        StringBuilder letters = new StringBuilder();
        IntStream.of(symbols).forEach(symbol -> letters.append(ALPHABET.charAt(symbol)));
        return letters.toString();
    }

    /** The code as it stands on the paper: groups with hyphens between them. */
    public String written() {
        return String.join("-", groups());
    }
}
