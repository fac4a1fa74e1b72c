package org.anjuan.document.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** What a file that has no pages is, by how it begins. */
enum FileKind {
    /** A photo that cannot be decoded here. */
    HEIF,
    /** Sound or film. */
    RECORDING,
    /** Anything else. */
    OTHER;

    private static final int HEAD = 64;
    private static final Set<String> STILL =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif", "avis");
    private static final List<String> SOUND_OR_FILM =
            List.of("ID3", "OggS", "fLaC", "\u001AE\u00DF\u00A3", "#!AMR", "FLV\u0001", "0&\u00B2u\u008Ef\u00CF");

    static FileKind of(Path file) throws IOException {
        String head;
        try (var in = Files.newInputStream(file)) {
            head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
        if (head.startsWith("ftyp", 4) && head.length() >= 12)
            return STILL.contains(head.substring(8, 12)) ? HEIF : RECORDING;
        boolean riff = head.startsWith("RIFF") && (head.startsWith("WAVE", 8) || head.startsWith("AVI ", 8));
        return riff || SOUND_OR_FILM.stream().anyMatch(head::startsWith) ? RECORDING : OTHER;
    }
}
