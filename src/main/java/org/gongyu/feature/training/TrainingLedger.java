package org.gongyu.feature.training;

import static org.gongyu.ledger.Trait.LISTED;
import static org.gongyu.ledger.Trait.REQUIRED;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gongyu.ledger.Area;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Kind;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Rules;

/** 教师培训: 心理健康教育 and 家庭教育指导, at least once a year each (河北教发〔2024〕17号 第4条). */
final class TrainingLedger {

    static final Field<Training, LocalDate> DATE = Field.of("date", new Kind.Day(), Training::date, REQUIRED, LISTED)
            .also("日期", "时间", "培训时间", "参训时间")
            .wide(6);
    static final Field<Training, List<Link>> STAFF = Field.of(
                    "staff", new Kind.ManyLinks("staff"), Training::staff, REQUIRED, LISTED)
            .also("姓名", "教师姓名", "参训人员", "参训教师", "培训对象", "参加人员")
            .wide(10);
    static final Field<Training, String> TITLE = Field.of(
                    "title", new Kind.Text(200), Training::title, REQUIRED, LISTED)
            .also("培训内容", "培训项目", "培训主题", "题目", "名称")
            .wide(16);
    static final Field<Training, TrainingTopic> TOPIC = Field.of(
                    "topic", new Kind.Choice<>(TrainingTopic.class), Training::topic, REQUIRED, LISTED)
            .also("类别", "主题", "培训类别", "培训类型", "类型")
            .wide(8);
    static final Field<Training, String> ORGANISER = Field.of(
                    "organiser", new Kind.Text(200), Training::organiser, LISTED)
            .wide(10);
    static final Field<Training, Integer> HOURS = Field.of(
                    "hours", new Kind.Number(0, 999), Training::hours, REQUIRED, LISTED)
            .also("学时数", "课时")
            .wide(4);
    static final Field<Training, String> PROOF = Field.of("proof", new Kind.Text(200), Training::proof)
            .also("证明", "证书", "证书编号")
            .wide(8);
    static final Field<Training, String> NOTE =
            Field.of("note", new Kind.LongText(500), Training::note).wide(8);

    private TrainingLedger() {}

    /** The ledger; {@code clock} tells which dates are still to come. */
    static Ledger<Training> of(Clock clock) {
        return Ledger.of(
                        "training",
                        List.of(DATE, STAFF, TITLE, TOPIC, ORGANISER, HOURS, PROOF, NOTE),
                        TrainingLedger::build,
                        List.of(Rules.hasCome(DATE, clock)))
                .in(Area.OFFICE);
    }

    private static Training build(Draft<Training> d) {
        return new Training(
                d.get(DATE),
                d.all(STAFF).stream().distinct().toList(),
                d.get(TITLE),
                d.get(TOPIC),
                d.get(ORGANISER),
                d.get(HOURS),
                d.get(PROOF),
                d.get(NOTE));
    }
}
