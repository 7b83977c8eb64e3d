package org.gongyu.app;

import java.util.ArrayList;
import java.util.List;
import org.gongyu.db.Db;
import org.gongyu.feature.Exports;
import org.gongyu.feature.Feature;
import org.gongyu.feature.OpenSchool;
import org.gongyu.feature.intake.IntakeFeature;
import org.gongyu.feature.mentor.MentorFeature;
import org.gongyu.feature.report.ReportFeature;
import org.gongyu.feature.roster.Campus;
import org.gongyu.feature.roster.RosterFeature;
import org.gongyu.feature.school.ListFeature;
import org.gongyu.feature.school.ListStore;
import org.gongyu.feature.school.SchoolFeature;
import org.gongyu.feature.school.SchoolStore;
import org.gongyu.feature.visit.HomeFeature;
import org.gongyu.feature.visit.VisitFeature;
import org.gongyu.text.Texts;

/** The one list of what the program can do. */
public final class Features {

    private Features() {}

    /** An open database with all features over it, in the order of the navigation. */
    public static OpenSchool of(Db db, Texts texts) {
        SchoolStore schools = new SchoolStore(db);
        ListStore lists = new ListStore(db, texts);
        Exports exports = new Exports(db, schools, texts);
        RosterFeature roster = new RosterFeature(db, schools, lists, texts);
        Campus campus = roster.campus();
        List<Feature> ledgers = List.of(roster, new VisitFeature(campus), new MentorFeature(campus));
        List<Feature> all = new ArrayList<>();
        all.add(new HomeFeature(campus));
        all.addAll(ledgers);
        all.add(new ReportFeature(exports, ledgers));
        all.add(new IntakeFeature(db, ledgers));
        all.add(new SchoolFeature(schools));
        all.add(new ListFeature(lists));
        return new OpenSchool(db, schools, exports, List.copyOf(all));
    }
}
