package org.gongyu.feature.care;

import java.util.ArrayList;
import java.util.List;
import org.gongyu.sheet.Page;
import org.gongyu.sheet.Prose;
import org.gongyu.sheet.Prose.Paragraph;
import org.gongyu.sheet.Report;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;

/** 委托照护告知, blank, for parents to fill in by hand (未成年人保护法第二十二、二十三条; 000-15). */
final class EntrustedBlankReport implements Report {

    private static final List<String> PARTS =
            List.of("child", "away", "carer", "heard", "fit", "told", "signed", "received");

    private final Care care;
    private final Texts texts;

    EntrustedBlankReport(Care care, Texts texts) {
        this.care = care;
        this.texts = texts;
    }

    @Override
    public String key() {
        return "entrusted-blank";
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
        List<Paragraph> said = new ArrayList<>();
        String school = care.campus().schools().profile(access).name();
        said.add(new Paragraph(false, texts.get("care.blank.opening", school)));
        for (String part : PARTS) {
            said.add(new Paragraph(true, texts.get("care.blank.head." + part)));
            texts.get("care.blank.body." + part).lines().forEach(line -> said.add(new Paragraph(false, line)));
        }
        String title = texts.get("care.blank.title");
        return List.of(new Prose(title, title, said, false));
    }
}
