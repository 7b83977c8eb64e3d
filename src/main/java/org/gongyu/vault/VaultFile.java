package org.gongyu.vault;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.gongyu.work.Failure;
import org.gongyu.work.NotKept;

/**
 * The vault in a school's folder: {@code vault.json}, and the two before it as {@code vault.1.json} and {@code vault.2.json}. The
 * checksum tells a damaged file from a wrong password without any key; the MAC tells, with the key, a file that someone changed.
 */
public final class VaultFile {

    public static final String NAME = "vault.json";

    private static final String ONE_BEFORE = "vault.1.json";
    private static final String TWO_BEFORE = "vault.2.json";

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final Path folder;

    public VaultFile(Path folder) {
        this.folder = folder;
    }

    @JsonPropertyOrder({"header", "mac", "sha256"})
    private record Content(Header header, String mac, String sha256) {}

    /** Whether the school has accounts; one whose vault is lost but for the old copies counts too. */
    public boolean isThere() {
        return Stream.of(NAME, ONE_BEFORE, TWO_BEFORE).anyMatch(name -> Files.exists(folder.resolve(name)));
    }

    /**
     * The vault.
     *
     * @throws Failure.Damaged if it is missing, or not as this program wrote it
     * @throws Failure.Locked if a newer version of the program wrote it
     */
    public Vault read() {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            throw new Failure.Damaged("vault-missing", null, folder);
        }
        try {
            return read(Files.readAllBytes(file), file);
        } catch (IOException cause) {
            throw new Failure.Locked("vault-unreadable", cause, file);
        }
    }

    /** The vault in the bytes of a file. */
    static Vault read(byte[] bytes, Path file) {
        Content content = content(bytes, file);
        Header header = content.header();
        if (header != null && header.format() > Header.FORMAT) {
            throw new Failure.Locked("vault-newer", null, file);
        }
        byte[] mac = Text64.decoded(content.mac()).orElse(new byte[0]);
        boolean whole =
                header != null && header.isComplete() && sum(header, mac).equals(content.sha256());
        if (!whole) {
            throw new Failure.Damaged("vault-damaged", null, file);
        }
        return new Vault(header, mac);
    }

    private static Content content(byte[] bytes, Path file) {
        try {
            Content content = JSON.readValue(bytes, Content.class);
            return content == null ? new Content(null, null, null) : content;
        } catch (JsonProcessingException damaged) {
            throw new Failure.Damaged("vault-damaged", damaged, file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Keeps a vault in place of the one before; a power cut leaves the one or the other. */
    public void write(Vault vault) {
        byte[] mac = vault.mac();
        Content content = new Content(vault.header(), Text64.of(mac), sum(vault.header(), mac));
        Path file = folder.resolve(NAME);
        Path fresh = folder.resolve(NAME + ".new");
        try {
            Files.createDirectories(folder);
            force(fresh, JSON.writeValueAsBytes(content));
            keepOld(file);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException cause) {
            Failure why = NotKept.of(file, cause);
            fresh.toFile().delete();
            throw why;
        }
    }

    private static void force(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    /** The file itself stays until the new one takes its place. */
    private void keepOld(Path file) throws IOException {
        Path one = folder.resolve(ONE_BEFORE);
        if (Files.exists(one)) {
            Files.move(one, folder.resolve(TWO_BEFORE), StandardCopyOption.REPLACE_EXISTING);
        }
        if (Files.exists(file)) {
            Files.copy(file, one, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The files that belong together in a backup. */
    public List<Path> files() {
        return Stream.of(NAME, ONE_BEFORE, TWO_BEFORE)
                .map(folder::resolve)
                .filter(Files::exists)
                .toList();
    }

    private static String sum(Header header, byte[] mac) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(header.bytes());
            return HexFormat.of().formatHex(digest.digest(mac));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
