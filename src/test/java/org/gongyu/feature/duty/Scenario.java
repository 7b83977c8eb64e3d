package org.gongyu.feature.duty;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongyu.feature.Act;
import org.gongyu.feature.Facet;
import org.gongyu.feature.Facts;
import org.gongyu.feature.Thing;
import org.gongyu.feature.roster.Disability;
import org.gongyu.feature.roster.LeftBehind;
import org.gongyu.feature.roster.Person;
import org.gongyu.feature.roster.Pupil;
import org.gongyu.feature.roster.Roster;
import org.gongyu.feature.roster.Student;
import org.gongyu.feature.roster.Teaching;
import org.gongyu.feature.roster.Tenure;
import org.gongyu.feature.roster.Tier;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.feature.school.Stage;
import org.gongyu.feature.school.Terms;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Period;
import org.gongyu.text.Texts;

/** The school of {@code scenario.txt}: what is written there becomes people and facts, word for word. */
final class Scenario {

    static final LocalDate TODAY = LocalDate.of(2026, 9, 10);
    static final Terms TERMS = new Terms(Terms.usual(2025));
    static final Period YEAR = TERMS.period(2025, Period.WHOLE_YEAR).orElseThrow();
    static final Texts ZH = Texts.in(Locale.SIMPLIFIED_CHINESE);

    private final Map<String, List<String>> sections;
    private final Map<String, Person> staff = new LinkedHashMap<>();
    private final Map<String, SchoolClass> classes = new LinkedHashMap<>();
    private final Map<String, Pupil> pupils = new LinkedHashMap<>();
    private final List<Tenure> seats = new ArrayList<>();
    private final List<Tenure> heads = new ArrayList<>();
    private final List<Teaching.Said> taught = new ArrayList<>();
    private final List<Facts.Event> events = new ArrayList<>();
    private final List<Facts.Standing> standings = new ArrayList<>();

    Scenario() {
        this.sections = sections("scenario.txt");
        section("人员").forEach(line -> person(line.split(" ")));
        Stream.of("家访", "谈话、报告、培训、帮扶", "活动", "常备")
                .flatMap(section -> section(section).stream())
                .forEach(line -> record(line.split(" ")));
    }

    /** The lines of a file under each of its headings, in its order. */
    static Map<String, List<String>> sections(String file) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        try (InputStream in = Scenario.class.getResourceAsStream(file)) {
            String section = "";
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith("== ")) {
                    section = line.substring(3).strip();
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    sections.computeIfAbsent(section, none -> new ArrayList<>()).add(line.strip());
                }
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return sections;
    }

    List<String> section(String name) {
        return sections.get(name);
    }

    Roster roster() {
        return new Roster(pupils.values(), staff.values(), classes.values(), seats, heads)
                .teaching(new Teaching(taught));
    }

    Year year() {
        return new Year(roster(), TERMS, new Facts(events, standings, Set.of(), 40), TODAY);
    }

    private static UUID id() {
        return UUID.randomUUID();
    }

    private void person(String... words) {
        switch (words[0]) {
            case "教师" ->
                staff.put(
                        words[1],
                        new Person(
                                id(),
                                words[1],
                                "",
                                labelled(Tier.class, words[2]).orElseThrow(),
                                null,
                                null,
                                null,
                                null));
            case "班级" -> {
                int year = Integer.parseInt(words[1].substring(0, 4));
                SchoolClass its = new SchoolClass(id(), Stage.PRIMARY, year, 1);
                classes.put(words[1], its);
                heads.add(new Tenure(staff.get(words[2]).id(), its.id(), LocalDate.parse(words[3]), null));
            }
            case "任教" -> {
                for (String its : words[2].split(",", -1)) {
                    taught.add(new Teaching.Said(
                            staff.get(words[1]).id(), 2025, classes.get(its).id(), taught.size()));
                }
            }
            case "学生" -> student(List.of(words));
            default -> throw new IllegalArgumentException(words[0]);
        }
    }

    private void student(List<String> words) {
        SchoolClass its = classes.get(words.get(2));
        Student.Care care = new Student.Care(
                null,
                words.contains("留守") ? LeftBehind.ONE_PARENT : LeftBehind.NONE,
                false,
                false,
                null,
                words.contains("残疾") ? Disability.HEARING : Disability.NONE,
                words.contains("重点"));
        List<Pupil.Guardian> guardians = words.stream()
                .filter(word -> word.startsWith("同户="))
                .map(word -> pupils.get(word.substring(3)).guardians())
                .findFirst()
                .orElseGet(() -> List.of(new Pupil.Guardian(new Link(id(), words.get(1) + "家长"), null, null, null)));
        Student.Identity identity = new Student.Identity(words.get(1), "", null, null, null, null, null, null);
        Pupil pupil = new Pupil(id(), identity, null, null, new Student.Home(null, null), care, guardians);
        pupils.put(words.get(1), pupil);
        seats.add(new Tenure(pupil.id(), its.id(), LocalDate.of(its.entryYear(), 9, 1), null));
    }

    private static <E extends Enum<E>> Optional<E> labelled(Class<E> type, String label) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> ZH.option(one).equals(label))
                .findFirst();
    }

    private void record(String... words) {
        Set<Facet> facets = EnumSet.noneOf(Facet.class);
        List<UUID> children = new ArrayList<>();
        List<UUID> teachers = new ArrayList<>();
        List<UUID> where = new ArrayList<>();
        List<UUID> attending = new ArrayList<>();
        for (String word : words) {
            labelled(Facet.class, word).ifPresent(facets::add);
            for (String name : word.replace("到=", "").split(",", -1)) {
                Optional.ofNullable(pupils.get(name)).ifPresent(pupil -> children.add(pupil.id()));
                Optional.ofNullable(staff.get(name)).ifPresent(person -> teachers.add(person.id()));
                Optional.ofNullable(staff.get(name.replace("参加=", "")))
                        .filter(person -> word.startsWith("参加="))
                        .ifPresent(person -> attending.add(person.id()));
                Optional.ofNullable(classes.get(name)).ifPresent(its -> where.add(its.id()));
            }
        }
        if (words[0].equals("设有")) {
            Thing thing = labelled(Thing.class, words[1]).orElseThrow();
            String code = value(words, "代码=");
            int size = code == null && value(words, "人数=") != null ? Integer.parseInt(value(words, "人数=")) : 1;
            standings.add(new Facts.Standing(
                    thing, "x", id(), LocalDate.of(2025, 9, 1), null, facets, code, children, teachers, where, size));
            return;
        }
        Act act = labelled(Act.class, words[0]).orElseThrow(() -> new IllegalArgumentException(words[0]));
        if (act == Act.VISIT) {
            facets.addAll(EnumSet.of(Facet.TIME, Facet.CONTENT));
            if (!List.of(words).contains("无成效")) {
                facets.add(Facet.OUTCOME);
            }
            if (!facets.contains(Facet.GROUPED)) {
                facets.add(Facet.SINGLE);
            }
        }
        String hours = value(words, "课时=");
        events.add(new Facts.Event(
                act,
                "x",
                id(),
                LocalDate.parse(words[1]),
                facets,
                children,
                teachers,
                where,
                hours == null ? 0 : Integer.parseInt(hours),
                attending));
    }

    private static String value(String[] words, String name) {
        return Arrays.stream(words)
                .filter(word -> word.startsWith(name))
                .map(word -> word.substring(name.length()))
                .findFirst()
                .orElse(null);
    }
}
