package org.gongyu.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Problem;
import org.gongyu.sheet.Finding;
import org.gongyu.sheet.ImportRun;
import org.gongyu.sheet.Importer;
import org.gongyu.sheet.Row;
import org.gongyu.text.Texts;

/** What an import did, for people and for programs. */
record ImportResult<R>(ImportRun<R> run, Importer.Outcome outcome, Texts texts) {

    private List<Row<R>> rows() {
        return run.rows();
    }

    /** For people: every problem, then the sums. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        addSheets(lines);
        lines.addAll(run.notes());
        List<String> unread = run.unread();
        if (!unread.isEmpty()) {
            lines.add(texts.get("cli.columns-left-out", String.join("、", unread)));
        }
        run.findings().forEach(finding -> lines.add(line(finding)));
        long refused = rows().stream().filter(Row::isRefused).count();
        String done = outcome.batch() == null ? "cli.import-checked" : "cli.import-done";
        lines.add(texts.get(
                done, rows().size(), outcome.added(), outcome.updated(), outcome.skipped(), refused, batch()));
        return lines;
    }

    private void addSheets(List<String> lines) {
        List<String> taken = run.sheets().taken();
        List<String> leftOut = run.sheets().leftOut();
        if (taken.size() > 1) {
            lines.add(texts.get("cli.sheets-read", taken.size(), String.join("、", taken)));
        }
        if (!leftOut.isEmpty()) {
            lines.add(texts.get("cli.sheets-left-out", String.join("、", taken), String.join("、", leftOut)));
        }
    }

    private String line(Finding<R> finding) {
        Row<R> row = finding.row();
        int rows = finding.rows().size();
        String words = words(finding.problem());
        String all = rows == 1 ? words : texts.get("cli.problem-rows", words, rows);
        return row.sheet().isEmpty()
                ? texts.get("cli.import-problem", row.number(), label(row, finding.problem()), all)
                : texts.get("cli.sheet-problem", row.sheet(), row.number(), label(row, finding.problem()), all);
    }

    /** For programs, as the contract has it; a problem says its sheet where several are imported together. */
    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("batch", outcome.batch() == null ? null : batch());
        json.put("read", rows().size());
        json.put("added", outcome.added());
        json.put("updated", outcome.updated());
        json.put("skipped", outcome.skipped());
        json.put("refused", problems(false));
        json.put("warnings", problems(true));
        return json;
    }

    private List<Map<String, Object>> problems(boolean warnings) {
        List<Map<String, Object>> list = new ArrayList<>();
        for (Row<R> row : rows()) {
            row.problems().stream()
                    .filter(problem -> problem.warning() == warnings)
                    .forEach(problem -> list.add(json(row, problem)));
        }
        return list;
    }

    private Map<String, Object> json(Row<R> row, Problem problem) {
        Map<String, Object> json = new LinkedHashMap<>();
        if (!row.sheet().isEmpty()) {
            json.put("sheet", row.sheet());
        }
        json.put("row", row.number());
        json.put("column", label(row, problem));
        json.put("problem", problem.key());
        json.put("text", words(problem));
        return json;
    }

    private String batch() {
        return outcome.batch() == null ? "" : outcome.batch().toString();
    }

    private String words(Problem problem) {
        return texts.get("problem." + problem.key(), problem.args().toArray());
    }

    /** The header as it stands in the sheet; the field's own name where the sheet has no such column. */
    @SuppressWarnings("unchecked") // an importer's problems stand beside fields of its own columns
    private String label(Row<R> row, Problem problem) {
        if (problem.field() == null) {
            return "";
        }
        Field<R, ?> field = (Field<R, ?>) problem.field();
        return run.header(row, field)
                .orElseGet(() -> texts.get(run.importer().columns().labelKey(field)));
    }
}
