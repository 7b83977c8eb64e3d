package org.gongyu.feature.care;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.gongyu.db.Stored;
import org.gongyu.feature.roster.Pupil;
import org.gongyu.feature.roster.Roster;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Scope;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;

/**
 * A file as reports show it, with the child and its class at the 统计时点.
 *
 * @param id the file's id
 * @param file the file
 * @param pupil the child; null if it is in the recycle bin
 * @param schoolClass its class that day; null if it wasn't here
 * @param grade what the class's grade is called; null with the class
 * @param day the 统计时点
 */
record CareLine(UUID id, CareFile file, Pupil pupil, SchoolClass schoolClass, String grade, LocalDate day) {

    /** The files of a scope that are open to the person, by class and name; reading them into a report is written down on each. */
    static List<CareLine> printed(Care care, Access access, Scope scope) {
        return printed(care, access, scope, line -> true);
    }

    /** The same, of those that a report shows; of the others nothing is read into it. */
    static List<CareLine> printed(Care care, Access access, Scope scope, Predicate<CareLine> shown) {
        List<CareLine> lines = of(care, access, scope).stream().filter(shown).toList();
        care.files().printed(access, lines.stream().map(CareLine::id).toList());
        return lines;
    }

    /** The same for counting, where no child is named. */
    static List<CareLine> of(Care care, Access access, Scope scope) {
        Roster roster = care.campus().roster(access);
        LocalDate day = care.campus().cutOff(scope.period());
        Function<SchoolClass, String> grades =
                care.campus().grades(access, scope.period().schoolYear());
        List<SchoolClass> order = List.copyOf(roster.classes());
        return care.files().list(access, scope).stream()
                .map(stored -> line(stored, roster, grades, day))
                .sorted(Comparator.comparingInt((CareLine line) -> order.indexOf(line.schoolClass()))
                        .thenComparing(CareLine::name))
                .toList();
    }

    private static CareLine line(
            Stored<CareFile> stored, Roster roster, Function<SchoolClass, String> grades, LocalDate day) {
        UUID child = stored.value().student().id();
        SchoolClass its = roster.classOn(child, day).orElse(null);
        return new CareLine(
                stored.id(),
                stored.value(),
                roster.pupil(child).orElse(null),
                its,
                its == null ? null : grades.apply(its),
                day);
    }

    String name() {
        return file.student().label();
    }

    UUID child() {
        return file.student().id();
    }

    String className() {
        return schoolClass == null ? null : schoolClass.label();
    }

    String sex(Texts texts) {
        return pupil == null || pupil.identity().sex() == null
                ? null
                : texts.option(pupil.identity().sex());
    }

    LocalDate born() {
        return pupil == null ? null : pupil.identity().birthDate();
    }

    String categories() {
        return CareRosterReport.names(file.categories());
    }

    /** Whether it is open at the 统计时点. */
    FileState state() {
        return file.course().isOpenOn(day) ? FileState.OPEN : FileState.CLOSED;
    }

    boolean isOpen() {
        return state() == FileState.OPEN;
    }

    /** The name of a link; null for null. */
    static String label(Link link) {
        return link == null ? null : link.label();
    }
}
