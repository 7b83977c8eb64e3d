package org.gongyu.feature.visit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongyu.feature.roster.Roster;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Scope;
import org.gongyu.text.Texts;
import org.gongyu.ui.Candidate;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Drafts;
import org.gongyu.ui.Files;
import org.gongyu.ui.Notices;
import org.gongyu.work.Changes;
import org.gongyu.work.Failure;
import org.gongyu.work.Work;

/** A desk at which everything happens at once, and which remembers what was said and where the person was sent. */
final class VisitDesk implements Notices, Files {

    static final Texts ZH = Texts.in(Locale.SIMPLIFIED_CHINESE);

    final List<String> said = new ArrayList<>();
    final List<Failure> failures = new ArrayList<>();
    final List<Object> sent = new ArrayList<>();
    final List<Path> opened = new ArrayList<>();

    /** What the person chooses when asked for files to attach, and where to save. */
    List<Path> chosen = List.of();

    Path target;

    /** Takes back what was said to be done last. */
    Runnable undo;

    Desk desk(Scope scope, Roster roster) {
        return new Desk(
                SampleSchool.ADMIN,
                ZH,
                new Work(Runnable::run, Runnable::run, new Changes(), this::failed),
                this,
                () -> scope,
                (feature, what) -> sent.addAll(List.of(feature, what)),
                ledger -> candidates(ledger, roster),
                new Drafts(),
                this,
                SampleSchool.CLOCK);
    }

    private static List<Candidate> candidates(String ledger, Roster roster) {
        return ledger.equals("staff")
                ? roster.staff().stream()
                        .map(person -> new Candidate(new Link(person.id(), person.name()), "", person.pinyin()))
                        .toList()
                : roster.pupils().stream()
                        .map(pupil -> new Candidate(new Link(pupil.id(), pupil.name()), "", pupil.pinyin()))
                        .toList();
    }

    @Override
    public void done(String words) {
        said.add(words);
    }

    @Override
    public void done(String words, Runnable back) {
        said.add(words);
        undo = back;
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
        return Optional.ofNullable(target);
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
