package org.gongyu.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gongyu.feature.OpenSchool;
import org.gongyu.feature.duty.DutyFeature;
import org.gongyu.feature.school.Periods;
import org.gongyu.feature.school.Terms;
import org.gongyu.ledger.Period;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Says where the school is with the duties of its packs, or why a figure is what it is. */
@Command(name = "duties")
final class DutiesCommand implements Callable<Integer> {

    @ParentCommand
    private Cli cli;

    @Option(names = "--term", paramLabel = "2025-1|2025-2|2025")
    private String term;

    @Option(names = "--pack", paramLabel = "ID")
    private String pack;

    @Option(names = "--why", paramLabel = "DUTY")
    private String why;

    @Option(names = "--json")
    private boolean json;

    @Override
    public Integer call() {
        return cli.inSchool(school -> {
            DutyFeature duties = DutyFeature.among(school.features());
            if (pack != null && !duties.has(cli.access(), pack)) {
                throw cli.wrong("cli.unknown-pack", pack);
            }
            Period period = period(school);
            if (why == null) {
                tell(duties, period);
            } else {
                explain(duties, period);
            }
            return Exit.DONE;
        });
    }

    private Period period(OpenSchool school) {
        Terms calendar = school.schools().terms(cli.access());
        if (term != null) {
            return Periods.parse(term, calendar).orElseThrow(() -> cli.wrong("cli.unknown-term", term));
        }
        return calendar.at(LocalDate.now(school.db().clock()))
                .flatMap(now -> calendar.period(now.schoolYear(), now.number()))
                .orElseThrow(() -> cli.wrong("cli.no-terms"));
    }

    private void tell(DutyFeature duties, Period period) {
        if (json) {
            cli.print(Json.of(duties.figures(cli.access(), period, pack)));
        } else {
            duties.lines(cli.access(), period, pack).forEach(cli::print);
        }
    }

    private void explain(DutyFeature duties, Period period) {
        Map.Entry<String, List<Map<String, Object>>> reasons =
                duties.why(cli.access(), period, pack, why).orElseThrow(() -> cli.wrong("cli.unknown-duty", why));
        cli.say(reasons.getKey());
        if (json) {
            cli.print(Json.of(reasons.getValue()));
        } else {
            reasons.getValue().forEach(line -> cli.print(words(line)));
        }
    }

    private static String words(Map<String, Object> line) {
        String sign = line.get("counts").equals(true) ? "✔" : "○";
        Object date = line.get("date") == null ? "" : line.get("date");
        return String.join(
                "\t",
                sign,
                line.get("name").toString(),
                date.toString(),
                line.get("record").toString(),
                line.get("reason").toString());
    }
}
