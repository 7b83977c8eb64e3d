package org.gongyu.work;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets a second start on the same school bring the first window to the front. The first window listens on this computer only, on a
 * port that it writes into the school's folder together with a secret; who can't read the folder can't call.
 */
public final class FirstWindow implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FirstWindow.class);
    private static final String FILE = "window.port";
    private static final String YES = "yes";
    private static final int PATIENCE_MS = 1000;

    private final Path file;
    private final ServerSocket ear;
    private final String secret;
    private final Runnable toFront;

    private FirstWindow(Path file, ServerSocket ear, String secret, Runnable toFront) {
        this.file = file;
        this.ear = ear;
        this.secret = secret;
        this.toFront = toFront;
    }

    /**
     * Becomes the first window of the school in a folder; {@code toFront} is called, on a thread of its own, by each later start. In a
     * folder that can't be written nobody can call, and nothing else is missing.
     */
    public static FirstWindow open(Path folder, Runnable toFront) {
        try {
            ServerSocket ear = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
            byte[] random = new byte[16];
            new SecureRandom().nextBytes(random);
            String secret = HexFormat.of().formatHex(random);
            Path file = folder.resolve(FILE);
            leave(file, List.of(String.valueOf(ear.getLocalPort()), secret));
            FirstWindow window = new FirstWindow(file, ear, secret, toFront);
            Thread thread = new Thread(window::listen, "first-window");
            thread.setDaemon(true);
            thread.start();
            return window;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static void leave(Path file, List<String> lines) {
        try {
            Files.write(file, lines);
        } catch (IOException notWritable) {
            LOG.warn("a second start will not find this window: {}", notWritable.toString());
        }
    }

    /** Whether this is the window of a folder. */
    public boolean isOf(Path folder) {
        return file.equals(folder.resolve(FILE));
    }

    /** Asks the first window on a folder to come to the front; false if there is none. */
    public static boolean call(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (Socket call = new Socket()) {
            List<String> lines = Files.readAllLines(file);
            call.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port(lines)), PATIENCE_MS);
            call.setSoTimeout(PATIENCE_MS);
            call.getOutputStream().write((lines.get(1) + "\n").getBytes(StandardCharsets.US_ASCII));
            return YES.equals(line(call));
        } catch (IOException nobody) {
            LOG.info("no window answers for this folder: {}", nobody.getMessage());
            return false;
        }
    }

    private static int port(List<String> lines) throws IOException {
        boolean whole = lines.size() == 2 && lines.get(0).matches("\\d{1,5}");
        if (!whole || Integer.parseInt(lines.get(0)) > 65_535) {
            throw new IOException("not a window's file");
        }
        return Integer.parseInt(lines.get(0));
    }

    private static String line(Socket call) throws IOException {
        return new BufferedReader(new InputStreamReader(call.getInputStream(), StandardCharsets.US_ASCII)).readLine();
    }

    private void listen() {
        while (!ear.isClosed()) {
            try (Socket call = ear.accept()) {
                answer(call);
            } catch (SocketException closed) {
                LOG.debug("no longer listening", closed);
            } catch (IOException hungUp) {
                LOG.info("a call ended early", hungUp);
            }
        }
    }

    private void answer(Socket call) throws IOException {
        call.setSoTimeout(PATIENCE_MS);
        String said = line(call);
        boolean knows = said != null
                && MessageDigest.isEqual(
                        said.getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
        if (knows) {
            call.getOutputStream().write((YES + "\n").getBytes(StandardCharsets.US_ASCII));
            toFront.run();
        }
    }

    /** Stops listening. */
    @Override
    public void close() {
        try {
            ear.close();
            Files.deleteIfExists(file);
        } catch (IOException leftThere) {
            LOG.warn("left behind, where it does no harm: {}", leftThere.toString());
        }
    }
}
