package org.gongyu.feature.committee;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.gongyu.text.Texts;

/** What is said of a finding: what is wrong, and what to do. */
final class Advice {

    private final Texts texts;

    Advice(Texts texts) {
        this.texts = texts;
    }

    /** What is wrong, such as 空缺：王芳（副主任）. */
    String what(Finding finding) {
        String title = texts.option(finding.check());
        if (finding.seat() != null) {
            Seat seat = finding.seat().seat();
            return texts.get(
                    "check.about-seat", title, seat.member().name(), seat.post().label());
        }
        return finding.missing().isEmpty()
                ? title
                : texts.get(
                        "check.about-parts",
                        title,
                        finding.missing().stream().map(texts::option).collect(joining("、")));
    }

    /** What to do about it, and which document asks for it. */
    String todo(Finding finding) {
        return texts.get("check.todo." + finding.check().name());
    }

    /** All that is wrong with a committee, in one cell; null if nothing is. */
    String all(List<Finding> findings) {
        return findings.isEmpty() ? null : findings.stream().map(this::what).collect(joining("；"));
    }
}
