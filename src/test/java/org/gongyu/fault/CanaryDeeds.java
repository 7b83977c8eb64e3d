package org.gongyu.fault;

import static org.gongyu.fault.Deeds.ADMIN;

import ch.qos.logback.classic.LoggerContext;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongyu.MadeUp;
import org.gongyu.SmallSchool;
import org.gongyu.app.Features;
import org.gongyu.app.LogFile;
import org.gongyu.db.Attachment;
import org.gongyu.db.Attachments;
import org.gongyu.db.Db;
import org.gongyu.db.DraftStore;
import org.gongyu.db.Incoming;
import org.gongyu.db.SettingStore;
import org.gongyu.db.Written;
import org.gongyu.feature.Exports;
import org.gongyu.feature.OpenSchool;
import org.gongyu.sheet.Book;
import org.gongyu.sheet.ImportRun;
import org.gongyu.sheet.Importer;
import org.gongyu.sheet.Report;
import org.gongyu.vault.DataKey;
import org.gongyu.vault.Keys;
import org.slf4j.LoggerFactory;

/** A day's work with canaries in it, in a process of its own: its temporary folder and its log are nobody else's. */
final class CanaryDeeds {

    static final String SAVED = "CANARY-SAVED-4711";
    static final String IMPORTED = "CANARY-IMPORTED-4712";
    static final String ATTACHED = "CANARY-ATTACHED-4713";
    static final String TYPED = "CANARY-TYPED-4714";
    private static final String WAITING = "CANARY-WAITS-47150";

    /** As it would stand in a row of drafts; a whole number of three letters each. */
    static final String WAITING_CODED = Base64.getEncoder().encodeToString(WAITING.getBytes(StandardCharsets.US_ASCII));

    static final List<String> ALL = List.of(SAVED, IMPORTED, ATTACHED, TYPED, WAITING_CODED);
    static final String LOGGED = "the log is written";

    private static final long LIMIT = 1 << 20;

    private CanaryDeeds() {}

    /** Says where the attached file was opened, waits for a line and closes the school. */
    public static void main(String[] args) throws IOException {
        logAsTheProgramDoes();
        Path folder = Path.of(args[0]);
        Keys keys = args[2].equals("encrypted") ? new Keys(DataKey.random(new SecureRandom()), null) : Keys.none();
        try (OpenSchool school = Features.of(Db.create(folder, keys, MadeUp.CLOCK, () -> false), MadeUp.TEXTS)) {
            SmallSchool small = new SmallSchool(school);
            new SettingStore(school.db()).put(ADMIN, "canary", SAVED);
            bring(school, Path.of(args[1]));
            Path shown = attach(small);
            begin(school);
            export(school, small, Path.of(args[1]));
            school.db().backups().make(ADMIN);
            LoggerFactory.getLogger(CanaryDeeds.class).info(LOGGED);
            System.out.println(shown);
            System.in.read();
        }
        System.out.println("closed");
    }

    private static void logAsTheProgramDoes() {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.reset();
        LogFile.open(context);
    }

    /** From a workbook; and once more from one that can't be read, which is logged. */
    private static void bring(OpenSchool school, Path outside) throws IOException {
        Path file = workbook(outside.resolve("visits.xlsx"));
        Importer<?> visits = school.importers().stream()
                .filter(one -> one.key().equals("visits"))
                .findFirst()
                .orElseThrow();
        ImportRun<?> run = ImportRun.read(visits, ADMIN, school.db(), MadeUp.TEXTS, file);
        run.check();
        run.store(true);
        Path cut = outside.resolve("cut.xlsx");
        byte[] whole = Files.readAllBytes(file);
        Files.write(cut, Arrays.copyOf(whole, whole.length / 2));
        if (Expect.told(() -> ImportRun.read(visits, ADMIN, school.db(), MadeUp.TEXTS, cut))
                .isEmpty()) {
            throw new IllegalStateException("half a workbook was read");
        }
    }

    private static Path workbook(Path file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet();
            fill(sheet.createRow(0), "家访日期", "班级", "学生姓名", "家访方式", "家访教师", "备注");
            fill(sheet.createRow(1), "2025-10-08", "2025级1班", "张伟", "入户", "王老师", IMPORTED);
            book.write(out);
        }
        return file;
    }

    private static void fill(Row row, String... cells) {
        for (String cell : cells) {
            row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell);
        }
    }

    /** Something half typed, with a file that waits to be attached. */
    private static void begin(OpenSchool school) {
        byte[] bytes = WAITING.repeat(20).getBytes(StandardCharsets.US_ASCII);
        new DraftStore(school.db(), Optional.empty())
                .keep(
                        ADMIN,
                        "visit",
                        null,
                        new Written("新建", 0, Map.of(), Map.of())
                                .with(Map.of("date", TYPED), List.of(Incoming.of("waits.txt", bytes, LIMIT))));
    }

    private static Path attach(SmallSchool small) {
        UUID visit =
                small.shelf("visit").store().list(ADMIN, small.scope(0)).get(0).id();
        Attachments files = small.shelf("visit").store().attached().orElseThrow();
        byte[] bytes = ATTACHED.repeat(20).getBytes(StandardCharsets.US_ASCII);
        Attachment added = files.add(ADMIN, visit, Incoming.of("note.txt", bytes, LIMIT));
        return files.open(ADMIN, added);
    }

    private static void export(OpenSchool school, SmallSchool small, Path outside) {
        Report ledger = school.reports().stream()
                .filter(one -> one.key().equals("visit-ledger"))
                .findFirst()
                .orElseThrow();
        Exports.Order order = new Exports.Order(ledger, small.scope(0), Book.Form.DATA, null);
        school.exports().export(ADMIN, order, outside.resolve("exported.xlsx"));
    }
}
