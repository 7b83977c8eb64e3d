package org.gongyu.feature.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gongyu.db.Batches;
import org.gongyu.feature.roster.Campus;
import org.gongyu.feature.roster.Disability;
import org.gongyu.feature.roster.LeftBehind;
import org.gongyu.feature.roster.Pupil;
import org.gongyu.feature.roster.Roster;
import org.gongyu.feature.roster.Student;
import org.gongyu.feature.school.Lists;
import org.gongyu.feature.school.OptionList;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Link;
import org.gongyu.vault.Access;

/** Opens files for the children whom the roster marks and who have none (000-12). */
final class FromRoster {

    static final String KIND = "care-from-roster";

    private final Care care;
    private final Batches batches;

    FromRoster(Care care) {
        this.care = care;
        this.batches = new Batches(care.campus().db());
    }

    /**
     * A child at the school who is marked in the roster and has no file.
     *
     * @param pupil the child
     * @param schoolClass its class today
     * @param categories what the roster says, as entries of CARE_CATEGORY; at least one
     */
    record Unfiled(Pupil pupil, SchoolClass schoolClass, List<Link> categories) {}

    /** Those within reach, by class; reads the database. A category that the school struck from its list doesn't count. */
    List<Unfiled> unfiled(Access access) {
        Campus campus = care.campus();
        Roster roster = campus.roster(access);
        Lists lists = campus.lists(access);
        Map<SchoolClass, List<Pupil>> here = roster.enrolledOn(campus.today());
        List<UUID> ids =
                here.values().stream().flatMap(List::stream).map(Pupil::id).toList();
        Set<UUID> filed = new HashSet<>(care.files().known(access, ids));
        List<Unfiled> found = new ArrayList<>();
        here.forEach((its, pupils) -> pupils.stream()
                .filter(pupil -> !filed.contains(pupil.id()))
                .map(pupil -> new Unfiled(pupil, its, categories(pupil.care(), lists)))
                .filter(one -> !one.categories().isEmpty())
                .forEach(found::add));
        return found;
    }

    private static List<Link> categories(Student.Care marks, Lists lists) {
        return codes(marks).stream()
                .flatMap(code -> lists.shipped(OptionList.CARE_CATEGORY, code).stream())
                .toList();
    }

    /** 随迁 alone is no reason for a file; beside another it is said. */
    private static List<String> codes(Student.Care marks) {
        List<String> codes = new ArrayList<>();
        if (isLeftBehind(marks)) {
            codes.add("LEFT_BEHIND");
        }
        if (marks.disability() != null && marks.disability() != Disability.NONE) {
            codes.add("DISABLED");
        }
        if (marks.orphan()) {
            codes.add("ORPHAN");
        }
        if (marks.isKey()) {
            codes.add("KEY");
        }
        if (marks.migrant() && !codes.isEmpty()) {
            codes.add("MIGRANT");
        }
        return codes;
    }

    /** Whether the roster says that a parent is away for work. */
    static boolean isLeftBehind(Student.Care marks) {
        return marks.leftBehind() != null && marks.leftBehind() != LeftBehind.NONE;
    }

    /** Opens a file for each, all or none, in one batch that can be undone. */
    Batches.Done open(Access access, List<Unfiled> children) {
        LocalDate today = care.campus().today();
        String why = care.campus().texts().get("care.from-roster.why");
        return batches.write(access, KIND, "", tx -> {
            children.forEach(child -> care.files()
                    .add(tx, draft(child).set(CareLedger.OPENED_ON, today).set(CareLedger.OPENED_WHY, why)));
            return new Batches.Counts(children.size(), 0);
        });
    }

    /** Removes the files of a batch again; Refused if one was changed since. */
    Batches.Done undo(Access access, Batches.Done opened) {
        return batches.undo(access, opened.id());
    }

    /** A file of a child as the roster lets it begin; with nothing but the level where the roster doesn't mark the child any more. */
    Draft<CareFile> draft(Access access, UUID child) {
        return unfiled(access).stream()
                .filter(one -> one.pupil().id().equals(child))
                .findFirst()
                .map(FromRoster::draft)
                .orElseGet(() -> new Draft<CareFile>().set(CareLedger.LEVEL, Attention.NORMAL));
    }

    private static Draft<CareFile> draft(Unfiled child) {
        Student.Care marks = child.pupil().care();
        return new Draft<CareFile>()
                .set(CareLedger.STUDENT, child.pupil().link())
                .set(CareLedger.CATEGORIES, child.categories())
                .set(CareLedger.LEVEL, Attention.NORMAL)
                .set(CareLedger.DISABILITY, marks.disability())
                .set(CareLedger.RULE, isLeftBehind(marks) ? LeftBehindRule.ENROLMENT : null);
    }
}
