package org.anjuan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.anjuan.cli.Exit;
import org.anjuan.document.TestFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Volumes as somebody has them, looked at with and without their case base. */
class VerifyCommandTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final Wiring PROGRAM = new Wiring(CLOCK);
    private static final TestConsole CONSOLE = new TestConsole(PROGRAM);
    private static final String NUMBER = "津河环罚〔2026〕57号";

    @TempDir
    static Path folder;

    private static Path base;
    private static Path volume;

    @BeforeAll
    static void bound() throws IOException {
        base = folder.resolve("base");
        PROGRAM.samples().writeTo(folder.resolve("samples"));
        assertThat(at("init", "--plain", "--office", "津河市生态环境局", "--person", "王某"))
                .isEqualTo(Exit.DONE);
        assertThat(at("import", folder.resolve("samples").toString())).isEqualTo(Exit.DONE);
        assertThat(at("dossier", NUMBER, "--out", folder.resolve("out").toString()))
                .as(CONSOLE.complained())
                .isEqualTo(Exit.DONE);
        try (var written = Files.list(folder.resolve("out"))) {
            volume = written.findFirst().orElseThrow();
        }
    }

    private static int at(String... args) {
        return CONSOLE.run(List.of("--base", base.toString()), args);
    }

    @Test
    void aVolumeIsWholeWithoutACaseBaseAndEqualWithOne() {
        assertThat(CONSOLE.run("--lang", "en", "verify", volume.toString())).isEqualTo(Exit.DONE);
        assertThat(CONSOLE.said()).contains(": whole", "Signatures are not looked at", "Main volume");
        assertThat(at("verify", volume.toString(), "--json")).isEqualTo(Exit.DONE);
        var found = CONSOLE.json().get(0);
        assertThat(found.get("state").stringValue()).isEqualTo("WHOLE");
        assertThat(found.get("base").get("state").stringValue()).isEqualTo("EQUAL");
        assertThat(found.get("base").get("sameFile").booleanValue()).isTrue();
        assertThat(found.get("base").get("taken").get("by").stringValue()).isEqualTo("王某");
    }

    @Test
    void aChangedOrLengthenedVolumeIsToldInBothLanguages() throws IOException {
        var bytes = Files.readAllBytes(volume);
        bytes[bytes.length / 2] ^= 1;
        var changed = Files.write(folder.resolve("changed.pdf"), bytes);
        assertThat(CONSOLE.run("--lang", "en", "verify", changed.toString())).isEqualTo(Exit.REFUSED);
        assertThat(CONSOLE.said()).contains(": changed", "At least one byte");
        assertThat(CONSOLE.run("--lang", "zh", "verify", changed.toString())).isEqualTo(Exit.REFUSED);
        assertThat(CONSOLE.said()).contains("被改动", "至少有一个字节");
        var longer = Files.copy(volume, folder.resolve("longer.pdf"));
        Files.writeString(longer, "%%EOF\n", StandardOpenOption.APPEND);
        assertThat(CONSOLE.run("--lang", "en", "verify", longer.toString())).isEqualTo(Exit.REFUSED);
        assertThat(CONSOLE.said()).contains("6 bytes were added");
    }

    @Test
    void whatIsNoVolumeHasAClearAnswer() throws IOException {
        var bytes = Files.readAllBytes(volume);
        var files = Map.of(
                "cut.pdf", Arrays.copyOf(bytes, bytes.length / 3),
                "empty.pdf", new byte[0],
                "locked.pdf", TestFiles.pdf(1, "secret"),
                "foreign.pdf", TestFiles.pdf(1, null),
                "text.pdf", "no PDF".getBytes());
        var answers = Map.of(
                "cut.pdf", "cut off",
                "empty.pdf", "0 bytes",
                "locked.pdf", "password",
                "foreign.pdf", "did not bind",
                "text.pdf", "It is no PDF",
                "none.pdf", "no such file");
        for (var entry : files.entrySet()) Files.write(folder.resolve(entry.getKey()), entry.getValue());
        for (var answer : answers.entrySet()) {
            assertThat(CONSOLE.run(
                            "--lang",
                            "en",
                            "verify",
                            folder.resolve(answer.getKey()).toString()))
                    .as(answer.getKey())
                    .isEqualTo(Exit.REFUSED);
            assertThat(CONSOLE.said()).contains("no volume of this program", answer.getValue());
        }
    }
}
