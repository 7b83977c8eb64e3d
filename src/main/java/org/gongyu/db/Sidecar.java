package org.gongyu.db;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.gongyu.vault.DataKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The note beside the data file by which damage is seen before the database is asked: how the file was when it was last closed. H2
 * itself checks nothing.
 *
 * @param closed whether the school was closed; false while it is open, and after a crash
 * @param sequence how often it has been closed
 * @param schema the version of its tables
 * @param length of the data file, in bytes; 0 while it is open
 * @param sha256 of the data file, in hexadecimal digits; empty while it is open
 * @param proof that this note is whole and was written with the school's key
 */
record Sidecar(boolean closed, long sequence, int schema, long length, String sha256, String proof) {

    private static final Logger LOG = LoggerFactory.getLogger(Sidecar.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FILE = "gongyu.seal";

    /** Says that the school is open from now on. */
    static Sidecar opened(Path folder, DataKey key, long sequence, int schema) {
        return written(folder, key, new Sidecar(false, sequence, schema, 0, "", ""));
    }

    /** Says how the data file is, now that the school has been closed. */
    static Sidecar closed(Path folder, DataKey key, long sequence, int schema) throws IOException {
        Path data = H2.file(folder);
        return written(folder, key, new Sidecar(true, sequence, schema, Files.size(data), Seal.digest(data), ""));
    }

    private static Sidecar written(Path folder, DataKey key, Sidecar unproven) {
        Sidecar sidecar = new Sidecar(
                unproven.closed,
                unproven.sequence,
                unproven.schema,
                unproven.length,
                unproven.sha256,
                Seal.proof(key, unproven.said()));
        WholeFile.write(file(folder), out -> out.write(JSON.writeValueAsBytes(sidecar.tree())));
        return sidecar;
    }

    /** Part by part: that Jackson learns a record's parts by itself costs each start more than reading them. */
    private JsonNode tree() {
        return JSON.createObjectNode()
                .put("closed", closed)
                .put("sequence", sequence)
                .put("schema", schema)
                .put("length", length)
                .put("sha256", sha256)
                .put("proof", proof);
    }

    private static Sidecar of(JsonNode tree) {
        return new Sidecar(
                tree.path("closed").asBoolean(),
                tree.path("sequence").asLong(),
                tree.path("schema").asInt(),
                tree.path("length").asLong(),
                tree.path("sha256").textValue(),
                tree.path("proof").textValue());
    }

    /** The note in a folder; empty if there is none, or none that can be read. */
    static Optional<Sidecar> read(Path folder) {
        Path file = file(folder);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(of(JSON.readTree(file.toFile()))).filter(note -> note.sha256 != null);
        } catch (IOException unreadable) {
            LOG.warn(
                    "the note beside the data file can't be read; all data will be checked instead: {}",
                    unreadable.getMessage());
            return Optional.empty();
        }
    }

    static Path file(Path folder) {
        return folder.resolve(FILE);
    }

    static void remove(Path folder) throws IOException {
        Files.deleteIfExists(file(folder));
    }

    private String said() {
        return String.join(" ", "" + closed, "" + sequence, "" + schema, "" + length, sha256);
    }

    /** Whether the note itself is whole and written with this key. */
    boolean isGenuine(DataKey key) {
        return Seal.proof(key, said()).equals(proof);
    }

    /** Whether the data file is as this note says. */
    boolean fits(Path data) throws IOException {
        return Files.size(data) == length && Seal.digest(data).equals(sha256);
    }
}
