package org.anjuan.cli;

import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.text.Problem;
import org.anjuan.usecase.port.BaseOutcome;
import org.anjuan.usecase.port.CaseBases;
import org.anjuan.usecase.port.CaseQuery;
import org.anjuan.usecase.port.CaseRow;
import org.anjuan.usecase.port.OpenBase;
import org.anjuan.usecase.port.OpenBase.BackupOutcome;
import org.anjuan.usecase.port.Progress;
import org.anjuan.usecase.port.StoredFile;
import org.anjuan.usecase.port.Words;
import org.jspecify.annotations.Nullable;

/** Where a command works: what was said before it on the line, the words, the case base, and where to print. */
final class Desk {

    private static final String PASSWORD_VARIABLE = "ANJUAN_PASSWORD";

    private static final Duration BACKUP_AGE = Duration.ofHours(1);

    private final Program program;
    private final PrintStream out;
    private final PrintStream err;
    private final List<String> complaints = new ArrayList<>();
    private boolean hasSpoken;
    private Words words;
    private @Nullable LawBook law;

    @Nullable
    Path base;

    @Nullable
    String person;

    @Nullable
    Path passwordFile;

    Desk(Program program, PrintStream out, PrintStream err, Locale locale) {
        this.program = program;
        this.out = out;
        this.err = err;
        this.words = program.words(locale);
    }

    Program program() {
        return program;
    }

    /** The law as it holds in the case base that is named on the line; without one, as it ships. */
    LawBook law() {
        if (law == null) {
            if (base == null) law = program.law();
            else on(_ -> Exit.DONE);
        }
        return Objects.requireNonNull(law);
    }

    Words words() {
        return words;
    }

    void speak(Locale locale) {
        words = program.words(locale);
    }

    String get(String key, Object... values) {
        return words.get(key, values);
    }

    void say(String line) {
        out.println(line);
        hasSpoken = true;
    }

    void complain(String line) {
        err.println(line);
        complaints.add(line.strip());
    }

    /** What a script that asked for JSON gets where a command was not carried out and printed no data. */
    void sayComplaintsAsJson(int exit) {
        if (!hasSpoken) say(Json.of(Map.of("exit", exit, "reasons", complaints)));
    }

    /** Each problem on a line, once: where, and what is wrong. Warnings say that they are. */
    void complainAbout(List<Problem> problems) {
        for (var problem : problems) {
            var place = problem.path().isEmpty() ? "" : problem.path() + ": ";
            var text = text(problem);
            var line = problem.isError() ? place + text : get("cli.warning", place + text);
            if (!complaints.contains(line)) complain("  " + line);
        }
    }

    /** How far a long command is, on one line of the terminal; a script gets none of it. */
    Progress progress() {
        return keyboard().isPresent() ? new TerminalProgress(err, words) : Progress.IGNORED;
    }

    /** The files named on the line, or all there are. */
    List<UUID> chosen(CaseBase open, List<String> called, boolean all) {
        if (all == !called.isEmpty()) throw new Refusal(get("cli.cases.which"));
        if (all) return ids(open);
        return called.stream().map(name -> find(open, name).file().id()).toList();
    }

    /** Opens the case base, lets the command work on it, and closes it again. */
    int at(ToIntFunction<CaseBase> work) {
        return on(base -> {
            base.refreshing().outdated(progress());
            base.refreshing().stale(progress());
            return work.applyAsInt(base);
        });
    }

    /** The same on a case base whose lists are left as they are found. */
    int on(ToIntFunction<CaseBase> work) {
        var open = open(folder());
        int exit;
        try {
            var desk = program.on(open);
            law = desk.law();
            warnOf(desk.setAside());
            exit = work.applyAsInt(desk);
        } catch (Throwable failure) {
            open.close();
            throw failure;
        }
        close(open);
        return exit;
    }

    private void warnOf(List<Problem> setAside) {
        if (setAside.isEmpty()) return;
        complain(get("cli.warning", get("rules.setAside")));
        complainAbout(setAside);
    }

    /** With a backup where the command wrote something and the last one is old; scripts give many commands in a row. */
    private void close(OpenBase open) {
        var old = program.clock().instant().minus(BACKUP_AGE);
        boolean worthIt = open.isChanged()
                && open.isBackupDue()
                && open.lastBackup().map(at -> at.isBefore(old)).orElse(true);
        if (!worthIt) open.close();
        else if (open.closeWithBackup(progress()) instanceof BackupOutcome.Failed(var problem, var _))
            complain(get("cli.warning", text(problem)));
    }

    /** Opens the case base; the password is asked for only where it has one. */
    OpenBase open(Path folder) {
        boolean encrypted = program.bases().look(folder) == CaseBases.Look.ENCRYPTED;
        return opened(program.bases().open(folder, encrypted ? Optional.of(password()) : Optional.empty()));
    }

    OpenBase opened(BaseOutcome outcome) {
        return switch (outcome) {
            case BaseOutcome.Opened(var base) -> base;
            case BaseOutcome.Refused refused -> throw new Refusal(text(refused.problem()));
        };
    }

    String text(Problem problem) {
        return get(problem.key(), problem.values().toArray());
    }

    Path folder() {
        if (base == null) throw new Refusal(get("cli.base.missing"));
        return base;
    }

    /** The person who acts: the one named by {@code --as}, or the only one there is. */
    Actor actor(CaseBase open) {
        var people = open.office().people();
        if (person == null) {
            if (people.size() == 1) return new Actor(people.getFirst());
            throw new Refusal(get("cli.as.missing"));
        }
        var meant = people.stream()
                .filter(known ->
                        known.name().equals(person) || known.id().toString().equals(person))
                .toList();
        if (meant.isEmpty()) throw new Refusal(get("cli.as.unknown", person));
        if (meant.size() > 1) throw new Refusal(get("cli.as.several", person));
        return new Actor(meant.getFirst());
    }

    /** From the file, the environment, or the keyboard, in this order. */
    char[] password() {
        if (passwordFile != null) return read(passwordFile);
        return variable().orElseGet(() -> typed("cli.password.prompt"));
    }

    private static Optional<char[]> variable() {
        return Optional.ofNullable(System.getenv(PASSWORD_VARIABLE))
                .filter(content -> !content.isEmpty())
                .map(String::toCharArray);
    }

    /** What is typed at the keyboard; nothing where nobody sits there, or ends the input instead. */
    private char[] typed(String prompt) {
        return keyboard()
                .map(console -> console.readPassword("%s ", get(prompt)))
                .orElseThrow(() -> new Refusal(get("cli.password.missing")));
    }

    /** A password to be set: asked for twice at the keyboard, so that a slip of the finger locks nobody out. */
    char[] newPassword() {
        var first = password();
        if (passwordFile != null || variable().isPresent()) return first;
        if (!Arrays.equals(first, typed("cli.password.again"))) throw new Refusal(get("cli.password.differs"));
        return first;
    }

    /** The file with this id or number. */
    StoredFile find(CaseBase open, String called) {
        return open.files().open(actor(open), called).orElseThrow(() -> new Refusal(get("cli.case.unknown", called)));
    }

    private List<UUID> ids(CaseBase open) {
        return open.lists().rows(actor(open), CaseQuery.all(Integer.MAX_VALUE)).stream()
                .map(CaseRow::id)
                .toList();
    }

    /** Somebody who sits at the terminal; nobody where a script runs. */
    @SuppressWarnings("SystemConsoleNull") // where standard input is no terminal there is none
    private static Optional<Console> keyboard() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal);
    }

    private char[] read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8).strip().toCharArray();
        } catch (IOException failure) {
            throw new Refusal(get("cli.password.unreadable", file.toString()));
        }
    }
}
