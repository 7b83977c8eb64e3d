package org.gongyu.db;

/** Choices in columns: kept as the constants' names; null is no choice. An unknown name is an error, never a blank. */
public final class Choices {

    private Choices() {}

    /** The choice that a column holds; null if none. */
    public static <E extends Enum<E>> E read(Class<E> options, String constant) {
        return constant == null ? null : Enum.valueOf(options, constant);
    }

    /** What a column holds for a choice; null for none. */
    public static String write(Enum<?> choice) {
        return choice == null ? null : choice.name();
    }
}
