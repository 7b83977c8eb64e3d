package org.gongyu.sheet;

import java.util.List;
import java.util.Map;
import org.gongyu.work.Failure;

/** Which of a file's sheets is meant: templates begin with a sheet of instructions, and some files hold a sheet per class. */
final class Sheets<R> {

    private final Intake<R> intake;
    private final List<Sheet> sheets;

    Sheets(Intake<R> intake, List<Sheet> sheets) {
        this.intake = intake;
        this.sheets = sheets;
    }

    /** The first that has every required column; if none has, the first of all, whose problem is then told. */
    Sheet chosen() {
        return sheets.stream().filter(this::fits).findFirst().orElse(sheets.get(0));
    }

    /** The names of the others that have every required column. */
    List<String> others(Sheet chosen) {
        return sheets.stream()
                .filter(sheet -> !sheet.equals(chosen) && fits(sheet))
                .map(Sheet::name)
                .toList();
    }

    private boolean fits(Sheet sheet) {
        try {
            return intake.match(sheet.grid(), Map.of()).missing().isEmpty();
        } catch (Failure.BadFile noHeader) {
            return false;
        }
    }
}
