package org.gongyu.names;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * The persons whom the names of accounts mean that stand beside what was done. Each is looked up once, by {@link #apply} in the background;
 * the thread that draws asks only for whom is {@link #known}.
 */
public final class Persons implements UnaryOperator<String> {

    private final UnaryOperator<String> lookUp;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    /** {@code lookUp} gives the person of an account, and may take its time. */
    public Persons(UnaryOperator<String> lookUp) {
        this.lookUp = lookUp;
    }

    /** The person of an account. */
    @Override
    public String apply(String account) {
        return known.computeIfAbsent(account, lookUp);
    }

    /** The person of an account who was looked up before; the account's name otherwise. */
    public String known(String account) {
        return known.getOrDefault(account, account);
    }
}
