package org.gongyu.db;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Which backups stay: the last 10, and the last of each of 7 days, 8 weeks and 12 months on which there are any. "Last" goes by
 * their numbers, and days without backups don't count, so that a clock that jumped makes none of them go too early.
 */
final class Rotation {

    private static final int RECENT = 10;
    private static final int DAYS = 7;
    private static final int WEEKS = 8;
    private static final int MONTHS = 12;

    private Rotation() {}

    /** Those that may go. */
    static List<Backup> outdated(Collection<Backup> all) {
        List<Backup> newestFirst = all.stream()
                .sorted(Comparator.comparing(Backup::number).reversed())
                .toList();
        Set<Backup> kept = new HashSet<>(newestFirst.stream().limit(RECENT).toList());
        kept.addAll(lastOfEach(newestFirst, LocalDateTime::toLocalDate, DAYS));
        kept.addAll(lastOfEach(newestFirst, Rotation::week, WEEKS));
        kept.addAll(lastOfEach(newestFirst, YearMonth::from, MONTHS));
        return newestFirst.stream().filter(backup -> !kept.contains(backup)).toList();
    }

    private static String week(LocalDateTime time) {
        return time.get(IsoFields.WEEK_BASED_YEAR) + "/" + time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    private static <T> Collection<Backup> lastOfEach(
            List<Backup> newestFirst, Function<LocalDateTime, T> span, int most) {
        Map<T, Backup> last = new LinkedHashMap<>();
        newestFirst.forEach(backup -> last.putIfAbsent(span.apply(backup.made()), backup));
        return last.values().stream().limit(most).toList();
    }
}
