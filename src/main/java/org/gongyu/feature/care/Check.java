package org.gongyu.feature.care;

import java.util.List;
import java.util.stream.Collectors;
import org.gongyu.text.Texts;

/**
 * 勾稽: parts that have to add up to a whole.
 *
 * @param label what was added up
 * @param whole the whole, counted by itself
 * @param parts the sum of the parts
 */
record Check(String label, int whole, int parts) {

    boolean holds() {
        return whole == parts;
    }

    /** 相符, or by how much each of the checks is out. */
    static String words(Texts texts, List<Check> checks) {
        List<Check> out = checks.stream().filter(check -> !check.holds()).toList();
        return out.isEmpty()
                ? texts.get("care.check.holds")
                : out.stream()
                        .map(check -> texts.get("care.check.out", check.label(), check.parts() - check.whole()))
                        .collect(Collectors.joining("；"));
    }

    /** A note with both figures. */
    String note(Texts texts) {
        return texts.get("care.check.note", label, whole, parts, words(texts, List.of(this)));
    }
}
