package org.gongyu.feature.activity;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongyu.MadeUp;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Drafts;
import org.gongyu.ui.Files;
import org.gongyu.ui.Notices;
import org.gongyu.work.Changes;
import org.gongyu.work.Failure;
import org.gongyu.work.Work;

/** The desk of someone who agrees to everything, and what was said to them. */
final class ActivityDesk implements Notices, Files {

    final List<String> said = new ArrayList<>();
    final List<Failure> failures = new ArrayList<>();
    final List<Path> opened = new ArrayList<>();

    /** What the person chooses when asked for files to attach. */
    List<Path> chosen = List.of();

    /** The desk of the administrator of a school, over its whole year. */
    Desk of(ActivitySchool school) {
        return new Desk(
                ActivitySchool.ADMIN,
                MadeUp.TEXTS,
                new Work(Runnable::run, Runnable::run, new Changes(), this::failed),
                this,
                school::year,
                (feature, what) -> {},
                ledger -> school.open.features().stream()
                        .flatMap(feature -> feature.candidates(ActivitySchool.ADMIN, ledger).stream())
                        .toList(),
                new Drafts(),
                this,
                MadeUp.CLOCK);
    }

    @Override
    public void done(String words) {
        said.add(words);
    }

    @Override
    public void done(String words, Runnable undo) {
        said.add(words);
    }

    @Override
    public void failed(Failure failure) {
        failures.add(failure);
    }

    @Override
    public void confirm(String question, String yes, Runnable then) {
        then.run();
    }

    @Override
    public Optional<Path> read() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> save(String name) {
        return Optional.empty();
    }

    @Override
    public List<Path> choose() {
        return chosen;
    }

    @Override
    public Optional<Path> saveAs(String name) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> folder() {
        return Optional.empty();
    }

    @Override
    public void open(Path file) {
        opened.add(file);
    }
}
