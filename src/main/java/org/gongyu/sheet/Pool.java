package org.gongyu.sheet;

/** Gives out one string for cells that say the same. A roster says 是 and 汉族 thousands of times. */
final class Pool {

    private static final int SLOTS = 1 << 13;
    private static final int LONGEST = 24;

    private final String[] slots = new String[SLOTS];

    String of(char[] characters, int from, int length) {
        if (length > LONGEST) {
            return new String(characters, from, length);
        }
        int hash = length;
        for (int i = from; i < from + length; i++) {
            hash = 31 * hash + characters[i];
        }
        int slot = (hash ^ (hash >>> 13)) & (SLOTS - 1);
        if (!same(slots[slot], characters, from, length)) {
            slots[slot] = new String(characters, from, length);
        }
        return slots[slot];
    }

    private static boolean same(String pooled, char[] characters, int from, int length) {
        if (pooled == null || pooled.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (pooled.charAt(i) != characters[from + i]) {
                return false;
            }
        }
        return true;
    }
}
