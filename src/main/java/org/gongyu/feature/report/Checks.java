package org.gongyu.feature.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongyu.db.Stored;
import org.gongyu.feature.Feature;
import org.gongyu.feature.Feature.Shelf;
import org.gongyu.feature.Finding;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Problem;
import org.gongyu.ledger.Scope;
import org.gongyu.ledger.Trait;
import org.gongyu.sheet.Values;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;
import org.gongyu.vault.Right;

/** 导出前检查: every record of a scope against the rules of its ledger, and what each feature finds beyond them. */
final class Checks {

    private static final int WORDS_OF_A_TITLE = 3;

    private final List<Feature> features;
    private final Texts texts;
    private final Values values;

    Checks(List<Feature> features, Texts texts) {
        this.features = features;
        this.texts = texts;
        this.values = new Values(texts);
    }

    /** What should be mended, by feature; reads the database. */
    List<Finding> of(Access access, Scope scope) {
        return features.stream()
                .filter(feature -> feature.isFor(access))
                .flatMap(feature -> Stream.concat(
                        feature.shelves().stream().flatMap(shelf -> records(shelf, access, scope)),
                        feature.findings(access, scope).stream()))
                .toList();
    }

    /** The feature whose page opens the record. */
    String featureOf(Finding finding) {
        return features.stream()
                .filter(feature -> feature.shelves().stream()
                        .anyMatch(shelf -> shelf.ledger().key().equals(finding.ledgerKey())))
                .map(Feature::key)
                .findFirst()
                .orElseThrow();
    }

    private <R> Stream<Finding> records(Shelf<R> shelf, Access access, Scope scope) {
        if (!access.may(Right.READ, shelf.ledger().area())) {
            return Stream.of();
        }
        Ledger<R> ledger = shelf.ledger().showing(access::sees);
        return shelf.store().list(access, scope).stream().flatMap(stored -> record(ledger, stored));
    }

    private <R> Stream<Finding> record(Ledger<R> ledger, Stored<R> stored) {
        return ledger.check(ledger.draft(stored.value())).stream()
                .map(problem ->
                        new Finding(ledger.key(), stored.id(), title(ledger, stored.value()), words(ledger, problem)));
    }

    private <R> String title(Ledger<R> ledger, R record) {
        return ledger.fields(Trait.LISTED).stream()
                .map(field -> shown(field, record))
                .filter(text -> !text.isEmpty())
                .limit(WORDS_OF_A_TITLE)
                .collect(Collectors.joining(" "));
    }

    private <R, T> String shown(Field<R, T> field, R record) {
        return values.show(field, field.of(record));
    }

    private <R> String words(Ledger<R> ledger, Problem problem) {
        String what = texts.get("problem." + problem.key(), problem.args().toArray());
        return ledger.fields().stream()
                .filter(field -> field == problem.field())
                .findFirst()
                .map(field -> texts.get("report.finding", texts.get(ledger.labelKey(field)), what))
                .orElse(what);
    }
}
