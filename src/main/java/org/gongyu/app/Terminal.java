package org.gongyu.app;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Standard output and error, in an encoding that can hold Chinese. Under Linux that is UTF-8, whatever the locale says. */
final class Terminal {

    private Terminal() {}

    static PrintWriter out() {
        return writer(System.out);
    }

    static PrintWriter err() {
        return writer(System.err);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, charset()), true);
    }

    private static Charset charset() {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        return windows ? Charset.forName(System.getProperty("native.encoding")) : StandardCharsets.UTF_8;
    }
}
