package org.anjuan.ui.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.anjuan.domain.text.Problem;
import org.anjuan.ui.common.Dialogs;
import org.anjuan.ui.common.Jobs;
import org.anjuan.ui.common.Session;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.common.Trouble;
import org.anjuan.usecase.ManageRules;
import org.anjuan.usecase.RulesOutcome;
import org.anjuan.usecase.port.OfficeRules.RuleFile;
import org.anjuan.usecase.port.RuleReader;

/** The files of rules of the office's own: read, added and withdrawn off the UI thread. */
public final class OwnFiles {

    private final ManageRules rules;
    private final Texts texts;
    private final Jobs jobs;
    private final Dialogs dialogs;
    private final Session session;
    private final Runnable changed;
    private final ObservableList<RuleFile> files = FXCollections.observableArrayList();
    private List<Problem> notes = List.of();
    private final ReadOnlyStringWrapper problems = new ReadOnlyStringWrapper("");

    /** @param changed what follows when the rules are others than before */
    public OwnFiles(ManageRules rules, Texts texts, Jobs jobs, Dialogs dialogs, Session session, Runnable changed) {
        this.rules = rules;
        this.texts = texts;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.session = session;
        this.changed = changed;
    }

    /** The files that hold, then those that held. */
    ObservableList<RuleFile> files() {
        return files;
    }

    /** What stood in the way of the last change, in lines; empty where nothing did. */
    ReadOnlyStringProperty problems() {
        return problems.getReadOnlyProperty();
    }

    ZoneId zone() {
        return session.clock().getZone();
    }

    void read() {
        jobs.start(
                _ -> Stream.concat(rules.current().stream(), rules.past().stream())
                        .toList(),
                files::setAll,
                failure -> dialogs.show(Trouble.unexpected(texts, failure)));
    }

    /** Nothing has been tried yet. */
    void begin() {
        problems.set("");
    }

    /** Adds the file; told on the UI thread whether it was done. */
    void add(Path file, String reason, Consumer<Boolean> whenDone) {
        change(() -> rules.add(session.actor(), String.valueOf(file.getFileName()), content(file), reason), whenDone);
    }

    /** Withdraws the file; told on the UI thread whether it was done. */
    void withdraw(String name, String reason, Consumer<Boolean> whenDone) {
        change(() -> rules.withdraw(session.actor(), name, reason), whenDone);
    }

    private void change(Supplier<RulesOutcome> work, Consumer<Boolean> whenDone) {
        jobs.start(_ -> work.get(), outcome -> whenDone.accept(told(outcome)), failure -> {
            whenDone.accept(false);
            if (failure instanceof UncheckedIOException)
                problems.set(texts.get("rules.unreadable", String.valueOf(failure.getMessage())));
            else dialogs.show(Trouble.unexpected(texts, failure));
        });
    }

    private boolean told(RulesOutcome outcome) {
        return switch (outcome) {
            case RulesOutcome.Refused(var found) -> {
                problems.set(lines(found));
                yield false;
            }
            case RulesOutcome.Unchanged(var name) -> {
                problems.set(texts.get("rules.unchanged", name));
                yield false;
            }
            case RulesOutcome.ChangedMeanwhile(var name) -> {
                problems.set(texts.get("rules.meanwhile", name));
                yield false;
            }
            case RulesOutcome.Kept(var _, var _, var found) -> {
                notes = found;
                yield true;
            }
            case RulesOutcome.Withdrawn _ -> true;
        };
    }

    /** To be called once the sheet is closed after a change. */
    void afterChange() {
        session.saved();
        changed.run();
        if (notes.isEmpty()) return;
        dialogs.tell(
                texts.get("reference.own.notes"),
                String.join("\n", notes.stream().map(this::line).toList()));
        notes = List.of();
    }

    private String lines(List<Problem> found) {
        var lines = found.stream().map(this::line).toList();
        boolean ofTheFile = found.stream().anyMatch(problem -> problem.path().contains(":"));
        return String.join("\n", lines) + (ofTheFile ? "\n" + texts.get("rules.refused") : "");
    }

    private String line(Problem problem) {
        return problem.path().contains(":")
                ? texts.get("reference.own.problem", problem.path(), texts.of(problem))
                : texts.of(problem);
    }

    /** The file, but no more of it than is needed to see that it is too large. */
    private static byte[] content(Path file) {
        try (var content = Files.newInputStream(file)) {
            return content.readNBytes(RuleReader.MOST_BYTES + 1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file.toString(), unreadable);
        }
    }
}
