package org.gongyu.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;
import org.gongyu.work.Changes;
import org.gongyu.work.Failure;
import org.gongyu.work.Work;

/**
 * Someone at a desk where everything happens at once, on one thread: agrees to every question, and remembers what was said, what went
 * wrong, which files were opened and where the way led.
 */
public final class Told implements Notices, Files, Desk.Go {

    public final List<String> said = new ArrayList<>();
    public final List<Failure> failures = new ArrayList<>();
    public final List<Object> sent = new ArrayList<>();
    public final List<Path> opened = new ArrayList<>();

    /** What is chosen when asked for files to attach or to read; none = thinks better of it. */
    public List<Path> chosen = List.of();

    /** Where to save to, or the folder to write into; null = thinks better of it. */
    public Path target;

    /** Takes back what was said to be done last; null if that can't be taken back. */
    public Runnable undo;

    /** How often the school was opened again. */
    public int reopened;

    /** What is remembered for the person, by name. */
    public final Map<String, String> remembered = new HashMap<>();

    /** Which ledgers were said to have changed. */
    public final List<String> announced = new ArrayList<>();

    /** The desk. */
    public Desk desk(Access access, Texts texts, Scopes scope, Directory directory, Clock clock) {
        Changes changes = new Changes();
        changes.listen(announced::add);
        Work work = new Work(Runnable::run, Runnable::run, changes, this::failed);
        return new Desk(
                access,
                texts,
                work,
                this,
                scope,
                this,
                directory,
                new Drafts(),
                new Undoings(),
                this,
                user -> user.equals("admin") ? texts.get("app.status.person") : user,
                habits(),
                clock,
                () -> reopened++);
    }

    private Habits habits() {
        return new Habits() {
            @Override
            public Optional<String> of(String name) {
                return Optional.ofNullable(remembered.get(name));
            }

            @Override
            public void keep(String name, String content) {
                remembered.put(name, content);
            }
        };
    }

    @Override
    public void done(String words) {
        said.add(words);
        undo = null;
    }

    @Override
    public void done(String words, Runnable back) {
        said.add(words);
        undo = back;
    }

    @Override
    public void done(String words, String deed, Runnable then) {
        done(words, then);
    }

    @Override
    public void failed(Failure failure) {
        failures.add(failure);
    }

    @Override
    public void ask(String question, String yes, Runnable then) {
        confirm(question, yes, then);
    }

    @Override
    public void confirm(String question, String yes, Runnable then) {
        said.add(question);
        then.run();
    }

    @Override
    public void to(String featureKey, Object what) {
        sent.add(featureKey);
        sent.add(what);
    }

    @Override
    public Optional<Path> read() {
        return chosen.stream().findFirst();
    }

    @Override
    public Optional<Path> save(String name) {
        return Optional.ofNullable(target);
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
        return Optional.ofNullable(target);
    }

    @Override
    public void open(Path file) {
        opened.add(file);
    }
}
