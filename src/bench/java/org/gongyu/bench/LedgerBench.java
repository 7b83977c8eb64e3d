package org.gongyu.bench;

import static org.gongyu.db.schema.Tables.VISIT;
import static org.gongyu.db.schema.Tables.VISIT_STAFF;
import static org.gongyu.db.schema.Tables.VISIT_STUDENT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.IntSupplier;
import org.gongyu.db.Db;
import org.gongyu.db.Store;
import org.gongyu.feature.OpenSchool;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.vault.Access;
import org.gongyu.vault.DataKey;

/** P4: the visit ledger of one school year out of 200,000 visits, against the bare SQL that reads the same rows. */
public final class LedgerBench {

    private static final int ROUNDS = 9;
    private static final Period YEAR =
            new Period(2024, Period.WHOLE_YEAR, LocalDate.of(2024, 9, 1), LocalDate.of(2025, 8, 31));

    private LedgerBench() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("ledger-bench");
        try (Db db = Db.create(folder, DataKey.none(), Clock.systemUTC(), () -> false)) {
            BigSchool.fill(db);
        }
        try (OpenSchool school = Schools.open(folder)) {
            Store<?> visits = Schools.store(school, "visit");
            Scope scope = new Scope(YEAR, null);
            Access access = Access.administrator();
            compare(() -> visits.list(access, scope).size(), () -> bare(school.db()));
        }
    }

    /** The visits of the year with their children and teachers, as plain rows. */
    private static int bare(Db db) {
        return db.read(Access.administrator(), sql -> {
            var dates = VISIT.VISIT_DATE.between(YEAR.from(), YEAR.to()).and(VISIT.DELETED_AT.isNull());
            int visits = sql.selectFrom(VISIT)
                    .where(dates)
                    .orderBy(VISIT.VISIT_DATE.desc())
                    .fetch()
                    .size();
            var inYear = sql.select(VISIT.ID).from(VISIT).where(dates);
            sql.selectFrom(VISIT_STUDENT)
                    .where(VISIT_STUDENT.VISIT_ID.in(inYear))
                    .fetch();
            sql.selectFrom(VISIT_STAFF).where(VISIT_STAFF.VISIT_ID.in(inYear)).fetch();
            return visits;
        });
    }

    private static void compare(IntSupplier ours, IntSupplier bare) {
        double[] ourTimes = new double[ROUNDS];
        double[] bareTimes = new double[ROUNDS];
        int rows = 0;
        for (int round = -2; round < ROUNDS; round++) {
            long start = System.nanoTime();
            rows = ours.getAsInt();
            long middle = System.nanoTime();
            int bareRows = bare.getAsInt();
            long end = System.nanoTime();
            if (rows != bareRows) {
                throw new IllegalStateException(rows + " rows against " + bareRows);
            }
            if (round >= 0) {
                ourTimes[round] = (middle - start) / 1e6;
                bareTimes[round] = (end - middle) / 1e6;
            }
        }
        Arrays.sort(ourTimes);
        Arrays.sort(bareTimes);
        System.out.printf("rows of the year     %d of %d%n", rows, BigSchool.VISITS);
        System.out.printf("ledger, assembled    %.0f ms%n", ourTimes[ROUNDS / 2]);
        System.out.printf("bare SQL             %.0f ms%n", bareTimes[ROUNDS / 2]);
        System.out.printf("ratio                %.2f   (goal <= 2)%n", ourTimes[ROUNDS / 2] / bareTimes[ROUNDS / 2]);
    }
}
