package org.gongyu.ui;

import java.util.function.Function;
import javafx.util.StringConverter;

/**
 * What the things in a list are called, for controls where one is chosen and none is typed.
 *
 * @param <T> the type of a thing
 */
public final class Labels<T> extends StringConverter<T> {

    private final Function<T, String> label;

    /** Calls things by {@code label}, which must cope with null where nothing may be chosen. */
    public Labels(Function<T, String> label) {
        this.label = label;
    }

    @Override
    public String toString(T thing) {
        return label.apply(thing);
    }

    @Override
    public T fromString(String typed) {
        throw new UnsupportedOperationException("chosen, not typed");
    }
}
