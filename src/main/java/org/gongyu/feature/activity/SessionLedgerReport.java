package org.gongyu.feature.activity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongyu.db.Stored;
import org.gongyu.feature.school.Periods;
import org.gongyu.feature.school.Terms;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Link;
import org.gongyu.sheet.Column;
import org.gongyu.sheet.Page;
import org.gongyu.sheet.Ratio;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.Rows;
import org.gongyu.sheet.Table;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;

/** 活动台账: a line for each session. */
final class SessionLedgerReport implements Report {

    private final Activities activities;
    private final Texts texts;

    SessionLedgerReport(Activities activities) {
        this.activities = activities;
        this.texts = activities.campus().texts();
    }

    @Override
    public String key() {
        return "session-ledger";
    }

    @Override
    public Set<String> proves() {
        return Set.of(SessionLedger.KEY);
    }

    @Override
    public Optional<Records> records() {
        return Optional.of((access, request) -> activities.covered(access, request.scope(), session -> true));
    }

    @Override
    public boolean isBundled() {
        return true;
    }

    @Override
    public List<Page> pages(Access access, Request request) {
        String title = title(texts);
        List<Session> sessions = activities.sessions().inOrder(access, request.scope()).stream()
                .map(Stored::value)
                .toList();
        Terms terms =
                activities.campus().schools().terms(access, request.scope().period());
        Rule rule = activities.rules().of(access, request.scope().period().schoolYear());
        return List.of(new Table<>(
                title,
                title,
                columns(terms, rule),
                Rows.of(sessions),
                List.of(
                        texts.get("note.session.hours", rule.lessonMinutes()),
                        texts.get("note.session.turnout"),
                        texts.get("note.session.leaders"))));
    }

    private List<Column<Session>> columns(Terms terms, Rule rule) {
        String turnout = texts.get("column.session.turnout");
        return List.of(
                Column.of("term", texts.get("column.session.term"), 4, session -> term(session, terms)),
                of(SessionLedger.DATE, 6, Session::date),
                Column.of("times", texts.get("column.session.times"), 4, Session::times),
                of(SessionLedger.KIND, 5, session -> texts.option(session.kind())),
                prose(SessionLedger.TOPIC, 12, Session::topic),
                Column.sum("hours", label(SessionLedger.HOURS), 2, rule::hours),
                of(SessionLedger.SPEAKERS, 5, SessionLedgerReport::speakers),
                Column.of("audience", texts.get("column.session.audience"), 6, session -> audience(session, texts)),
                of(SessionLedger.PLACE, 4, session -> place(session, texts)),
                prose(SessionLedger.THEMES, 7, session -> names(session.what().themes())),
                sum("expected", 3, SessionLedger.EXPECTED::of).under(turnout),
                sum("came", 3, SessionLedger.CAME::of).under(turnout),
                sum(
                                "rate",
                                4,
                                session -> new Ratio(
                                        session.turnout().came(),
                                        session.turnout().expected()))
                        .under(turnout),
                of(SessionLedger.TEACHERS, 4, session -> names(session.staff().teachers())),
                prose(SessionLedger.VIEWS, 10, session -> session.talk().views()),
                prose(SessionLedger.ANSWER, 10, session -> session.talk().answer()),
                prose(SessionLedger.NOTE, 5, Session::note));
    }

    private String term(Session session, Terms terms) {
        return terms.at(session.date())
                .map(term -> Periods.term(term.number(), texts))
                .orElse(null);
    }

    /** Those of the school, 校领导 marked with ★, then those from outside; null if there are none. */
    static String speakers(Session session) {
        String own = session.staff().speakers().stream()
                .map(one -> one.label() + (session.staff().leaders().contains(one) ? "★" : ""))
                .collect(Collectors.joining("、"));
        return joined(own.isEmpty() ? null : own, session.staff().guests());
    }

    /** Both; either may be null; null if both are. */
    static String joined(String own, String guests) {
        return own == null ? guests : guests == null ? own : own + "、" + guests;
    }

    /** The classes that are asked, or that it is the whole school. */
    static String audience(Session session, Texts texts) {
        return session.whom().classes().isEmpty()
                ? texts.option(session.whom().audience())
                : names(session.whom().classes());
    }

    /** Where, or at least whether online; null if neither is said. */
    static String place(Session session, Texts texts) {
        Venue venue = session.whom().venue();
        String place = session.whom().place();
        return place == null && venue != null ? texts.option(venue) : place;
    }

    /** The names; null if there are none. */
    static String names(List<Link> links) {
        return links.isEmpty() ? null : links.stream().map(Link::label).collect(Collectors.joining("、"));
    }

    private Column<Session> of(Field<Session, ?> field, int width, Function<Session, Object> value) {
        return Column.of(field.key(), label(field), width, value);
    }

    private Column<Session> prose(Field<Session, ?> field, int width, Function<Session, Object> value) {
        return Column.prose(field.key(), label(field), width, value);
    }

    private Column<Session> sum(String key, int width, Function<Session, Object> value) {
        return Column.sum(key, texts.get("column.session." + key), width, value);
    }

    private String label(Field<Session, ?> field) {
        return texts.get(SessionLedger.LEDGER.labelKey(field));
    }
}
