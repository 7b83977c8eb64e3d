package org.gongyu.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.gongyu.work.Failure;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Who signs in. The password is never an argument: other people's programs can read those. */
final class SignIn {

    private static final String VARIABLE = "GONGYU_PASSWORD";

    @Option(names = "--user", paramLabel = "NAME", scope = CommandLine.ScopeType.INHERIT)
    private String user;

    @Option(names = "--password-file", paramLabel = "FILE", scope = CommandLine.ScopeType.INHERIT)
    private Path passwordFile;

    String user() {
        return user;
    }

    /** The password: the file's first line if a file is named, else what the environment says. */
    char[] password(UnaryOperator<String> environment, Cli cli) {
        String password = passwordFile == null ? environment.apply(VARIABLE) : firstLine(passwordFile);
        if (password == null || password.isEmpty()) {
            throw cli.wrong("cli.password-missing");
        }
        return password.toCharArray();
    }

    /** The first line of a file with a password or code in it. */
    static String firstLine(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("");
        } catch (IOException cause) {
            throw new Failure.BadFile("password-file", cause, file);
        }
    }
}
