package org.gongyu.feature.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.gongyu.feature.roster.Person;
import org.gongyu.feature.roster.Roster;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Link;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Form;
import org.gongyu.ui.Named;

/** The part of a session's form that adds all 科任 of the classes asked at once; whoever wasn't there is taken out again. */
final class ClassTeachersPage {

    private final Activities activities;
    private final Desk desk;
    private final Form<Session> form;

    ClassTeachersPage(Activities activities, Desk desk, Form<Session> form) {
        this.activities = activities;
        this.desk = desk;
        this.form = form;
    }

    Node node() {
        return Named.button("class-teachers", desk.texts().get("session.class-teachers"), "mdal-group_add", this::add);
    }

    private void add() {
        Draft<Session> now = form.draft();
        desk.work().query(() -> teachers(now), this::put);
    }

    private List<Link> teachers(Draft<Session> now) {
        Roster roster = activities.campus().roster(desk.access());
        LocalDate day =
                now.get(SessionLedger.DATE) == null ? activities.campus().today() : now.get(SessionLedger.DATE);
        int year = activities
                .campus()
                .schools()
                .terms(desk.access())
                .carriedOn(day)
                .schoolYear(day);
        return SessionParts.invited(SessionLedger.whom(now), day, roster).stream()
                .flatMap(its -> roster.subjectTeachersOn(its, day, year).stream())
                .distinct()
                .map(Person::link)
                .toList();
    }

    private void put(List<Link> teachers) {
        if (teachers.isEmpty()) {
            desk.notices().done(desk.texts().get("session.class-teachers.none"));
            return;
        }
        List<Link> all = Stream.concat(form.draft().all(SessionLedger.TEACHERS).stream(), teachers.stream())
                .distinct()
                .toList();
        form.put(new Draft<Session>().set(SessionLedger.TEACHERS, all));
    }
}
