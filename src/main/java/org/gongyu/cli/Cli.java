package org.gongyu.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.gongyu.db.Backups;
import org.gongyu.db.Restore;
import org.gongyu.feature.OpenSchool;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;
import org.gongyu.vault.Session;
import org.gongyu.vault.VaultFile;
import org.gongyu.work.Failure;
import org.gongyu.work.Work;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The root of the command line. */
@Command(
        name = "gongyu",
        subcommands = {
            NewCommand.class,
            ImportCommand.class,
            DutiesCommand.class,
            ExportCommand.class,
            ReportsCommand.class,
            UndoImportCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            VerifyCommand.class,
            DemoCommand.class
        })
public final class Cli {

    private final Schools schools;
    private final Texts texts;

    @Option(names = "--data", paramLabel = "DIR", scope = CommandLine.ScopeType.INHERIT)
    private Path data;

    @Mixin
    private SignIn signIn = new SignIn();

    private final UnaryOperator<String> environment;

    private CommandLine line;
    private Access access = Access.administrator();
    private Session session = Session.none();

    private Cli(Schools schools, Texts texts, UnaryOperator<String> environment) {
        this.schools = schools;
        this.texts = texts;
        this.environment = environment;
    }

    /**
     * Does what the arguments say.
     *
     * @param args the arguments, without the program's name
     * @param out for results
     * @param err for people's words
     * @return the exit status
     */
    public static int run(String[] args, Schools schools, Texts texts, PrintWriter out, PrintWriter err) {
        return run(args, schools, texts, out, err, System::getenv);
    }

    /** The same with an environment of its own: {@code GONGYU_PASSWORD} is all that is read from it. */
    static int run(
            String[] args,
            Schools schools,
            Texts texts,
            PrintWriter out,
            PrintWriter err,
            UnaryOperator<String> environment) {
        Cli cli = new Cli(schools, texts, environment);
        cli.line = new CommandLine(cli);
        offerHelp(cli.line);
        cli.line.getSubcommands().values().forEach(Cli::offerHelp);
        cli.line.setOut(out).setErr(err).setResourceBundle(new UsageTexts(texts));
        cli.line.setExecutionExceptionHandler((thrown, command, parsed) -> cli.failed(thrown));
        cli.line.setParameterExceptionHandler((wrong, given) -> cli.wrongUse(wrong));
        int status = cli.line.execute(args);
        out.flush();
        err.flush();
        return status;
    }

    private static void offerHelp(CommandLine command) {
        command.getCommandSpec()
                .addOption(CommandLine.Model.OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .build());
    }

    private int wrongUse(CommandLine.ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        line.getErr().println(texts.get("cli.wrong-use", what(wrong)));
        command.usage(line.getErr());
        return Exit.WRONG_USE;
    }

    private String what(CommandLine.ParameterException wrong) {
        if (wrong instanceof CommandLine.UnmatchedArgumentException unmatched) {
            return texts.get("cli.unmatched", String.join(" ", unmatched.getUnmatched()));
        }
        if (wrong instanceof CommandLine.MissingParameterException missing) {
            return texts.get(
                    "cli.missing",
                    missing.getMissing().stream()
                            .map(CommandLine.Model.ArgSpec::paramLabel)
                            .collect(Collectors.joining(" ")));
        }
        return wrong.getMessage();
    }

    private int failed(Exception thrown) {
        if (thrown instanceof WrongUse wrong) {
            say(wrong.getMessage());
            return Exit.WRONG_USE;
        }
        Failure failure = Work.failureOf(thrown);
        say(words(failure));
        if (failure instanceof Failure.Damaged) {
            offerBackup();
        }
        return Exit.of(failure);
    }

    /** Damaged data isn't the end: says which backup is the newest good one, and how to restore it. */
    private void offerBackup() {
        Backups.newestGood(folder(), session.keys().data())
                .ifPresent(backup -> say(texts.get(
                        "cli.newest-backup", backup.made().toString().replace('T', ' '), folder(), backup.file())));
    }

    /** An exception that says what was wrong with an argument. */
    WrongUse wrong(String key, Object... args) {
        return new WrongUse(texts.get(key, args));
    }

    /** What a failure says. */
    String words(Failure failure) {
        return texts.get("failure." + failure.key(), failure.args().toArray());
    }

    Schools schools() {
        return schools;
    }

    Texts texts() {
        return texts;
    }

    /** Who works here: whoever signed in; at a school without accounts, the administrator. */
    Access access() {
        return access;
    }

    /** The name given with --user; null = none. */
    String user() {
        return signIn.user();
    }

    /** The password that goes with --user. */
    char[] password() {
        return signIn.password(environment, this);
    }

    Path folder() {
        return data == null ? schools.usualFolder() : data;
    }

    /** Opens the school named by --data, does a job and closes it. Whoever is named in a failure is looked up before it is closed. */
    int inSchool(Function<OpenSchool, Integer> job) {
        try (OpenSchool school = open(folder())) {
            return named(school, job);
        }
    }

    private static int named(OpenSchool school, Function<OpenSchool, Integer> job) {
        try {
            return job.apply(school);
        } catch (Failure failure) {
            throw school.naming(failure);
        }
    }

    /** Opens the school in a folder, signing in where it has accounts. */
    OpenSchool open(Path folder) {
        OpenSchool school = schools.open(folder, signedIn(folder));
        access = school.access();
        return school;
    }

    /** Signs in to restore a backup: with the keys in the school's folder, or in a new folder with those in the backup. */
    Session session(Path backup) {
        if (new VaultFile(folder()).isThere()) {
            return signedIn(folder());
        }
        return Restore.withVault(backup, this::signedIn);
    }

    private Session signedIn(Path folder) {
        if (!new VaultFile(folder).isThere()) {
            return Session.none();
        }
        if (user() == null) {
            throw new Failure.Refused("sign-in-first", folder);
        }
        session = Session.signIn(folder, user(), password(), schools.kdf());
        return session;
    }

    /** Says something to the person, on standard error. */
    void say(String words) {
        line.getErr().println(words);
    }

    /** Prints a result, on standard output. */
    void print(String result) {
        line.getOut().println(result);
    }
}
