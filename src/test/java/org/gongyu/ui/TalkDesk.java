package org.gongyu.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gongyu.db.Store;
import org.gongyu.db.Stored;
import org.gongyu.ledger.Area;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.names.Pinyin;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;
import org.gongyu.vault.Right;
import org.gongyu.work.Failure;

/** A desk and a store in memory for the talks of the tests; everything happens at once, on one thread. */
public final class TalkDesk implements Store<Talk>, Directory {

    static final LocalDate TODAY = LocalDate.of(2025, 10, 8);
    static final Clock CLOCK = Clock.fixed(Instant.parse("2025-10-08T06:00:00Z"), ZoneOffset.UTC);
    static final String[] NAMES = {"张三", "李思远", "欧阳明月", "缪可欣", "阿依古丽·买买提", "䶮小满", "曾𬱖"};
    public static final Texts TEXTS = Texts.in(Locale.SIMPLIFIED_CHINESE)
            .and(Map.ofEntries(
                    Map.entry("feature.talk", "谈话记录"),
                    Map.entry("talk.empty", "还没有谈话记录"),
                    Map.entry("talk.empty.why", "每学期至少和每位同学谈一次。点“新建”写下第一次谈话。"),
                    Map.entry("talk.day", "日期"),
                    Map.entry("talk.from", "开始时间"),
                    Map.entry("talk.mode", "形式"),
                    Map.entry("talk.students", "学生"),
                    Map.entry("talk.teacher", "教师"),
                    Map.entry("talk.place", "地点"),
                    Map.entry("talk.phone", "电话"),
                    Map.entry("talk.id", "身份证号"),
                    Map.entry("talk.minutes", "分钟"),
                    Map.entry("talk.key", "重点"),
                    Map.entry("talk.content", "内容"),
                    Map.entry("option.Mode.HOME", "入户"),
                    Map.entry("option.Mode.PHONE", "电话"),
                    Map.entry("failure.talk-changed", "没有保存。这条记录刚被别人改过。请看一眼新内容，再点一次保存。")));

    final Told told = new Told();
    final List<Stored<Talk>> rows = new ArrayList<>();
    final List<Stored<Talk>> deleted = new ArrayList<>();
    private final Desk desk;

    /** Whether nothing can be written. */
    boolean full;

    public TalkDesk() {
        Scope scope = new Scope(new Period(2025, 1, TODAY.minusYears(1), TODAY.plusYears(1)), null);
        desk = told.desk(Access.administrator(), TEXTS, () -> scope, this, CLOCK);
    }

    public Desk desk() {
        return desk;
    }

    /** The same desk with some talks on it. */
    public TalkDesk filled(int talks) {
        IntStream.range(0, talks).forEach(i -> rows.add(stored(id(i), 1, talk(i))));
        return this;
    }

    static UUID id(int number) {
        return new UUID(7, number);
    }

    static Talk talk(int i) {
        return new Talk(
                TODAY.minusDays(i % 200),
                LocalTime.of(19, i % 60),
                i % 3 == 0 ? Talk.Mode.PHONE : Talk.Mode.HOME,
                List.of(person(i), person(i + 3)),
                person(i + 1),
                i % 3 == 0 ? null : "家里" + i,
                "13800001234",
                "110101201804150011",
                1 + i % 90,
                i % 4 == 0,
                "谈了学习习惯和作息，家长希望多给孩子一些鼓励，约定两周后再联系，第" + i + "次");
    }

    static Link person(int i) {
        return new Link(new UUID(1, i % NAMES.length), NAMES[i % NAMES.length]);
    }

    private static Stored<Talk> stored(UUID id, int version, Talk talk) {
        return new Stored<>(id, version, talk, "李老师", LocalDateTime.of(2025, 10, 8, 14, 3), null);
    }

    @Override
    public boolean mayChange(Access access) {
        return access.may(Right.CHANGE, Area.RECORDS);
    }

    @Override
    public List<Stored<Talk>> list(Access access, Scope scope) {
        return List.copyOf(rows);
    }

    @Override
    public List<Stored<Talk>> bin(Access access) {
        return List.copyOf(deleted);
    }

    @Override
    public Stored<Talk> add(Access access, Draft<Talk> draft) {
        Stored<Talk> added = stored(new UUID(9, rows.size()), 1, Talk.LEDGER.build(draft));
        rows.add(added);
        return added;
    }

    @Override
    public Stored<Talk> change(Access access, UUID id, int version, Draft<Talk> draft) {
        if (full) {
            throw new Failure.Refused("may-not-change");
        }
        Stored<Talk> old =
                rows.stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
        fits(old, version);
        return replace(old, Talk.LEDGER.build(draft.over(Talk.LEDGER.draft(old.value()))));
    }

    private static void fits(Stored<Talk> row, int version) {
        if (row.version() != version) {
            throw new Failure.Conflict("talk-changed", new Failure.By(row.changedBy()));
        }
    }

    Stored<Talk> replace(Stored<Talk> old, Talk talk) {
        Stored<Talk> changed = stored(old.id(), old.version() + 1, talk);
        rows.set(rows.indexOf(old), changed);
        return changed;
    }

    @Override
    public void delete(Access access, Map<UUID, Integer> seen) {
        Set<UUID> ids = seen.keySet();
        rows.stream().filter(row -> ids.contains(row.id())).forEach(row -> fits(row, seen.get(row.id())));
        rows.stream().filter(row -> ids.contains(row.id())).forEach(row -> deleted.add(gone(row)));
        rows.removeIf(row -> ids.contains(row.id()));
    }

    private static Stored<Talk> gone(Stored<Talk> row) {
        return new Stored<>(row.id(), row.version(), row.value(), row.changedBy(), row.changedAt(), row.changedAt());
    }

    @Override
    public void restore(Access access, List<UUID> ids) {
        deleted.stream().filter(row -> ids.contains(row.id())).forEach(rows::add);
        deleted.removeIf(row -> ids.contains(row.id()));
    }

    @Override
    public List<Candidate> candidates(String ledgerKey) {
        return IntStream.range(0, NAMES.length)
                .mapToObj(i -> new Candidate(person(i), "2024级" + (i + 1) + "班", Pinyin.of(NAMES[i])))
                .toList();
    }
}
