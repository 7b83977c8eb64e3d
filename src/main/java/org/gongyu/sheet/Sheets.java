package org.gongyu.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongyu.ledger.Field;
import org.gongyu.work.Failure;

/**
 * Which of a file's sheets are read, and which of their columns is what. Templates begin with a sheet of instructions, and some files hold a
 * sheet for each class: those that have nearly the same heads are one list.
 *
 * @param <R> the record that a row is
 */
public final class Sheets<R> {

    /** A sheet so called repeats what the others hold. */
    private static final Pattern OF_ALL = Pattern.compile("汇总|总表|总名单|总册|总台账|全校|全部|合计");

    private final List<Part<R>> parts;
    private final Set<Integer> read = new TreeSet<>();
    private boolean byHand;

    /**
     * A column of the sheets that are read.
     *
     * @param header what stands over it; empty where nothing does
     * @param nth how many columns before it in its sheet have the same head
     * @param part where the sheet is that has it, or has it first
     * @param column counted from 0
     */
    public record Head(String header, int nth, int part, int column) {}

    private Sheets(List<Part<R>> parts) {
        this.parts = parts;
    }

    /** Only this one. */
    static <R> Sheets<R> only(Part<R> part) {
        Sheets<R> sheets = new Sheets<>(new ArrayList<>(List.of(part)));
        sheets.read.add(0);
        return sheets;
    }

    /**
     * Those of a file: the first that has every required column, and what is like it.
     *
     * @param classes what the sheets say of their classes
     * @param remembered how earlier files were matched by hand
     * @throws Failure.BadFile if none of them has a header
     */
    static <R> Sheets<R> of(
            Intake<R> intake, List<Sheet> sheets, SheetClasses<R> classes, Map<String, String> remembered) {
        List<Part<R>> headed = sheets.stream()
                .flatMap(sheet -> headed(intake, sheet))
                .map(classes::tell)
                .toList();
        Part<R> first = headed.stream()
                .filter(Part::isComplete)
                .findFirst()
                .or(() -> headed.stream()
                        .filter(part -> part.recalling(remembered).isComplete())
                        .findFirst())
                .or(() -> headed.stream().findFirst())
                .orElseGet(() -> intake.part(sheets.get(0)));
        Sheets<R> all = new Sheets<>(new ArrayList<>());
        headed.forEach(part -> all.offer(part, first, remembered));
        return all;
    }

    private static <R> Stream<Part<R>> headed(Intake<R> intake, Sheet sheet) {
        return intake.found(sheet.grid()).map(matching -> new Part<>(sheet, matching)).stream();
    }

    private void offer(Part<R> part, Part<R> first, Map<String, String> remembered) {
        Part<R> recalled = part.recalling(remembered);
        boolean complete = part.isComplete() || recalled.isComplete();
        boolean alike = part.isLike(first);
        boolean chosen = part.equals(first);
        if (!chosen && !complete && !alike) {
            return;
        }
        boolean repeats = isOfAll(part) || isOfAll(first);
        if (chosen || (alike && (complete || !first.isComplete()) && !repeats)) {
            read.add(parts.size());
        }
        parts.add(recalled);
    }

    private boolean isOfAll(Part<R> part) {
        return OF_ALL.matcher(part.name()).find();
    }

    /** The names of the sheets that may be read, in the order of the file. */
    public List<String> names() {
        return parts.stream().map(Part::name).toList();
    }

    /** Whether the sheet at that place of {@link #names} is read. */
    public boolean isRead(int place) {
        return read.contains(place);
    }

    /** Reads the sheet at that place of {@link #names}, or leaves it out; one at least stays. */
    public void read(int place, boolean wanted) {
        if (wanted) {
            read.add(place);
        } else if (read.size() > 1) {
            read.remove(place);
        }
    }

    /** Reads those sheets only; false, and nothing changes, if one of the names is none of {@link #names}. */
    public boolean readOnly(List<String> wanted) {
        if (!names().containsAll(wanted)) {
            return false;
        }
        read.clear();
        wanted.forEach(name -> read.add(names().indexOf(name)));
        return true;
    }

    /** The names of those that are read. */
    public List<String> taken() {
        return taking().map(Part::name).toList();
    }

    /** The names of those that may be read and are not. */
    public List<String> leftOut() {
        return Stream.iterate(0, place -> place < parts.size(), place -> place + 1)
                .filter(place -> !read.contains(place))
                .map(place -> parts.get(place).name())
                .toList();
    }

    Stream<Part<R>> taking() {
        return read.stream().map(parts::get);
    }

    /** The first that is read. */
    Part<R> first() {
        return parts.get(read.iterator().next());
    }

    /** The sheet a row stands in. */
    Part<R> of(Row<R> row) {
        return taking().filter(part -> part.name().equals(row.sheet()))
                .findFirst()
                .orElseGet(this::first);
    }

    /** The columns of the sheets that are read; those with the same head once. */
    public List<Head> heads() {
        Map<List<Object>, Head> heads = new LinkedHashMap<>();
        for (int place : read) {
            Map<String, Integer> before = new LinkedHashMap<>();
            List<String> headers = parts.get(place).matching().headers();
            for (int column = 0; column < headers.size(); column++) {
                String header = headers.get(column);
                int nth = before.merge(header, 1, Integer::sum) - 1;
                if (!header.isEmpty() || place == read.iterator().next()) {
                    heads.putIfAbsent(List.of(header, nth), new Head(header, nth, place, column));
                }
            }
        }
        return List.copyOf(heads.values());
    }

    /** What a column is taken for. */
    public Optional<Field<R, ?>> field(Head head) {
        return parts.get(head.part()).matching().field(head.column());
    }

    /** The first things that stand under a head, blank ones left out. */
    public List<String> samples(Head head, int most) {
        return taking().flatMap(part -> part.under(part.column(head.header(), head.nth())))
                .limit(most)
                .toList();
    }

    /** Gives the columns with that head to a field, or to none if it is null; remembered for the next file once rows are stored. */
    public void match(Head head, Field<R, ?> field) {
        parts.replaceAll(part -> part.matched(head.header(), head.nth(), field));
        byHand = true;
    }

    /** Required fields that a sheet which is read has no column for. */
    public List<Field<R, ?>> missing() {
        return taking().flatMap(part -> part.matching().missing().stream())
                .distinct()
                .toList();
    }

    /** Whether there is no header, as in rows that were pasted. */
    public boolean isBare() {
        return first().matching().lastHeaderRow() == 0;
    }

    /** What to keep of the columns that were matched by hand; empty if none was. */
    Map<String, String> remembered() {
        Map<String, String> all = new LinkedHashMap<>();
        if (byHand) {
            taking().forEach(part -> part.matching().remembered().forEach(all::putIfAbsent));
        }
        return all;
    }
}
