package org.gongyu.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Runs all benchmarks, or those named in the arguments. */
public final class Bench {

    /** A benchmark's way in. */
    private interface Main {
        void run() throws Exception;
    }

    private static final Map<String, Main> ALL = new LinkedHashMap<>();

    static {
        ALL.put("write", () -> WriteBench.main(new String[0]));
        ALL.put("read", () -> ReadBench.main(new String[0]));
        ALL.put("export", () -> ExportBench.main(new String[0]));
        ALL.put("ledger", () -> LedgerBench.main(new String[0]));
        ALL.put("duty", () -> DutyBench.main(new String[0]));
        ALL.put("save", () -> SaveBench.main(new String[0]));
        ALL.put("sign-in", () -> SignInBench.main(new String[0]));
        ALL.put("roll", () -> RollBench.main(new String[0]));
        ALL.put("day", () -> DayBench.main(new String[0]));
        ALL.put("start", () -> StartBench.main(new String[0]));
    }

    private Bench() {}

    public static void main(String[] args) throws Exception {
        List<String> wanted = args.length == 0 ? List.copyOf(ALL.keySet()) : List.of(args);
        for (String name : wanted) {
            Main bench = ALL.get(name.toLowerCase(Locale.ROOT));
            if (bench == null) {
                System.err.println("no benchmark " + name + "; there are " + ALL.keySet());
                continue;
            }
            System.out.println("== " + name);
            bench.run();
        }
    }
}
