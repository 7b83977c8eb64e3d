package org.gongyu.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.gongyu.MadeUp;
import org.gongyu.SmallSchool;
import org.gongyu.db.Backups;
import org.gongyu.db.Batches;
import org.gongyu.db.Restore;
import org.gongyu.fault.SoakMemory.Kept;
import org.gongyu.sheet.Grid;
import org.gongyu.sheet.ImportRun;
import org.gongyu.sheet.Importer;
import org.gongyu.vault.Access;

/** What is done to many records at once: imports and their undo, backups, restores and their undo. */
final class SoakKeeping {

    private static final String VISITS = "visit";

    /** So many visits; then no more are brought. */
    private static final int MOST = 120;

    private final SoakSchool school;
    private final SoakMemory memory;
    private final Random random;
    private final Map<Path, Map<UUID, Kept>> backups = new LinkedHashMap<>();

    SoakKeeping(SoakSchool school, SoakMemory memory, Random random) {
        this.school = school;
        this.memory = memory;
        this.random = random;
    }

    private Backups backups() {
        return school.open().db().backups();
    }

    void makeBackup() {
        String told = Expect.told(() ->
                backups.put(backups().make(school.access(school.present())).file(), memory.copy()));
        assertThat(told).isEqualTo(school.present().isAdministrator() ? "" : "backup-not-yours");
    }

    /** Restores any of the backups that are still there and, every other time, undoes that. */
    void restore() {
        backups.keySet().removeIf(file -> !Files.exists(file));
        if (backups.isEmpty() || !school.present().isAdministrator()) {
            return;
        }
        List<Path> files = List.copyOf(backups.keySet());
        Path chosen = files.get(random.nextInt(files.size()));
        Map<UUID, Kept> now = memory.copy();
        Path before = restore(chosen).before().orElseThrow().file();
        memory.goBack(backups.get(chosen));
        backups.put(before, now);
        if (random.nextBoolean()) {
            new SoakCheck(school, memory).records();
            restore(before);
            memory.goBack(now);
        }
    }

    private Restore.Done restore(Path file) {
        return backups()
                .restore(
                        school.access(school.present()),
                        file,
                        school.open().session().keys().data());
    }

    /** A few visits out of a table; then, mostly, the undo, which is refused if one of them was changed since. */
    void bringVisits() {
        boolean mayImport =
                !school.present().isAdministrator() && school.present().ownClass() == null;
        if (!mayImport || memory.of(VISITS, false).size() > MOST) {
            return;
        }
        Map<UUID, Kept> before = memory.copy();
        List<List<String>> lines = lines();
        UUID batch = run(lines).store(true).batch();
        List<Kept> brought =
                brought(lines.stream().skip(1).map(line -> line.get(5)).toList());
        brought.forEach(memory::put);
        switch (random.nextInt(3)) {
            case 0 -> undo(batch, before);
            case 1 -> refuseUndo(batch, brought.get(0));
            default -> new SoakCheck(school, memory).records();
        }
    }

    private List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>(List.of(List.of("家访日期", "班级", "学生姓名", "家访方式", "家访教师", "备注")));
        List<String> children = List.of("张伟", "刘洋", "陈晨");
        for (int row = 0; row <= random.nextInt(3); row++) {
            String day = "2025-" + (9 + random.nextInt(4)) + "-" + (10 + random.nextInt(19));
            String note = "表" + random.nextInt(1_000_000_000);
            lines.add(List.of(day, "2025级1班", children.get(row), "入户", "赵老师", note));
        }
        return lines;
    }

    private ImportRun<?> run(List<List<String>> lines) {
        List<Grid.Line> grid = new ArrayList<>();
        lines.forEach(line -> grid.add(new Grid.Line(grid.size() + 1, line)));
        Importer<?> importer = school.open().importers().stream()
                .filter(one -> one.key().equals("visits"))
                .findFirst()
                .orElseThrow();
        ImportRun<?> run = ImportRun.of(
                importer, school.access(school.present()), school.open().db(), MadeUp.TEXTS, "表.xlsx", new Grid(grid));
        run.check();
        assertThat(run.refused()).as("rows refused").isEmpty();
        return run;
    }

    /** The visits with these notes: new ones, and those of the same day, child and teacher, which the table corrects. */
    private List<Kept> brought(List<String> notes) {
        Set<Kept> all = new SoakShelf<>(school.shelf(VISITS), school).list(SmallSchool.ADMIN, school.year());
        List<Kept> brought =
                all.stream().filter(one -> notes.contains(one.note())).toList();
        assertThat(brought).extracting(Kept::note).containsExactlyInAnyOrderElementsOf(notes);
        return brought;
    }

    private void undo(UUID batch, Map<UUID, Kept> before) {
        new Batches(school.open().db()).undo(school.access(school.present()), batch);
        memory.goBack(before);
    }

    private void refuseUndo(UUID batch, Kept one) {
        SoakShelf<?> shelf = new SoakShelf<>(school.shelf(VISITS), school);
        Access access = school.access(school.present());
        int version = shelf.store().find(access, one.id()).orElseThrow().version();
        shelf.store().delete(access, Map.of(one.id(), version));
        memory.put(one.binned(true));
        assertThat(Expect.told(() -> new Batches(school.open().db()).undo(school.access(school.present()), batch)))
                .isEqualTo("batch-changed-since");
    }
}
