package org.gongyu.feature.care;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gongyu.feature.roster.Pupil;
import org.gongyu.feature.roster.Relation;
import org.gongyu.feature.roster.Student;
import org.gongyu.sheet.Cards;
import org.gongyu.sheet.Cards.Box;
import org.gongyu.sheet.Cards.Line;
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
        return List.of(new Cards<>(title, title, lines(new Shown(texts, request.unmasked())), Rows.of(children)));
    }

    private List<Line<Told>> lines(Shown shown) {
        return Stream.of(
                        child(shown),
                        health(shown),
                        parents(shown),
                        guarded(shown),
                        List.of(Line.of(hand("leader"), hand("checker"), hand("filler"))))
                .flatMap(List::stream)
                .toList();
    }

    private List<Line<Told>> child(Shown shown) {
        return List.of(
                Line.of(
                        box("column.care.name", told -> told.line().name()),
                        box("column.care.sex", told -> told.line().sex(texts)),
                        identity("ethnicity", Student.Identity::ethnicity)),
                Line.of(
                        identity("born", Student.Identity::birthDate),
                        identity("idNumber", one -> shown.number(one.idNumber()))),
                Line.of(
                        file("care-file.household", file -> file.home().household()),
                        pupil("column.left.address", one -> shown.address(one.address()))));
    }

    private List<Line<Told>> health(Shown shown) {
        return List.of(
                Line.of(
                        unknown("column.left.registered"),
                        pupil(
                                "column.left.health",
                                one -> shown.option(one.care().health())),
                        file("column.left.disability", file -> disability(file.need(), shown)),
                        file(
                                "column.left.illness",
                                file -> shown.secret(file.secret().illness()))),
                Line.of(
                        pupil("column.left.boarding", one -> shown.option(one.boarding())),
                        box("column.left.schooling", told -> told.line().className()),
                        file("care-file.means", file -> file.home().means())));
    }

    private static String disability(CareFile.Need need, Shown shown) {
        return need.isDisabled() && need.grade() != null
                ? shown.option(need.disability()) + shown.option(need.grade())
                : shown.option(need.disability());
    }

    private List<Line<Told>> parents(Shown shown) {
        return Stream.of(
                        List.of(Line.of(file(
                                "column.left.grandparents", file -> file.home().grandparents()))),
                        parent("father", Relation.FATHER, Notice::father, shown),
                        parent("mother", Relation.MOTHER, Notice::mother, shown))
                .flatMap(List::stream)
                .toList();
    }

    private static String away(CareFile file, Away which, Shown shown) {
        return file.home().away() == null ? null : shown.yes(file.home().away() == which);
    }

    /** The parent as the class list knows it; what it doesn't, as the notice says. */
    private List<Line<Told>> parent(
            String who, Relation relation, Function<Notice, Notice.Absence> absence, Shown shown) {
        String key = "column.left." + who;
        return List.of(
                Line.of(
                        box(
                                key,
                                told -> guardian(
                                        told, relation, one -> one.person().label(), absence, Notice.Absence::name)),
                        unknown("column.left.born-" + who),
                        box(
                                key + "Phone",
                                told -> shown.phone(guardian(
                                        told, relation, Pupil.Guardian::phone, absence, Notice.Absence::phone)))),
                Line.of(
                        box(
                                key + "Place",
                                told -> told.notice() == null
                                        ? null
                                        : absence.apply(told.notice()).place()),
                        unknown("column.left.id-" + who)));
    }

    private static String guardian(
            Told told,
            Relation relation,
            Function<Pupil.Guardian, String> known,
            Function<Notice, Notice.Absence> absence,
            Function<Notice.Absence, String> said) {
        Stream<Pupil.Guardian> guardians =
                told.line().pupil() == null ? Stream.empty() : told.line().pupil().guardians().stream();
        return Stream.concat(
                        guardians.filter(one -> one.relation() == relation).map(known),
                        Stream.ofNullable(told.notice()).map(absence).map(said))
                .filter(words -> words != null)
                .findFirst()
                .orElse(null);
    }

    private List<Line<Told>> guarded(Shown shown) {
        return List.of(
                Line.of(
                        file("column.left.both", file -> away(file, Away.BOTH, shown)),
                        file("column.left.one", file -> away(file, Away.ONE_OTHER_UNABLE, shown)),
                        carer("column.left.entrusted", carer -> texts.get("column.left.has")),
                        file(
                                "care-file.guardianship",
                                file -> shown.option(file.home().guardianship()))),
                Line.of(
                        carer("column.left.carer", Notice.Carer::name),
                        carer("column.left.carerRelation", carer -> shown.option(carer.relation())),
                        carer("column.left.carerPhone", carer -> shown.phone(carer.phone()))),
                Line.of(
                        unknown("column.left.carerId"),
                        carer("column.left.carerAddress", carer -> shown.address(carer.address()))),
                Line.prose(3, file("care-file.aid", file -> file.home().aid())));
    }

    private Box<Told> file(String labelKey, Function<CareFile, Object> value) {
        return box(labelKey, told -> value.apply(told.line().file()));
    }

    private Box<Told> pupil(String labelKey, Function<Pupil, Object> value) {
        return box(
                labelKey,
                told -> told.line().pupil() == null
                        ? null
                        : value.apply(told.line().pupil()));
    }

    private Box<Told> identity(String name, Function<Student.Identity, Object> value) {
        return pupil("column.left." + name, one -> value.apply(one.identity()));
    }

    private Box<Told> carer(String labelKey, Function<Notice.Carer, Object> value) {
        return box(
                labelKey,
                told -> told.notice() == null ? null : value.apply(told.notice().carer()));
    }

    /** What the form asks but no record of the school holds. */
    private Box<Told> unknown(String labelKey) {
        return box(labelKey, told -> null);
    }

    private Box<Told> hand(String name) {
        return Box.byHand(texts.get("column.left." + name));
    }

    private Box<Told> box(String labelKey, Function<Told, Object> value) {
        return new Box<>(texts.get(labelKey), value);
    }
}
