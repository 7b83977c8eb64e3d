package org.gongyu.feature.duty;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gongyu.feature.Thing;
import org.gongyu.feature.roster.Person;
import org.gongyu.feature.roster.Roster;
import org.gongyu.feature.school.OptionList;
import org.gongyu.text.Texts;
import org.gongyu.work.Failure;

/** How figures are said. */
record Words(Texts texts) {

    /** The list that a thing's codes are entries of. */
    private static final Map<Thing, OptionList> LISTS = Map.of(
            Thing.TICK, OptionList.CHECKLIST_ITEM,
            Thing.VOLUNTEER, OptionList.VOLUNTEER_TEAM,
            Thing.PARENT_SCHOOL_ITEM, OptionList.PARENT_SCHOOL_ITEM);

    /** The list that a thing's codes are entries of; empty if it has none. */
    static Optional<OptionList> list(Thing thing) {
        return Optional.ofNullable(LISTS.get(thing));
    }

    /** 305/600, or only 305 where the text names no number. */
    String figure(Figure figure) {
        return figure.whole() == 0
                ? String.valueOf(figure.counted())
                : texts.get("duty.part-of", figure.counted(), figure.whole());
    }

    String figure(Result result) {
        return result.status() == Status.NOT_APPLICABLE || result.figure().isEmpty() ? "—" : figure(result.figure());
    }

    /** ✔ 已达标: a sign beside the word, for those who see no colours. */
    String status(Status status) {
        return sign(status) + " " + texts.option(status);
    }

    private static String sign(Status status) {
        return switch (status) {
            case MET -> "✔";
            case UNDER_WAY -> "◔";
            case UNMET -> "!";
            case NO_DATA -> "?";
            case WITHHELD -> "—";
            case NOT_APPLICABLE -> "○";
        };
    }

    /** What stands beside the figure: how the text was read, other figures, the pace. */
    String beside(Result result) {
        List<String> parts = new ArrayList<>();
        result.tally()
                .asides()
                .forEach((name, figure) -> parts.add(texts.get("duty.beside", option(name), figure(figure))));
        if (result.pace() != null) {
            parts.add(texts.get("duty.pace", texts.day(result.pace())));
        }
        if (result.note() != null) {
            parts.add(texts.option(result.note()));
        }
        return String.join(texts.get("duty.separator"), parts);
    }

    /** How the text was read, where it may be read in more than one way. */
    String reading(Duty duty) {
        return duty.choices().stream().map(this::reading).collect(joining(texts.get("duty.separator")));
    }

    /** The same as a remark behind a figure; empty where nothing is left open. */
    String readAs(Duty duty) {
        String reading = reading(duty);
        return reading.isEmpty() ? "" : texts.get("duty.read-as", reading);
    }

    private String reading(Choice choice) {
        if (choice.offered().isEmpty()) {
            return texts.get("duty.reading." + choice.name(), Integer.valueOf(choice.current()));
        }
        return choice(choice.name(), choice.current());
    }

    /** What is wrong with a pack. */
    String wrong(Failure.BadFile wrong) {
        return texts.get("failure." + wrong.key(), wrong.args().toArray());
    }

    /** The label of a choice as pack files write it. */
    String choice(String name, String value) {
        return Choice.reading(name, value).map(this::option).orElse(value);
    }

    private String option(Enum<?> name) {
        return texts.option(name);
    }

    /** Who or what a line is about. */
    String name(Line line) {
        if (line.name() instanceof Line.Code code) {
            String key = "entry."
                    + list(code.thing()).map(Enum::name).orElse(code.thing().name()) + "." + code.code();
            return texts.has(key) ? texts.get(key) : code.code();
        }
        if (line.name() instanceof Enum<?> option) {
            return texts.option(option);
        }
        return line.name() == null ? "" : line.name().toString();
    }

    /** What a record is and who it names. */
    String proof(Proof proof, Roster roster) {
        String who = people(proof.staff(), roster);
        return who.isEmpty() ? texts.option(proof.what()) : texts.option(proof.what()) + " " + who;
    }

    /** Why a record counts, or who was missing. */
    String verdict(Proof proof, Roster roster) {
        return proof.absent().isEmpty()
                ? texts.option(proof.verdict())
                : texts.get("duty.absent", people(proof.absent(), roster));
    }

    private static String people(List<UUID> ids, Roster roster) {
        return ids.stream()
                .flatMap(id -> roster.person(id).stream())
                .map(Person::name)
                .collect(joining("、"));
    }
}
