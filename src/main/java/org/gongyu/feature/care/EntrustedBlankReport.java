package org.gongyu.feature.care;

import java.util.List;
import java.util.stream.Stream;
import org.gongyu.sheet.Book;
import org.gongyu.sheet.Cards;
import org.gongyu.sheet.Cards.Box;
import org.gongyu.sheet.Cards.Line;
import org.gongyu.sheet.Page;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.Rows;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;

/** 委托照护告知, a blank page for parents to fill in by hand (未成年人保护法第二十二、二十三条; 000-15). */
final class EntrustedBlankReport implements Report {

    /** Text lines of a row that is filled in by hand. */
    private static final int BY_HAND = 2;

    private static final int OPINION = 5;

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

    /** Nobody collates blank forms. */
    @Override
    public List<Book.Form> forms() {
        return List.of(Book.Form.PRINT);
    }

    @Override
    public List<Page> pages(Access access, Request request) {
        String school = care.campus().schools().profile(access).name();
        String title = texts.get("care.blank.title");
        return List.of(new Cards<>(title, title, lines(), Rows.of(List.of(school)), null, Cards.Style.BLANK));
    }

    private List<Line<String>> lines() {
        return List.of(
                Line.of(new Box<>(label("school"), school -> texts.get("care.blank.words.school", school))),
                byHand("name", "sex", "class"),
                byHand("father", "father-phone"),
                byHand("father-place"),
                said(1, "father-away"),
                byHand("mother", "mother-phone"),
                byHand("mother-place"),
                said(1, "mother-away"),
                byHand("carer", "age", "relation"),
                byHand("address"),
                byHand("phone"),
                said(OPINION, "opinion"),
                said(1, "fit"),
                said(1, "told"),
                byHand("parents-sign", "carer-sign"),
                byHand("signed-on"),
                byHand("received-by", "received-on"));
    }

    private String label(String name) {
        return texts.get("care.blank.label." + name);
    }

    private Line<String> byHand(String... names) {
        return new Line<>(
                BY_HAND,
                Stream.of(names).map(name -> Box.<String>byHand(label(name))).toList());
    }

    /** What is printed already, with room beside it. */
    private Line<String> said(int height, String name) {
        return Line.prose(height, new Box<>(label(name), school -> texts.get("care.blank.words." + name)));
    }
}
