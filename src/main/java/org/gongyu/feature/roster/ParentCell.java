package org.gongyu.feature.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongyu.ledger.Draft;
import org.gongyu.text.Texts;

/**
 * Both parents in one cell, with relation and telephone as files write them: 父：张三 13900000000，母：李四 13800000000. What isn't written so
 * is left as it stands.
 */
final class ParentCell {

    private static final Pattern BETWEEN = Pattern.compile("[,，、;；/\\n\\r]+");
    private static final Map<String, Relation> SHORT =
            Map.of("父", Relation.FATHER, "爸", Relation.FATHER, "母", Relation.MOTHER, "妈", Relation.MOTHER);
    private static final Pattern PARENT =
            Pattern.compile("(?:(?<relation>\\p{IsHan}{1,4})\\s*[:：]\\s*|(?<before>" + words() + ")\\s+)?"
                    + "(?<name>\\p{IsHan}[\\p{IsHan}·•]{1,14}?)\\s*(?:[(（](?<after>\\p{IsHan}{1,4})[)）])?\\s*[:：]?\\s*"
                    + "(?<phone>1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4})?");

    private ParentCell() {}

    private record Parent(String name, Relation relation, String phone) {}

    private static String words() {
        return String.join(
                "|",
                Stream.of(Relation.values())
                        .flatMap(one -> spellings(one).stream())
                        .toList());
    }

    private static List<String> spellings(Relation one) {
        List<String> all = new ArrayList<>(one.aliases());
        Texts.CHINESE.find(Texts.optionKey(one)).ifPresent(all::add);
        SHORT.forEach((word, relation) -> {
            if (relation == one) {
                all.add(word);
            }
        });
        return all;
    }

    /** Parts a cell that names the first guardian in this way, unless the file gives the parts in columns of their own. */
    static void part(Draft<Student> row) {
        GuardianFields first = StudentLedger.FIRST;
        String written = row.get(first.name());
        if (written == null) {
            return;
        }
        List<Optional<Parent>> read = Arrays.stream(BETWEEN.split(written))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(ParentCell::parent)
                .toList();
        List<Parent> parents = read.stream().flatMap(Optional::stream).toList();
        boolean tells = parents.stream().anyMatch(one -> one.relation() != null || one.phone() != null);
        if (!tells || parents.size() < read.size() || parents.size() > 2) {
            return;
        }
        put(row, first, parents.get(0), true);
        if (parents.size() == 2) {
            put(row, StudentLedger.SECOND, parents.get(1), row.get(StudentLedger.SECOND.name()) == null);
        }
    }

    private static void put(Draft<Student> row, GuardianFields fields, Parent parent, boolean free) {
        if (!free) {
            return;
        }
        row.set(fields.name(), parent.name());
        if (row.get(fields.relation()) == null) {
            row.set(fields.relation(), parent.relation());
        }
        if (row.get(fields.phone()) == null) {
            row.set(fields.phone(), parent.phone());
        }
    }

    private static Optional<Parent> parent(String part) {
        Matcher its = PARENT.matcher(part);
        if (!its.matches()) {
            return Optional.empty();
        }
        String word = Stream.of("relation", "before", "after")
                .map(its::group)
                .filter(one -> one != null)
                .findFirst()
                .orElse(null);
        Relation relation = word == null ? null : relation(word);
        if (word != null && relation == null) {
            return Optional.empty();
        }
        String phone = its.group("phone");
        return Optional.of(
                new Parent(its.group("name"), relation, phone == null ? null : phone.replaceAll("[- ]", "")));
    }

    private static Relation relation(String word) {
        return Stream.of(Relation.values())
                .filter(one -> spellings(one).contains(word))
                .findFirst()
                .orElse(null);
    }
}
