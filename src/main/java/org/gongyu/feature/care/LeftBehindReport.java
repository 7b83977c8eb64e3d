package org.gongyu.feature.care;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.gongyu.sheet.Cards;
import org.gongyu.sheet.Page;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.Rows;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;

/** 农村留守儿童基本情况登记表 (domain B3): a page for each left-behind child. What the school doesn't keep is left to fill in by hand. */
final class LeftBehindReport implements Report {

    private final Care care;
    private final Texts texts;

    LeftBehindReport(Care care, Texts texts) {
        this.care = care;
        this.texts = texts;
    }

    @Override
    public String key() {
        return "left-behind";
    }

    @Override
    public Optional<Records> records() {
        return Optional.of((access, request) -> CareFiles.withNotices(
                care,
                access,
                CareLine.of(care, access, request.scope()).stream()
                        .filter(leftBehind(access))
                        .toList(),
                care.campus().cutOff(request.scope().period())));
    }

    private Predicate<CareLine> leftBehind(Access access) {
        Predicate<CareFile> leftBehind = care.leftBehind(access);
        return line -> line.isOpen() && leftBehind.test(line.file());
    }

    @Override
    public List<Page> pages(Access access, Request request) {
        String title = title(texts);
        Map<UUID, Notice> notices =
                care.noticesOn(access, care.campus().cutOff(request.scope().period()));
        List<Told> children = CareLine.printed(care, access, request.scope(), leftBehind(access)).stream()
                .map(line -> new Told(line, notices.get(line.child())))
                .toList();
        LeftBehindForm form = new LeftBehindForm(texts, new Shown(texts, request.unmasked()));
        return List.of(new Cards<>(
                title, title, form.lines(), Rows.of(children), texts.get("care.left.note"), Cards.Style.FORM));
    }
}
