package org.gongyu.feature.duty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongyu.feature.roster.Roster;

/**
 * A line of the answer to "why this number?".
 *
 * @param about the id of the child, teacher or class; null if it has none
 * @param name who or what
 * @param classId its class; null if none
 * @param counts whether it raised the number
 * @param date the day of the record; null where there was none
 * @param record what the record is; empty where there was none
 * @param ledger the record's ledger; null where there was none
 * @param recordId the record; null where there was none
 * @param reason why, or why not
 */
record Why(
        UUID about,
        String name,
        UUID classId,
        boolean counts,
        LocalDate date,
        String record,
        String ledger,
        UUID recordId,
        String reason) {

    /** Everyone and everything that was looked at: first what isn't counted, a line per record. */
    static List<Why> of(Result result, Words words, Roster roster) {
        return result.tally().lines().stream()
                .sorted(Comparator.comparing(Line::counts))
                .flatMap(line -> of(line, words, roster))
                .toList();
    }

    private static Stream<Why> of(Line line, Words words, Roster roster) {
        List<Proof> proofs = line.proofs().get();
        if (proofs.isEmpty()) {
            return Stream.of(new Why(
                    line.id(),
                    words.name(line),
                    line.classId(),
                    line.counts(),
                    null,
                    "",
                    null,
                    null,
                    words.texts().get("duty.nothing-recorded")));
        }
        return proofs.stream().map(proof -> of(line, proof, words, roster));
    }

    /** A record that counts, of someone who hasn't enough yet, is not a tick. */
    private static Why of(Line line, Proof proof, Words words, Roster roster) {
        boolean tooFew = !line.counts() && proof.verdict() == Verdict.COUNTS;
        String reason = tooFew ? words.texts().get("duty.not-enough") : words.verdict(proof, roster);
        return new Why(
                line.id(),
                words.name(line),
                line.classId(),
                line.counts() && proof.verdict() == Verdict.COUNTS,
                proof.date(),
                words.proof(proof, roster),
                proof.ledger(),
                proof.id(),
                reason);
    }
}
