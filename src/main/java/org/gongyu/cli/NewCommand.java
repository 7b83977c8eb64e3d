package org.gongyu.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.gongyu.feature.OpenSchool;
import org.gongyu.feature.duty.DutyFeature;
import org.gongyu.feature.school.School;
import org.gongyu.feature.school.Stage;
import org.gongyu.feature.school.Term;
import org.gongyu.feature.school.Terms;
import org.gongyu.vault.Access;
import org.gongyu.vault.Account;
import org.gongyu.vault.Passwords;
import org.gongyu.vault.Role;
import org.gongyu.vault.Vault;
import org.gongyu.work.Failure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Makes a new school. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {

    private static final int SIX_THREE = 6;

    @ParentCommand
    private Cli cli;

    @Option(names = "--school", paramLabel = "NAME", required = true)
    private String name;

    @Option(names = "--stage", paramLabel = "STAGE", required = true)
    private String stage;

    @Option(names = "--district", paramLabel = "NAME")
    private String district;

    @Option(names = "--year", paramLabel = "2025")
    private Integer year;

    @Option(names = "--term1", paramLabel = "FROM..TO")
    private String firstTerm;

    @Option(names = "--term2", paramLabel = "FROM..TO")
    private String secondTerm;

    /** The duty packs the school goes by: ids of shipped ones, or files of own ones. */
    @Option(names = "--pack", paramLabel = "ID|FILE")
    private List<String> packs = List.of();

    /** What the administrator is besides, such as 德育处; only with --user. */
    @Option(names = "--role", paramLabel = "ROLE")
    private List<String> more = List.of();

    @Override
    public Integer call() {
        Stage known = stage();
        if (year == null && (firstTerm != null || secondTerm != null)) {
            throw cli.wrong("cli.year-missing");
        }
        if (name.isBlank()) {
            throw cli.wrong("cli.name-missing");
        }
        DutyFeature.unknown(packs).stream().findFirst().ifPresent(unknown -> {
            throw cli.wrong("cli.no-such-pack", unknown);
        });
        UnaryOperator<Term> first = dates(firstTerm);
        UnaryOperator<Term> second = dates(secondTerm);
        Vault.Made vault = cli.user() == null ? null : vault();
        try (OpenSchool school = cli.schools().create(cli.folder(), vault)) {
            School profile = new School(name.strip(), district, known, SIX_THREE, false);
            List<Term> usual = usual(school);
            List<Term> terms = List.of(first.apply(usual.get(0)), second.apply(usual.get(1)));
            Access access = school.access();
            school.schools().found(access, profile, terms);
            if (!packs.isEmpty()) {
                DutyFeature.among(school.features()).goBy(access, packs);
            }
            cli.say(cli.texts().get("cli.school-made", name.strip(), cli.folder()));
            if (vault != null) {
                cli.say(cli.texts().get("cli.recovery-code"));
                cli.print(vault.code().written());
            }
            return Exit.DONE;
        }
    }

    /** The first account: an administrator, and whatever else --role says. */
    private Vault.Made vault() {
        char[] password = cli.password();
        String user = cli.user().strip();
        Passwords.problem(password, Arrays.asList(user, name)).ifPresent(problem -> {
            throw new Failure.Refused("password-weak", cli.texts().get("account.password." + problem));
        });
        Set<Role> roles = EnumSet.of(Role.ADMINISTRATOR);
        more.forEach(role -> roles.add(role(role)));
        Account first = new Account(UUID.randomUUID(), user, roles, null, Set.of());
        return Vault.make(first, password, cli.schools().kdf());
    }

    private Role role(String given) {
        return Arrays.stream(Role.values())
                .filter(one -> one.name().equalsIgnoreCase(given)
                        || cli.texts().option(one).equals(given.strip()))
                .findFirst()
                .orElseThrow(() -> cli.wrong("cli.unknown-role", given));
    }

    private Stage stage() {
        return Arrays.stream(Stage.values())
                .filter(one -> one.name().equalsIgnoreCase(stage)
                        || one.aliases().contains(stage.strip())
                        || cli.texts().option(one).equals(stage.strip()))
                .findFirst()
                .orElseThrow(() -> cli.wrong("cli.unknown-stage", stage));
    }

    private List<Term> usual(OpenSchool school) {
        LocalDate today = LocalDate.now(school.db().clock());
        return Terms.usual(year == null ? new Terms(List.of()).schoolYear(today) : year);
    }

    /** Gives a term these dates; read before anything is made, so that a slip leaves no empty school behind. */
    private UnaryOperator<Term> dates(String dates) {
        if (dates == null) {
            return UnaryOperator.identity();
        }
        try {
            String[] ends = dates.split("\\.\\.", 2);
            LocalDate from = LocalDate.parse(ends[0].strip());
            LocalDate to = LocalDate.parse(ends[ends.length - 1].strip());
            if (to.isAfter(from)) {
                return usual -> new Term(usual.schoolYear(), usual.number(), from, to);
            }
            throw cli.wrong("cli.wrong-dates", dates);
        } catch (DateTimeException unreadable) {
            throw cli.wrong("cli.wrong-dates", dates);
        }
    }
}
