package org.gongyu.feature.care;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongyu.MadeUp;
import org.gongyu.feature.OpenSchool;
import org.gongyu.ledger.Scope;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Drafts;
import org.gongyu.ui.Files;
import org.gongyu.ui.Notices;
import org.gongyu.ui.Spot;
import org.gongyu.vault.Access;
import org.gongyu.work.Changes;
import org.gongyu.work.Failure;
import org.gongyu.work.Work;

/** A desk at a made-up school at which everything happens at once; it remembers what was said and where the person was sent. */
final class CareDesk implements Notices, Files {

    final List<String> said = new ArrayList<>();
    final List<Failure> failures = new ArrayList<>();
    final List<Spot> sent = new ArrayList<>();

    Desk desk(OpenSchool school, Access access) {
        return new Desk(
                access,
                MadeUp.TEXTS,
                new Work(Runnable::run, Runnable::run, new Changes(), failures::add),
                this,
                () -> new Scope(MadeUp.year(school), null),
                (feature, what) -> sent.add((Spot) what),
                ledger -> school.features().stream()
                        .flatMap(feature -> feature.candidates(access, ledger).stream())
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
        return List.of();
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
        said.add(file.toString());
    }
}
