package org.gongyu.feature.visit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongyu.feature.roster.Roster;
import org.gongyu.feature.school.Periods;
import org.gongyu.feature.school.Terms;
import org.gongyu.feature.visit.Visit.Child;
import org.gongyu.ledger.Link;
import org.gongyu.text.Texts;

/**
 * A visit as a line of a report: one child of it, or the children of one family.
 *
 * @param visit the visit
 * @param children those that the line is about
 */
record VisitLine(Visit visit, List<Child> children) {

    /** A line for each child; of a class only, unless it is null. */
    static Stream<VisitLine> byChild(Visit visit, UUID classId) {
        return children(visit, classId).map(child -> new VisitLine(visit, List.of(child)));
    }

    /** A line for each family; of a class only, unless it is null. */
    static Stream<VisitLine> byFamily(Visit visit, UUID classId, Roster roster) {
        Map<UUID, List<Child>> families = children(visit, classId)
                .collect(groupingBy(child -> roster.familyOf(child.student().id()), LinkedHashMap::new, toList()));
        return families.values().stream().map(family -> new VisitLine(visit, family));
    }

    private static Stream<Child> children(Visit visit, UUID classId) {
        return visit.children().stream()
                .filter(child -> classId == null
                        || child.schoolClass() != null
                                && child.schoolClass().id().equals(classId));
    }

    String names() {
        return children.stream().map(child -> child.student().label()).collect(joining("、"));
    }

    /** The classes that day; null where there is none. */
    String classes() {
        return orNull(children.stream()
                .map(Child::schoolClass)
                .filter(Objects::nonNull)
                .map(Link::label)
                .distinct()
                .collect(joining("、")));
    }

    /** What was said to all, and what concerns only these children. */
    String content() {
        return orNull(
                Stream.concat(Stream.of(visit.content()), children.stream().map(Child::line))
                        .filter(Objects::nonNull)
                        .collect(joining("\n")));
    }

    String staff() {
        return visit.staff().stream().map(Link::label).collect(joining("、"));
    }

    /** 人员类别 of the teachers that day, in their order. */
    String tiers(Texts texts) {
        return visit.visitors().stream()
                .map(visitor -> texts.option(visitor.tier()))
                .collect(joining("、"));
    }

    String kind(Texts texts) {
        return visit.kind() == null ? null : texts.option(visit.kind());
    }

    /** 第一学期 or 第二学期; null without a calendar. */
    String term(Terms terms, Texts texts) {
        return terms.at(visit.date())
                .map(term -> Periods.term(term.number(), texts))
                .orElse(null);
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
