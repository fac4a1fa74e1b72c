package org.anjuan.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.anjuan.domain.office.Actor;
import org.anjuan.usecase.port.Words;
import org.jspecify.annotations.Nullable;

/** Where a command works: what was said before it on the line, the words, the case base, and where to print. */
final class Desk {

    private static final String PASSWORD_VARIABLE = "ANJUAN_PASSWORD";

    private final Program program;
    private final PrintStream out;
    private final PrintStream err;
    private Words words;

    @Nullable Path base;

    @Nullable String person;

    @Nullable Path passwordFile;

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
                .filter(known -> known.name().equals(person) || known.id().toString().equals(person))
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

    private char[] read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8).strip().toCharArray();
        } catch (IOException failure) {
            throw new Refusal(get("cli.password.unreadable", file.toString()));
        }
    }
}
