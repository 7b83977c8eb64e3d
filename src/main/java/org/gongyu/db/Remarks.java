package org.gongyu.db;

import static org.gongyu.db.schema.Tables.IMPORT_LINE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongyu.db.schema.tables.records.ImportLineRecord;
import org.jooq.DSLContext;

/**
 * Rows that an undo has put back are again as an earlier batch left them, but for the version, which goes on. Without a new mark that
 * earlier batch could never be taken back.
 */
final class Remarks {

    private final DSLContext sql;

    Remarks(DSLContext sql) {
        this.sql = sql;
    }

    /** Gives the earlier batches' lines about these rows the marks that the rows have now. */
    void write(Map<Batch.Touched, String> imagesPutBack) {
        Map<UUID, String> before = imagesPutBack.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().id(), entry -> Images.mark(entry.getValue())));
        Map<UUID, String> now = Marks.of(sql, imagesPutBack.keySet()).entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().id(), Map.Entry::getValue));
        for (List<UUID> some : Marks.chunks(new ArrayList<>(before.keySet()))) {
            for (ImportLineRecord line : about(some)) {
                if (before.get(line.getRecordId()).equals(line.getAfterMark())) {
                    line.setAfterMark(now.get(line.getRecordId()));
                    line.update();
                }
            }
        }
    }

    /** Every batch's lines about these rows, without the images. */
    private List<ImportLineRecord> about(List<UUID> ids) {
        return sql.select(IMPORT_LINE.BATCH_ID, IMPORT_LINE.NUMBER, IMPORT_LINE.RECORD_ID, IMPORT_LINE.AFTER_MARK)
                .from(IMPORT_LINE)
                .where(IMPORT_LINE.RECORD_ID.in(ids))
                .fetchInto(IMPORT_LINE);
    }
}
