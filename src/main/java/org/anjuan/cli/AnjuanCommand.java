package org.anjuan.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.anjuan.domain.office.Actor;
import org.anjuan.usecase.port.OpenBase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program itself: what all commands share, and the window when no command is given. */
@Command(name = "anjuan", description = "cli.anjuan.description")
final class AnjuanCommand implements Callable<Integer> {

    private final Desk desk;

    @Spec
    @Nullable
    CommandSpec spec;

    AnjuanCommand(Desk desk) {
        this.desk = desk;
    }

    @Option(names = "--base", paramLabel = "DIR", descriptionKey = "cli.option.base", scope = ScopeType.INHERIT)
    void base(Path folder) {
        desk.base = folder;
    }

    @Option(names = "--as", paramLabel = "PERSON", descriptionKey = "cli.option.as", scope = ScopeType.INHERIT)
    void as(String person) {
        desk.person = person;
    }

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            descriptionKey = "cli.option.passwordFile",
            scope = ScopeType.INHERIT)
    void passwordFile(Path file) {
        desk.passwordFile = file;
    }

    @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "cli.option.lang", scope = ScopeType.INHERIT)
    void language(String language) {
        if (!language.startsWith("zh") && !language.startsWith("en"))
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), desk.get("cli.misused.language", language));
        desk.speak(language.startsWith("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
    }

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "cli.option.help",
            scope = ScopeType.INHERIT)
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "cli.option.version")
    boolean version;

    @Override
    public Integer call() {
        var folder = desk.base;
        if (folder == null) {
            desk.program().openWindow(null, null, desk.words());
        } else {
            var open = desk.open(folder);
            desk.program().openWindow(open, actor(open), desk.words());
        }
        return Exit.DONE;
    }

    /** Who acts; a case base that nobody can be found to work on is closed again. */
    private Actor actor(OpenBase open) {
        try {
            return desk.actor(desk.program().on(open));
        } catch (Throwable nobody) {
            open.close();
            throw nobody;
        }
    }
}
