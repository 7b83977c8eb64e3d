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
 * @param years the school years in which forms offer it
 */
public record Candidate(Link link, String detail, String pinyin, Years years) {

    /** One that may be chosen in any school year. */
    public Candidate(Link link, String detail, String pinyin) {
        this(link, detail, pinyin, Years.ALL);
    }

    /**
     * School years by the calendar year that they begin in.
     *
     * @param first the first
     * @param last the last, included
     */
    public record Years(int first, int last) {

        static final Years ALL = new Years(Integer.MIN_VALUE, Integer.MAX_VALUE);

        /** Whether it is one of them. */
        public boolean holds(int schoolYear) {
            return schoolYear >= first && schoolYear <= last;
        }
    }

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
