package org.gongyu.feature.privacy;

import java.util.ArrayList;
import java.util.List;
import org.gongyu.feature.roster.Campus;
import org.gongyu.sheet.Page;
import org.gongyu.sheet.Prose;
import org.gongyu.sheet.Prose.Paragraph;
import org.gongyu.sheet.Report;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;

/**
 * 个人信息处理告知书: tells guardians which data the school keeps, on what legal basis, who sees them, how long they stay and what they may
 * ask for (未成年人学校保护规定: 采集…应当告知学生及其家长; 个人信息保护法).
 */
final class NoticeReport implements Report {

    private static final List<String> GROUPS =
            List.of("identity", "family", "visits", "activities", "care", "attached");
    private static final List<String> REST = List.of("who", "how-long", "rights", "contact");

    private static final List<String> SLIP = List.of("read", "child", "guardian");

    private final Campus campus;
    private final Retention retention;

    NoticeReport(Campus campus, Retention retention) {
        this.campus = campus;
        this.retention = retention;
    }

    @Override
    public String key() {
        return "privacy-notice";
    }

    @Override
    public Purpose purpose() {
        return Purpose.PRINT;
    }

    @Override
    public boolean isDocument() {
        return true;
    }

    @Override
    public List<Page> pages(Access access, Request request) {
        Texts texts = campus.texts();
        List<Paragraph> said = new ArrayList<>();
        String school = campus.schools().profile(access).name();
        said.add(new Paragraph(Prose.Part.ADDRESS, texts.get("privacy.notice.address", school)));
        said.add(Paragraph.body(texts.get("privacy.notice.opening")));
        said.add(Paragraph.heading(texts.get("privacy.notice.what")));
        GROUPS.forEach(group -> said.add(Paragraph.body(texts.get("privacy.notice.group." + group))));
        for (String part : REST) {
            said.add(Paragraph.heading(texts.get("privacy.notice.head." + part)));
            said.add(Paragraph.body(texts.get("privacy.notice.body." + part, retention.years(access))));
        }
        List<Paragraph> slip = SLIP.stream()
                .map(line -> Paragraph.body(texts.get("privacy.notice.slip." + line)))
                .toList();
        String title = title(texts);
        return List.of(new Prose(title, title, said, slip));
    }
}
