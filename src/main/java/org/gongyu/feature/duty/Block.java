package org.gongyu.feature.duty;

import static java.util.stream.Collectors.joining;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gongyu.work.Failure;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A block of names and values in a pack file. Whatever is not as it should be is a {@link Failure.BadFile} that names file and line. */
final class Block {

    private final String file;
    private final Node node;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Node> names = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();

    private Block(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    /** The block that a node is. */
    static Block of(String file, Node node) {
        Block block = new Block(file, node);
        if (!(node instanceof MappingNode mapping)) {
            throw block.wrong(node, "block", "…");
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String name = block.scalar(tuple.getKeyNode());
            if (block.values.put(name, tuple.getValueNode()) != null) {
                throw new Failure.BadFile("pack-twice", null, file, line(tuple.getKeyNode()), name);
            }
            block.names.put(name, tuple.getKeyNode());
        }
        return block;
    }

    /** The same block with one value instead of another. */
    Block with(String name, String value) {
        Block other = new Block(file, node);
        other.values.putAll(values);
        other.names.putAll(names);
        Node before = values.getOrDefault(name, node);
        other.values.put(
                name,
                new ScalarNode(Tag.STR, true, value, ScalarStyle.PLAIN, before.getStartMark(), before.getEndMark()));
        return other;
    }

    boolean has(String name) {
        asked.add(name);
        return values.containsKey(name);
    }

    /** The names in it, for a block that may have any; their values are taken as asked for. */
    List<String> names() {
        asked.addAll(values.keySet());
        return List.copyOf(values.keySet());
    }

    String text(String name) {
        if (!has(name)) {
            throw new Failure.BadFile("pack-missing", null, file, line(node), name);
        }
        return scalar(values.get(name));
    }

    String text(String name, String otherwise) {
        return has(name) ? text(name) : otherwise;
    }

    int number(String name, int otherwise) {
        return has(name) ? number(name) : otherwise;
    }

    /** A whole number, 0 or more. */
    int number(String name) {
        String text = text(name);
        if (!text.matches("\\d{1,6}")) {
            throw wrong(values.get(name), name, text);
        }
        return Integer.parseInt(text);
    }

    boolean flag(String name) {
        String text = text(name, "false");
        if (!text.equals("true") && !text.equals("false")) {
            throw wrong(values.get(name), name, text);
        }
        return text.equals("true");
    }

    /** A day; null if it isn't there. */
    LocalDate day(String name) {
        if (!has(name)) {
            return null;
        }
        String text = text(name);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            throw new Failure.BadFile("pack-value", unreadable, file, line(values.get(name)), name, text);
        }
    }

    List<String> texts(String name) {
        if (!has(name)) {
            return List.of();
        }
        Node value = values.get(name);
        if (!(value instanceof SequenceNode sequence)) {
            throw wrong(value, name, "…");
        }
        return sequence.getValue().stream().map(this::scalar).toList();
    }

    <E extends Enum<E>> E choice(Class<E> type, String name) {
        return choice(type, name, text(name), values.get(name));
    }

    <E extends Enum<E>> E choice(Class<E> type, String name, E otherwise) {
        return has(name) ? choice(type, name) : otherwise;
    }

    /** The choices listed; empty if there are none. */
    <E extends Enum<E>> Set<E> choices(Class<E> type, String name) {
        Set<E> all = EnumSet.noneOf(type);
        texts(name).forEach(text -> all.add(choice(type, name, text, values.get(name))));
        return all;
    }

    /** The choices that one name joins with a plus sign: {@code guidance+practice}. */
    <E extends Enum<E>> Set<E> joined(Class<E> type, String name) {
        Set<E> all = EnumSet.noneOf(type);
        for (String text : name.split("\\+", -1)) {
            all.add(choice(type, name, text, names.getOrDefault(name, node)));
        }
        return all;
    }

    private <E extends Enum<E>> E choice(Class<E> type, String name, String text, Node at) {
        for (E one : type.getEnumConstants()) {
            if (code(one).equals(text)) {
                return one;
            }
        }
        throw unknown(at, name, text, Stream.of(type.getEnumConstants()).map(Block::code));
    }

    /** How pack files write a choice: {@code own-head-teacher}. */
    static String code(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The block of that name, or an empty one. */
    Block block(String name) {
        return has(name) ? of(file, values.get(name)) : of(file, new MappingNode(Tag.MAP, List.of(), FlowStyle.FLOW));
    }

    List<Block> blocks(String name) {
        if (!has(name)) {
            return List.of();
        }
        if (!(values.get(name) instanceof SequenceNode sequence)) {
            throw wrong(values.get(name), name, "…");
        }
        List<Block> blocks = new ArrayList<>();
        sequence.getValue().forEach(one -> blocks.add(of(file, one)));
        return blocks;
    }

    private String scalar(Node value) {
        if (value instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        throw wrong(value, "…", "…");
    }

    /** Refuses names that nobody asked for. */
    void finish() {
        for (String name : values.keySet()) {
            if (!asked.contains(name)) {
                throw new Failure.BadFile("pack-unknown", null, file, line(names.get(name)), name);
            }
        }
    }

    /** That a name's value is none of those that may stand there. */
    Failure unknown(String name, String value, Stream<String> allowed) {
        return unknown(values.getOrDefault(name, node), name, value, allowed);
    }

    private Failure unknown(Node at, String name, String value, Stream<String> allowed) {
        return new Failure.BadFile("pack-choice", null, file, line(at), name, value, allowed.collect(joining("、")));
    }

    /** That a name's value, which should be the only one of its kind in the file, was there before. */
    Failure twice(String name, String value) {
        return new Failure.BadFile("pack-twice", null, file, line(values.get(name)), value);
    }

    private Failure wrong(Node at, String name, String value) {
        return new Failure.BadFile("pack-value", null, file, line(at), name, value);
    }

    static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }
}
