package org.gongyu.feature.duty;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.Report.Covered;

/**
 * What proves more than one clause. It is kept once, beside the clauses' folders, so that a ledger isn't handed in thirty times over.
 *
 * @param reports the reports, in the order of the clauses
 * @param records the records whose attached files do
 */
record Shared(List<Report> reports, List<Covered> records) {

    static Shared of(Map<Pack, List<Evidence>> all) {
        Map<String, Report> reports = new LinkedHashMap<>();
        Map<UUID, Covered> records = new LinkedHashMap<>();
        Map<Object, Integer> clauses = new HashMap<>();
        all.values().stream()
                .flatMap(pack -> InspectionReport.byClause(pack).values().stream())
                .forEach(clause -> {
                    reports(clause).forEach(report -> {
                        reports.putIfAbsent(report.key(), report);
                        clauses.merge(report.key(), 1, Integer::sum);
                    });
                    records(clause).forEach(record -> {
                        records.putIfAbsent(record.id(), record);
                        clauses.merge(record.id(), 1, Integer::sum);
                    });
                });
        reports.keySet().removeIf(key -> clauses.get(key) == 1);
        records.keySet().removeIf(id -> clauses.get(id) == 1);
        return new Shared(List.copyOf(reports.values()), List.copyOf(records.values()));
    }

    /** The reports that prove a clause, each once. */
    static Collection<Report> reports(List<Evidence> clause) {
        Map<String, Report> reports = new LinkedHashMap<>();
        clause.forEach(one -> one.reports().forEach(report -> reports.putIfAbsent(report.key(), report)));
        return reports.values();
    }

    /** The records with files that prove a clause, each once. */
    static Collection<Covered> records(List<Evidence> clause) {
        Map<UUID, Covered> records = new LinkedHashMap<>();
        clause.forEach(one -> one.records().forEach(record -> records.putIfAbsent(record.id(), record)));
        return records.values();
    }

    boolean isEmpty() {
        return reports.isEmpty() && records.isEmpty();
    }

    boolean has(Report report) {
        return reports.stream().anyMatch(one -> one.key().equals(report.key()));
    }

    boolean has(Covered record) {
        return records.stream().anyMatch(one -> one.id().equals(record.id()));
    }
}
