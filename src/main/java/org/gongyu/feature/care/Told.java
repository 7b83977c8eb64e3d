package org.gongyu.feature.care;

import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongyu.feature.roster.Pupil;
import org.gongyu.feature.roster.Relation;

/**
 * A file with its child's notice.
 *
 * @param line the file
 * @param notice the last one until the 统计时点; null where there is none
 */
record Told(CareLine line, Notice notice) {

    CareFile file() {
        return line.file();
    }

    /** The carer of the notice; null where there is none. */
    Notice.Carer carer() {
        return notice == null ? null : notice.carer();
    }

    /** What is known of a parent: from the class list, or else as the notice says; null if neither knows. */
    String parent(
            Relation relation,
            Function<Pupil.Guardian, String> known,
            Function<Notice, Notice.Absence> absence,
            Function<Notice.Absence, String> said) {
        return Stream.concat(
                        guardians(relation).map(known),
                        Stream.ofNullable(notice).map(absence).map(said))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** A grandparent's name: from the file, the class list, or the notice if the child is entrusted to it; null if none knows. */
    String elder(Relation relation) {
        Elders.Elder elder = Elders.in(file().home().grandparents()).of(relation);
        Stream<String> carer = Stream.ofNullable(carer())
                .filter(one -> one.relation() == relation)
                .map(Notice.Carer::name);
        return Stream.of(
                        Stream.ofNullable(elder).map(Elders.Elder::name),
                        guardians(relation).map(one -> one.person().label()),
                        carer)
                .flatMap(names -> names)
                .findFirst()
                .orElse(null);
    }

    private Stream<Pupil.Guardian> guardians(Relation relation) {
        return Stream.ofNullable(line.pupil())
                .flatMap(pupil -> pupil.guardians().stream())
                .filter(one -> one.relation() == relation);
    }
}
