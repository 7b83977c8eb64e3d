package org.gongyu.feature.resource;

import java.util.List;
import java.util.Set;
import org.gongyu.feature.resource.Outside.Served;
import org.gongyu.feature.school.OptionList;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Masks;
import org.gongyu.ledger.Period;
import org.gongyu.sheet.Column;
import org.gongyu.sheet.Page;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.Rows;
import org.gongyu.sheet.Table;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;

/** 志愿者名册: the five teams with how many and how many hours, and who belongs to each. */
final class VolunteersReport implements Report {

    private final Outside outside;
    private final Texts texts;

    VolunteersReport(Outside outside) {
        this.outside = outside;
        this.texts = outside.campus().texts();
    }

    @Override
    public String key() {
        return "volunteers";
    }

    @Override
    public boolean isOfClasses() {
        return false;
    }

    @Override
    public boolean isBundled() {
        return true;
    }

    @Override
    public Set<String> proves() {
        return Set.of("volunteer");
    }

    /** A team, also one without anyone. */
    private record Team(Link team, List<Served> those) {

        int hours() {
            return those.stream().mapToInt(Served::hours).sum();
        }

        int all() {
            return those.stream().mapToInt(Served::all).sum();
        }
    }

    @Override
    public List<Page> pages(Access access, Request request) {
        Period period = request.scope().period();
        List<Served> served = outside.served(access, period);
        String day = texts.day(outside.campus().cutOff(period));
        String title = texts.get("report.volunteers");
        String list = texts.get("report.volunteers.list");
        List<String> notes = List.of(texts.get("note.cut-off", day), texts.get("note.volunteers"));
        return List.of(
                new Table<>(title, title, teams(), Rows.of(teams(access, served)), notes),
                new Table<>(list, list, people(request.unmasked()), Rows.of(served), sensitive(request)));
    }

    private List<Team> teams(Access access, List<Served> served) {
        return outside.campus().lists(access).of(OptionList.VOLUNTEER_TEAM).stream()
                .map(team -> new Team(
                        team,
                        served.stream()
                                .filter(one -> one.volunteer().team().equals(team))
                                .toList()))
                .toList();
    }

    private List<String> sensitive(Request request) {
        return request.unmasked() ? List.of(texts.get("note.sensitive")) : List.of();
    }

    private List<Column<Team>> teams() {
        return List.of(
                Column.of("team", texts.get("volunteer.team"), 12, its -> its.team()
                        .label()),
                Column.sum("people", texts.get("column.volunteers.people"), 8, its -> its.those()
                        .size()),
                Column.sum("hours", texts.get("column.volunteers.hours"), 10, Team::hours),
                Column.sum("all", texts.get("column.volunteers.all"), 10, Team::all));
    }

    private List<Column<Served>> people(boolean unmasked) {
        return List.of(
                Column.of("team", texts.get("volunteer.team"), 8, its -> its.volunteer()
                        .team()
                        .label()),
                Column.of("name", texts.get("volunteer.name"), 6, its -> its.volunteer()
                        .name()),
                Column.prose("affiliation", texts.get("volunteer.affiliation"), 10, its -> its.volunteer()
                        .affiliation()),
                Column.prose("speciality", texts.get("volunteer.speciality"), 8, its -> its.volunteer()
                        .speciality()),
                Column.prose("available", texts.get("volunteer.available"), 8, its -> its.volunteer()
                        .available()),
                Column.of("phone", texts.get("volunteer.phone"), 8, its -> phone(its, unmasked)),
                Column.sum("hours", texts.get("column.volunteers.hours"), 6, Served::hours),
                Column.sum("all", texts.get("column.volunteers.all"), 6, Served::all));
    }

    private static String phone(Served its, boolean unmasked) {
        String phone = its.volunteer().phone();
        return unmasked ? phone : Masks.phone(phone);
    }
}
