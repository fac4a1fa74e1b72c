package org.anjuan.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.anjuan.domain.office.Actor;
import org.anjuan.usecase.port.StoredFile;
import org.anjuan.usecase.port.Words;
import org.jspecify.annotations.Nullable;

/** Where a command works: what was said before it on the line, the words, the case base, and where to print. */
final class Desk {

    private static final String PASSWORD_VARIABLE = "ANJUAN_PASSWORD";

    private final Program program;
    private final PrintStream out;
    private final PrintStream err;
    private Words words;

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
    }

    void complain(String line) {
        err.println(line);
    }

    /** Opens the case base, lets the command work on it, and closes it again. */
    int at(ToIntFunction<CaseBase> work) {
        try (var open = program.open(folder(), this::password, words)) {
            return work.applyAsInt(open);
        }
    }

    Path folder() {
        if (base == null) throw new Refusal(get("cli.base.missing"));
        return base;
    }

    /** The person who acts: the one named by {@code --as}, or the only one there is. */
    Actor actor(CaseBase open) {
        var people = open.people();
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
        var variable = System.getenv(PASSWORD_VARIABLE);
        if (variable != null && !variable.isEmpty()) return variable.toCharArray();
        var console = System.console();
        if (console == null || !console.isTerminal()) throw new Refusal(get("cli.password.missing"));
        return console.readPassword("%s ", get("cli.password.prompt"));
    }

    /** A password to be set: asked for twice at the keyboard, so that a slip of the finger locks nobody out. */
    char[] newPassword() {
        var first = password();
        var console = System.console();
        if (passwordFile != null || System.getenv(PASSWORD_VARIABLE) != null || console == null) return first;
        var second = console.readPassword("%s ", get("cli.password.again"));
        if (!Arrays.equals(first, second)) throw new Refusal(get("cli.password.differs"));
        return first;
    }

    /** The file with this id or number. */
    StoredFile find(CaseBase open, String called) {
        var found = open.store().inTransaction(tx -> {
            var id = id(called);
            return id.isPresent() ? tx.cases().find(id.get()) : tx.cases().findByNumber(called);
        });
        return found.orElseThrow(() -> new Refusal(get("cli.case.unknown", called)));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private char[] read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8).strip().toCharArray();
        } catch (IOException failure) {
            throw new Refusal(get("cli.password.unreadable", file.toString()));
        }
    }
}
