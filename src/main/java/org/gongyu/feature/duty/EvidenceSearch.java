package org.gongyu.feature.duty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gongyu.db.Attachments;
import org.gongyu.feature.Feature;
import org.gongyu.feature.roster.Roster;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.Report.Covered;
import org.gongyu.vault.Access;

/** Finds the reports and the attached files that prove a duty, among what the asker may see. */
final class EvidenceSearch {

    private final Access access;
    private final List<Feature> features;
    private final Words words;
    private final Roster roster;
    private final List<Report> reports;

    EvidenceSearch(Access access, Duties duties, Words words) {
        this.access = access;
        this.features = duties.ledgers().stream()
                .filter(feature -> feature.isFor(access))
                .toList();
        this.reports =
                features.stream().flatMap(feature -> feature.reports().stream()).toList();
        this.words = words;
        this.roster = duties.campus().roster(access);
    }

    Evidence of(Result result) {
        if (result.status() == Status.NOT_APPLICABLE || result.status() == Status.WITHHELD) {
            return new Evidence(result, List.of(), List.of(), 0);
        }
        List<Proof> proofs = counting(result);
        List<Covered> records = new ArrayList<>();
        int files = 0;
        for (Map.Entry<String, List<Proof>> ledger : byLedger(proofs).entrySet()) {
            Map<UUID, Integer> counts = counts(ledger.getKey(), ledger.getValue());
            ledger.getValue().stream()
                    .filter(proof -> counts.containsKey(proof.id()))
                    .forEach(proof -> records.add(covered(proof)));
            files += counts.values().stream().mapToInt(Integer::intValue).sum();
        }
        return new Evidence(result, reports(result, proofs), records, files);
    }

    /** The records that count, each once. */
    private static List<Proof> counting(Result result) {
        Map<UUID, Proof> proofs = new LinkedHashMap<>();
        result.tally().lines().stream()
                .flatMap(line -> line.proofs().get().stream())
                .filter(proof -> proof.verdict() == Verdict.COUNTS)
                .forEach(proof -> proofs.putIfAbsent(proof.id(), proof));
        return List.copyOf(proofs.values());
    }

    private static Map<String, List<Proof>> byLedger(List<Proof> proofs) {
        Map<String, List<Proof>> byLedger = new LinkedHashMap<>();
        proofs.forEach(proof -> byLedger.computeIfAbsent(proof.ledger(), none -> new ArrayList<>())
                .add(proof));
        return byLedger;
    }

    private Map<UUID, Integer> counts(String ledger, List<Proof> proofs) {
        return attachments(ledger)
                .filter(files -> files.mayRead(access))
                .map(files ->
                        files.counts(access, proofs.stream().map(Proof::id).toList()))
                .orElse(Map.of());
    }

    private Optional<Attachments> attachments(String ledger) {
        return features.stream()
                .flatMap(feature -> feature.shelves().stream())
                .filter(shelf -> shelf.ledger().key().equals(ledger))
                .findFirst()
                .flatMap(shelf -> shelf.store().attached());
    }

    private Covered covered(Proof proof) {
        String what = words.proof(proof, roster);
        String day = proof.date() == null ? "" : words.texts().day(proof.date()) + " ";
        return new Covered(attachments(proof.ledger()).orElseThrow(), proof.id(), day + what);
    }

    private List<Report> reports(Result result, List<Proof> proofs) {
        Set<String> ledgers = new LinkedHashSet<>(Doors.ledgers(result.duty().measure()));
        proofs.forEach(proof -> ledgers.add(proof.ledger()));
        return ledgers.stream()
                .flatMap(ledger ->
                        reports.stream().filter(report -> report.proves().contains(ledger)))
                .distinct()
                .toList();
    }
}
