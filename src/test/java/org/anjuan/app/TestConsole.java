package org.anjuan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.anjuan.cli.CommandLineInterface;
import org.anjuan.cli.Exit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command line as a test uses it: runs one command after another, and keeps what the last one said. */
final class TestConsole {

    private final Wiring program;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Locale locale = Locale.ENGLISH;

    TestConsole(Wiring program) {
        this.program = program;
    }

    /** What follows is said in this language. */
    void speak(Locale language) {
        locale = language;
    }

    /** Runs a command with these arguments behind those; answers with its exit code. */
    int run(List<String> first, String... args) {
        var line = new ArrayList<>(first);
        line.addAll(List.of(args));
        return run(line.toArray(String[]::new));
    }

    /** Runs a command; answers with its exit code. */
    int run(String... args) {
        out.reset();
        err.reset();
        return new CommandLineInterface(program, printer(out), printer(err), locale).run(args);
    }

    /** Makes the base of an office in this folder and fills it with the samples. */
    void sampleBase(Path folder) throws IOException {
        var samples = folder.resolve("samples");
        program.samples().writeTo(samples);
        var base = List.of("--base", folder.resolve("base").toString());
        assertThat(run(base, "init", "--plain", "--office", "津河市生态环境局", "--person", "王某"))
                .isEqualTo(Exit.DONE);
        assertThat(run(base, "import", samples.toString())).isEqualTo(Exit.DONE);
    }

    /** What the last command wrote as its answer. */
    String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /** What the last command wrote as its complaint. */
    String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    JsonNode json() {
        return JsonMapper.shared().readTree(said());
    }

    private static PrintStream printer(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
