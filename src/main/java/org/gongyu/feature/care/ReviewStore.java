package org.gongyu.feature.care;

import static org.gongyu.db.schema.Tables.CARE_REVIEW;

import java.util.List;
import org.gongyu.db.Choices;
import org.gongyu.db.schema.tables.records.CareReviewRecord;
import org.gongyu.feature.roster.Campus;
import org.gongyu.ledger.Link;
import org.gongyu.vault.Access;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Where the reviews are kept. */
final class ReviewStore extends ChildStore<Review, CareReviewRecord> {

    ReviewStore(Campus campus) {
        super(campus, ReviewLedger.LEDGER, CARE_REVIEW.STUDENT_ID, CARE_REVIEW.REVIEW_DATE);
    }

    @Override
    Link child(Review review) {
        return review.student();
    }

    @Override
    protected List<Review> records(Access access, DSLContext sql, Condition which, List<CareReviewRecord> found) {
        Names names = new Names(campus().roster(access));
        return found.stream()
                .map(row -> new Review(
                        names.child(row.getStudentId()),
                        row.getReviewDate(),
                        names.staff(row.getReviewerId()),
                        Progress.valueOf(row.getProgress()),
                        row.getFindings(),
                        Choices.read(NextStep.class, row.getNextStep()),
                        row.getNextOn(),
                        row.getNote()))
                .toList();
    }

    @Override
    protected void fill(CareReviewRecord row, Review review) {
        row.setStudentId(review.student().id());
        row.setReviewDate(review.date());
        row.setReviewerId(Names.id(review.reviewer()));
        row.setProgress(review.progress().name());
        row.setFindings(review.findings());
        row.setNextStep(Choices.write(review.nextStep()));
        row.setNextOn(review.nextOn());
        row.setNote(review.note());
    }
}
