package org.gongyu.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The beginning of a sheet, to look at before it is exported.
 *
 * @param name what its tab says
 * @param title the sheet's title
 * @param labels the headers
 * @param rows the first rows, as words, one per header
 * @param total how many rows the sheet has
 * @param none why it has no rows; null = for want of records
 */
public record Preview(String name, String title, List<String> labels, List<List<String>> rows, int total, String none) {

    /** The first {@code most} rows of each sheet. */
    public static List<Preview> of(List<Page> pages, int most) {
        return pages.stream().map(page -> of(page, most)).toList();
    }

    private static Preview of(Page page, int most) {
        return page instanceof Cards<?> cards ? ofCards(cards, most) : ofTable(page.asTable(), most);
    }

    private static <R> Preview ofTable(Table<R> table, int most) {
        List<String> labels = table.columns().stream().map(Column::label).toList();
        Beginning beginning = new Beginning(most);
        table.rows()
                .each(row -> beginning.add(
                        table.columns().stream().map(column -> column.value().apply(row))));
        return new Preview(table.name(), table.title(), labels, beginning.rows, beginning.total, table.none());
    }

    private static <R> Preview ofCards(Cards<R> cards, int most) {
        List<Cards.Box<R>> boxes = cards.filled();
        Beginning beginning = new Beginning(most);
        cards.cards().each(card -> beginning.add(boxes.stream().map(box -> box.of(card))));
        return new Preview(
                cards.name(),
                cards.title(),
                boxes.stream().map(Cards.Box::label).toList(),
                beginning.rows,
                beginning.total,
                null);
    }

    /** How a value of a sheet looks as words; blank for null. */
    private static String words(Object value) {
        if (value instanceof Ratio ratio) {
            return ratio.whole() == 0 ? "" : String.format(Locale.ROOT, "%.1f%%", 100.0 * ratio.part() / ratio.whole());
        }
        return Objects.toString(value, "");
    }

    /** Keeps the first rows and counts the rest. */
    private static final class Beginning {

        private final int most;
        private final List<List<String>> rows = new ArrayList<>();
        private int total;

        Beginning(int most) {
            this.most = most;
        }

        void add(Stream<Object> values) {
            total++;
            if (rows.size() < most) {
                rows.add(values.map(Preview::words).toList());
            }
        }
    }
}
