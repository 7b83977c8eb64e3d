package org.gongyu.ui;

import java.util.Comparator;
import java.util.Locale;
import org.gongyu.ledger.Link;
import org.gongyu.names.Pinyin;

/**
 * A record that may be chosen in a form.
 *
 * @param link the record and its name
 * @param detail what tells it from others of the same name, such as 2024级1班; never null
 * @param pinyin how the name is read, as {@link Pinyin#of} gives it
 */
public record Candidate(Link link, String detail, String pinyin) {

    /** Whether someone who typed this may mean it: part of the name or of the detail, or beginnings of the pinyin. */
    public boolean isMeant(String typed) {
        String part = typed.strip();
        return link.label().contains(part) || detail.contains(part) || Pinyin.matches(pinyin, part);
    }

    /** Of those that are meant, the likeliest first: the one of just that name, then those that begin so. */
    public static Comparator<Candidate> likeliest(String typed) {
        String part = typed.strip();
        return Comparator.comparing((Candidate one) -> !one.link().label().equals(part))
                .thenComparing(one -> !one.begins(part.toLowerCase(Locale.ROOT)));
    }

    private boolean begins(String part) {
        boolean read = !part.isEmpty() && !pinyin.isEmpty() && pinyin.charAt(0) == part.charAt(0);
        return read || link.label().startsWith(part);
    }

    @Override
    public String toString() {
        return detail.isEmpty() ? link.label() : link.label() + "　" + detail;
    }
}
