package org.gongyu.feature.duty;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongyu.sheet.Target;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;

/** Writes packs, as they are or with something changed, for {@link PackReader}. */
final class PackWriter {

    private static final String WITH = "with";

    private PackWriter() {}

    /** Writes a pack as a file that {@link PackReader} reads; returns the file. */
    static Path write(Pack pack, Path file) {
        Target.write(file, out -> out.write(text(pack, pack.id()).getBytes(StandardCharsets.UTF_8)));
        return file;
    }

    /** The file of a pack under another name. */
    static String text(Pack pack, String name) {
        return text(pack, name, pack.duties().stream().map(Duty::source).toList());
    }

    private static String text(Pack pack, String name, List<Map<String, Object>> duties) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("pack", name);
        whole.put("title", pack.title());
        whole.put("number", pack.number());
        whole.put("region", pack.region());
        whole.put("policy", pack.policy());
        whole.put("from", pack.from().toString());
        if (pack.to() != null) {
            whole.put("to", pack.to().toString());
        }
        whole.put("duties", duties);
        return new Dump(DumpSettings.builder().setWidth(140).build()).dumpToString(whole);
    }

    /** The file of a pack in which one duty says something else: {@code name} is a parameter, or {@code off}, {@code span}, {@code stages}. */
    static String changed(Pack pack, Duty duty, String name, Object value) {
        return text(
                pack,
                pack.id(),
                pack.duties().stream()
                        .map(one -> one.id().equals(duty.id()) ? changed(one.source(), name, value) : one.source())
                        .toList());
    }

    private static Map<String, Object> changed(Map<String, Object> source, String name, Object value) {
        Map<String, Object> other = new LinkedHashMap<>(source);
        if (parameters(source).containsKey(name)) {
            Map<String, Object> with = parameters(source);
            with.put(name, value);
            other.put(WITH, with);
        } else {
            other.put(name, value);
        }
        return other;
    }

    /** A whole number as one, anything else as it is written. */
    static Object plain(String written) {
        return written.matches("\\d{1,4}") ? (Object) Integer.valueOf(written) : written;
    }

    /** The parameters of a duty's measure, as the file has them. */
    static Map<String, Object> parameters(Map<String, Object> source) {
        Map<String, Object> with = new LinkedHashMap<>();
        if (source.get(WITH) instanceof Map<?, ?> map) {
            map.forEach((name, value) -> with.put(String.valueOf(name), value));
        }
        return with;
    }
}
