package org.anjuan.persistence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file that makes a folder a case base: its identity, the version of its schema, and the slots that hold its key.
 *
 * @param format {@code anjuan.base/1}
 * @param schema the number of the last migration it went through
 * @param keys one slot per password or other means of opening it; none for a plain base
 */
record BaseMarker(String format, UUID id, int schema, boolean encrypted, List<KeySlot> keys) {

    static final String NAME = "anjuan-base.json";
    static final String FAMILY = "anjuan.base/";
    static final String FORMAT = FAMILY + "1";

    private static final long LONGEST = 1_000_000;
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    BaseMarker {
        keys = keys == null ? List.of() : List.copyOf(keys);
    }

    BaseMarker withSchema(int next) {
        return new BaseMarker(format, id, next, encrypted, keys);
    }

    /**
     * Reads the marker of a folder.
     *
     * @throws IOException where it cannot be read, or is none
     */
    static BaseMarker read(Path folder) throws IOException {
        var file = folder.resolve(NAME);
        if (Files.size(file) > LONGEST) throw new IOException(NAME + " is too large");
        try {
            var marker = JSON.readValue(Files.readString(file), BaseMarker.class);
            if (marker == null || marker.format() == null || marker.id() == null)
                throw new IOException(NAME + " is not complete");
            return marker;
        } catch (JacksonException | IllegalArgumentException e) {
            throw new IOException(NAME + " is not well-formed", e);
        }
    }

    /** Writes the marker in one step: whoever reads it, also after the power failed, sees the old one or the new one. */
    void write(Path folder) throws IOException {
        var temporary = folder.resolve(NAME + ".new");
        Files.write(temporary, JSON.writeValueAsString(this).getBytes(StandardCharsets.UTF_8));
        Folders.force(temporary);
        Files.move(
                temporary, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Folders.forceNames(folder);
    }
}
