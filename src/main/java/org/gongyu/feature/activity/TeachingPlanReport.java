package org.gongyu.feature.activity;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongyu.db.Attachments;
import org.gongyu.db.Stored;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Scope;
import org.gongyu.sheet.Column;
import org.gongyu.sheet.Page;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.Rows;
import org.gongyu.sheet.Table;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;

/** 家长学校教学计划: a line for each lesson, and when it was held. */
final class TeachingPlanReport implements Report {

    private final Activities activities;
    private final Texts texts;

    TeachingPlanReport(Activities activities) {
        this.activities = activities;
        this.texts = activities.campus().texts();
    }

    @Override
    public String key() {
        return "teaching-plan";
    }

    /** The entries of the plan, and the sessions at which they were held. */
    @Override
    public Optional<Records> records() {
        return Optional.of((access, request) -> {
            Attachments files = activities.plans().attachments();
            Scope whole = whole(request);
            return Stream.concat(
                            activities.plans().list(access, whole).stream()
                                    .map(one -> new Covered(files, one.id(), words(one.value()))),
                            activities
                                    .covered(
                                            access,
                                            whole,
                                            session -> session.what().plan() != null)
                                    .stream())
                    .toList();
        });
    }

    private static String words(Plan plan) {
        return plan.date() + " " + plan.topic();
    }

    private static Scope whole(Request request) {
        return new Scope(request.scope().period(), null);
    }

    @Override
    public Set<String> proves() {
        return Set.of(PlanLedger.KEY);
    }

    @Override
    public List<Page> pages(Access access, Request request) {
        Scope whole = whole(request);
        Map<UUID, List<Session>> held = new HashMap<>();
        for (Stored<Session> one : activities.sessions().inOrder(access, whole)) {
            Link plan = one.value().what().plan();
            if (plan != null) {
                held.computeIfAbsent(plan.id(), none -> new ArrayList<>()).add(one.value());
            }
        }
        String title = texts.get("report.teaching-plan");
        return List.of(new Table<>(
                title,
                title,
                columns(held),
                Rows.of(activities.plans().list(access, whole)),
                List.of(texts.get("note.plan.held"), texts.get("note.plan.whole-school"))));
    }

    private List<Column<Stored<Plan>>> columns(Map<UUID, List<Session>> held) {
        return List.of(
                of(PlanLedger.WEEK, 3, Plan::week),
                of(PlanLedger.DATE, 6, Plan::date),
                prose(PlanLedger.TOPIC, 14, Plan::topic),
                of(PlanLedger.SPEAKERS, 7, TeachingPlanReport::speakers),
                of(PlanLedger.AUDIENCE, 7, Plan::audience),
                of(PlanLedger.FORM, 6, Plan::form),
                Column.sum(PlanLedger.HOURS.key(), label(PlanLedger.HOURS), 3, stored -> stored.value()
                        .hours()),
                prose(PlanLedger.MATERIAL, 9, Plan::material),
                Column.of("held", texts.get("column.plan.held"), 7, stored -> held(held.get(stored.id()))),
                prose(PlanLedger.NOTE, 7, Plan::note));
    }

    /** On which days; null if on none. */
    private static String held(List<Session> sessions) {
        return sessions == null
                ? null
                : sessions.stream().map(one -> one.date().toString()).distinct().collect(joining("、"));
    }

    private static String speakers(Plan plan) {
        return SessionLedgerReport.joined(SessionLedgerReport.names(plan.speakers()), plan.guests());
    }

    private Column<Stored<Plan>> of(Field<Plan, ?> field, int width, Function<Plan, Object> value) {
        return Column.of(field.key(), label(field), width, stored -> value.apply(stored.value()));
    }

    private Column<Stored<Plan>> prose(Field<Plan, ?> field, int width, Function<Plan, Object> value) {
        return Column.prose(field.key(), label(field), width, stored -> value.apply(stored.value()));
    }

    private String label(Field<Plan, ?> field) {
        return texts.get(PlanLedger.LEDGER.labelKey(field));
    }
}
