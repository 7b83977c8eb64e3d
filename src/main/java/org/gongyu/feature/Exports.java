package org.gongyu.feature;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.gongyu.db.AuditLog;
import org.gongyu.db.Db;
import org.gongyu.feature.school.Periods;
import org.gongyu.feature.school.School;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.feature.school.SchoolStore;
import org.gongyu.ledger.Scope;
import org.gongyu.sheet.Book;
import org.gongyu.sheet.BookWriter;
import org.gongyu.sheet.FileNames;
import org.gongyu.sheet.Heading;
import org.gongyu.sheet.Letter;
import org.gongyu.sheet.Page;
import org.gongyu.sheet.Prose;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.Target;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;
import org.gongyu.work.Failure;

/** Writes reports to workbooks, and writes down who did. */
public final class Exports {

    private static final Pattern WORKBOOK = Pattern.compile("(?i)\\.(xlsx?|et|docx)$");

    private static final int LONGEST_DETAIL = 1000;

    private final Db db;
    private final SchoolStore schools;
    private final UnaryOperator<String> doers;
    private final Texts texts;

    /**
     * Writes the reports of a school.
     *
     * @param doers the person whom an account's name means
     */
    public Exports(Db db, SchoolStore schools, UnaryOperator<String> doers, Texts texts) {
        this.doers = doers;
        this.db = db;
        this.schools = schools;
        this.texts = texts;
    }

    /**
     * What to export and how.
     *
     * @param report which report
     * @param scope which days and class
     * @param form for the stamp or for the collator
     * @param reason why personal numbers are written in full; null = they are masked
     */
    public record Order(Report report, Scope scope, Book.Form form, String reason) {

        /** Whether personal numbers are written in full. */
        public boolean unmasked() {
            return reason != null;
        }
    }

    /** The sheets of a report, to look at before it is exported. */
    public List<Page> preview(Access access, Order order) {
        return order.report().pages(access, new Report.Request(order.scope(), order.unmasked()));
    }

    /**
     * Writes a report. It is written down first: no numbers leave without a trace.
     *
     * @param target a file, or a folder in which it gets its usual name; what has no ending of a workbook is a folder, made if need be
     * @return the file that was written
     * @throws Failure.Refused if numbers are asked for in full without a reason
     * @throws Failure.BadFile if the file can't be written
     */
    public Path export(Access access, Order order, Path target) {
        if (order.unmasked() && order.reason().isBlank()) {
            throw new Failure.Refused("reason-missing");
        }
        db.change(access, tx -> tx.audit("export", order.report().key(), null, detail(order)));
        Heading heading = heading(access, order.scope());
        Path file = isFolder(target) ? target.resolve(usualName(order, heading)) : target;
        if (order.report().isDocument()) {
            new Letter(heading, texts).write((Prose) preview(access, order).get(0), file);
        } else {
            new BookWriter(texts).write(new Book(heading, preview(access, order)), order.form(), file);
        }
        return file;
    }

    /**
     * Writes a report, the files attached to its records and an index of them into a new folder. Each file is written down too.
     *
     * @param parent the folder in which the new one is made
     * @return the new folder
     * @throws Failure.Refused if the report only counts, so that there is nothing to attach
     */
    public Path bundle(Access access, Order order, Path parent) {
        Report.Records records =
                order.report().records().orElseThrow(() -> new Failure.Refused("report-without-records"));
        List<Report.Covered> covered = records.of(access, new Report.Request(order.scope(), order.unmasked()));
        Heading heading = heading(access, order.scope());
        String title = order.report().title(texts);
        Bundle bundle = Bundle.in(parent, new Bundle.Words(texts, doers), heading, title);
        return bundle.write(folder -> {
            export(access, order, folder.resolve(usualName(order, heading)));
            bundle.add(access, covered);
        });
    }

    /**
     * Writes a report that is a folder: its index, and the reports and attached files that belong into each of its folders. Each report
     * and each file is written down.
     *
     * @param parent the folder in which the new one is made
     * @return the new folder
     * @throws Failure.Refused if numbers are asked for in full without a reason
     */
    public Path folder(Access access, Order order, Path parent) {
        Report.Folders folders = order.report().folders().orElseThrow(() -> new Failure.Refused("report-no-folder"));
        List<Report.Folder> parts = folders.of(access, new Report.Request(order.scope(), order.unmasked()));
        String title = order.report().title(texts);
        Bundle bundle = Bundle.in(parent, new Bundle.Words(texts, doers), heading(access, order.scope()), title);
        return bundle.write(folder -> {
            export(access, order, bundle.file(texts.get("report.folder.index", title)));
            Map<Report, Path> written = new HashMap<>();
            parts.forEach(part -> fill(access, order, part, bundle.within(part.path()), written));
        });
    }

    /** A report that belongs into several folders is made once and copied. */
    private void fill(Access access, Order order, Report.Folder part, Bundle bundle, Map<Report, Path> written) {
        for (Report report : part.reports()) {
            Path file = bundle.file(report.title(texts) + ".xlsx");
            Path first = written.putIfAbsent(report, file);
            if (first == null) {
                export(access, new Order(report, order.scope(), order.form(), order.reason()), file);
            } else {
                Target.copy(first, file);
            }
        }
        if (!part.records().isEmpty()) {
            bundle.add(access, part.records());
        }
    }

    /** Whether a path means a folder: one that is there, or a name without the ending of a workbook. */
    public static boolean isFolder(Path target) {
        return Files.isDirectory(target) || !WORKBOOK.matcher(target.toString()).find();
    }

    /** The name that the bureau expects: 区县_学校名_表名_2025—2026学年第一学期_20260115.xlsx. */
    public String usualName(Access access, Order order) {
        return usualName(order, heading(access, order.scope()));
    }

    private String usualName(Order order, Heading heading) {
        String title = order.report().title(texts);
        if (order.report().isDocument()) {
            return FileNames.of(heading, title, ".docx");
        }
        String form = order.form() == Book.Form.DATA ? texts.get("report.file.data") : "";
        return FileNames.of(heading, title + form);
    }

    private Heading heading(Access access, Scope scope) {
        School school = schools.profile(access);
        return new Heading(
                school.district(),
                school.name(),
                Periods.label(scope.period(), texts),
                part(access, scope),
                LocalDate.now(db.clock()),
                school.madeUp(),
                new AuditLog(db).head(access).orElse(null));
    }

    /** The class a report is about; null = the whole school. */
    private String part(Access access, Scope scope) {
        return schools.classes(access).stream()
                .filter(one -> one.id().equals(scope.classId()))
                .map(SchoolClass::label)
                .findFirst()
                .orElse(null);
    }

    private static String detail(Order order) {
        String scope = order.scope().period().code()
                + (order.scope().classId() == null ? "" : " " + order.scope().classId());
        String detail = order.form() + " " + scope + (order.unmasked() ? " unmasked: " + order.reason() : "");
        return detail.substring(0, Math.min(detail.length(), LONGEST_DETAIL));
    }
}
