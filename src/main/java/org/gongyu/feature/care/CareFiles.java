package org.gongyu.feature.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.gongyu.db.Attachments;
import org.gongyu.sheet.Report.Covered;
import org.gongyu.vault.Access;

/** The records of the care reports, as their attached files are known by. */
final class CareFiles {

    private CareFiles() {}

    /** The file of a line. */
    static Covered file(Care care, CareLine line) {
        return new Covered(care.files().attachments(), line.id(), line.name());
    }

    /** An entry of the log; files of 心理支持 go along only for named roles. */
    static Covered entry(Care care, UUID id, LogEntry entry) {
        return new Covered(
                care.log().attachments(),
                id,
                entry.date() + " " + entry.student().label());
    }

    /** The notices about the children of these lines until a day. */
    static List<Covered> notices(Care care, Access access, List<CareLine> lines, LocalDate day) {
        return lines.stream()
                .flatMap(line -> of(care.notices(), access, line, day, Notice::noticedOn).stream())
                .toList();
    }

    /** The files of these lines, each with the notices about its child until a day. */
    static List<Covered> withNotices(Care care, Access access, List<CareLine> lines, LocalDate day) {
        List<Covered> covered = new ArrayList<>();
        for (CareLine line : lines) {
            covered.add(file(care, line));
            covered.addAll(of(care.notices(), access, line, day, Notice::noticedOn));
        }
        return covered;
    }

    /** All about the children of these lines until a day: file, plans, log, reviews, notices. */
    static List<Covered> all(Care care, Access access, List<CareLine> lines, LocalDate day) {
        List<Covered> covered = new ArrayList<>();
        for (CareLine line : lines) {
            covered.add(file(care, line));
            covered.addAll(of(care.plans(), access, line, day, Plan::madeOn));
            covered.addAll(of(care.log(), access, line, day, LogEntry::date));
            covered.addAll(of(care.reviews(), access, line, day, Review::date));
            covered.addAll(of(care.notices(), access, line, day, Notice::noticedOn));
        }
        return covered;
    }

    private static <R> List<Covered> of(
            ChildStore<R, ?> store, Access access, CareLine line, LocalDate day, Function<R, LocalDate> date) {
        Attachments files = store.attachments();
        return store.stored(access, line.child(), day).stream()
                .map(one -> new Covered(files, one.id(), date.apply(one.value()) + " " + line.name()))
                .toList();
    }
}
