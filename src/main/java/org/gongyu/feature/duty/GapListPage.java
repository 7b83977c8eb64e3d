package org.gongyu.feature.duty;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import org.gongyu.text.Texts;
import org.gongyu.ui.ListTable;

/** The rows of the gap list, the most pressing first. What matters most stands on the left, where large letters leave room for it. */
final class GapListPage {

    /** What is done or doesn't apply comes last, what is only encouraged after what is required. */
    private static final Comparator<Result> PRESSING = Comparator.<Result, Boolean>comparing(
                    result -> !result.status().isOpen())
            .thenComparing(result -> result.status() == Status.NO_DATA)
            .thenComparing(result -> result.duty().strength() == Strength.ENCOURAGED)
            .thenComparing(Result::due, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Texts texts;
    private final ListTable<Result> list;

    /** {@code select} is told the duty that is looked at, {@code open} the one that is to be worked on. */
    GapListPage(Words words, Consumer<Result> select, Consumer<Result> open) {
        this.texts = words.texts();
        this.list = new ListTable<>("gaps", texts.get("duty.tab.gaps"), texts.get("duty.none-open"));
        list.states(
                        "status",
                        texts.get("column.duty.status"),
                        6,
                        result -> words.status(result.status()),
                        result -> result.status().code())
                .prose("phrase", texts.get("duty.requirement"), 17, result -> result.duty()
                        .phrase())
                .column("figure", texts.get("duty.figure"), 5, words::figure)
                .column("due", texts.get("duty.due"), 7, this::due)
                .prose("reading", texts.get("duty.reading"), 10, result -> words.reading(result.duty()))
                .prose("beside", texts.get("column.duty.note"), 13, words::beside)
                .prose(
                        "clause",
                        texts.get("column.duty.clause"),
                        6,
                        result -> result.duty().id() + "\n" + result.duty().clause())
                .opening(open);
        list.table().getSelectionModel().selectedItemProperty().addListener((observed, was, is) -> {
            if (is != null) {
                select.accept(is);
            }
        });
    }

    Node node() {
        return list.node();
    }

    private Object due(Result result) {
        return result.due() == null && result.status().isOpen() ? texts.get("duty.always") : (Object) result.due();
    }

    /** Shows these, or of these only what is to be done; the duty that was looked at stays chosen if it is still there. */
    void show(List<Result> results, boolean onlyOpen) {
        TableView<Result> table = list.table();
        Result before = table.getSelectionModel().getSelectedItem();
        list.show(results.stream()
                .filter(result -> !onlyOpen || result.status().isOpen())
                .sorted(PRESSING)
                .toList());
        table.getItems().stream()
                .filter(result -> before != null && Drawing.key(result).equals(Drawing.key(before)))
                .findFirst()
                .ifPresentOrElse(table.getSelectionModel()::select, () -> table.getSelectionModel()
                        .selectFirst());
    }
}
