package org.gongyu.db;

import static org.gongyu.db.schema.Tables.IMPORT_LINE;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gongyu.db.schema.tables.records.ImportLineRecord;
import org.gongyu.vault.FieldKey;
import org.gongyu.work.Failure;
import org.jooq.DSLContext;

/**
 * What imports remember of rows as they were before: once open words of a record are confidential, those of its images that hold them are
 * sealed under the second key. An image is JSON, what is sealed is Base64, so the first character tells them apart.
 */
final class SealedImages {

    private static final String JSON = "{";

    private SealedImages() {}

    /** The kept images of a record that tell openly what any of these fields said. */
    static List<ImportLineRecord> telling(DSLContext sql, UUID recordId, Set<String> fields) {
        return sql
                .selectFrom(IMPORT_LINE)
                .where(IMPORT_LINE.RECORD_ID.eq(recordId))
                .and(IMPORT_LINE.BEFORE_IMAGE.startsWith(JSON))
                .stream()
                .filter(line -> Images.says(line.getBeforeImage(), fields))
                .toList();
    }

    /** Seals the image of a line that has its batch and number. */
    static void seal(FieldKey key, ImportLineRecord line) {
        line.setBeforeImage(key.seal(line.getBeforeImage(), place(line)));
    }

    /**
     * Opens the images of lines.
     *
     * @throws Failure.Refused if one is sealed and the key isn't there
     */
    static void open(FieldKey key, Collection<ImportLineRecord> lines) {
        lines.stream()
                .filter(line ->
                        line.getBeforeImage() != null && !line.getBeforeImage().startsWith(JSON))
                .forEach(line -> line.setBeforeImage(image(key, line)));
    }

    private static String image(FieldKey key, ImportLineRecord line) {
        if (key == null) {
            throw new Failure.Refused("may-not-change");
        }
        return key.open(line.getBeforeImage(), place(line))
                .orElseThrow(() -> new Failure.Damaged("sealed-changed", null, IMPORT_LINE.getName()));
    }

    private static String place(ImportLineRecord line) {
        return IMPORT_LINE.getName() + "|" + line.getBatchId() + "|" + line.getNumber() + "|before_image";
    }
}
