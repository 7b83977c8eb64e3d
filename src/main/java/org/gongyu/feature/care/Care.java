package org.gongyu.feature.care;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.gongyu.feature.roster.Campus;
import org.gongyu.feature.school.Lists;
import org.gongyu.vault.Access;

/**
 * The files together with what belongs to them.
 *
 * @param campus the school
 * @param files the files
 * @param plans the plans
 * @param log what was done
 * @param reviews the reviews
 * @param notices 委托照护告知
 */
record Care(Campus campus, CareStore files, PlanStore plans, LogStore log, ReviewStore reviews, NoticeStore notices) {

    static Care of(Campus campus) {
        return new Care(
                campus,
                new CareStore(campus),
                new PlanStore(campus),
                new LogStore(campus),
                new ReviewStore(campus),
                new NoticeStore(campus));
    }

    /** The plan in force of each child on a day, by child. */
    Map<UUID, Plan> plansOn(Access access, LocalDate day) {
        List<Plan> lastFirst = plans.until(access, day);
        return lastFirst.stream().collect(toMap(plan -> plan.student().id(), plan -> plan, (last, earlier) -> last));
    }

    /** The last review of each child until a day, by child. */
    Map<UUID, Review> reviewsOn(Access access, LocalDate day) {
        return reviews.until(access, day).stream()
                .collect(toMap(review -> review.student().id(), review -> review, (last, earlier) -> last));
    }

    /** The last notice of each child until a day, by child. */
    Map<UUID, Notice> noticesOn(Access access, LocalDate day) {
        return notices.until(access, day).stream()
                .collect(toMap(notice -> notice.student().id(), notice -> notice, (last, earlier) -> last));
    }

    /** Which files are of a left-behind child: its category says so, or by which rule it counts as one. */
    Predicate<CareFile> leftBehind(Access access) {
        Lists lists = campus.lists(access);
        return file -> file.need().leftBehindRule() != null
                || file.categories().stream().anyMatch(one -> lists.is(one, "LEFT_BEHIND"));
    }
}
