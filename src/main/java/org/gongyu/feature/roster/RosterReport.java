package org.gongyu.feature.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongyu.db.Stored;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.ledger.Masks;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.sheet.Column;
import org.gongyu.sheet.Page;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.Rows;
import org.gongyu.sheet.Table;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;

/** 学生花名册: who sat in which class on the cut-off day. It never says which child is left behind, disabled or watched. */
final class RosterReport implements Report {

    private final StudentStore students;
    private final RosterStore rosters;
    private final Texts texts;
    private final Clock clock;

    RosterReport(StudentStore students, RosterStore rosters, Texts texts, Clock clock) {
        this.students = students;
        this.rosters = rosters;
        this.texts = texts;
        this.clock = clock;
    }

    private record Seat(SchoolClass its, Student child) {

        /** The first who is the child's 监护人. */
        Optional<Student.Guardian> guardian() {
            return child.guardians().stream()
                    .filter(one -> one.custody() == Custody.YES)
                    .findFirst()
                    .or(() -> child.guardians().stream().findFirst());
        }

        String phone() {
            return guardian().map(Student.Guardian::phone).orElse(child.home().phone());
        }
    }

    @Override
    public String key() {
        return "roster";
    }

    @Override
    public List<Page> pages(Access access, Request request) {
        LocalDate day = cutOff(request.scope().period());
        String title = texts.get("report.roster");
        return List.of(new Table<>(
                title,
                title,
                columns(request.unmasked()),
                Rows.of(seats(access, request.scope(), day)),
                notes(day, request.unmasked())));
    }

    private List<String> notes(LocalDate day, boolean unmasked) {
        String counted = texts.get("note.roster-day", texts.day(day));
        return unmasked ? List.of(counted, texts.get("note.sensitive")) : List.of(counted);
    }

    private LocalDate cutOff(Period period) {
        LocalDate today = LocalDate.now(clock);
        return period.to().isBefore(today) ? period.to() : today;
    }

    private List<Seat> seats(Access access, Scope scope, LocalDate day) {
        Period only = new Period(scope.period().schoolYear(), scope.period().term(), day, day);
        Map<UUID, Student> here = students.list(access, new Scope(only, scope.classId())).stream()
                .collect(Collectors.toMap(Stored::id, Stored::value));
        return rosters.snapshot(access).enrolledOn(day).entrySet().stream()
                .filter(its -> scope.classId() == null
                        || scope.classId().equals(its.getKey().id()))
                .flatMap(its -> its.getValue().stream()
                        .filter(pupil -> here.containsKey(pupil.id()))
                        .map(pupil -> new Seat(its.getKey(), here.get(pupil.id()))))
                .toList();
    }

    private List<Column<Seat>> columns(boolean unmasked) {
        return List.of(
                column("schoolClass", 6, seat -> seat.its().label()),
                column("name", 5, seat -> seat.child().identity().name()),
                column("sex", 3, seat -> option(seat.child().identity().sex())),
                column("ethnicity", 4, seat -> seat.child().identity().ethnicity()),
                column("birthDate", 6, seat -> seat.child().identity().birthDate()),
                column("idNumber", 10, seat -> number(seat.child().identity().idNumber(), unmasked)),
                column(
                        "studentNumber",
                        11,
                        seat -> number(seat.child().identity().studentNumber(), unmasked)),
                Column.of("guardian", texts.get("column.guardian"), 5, seat -> seat.guardian()
                        .map(Student.Guardian::name)
                        .orElse(null)),
                Column.of(
                        "relation",
                        texts.get("column.relation"),
                        4,
                        seat -> option(
                                seat.guardian().map(Student.Guardian::relation).orElse(null))),
                column("phone", 7, seat -> unmasked ? seat.phone() : Masks.phone(seat.phone())),
                Column.prose("address", texts.get("student.address"), 20, seat -> seat.child()
                        .home()
                        .address()),
                Column.prose("note", texts.get("student.note"), 5, seat -> seat.child()
                        .note()));
    }

    private Column<Seat> column(String key, int width, Function<Seat, Object> value) {
        return Column.of(key, texts.get(StudentLedger.LEDGER.key() + "." + key), width, value);
    }

    private String option(Enum<?> choice) {
        return choice == null ? null : texts.option(choice);
    }

    private static String number(String number, boolean unmasked) {
        return unmasked ? number : Masks.number(number);
    }
}
