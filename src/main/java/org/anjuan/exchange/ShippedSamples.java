package org.anjuan.exchange;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.anjuan.usecase.port.SampleFiles;

/**
 * Four real cases with masked names, and two complete invented ones. The pictures of the invented ones are drawn when they are asked
 * for; they have the hashes that stand in the files.
 */
public final class ShippedSamples implements SampleFiles {

    /** The names of the samples, the two complete ones first. */
    public static final List<String> NAMES =
            List.of("invented-ordinary", "invented-daily-fine", "case-a", "case-b", "case-c", "case-d");

    @Override
    public void writeTo(Path folder) throws IOException {
        var evidence = Files.createDirectories(folder.resolve("evidence"));
        for (var content : SampleEvidence.items().values())
            Files.write(evidence.resolve(Hashing.hex(content)), content);
        for (var name : NAMES) Files.write(folder.resolve(name + ".json"), json(name));
    }

    /** The JSON of one sample. */
    static byte[] json(String name) throws IOException {
        try (var in = ShippedSamples.class.getResourceAsStream("/sample/" + name + ".json")) {
            if (in == null) throw new FileNotFoundException("sample " + name);
            return in.readAllBytes();
        }
    }
}
