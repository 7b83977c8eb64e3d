package org.gongyu.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongyu.db.Db;
import org.gongyu.feature.Exports;
import org.gongyu.feature.Feature;
import org.gongyu.feature.OpenSchool;
import org.gongyu.feature.account.AccountFeature;
import org.gongyu.feature.activity.ActivityFeature;
import org.gongyu.feature.backup.BackupFeature;
import org.gongyu.feature.care.CareFeature;
import org.gongyu.feature.care.DueFeature;
import org.gongyu.feature.checklist.ChecklistFeature;
import org.gongyu.feature.committee.CommitteeFeature;
import org.gongyu.feature.duty.DutyFeature;
import org.gongyu.feature.intake.IntakeFeature;
import org.gongyu.feature.mediation.MediationFeature;
import org.gongyu.feature.mentor.MentorFeature;
import org.gongyu.feature.privacy.PrivacyFeature;
import org.gongyu.feature.report.ReportFeature;
import org.gongyu.feature.resource.ResourceFeature;
import org.gongyu.feature.roster.Campus;
import org.gongyu.feature.roster.RosterFeature;
import org.gongyu.feature.school.ListFeature;
import org.gongyu.feature.school.ListStore;
import org.gongyu.feature.school.SchoolFeature;
import org.gongyu.feature.school.SchoolStore;
import org.gongyu.feature.training.TrainingFeature;
import org.gongyu.feature.visit.CoverageFeature;
import org.gongyu.feature.visit.VisitFeature;
import org.gongyu.text.Texts;
import org.gongyu.vault.Session;

/** The one list of what the program can do. */
public final class Features {

    private Features() {}

    /** An open database with all features over it, in the order of the navigation. */
    public static OpenSchool of(Db db, Texts texts) {
        return of(db, Session.none(), texts);
    }

    /** The same for someone who is signed in. */
    public static OpenSchool of(Db db, Session session, Texts texts) {
        SchoolStore schools = new SchoolStore(db);
        ListStore lists = new ListStore(db, texts);
        RosterFeature roster = new RosterFeature(db, session, schools, lists, texts);
        Campus campus = roster.campus();
        Exports exports = new Exports(db, schools, roster.doers(), texts);
        Feature visits = new VisitFeature(campus);
        Feature activities = new ActivityFeature(campus);
        List<Feature> ledgers = List.of(
                roster, //
                visits,
                new CareFeature(campus, List.of(visits, activities)),
                new CommitteeFeature(campus),
                activities,
                new MentorFeature(campus),
                new TrainingFeature(campus),
                new ResourceFeature(campus),
                new MediationFeature(campus),
                new ChecklistFeature(campus));
        List<Feature> all = new ArrayList<>();
        DutyFeature duties =
                new DutyFeature(campus, ledgers, List.of(new CoverageFeature(campus), new DueFeature(campus)));
        all.add(duties);
        all.addAll(ledgers);
        Feature privacy = new PrivacyFeature(campus);
        all.add(new ReportFeature(exports, and(ledgers, duties, privacy), texts));
        all.add(new IntakeFeature(db, ledgers));
        all.add(new SchoolFeature(schools));
        all.add(new ListFeature(lists));
        all.add(privacy);
        all.add(new BackupFeature(db, session));
        all.add(new AccountFeature(db, session));
        return new OpenSchool(db, session, roster::access, roster.doers(), schools, exports, List.copyOf(all));
    }

    private static List<Feature> and(List<Feature> some, Feature... others) {
        return Stream.concat(some.stream(), Stream.of(others)).toList();
    }
}
