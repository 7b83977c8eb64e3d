package org.gongyu.feature.visit;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.gongyu.feature.roster.Person;
import org.gongyu.feature.roster.Roster;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Link;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Form;
import org.gongyu.ui.LedgerPage;
import org.gongyu.ui.Page;

/** 家访台账: the ledger's page, with a form in sections, and a trip to many children of a class ticked off in one go. */
final class VisitPage {

    private final Visits visits;
    private final Desk desk;

    private VisitPage(Visits visits, Desk desk) {
        this.visits = visits;
        this.desk = desk;
    }

    /** The page; {@code what} may be a {@link Link} to the child to start a visit for, by its own 班主任. */
    static Page of(Visits visits, Desk desk, Object what) {
        VisitPage visit = new VisitPage(visits, desk);
        LedgerPage<Visit> page = new LedgerPage<>(visits.ledger(), visits.store(), desk)
                .laidOut(form -> layout(visits, desk, form))
                .startingWith(visit::usual)
                .attaching(visits.store().attachments())
                .importing("visits")
                .exporting("visit-ledger");
        if (what instanceof Link child) {
            desk.work().query(() -> visit.to(child), page::begin);
        }
        return page;
    }

    private LocalDate today() {
        return LocalDate.now(desk.clock());
    }

    private Draft<Visit> usual() {
        return new Draft<Visit>().set(VisitLedger.DATE, today()).set(VisitLedger.MODE, Mode.HOME);
    }

    /** A visit to a child by its own 班主任. */
    private Draft<Visit> to(Link child) {
        Roster roster = visits.campus().roster(desk.access());
        List<Link> heads = roster.classOn(child.id(), today()).map(SchoolClass::id).stream()
                .flatMap(its -> roster.headTeachersOn(its, today()).stream())
                .map(VisitPage::link)
                .toList();
        return usual().set(VisitLedger.STUDENTS, List.of(child)).set(VisitLedger.STAFF, heads);
    }

    private static Link link(Person person) {
        return new Link(person.id(), person.name());
    }

    /** The form in sections. */
    static Node layout(Visits visits, Desk desk, Form<Visit> form) {
        VBox all = new VBox(
                form.summary(),
                form.section("visit.section.when"),
                form.beside(VisitLedger.DATE, VisitLedger.MODE),
                form.beside(VisitLedger.FROM, VisitLedger.TO),
                form.section("visit.section.who"),
                form.input(VisitLedger.STUDENTS),
                new VisitGroupPage(visits, desk, form).node(),
                form.input(VisitLedger.STAFF),
                form.beside(VisitLedger.MET, VisitLedger.KIND),
                form.beside(VisitLedger.GROUPED, VisitLedger.KEY_VISIT),
                form.section("visit.section.what"),
                form.input(VisitLedger.PURPOSE),
                form.input(VisitLedger.CONTENT),
                form.input(VisitLedger.LINES),
                form.input(VisitLedger.VIEWS),
                form.input(VisitLedger.OUTCOME),
                form.section("visit.section.next"),
                form.input(VisitLedger.FOLLOW_UP),
                form.beside(VisitLedger.FOLLOW_UP_DATE, VisitLedger.STORY),
                form.input(VisitLedger.NOTE));
        all.getStyleClass().add("form");
        return all;
    }
}
