package org.gongyu.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.gongyu.db.schema.DefaultSchema;
import org.jooq.Named;
import org.junit.jupiter.api.Test;

class AreasTest {

    /** What no import brings in, and what hangs on rows of any table. */
    private static final Set<String> OTHERS = Set.of(
            "import_batch",
            "import_line",
            "column_choice",
            "setting",
            "audit",
            "audit_head",
            "earlier",
            "draft",
            "sealed",
            "content",
            "content_part",
            "attachment",
            "destruction",
            "destruction_line");

    @Test
    void everyTableWithRecordsLiesInAnAreaSoThatItIsKnownWhoMayTakeAnImportBack() {
        Set<String> tables = DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .map(Named::getName)
                .filter(name -> !OTHERS.contains(name))
                .collect(Collectors.toSet());
        assertThat(Areas.tables()).isEqualTo(tables);
    }
}
