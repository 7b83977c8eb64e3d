package org.gongyu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyu.SmallSchool.ADMIN;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.gongyu.db.AuditLog;
import org.gongyu.db.Batches;
import org.gongyu.db.Deed;
import org.gongyu.feature.Feature.Shelf;
import org.gongyu.sheet.Importer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an import changed of a record that was there can be read in its history, with what it said before. */
class ImportHistoryTest {

    @TempDir
    Path folder;

    private SmallSchool school;

    @BeforeEach
    void open() {
        school = new SmallSchool(folder);
    }

    @AfterEach
    void close() {
        school.close();
    }

    private List<Deed> past(String ledger, String name) {
        return past(school.shelf(ledger), name);
    }

    private <R> List<Deed> past(Shelf<R> shelf, String name) {
        UUID id = shelf.store().list(ADMIN, school.scope(0)).stream()
                .filter(one -> one.value().toString().contains(name))
                .findFirst()
                .orElseThrow()
                .id();
        return shelf.store().history(ADMIN, id);
    }

    @Test
    void theHistoryOfAChildTellsWhatAnImportChanged() {
        Importer.Outcome second = school.bring("roster", "姓名|班级|现住址|备注", "张伟|2025级1班|人民路 1 号|转来");
        assertThat(second.updated()).isOne();
        List<Deed> past = past("student", "张伟");
        assertThat(past).extracting(Deed::action).containsExactly("import-change", "import");
        assertThat(past.get(0).changes())
                .contains(new Deed.Change("note", null, "转来"), new Deed.Change("address", null, "人民路 1 号"));
        new Batches(school.open().db()).undo(ADMIN, second.batch());
        assertThat(past("student", "张伟"))
                .extracting(Deed::action)
                .containsExactly("undo-import", "import-change", "import");
        assertThat(new AuditLog(school.open().db()).verify(ADMIN).isWhole()).isTrue();
    }

    @Test
    void soDoTheStaffsAndALedgersOfRows() {
        school.bring("staff", "姓名|人员类别|联系电话", "王老师|班主任|13800000001");
        assertThat(past("staff", "王老师").get(0).changes()).contains(new Deed.Change("phone", null, "13800000001"));
        school.bring("resources", "资源名称|资源类别|地址|联系人", "少年宫|劳动实践|人民路 1 号|李主任");
        school.bring("resources", "资源名称|资源类别|地址|联系人", "少年宫|劳动实践|人民路 1 号|周主任");
        Deed changed = past("resource", "少年宫").get(0);
        assertThat(changed.action()).isEqualTo("import-change");
        assertThat(changed.changes()).extracting(Deed.Change::after).contains("周主任");
        assertThat(changed.changes()).extracting(Deed.Change::before).contains("李主任");
    }

    @Test
    void whatAnImportAddedIsToldAsOneAndNotFieldByField() {
        assertThat(past("student", "刘洋")).extracting(Deed::action).containsExactly("import");
        assertThat(new AuditLog(school.open().db())
                        .list(ADMIN, new AuditLog.Filter(null, null, null, "import-change", null, null), 100))
                .isEmpty();
    }
}
