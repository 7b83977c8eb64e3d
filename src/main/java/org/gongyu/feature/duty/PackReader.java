package org.gongyu.feature.duty;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongyu.work.Failure;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads pack files. */
final class PackReader {

    private static final LoadSettings SETTINGS = LoadSettings.builder().build();

    private final String file;
    private final Set<String> ids = new HashSet<>();

    private PackReader(String file) {
        this.file = file;
    }

    /**
     * The pack that a file's text says.
     *
     * @param file its name, for error messages
     * @throws Failure.BadFile naming file and line, if it isn't one
     */
    static Pack read(String file, String text) {
        return new PackReader(file).pack(text);
    }

    /**
     * The pack that stands in a file.
     *
     * @throws Failure.BadFile naming file and line, if it isn't one
     */
    static Pack read(Path file) {
        return read(file.getFileName().toString(), text(file));
    }

    /**
     * What stands in a file.
     *
     * @throws Failure.BadFile if it isn't a readable text
     */
    static String text(Path file) {
        try {
            return text(Files.readAllBytes(file));
        } catch (IOException cause) {
            throw new Failure.BadFile("pack-not-opened", cause, file.getFileName());
        }
    }

    /** UTF-8, or what an older Chinese editor saves: what isn't strictly UTF-8 is GB18030. */
    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .replaceFirst("^\uFEFF", "");
        } catch (CharacterCodingException notUnicode) {
            return new String(bytes, Charset.forName("GB18030"));
        }
    }

    private Pack pack(String text) {
        Node node = node(text);
        if (!(node instanceof MappingNode)) {
            throw new Failure.BadFile("pack-no-list", null, file);
        }
        Block block = Block.of(file, node);
        List<?> sources = sources(text);
        List<Duty> duties = new ArrayList<>();
        for (Block duty : block.blocks("duties")) {
            duties.add(duty(duty, (Map<?, ?>) sources.get(duties.size())));
        }
        Pack pack = new Pack(
                block.text("pack"),
                block.text("title"),
                block.text("number"),
                block.text("region"),
                block.text("policy"),
                block.day("from"),
                block.day("to"),
                List.copyOf(duties));
        block.finish();
        return pack;
    }

    private Node node(String text) {
        if (text.chars().anyMatch(PackReader::isNoText)) {
            throw new Failure.BadFile("pack-no-text", null, file);
        }
        try {
            return new Compose(SETTINGS)
                    .composeString(text)
                    .orElseThrow(() -> new Failure.BadFile("pack-empty", null, file));
        } catch (MarkedYamlEngineException cause) {
            int line = cause.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw new Failure.BadFile("pack-unreadable", cause, file, line);
        } catch (YamlEngineException cause) {
            throw new Failure.BadFile("pack-unreadable", cause, file, 1);
        }
    }

    /** Other programs' files are full of characters that nobody types. */
    private static boolean isNoText(int character) {
        return character < ' ' && "\t\n\r\f".indexOf(character) < 0;
    }

    private static List<?> sources(String text) {
        Map<?, ?> whole = (Map<?, ?>) new Load(SETTINGS).loadFromString(text);
        return whole.get("duties") instanceof List<?> list ? list : List.of();
    }

    private Duty duty(Block block, Map<?, ?> source) {
        String id = block.text("id");
        if (!ids.add(id)) {
            throw block.twice("id", id);
        }
        Span span = block.choice(Span.class, "span");
        Duty duty = new Duty(
                id,
                block.text("clause"),
                block.texts("phrase"),
                block.choice(Strength.class, "strength"),
                block.choices(Reach.class, "stages"),
                span,
                List.copyOf(block.choices(Span.class, "spans")),
                block.day("due"),
                Measure.read(block, block.block("with")),
                besides(block, span),
                plain(source),
                block.flag("off"));
        block.finish();
        return duty;
    }

    private static Map<String, Object> plain(Map<?, ?> source) {
        Map<String, Object> plain = new LinkedHashMap<>();
        source.forEach((name, value) -> plain.put(String.valueOf(name), value));
        return plain;
    }

    /** The figures that the pack asks for, then those of the readings that were not chosen. */
    private static List<Duty.Variant> besides(Block block, Span span) {
        List<Duty.Variant> all = new ArrayList<>();
        for (Block also : block.blocks("also")) {
            Beside name = also.choice(Beside.class, "name");
            Measure measure = Measure.read(also, also.block("with"));
            boolean needed = also.flag("needed");
            also.finish();
            all.add(new Duty.Variant(name, span, measure, needed));
        }
        Block choices = block.block("choices");
        Choice.PARAMETERS.forEach(name -> vary(block, name, choices, span, all));
        choices.finish();
        block.texts("open").forEach(name -> block.block("with").number(name));
        Measure measure = Measure.read(block, block.block("with"));
        block.choices(Span.class, "spans").stream()
                .filter(other -> other != span)
                .forEach(other -> all.add(new Duty.Variant(other, other, measure, false)));
        return List.copyOf(all);
    }

    /** Adds a figure for each reading of a parameter that was not chosen. */
    private static void vary(Block block, String name, Block choices, Span span, List<Duty.Variant> all) {
        Block with = block.block("with");
        for (String offered : choices.texts(name)) {
            Enum<?> reading = Choice.reading(name, offered)
                    .orElseThrow(() -> choices.unknown(name, offered, Choice.written(name)));
            if (!with.text(name).equals(offered)) {
                all.add(new Duty.Variant(reading, span, Measure.read(block, with.with(name, offered)), false));
            }
        }
    }
}
