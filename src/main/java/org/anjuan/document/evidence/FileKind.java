package org.anjuan.document.evidence;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** What a file that has no pages is, by how it begins. */
enum FileKind {
    /** A photo that cannot be decoded here. */
    HEIF,
    /** Sound or film. */
    RECORDING,
    /** Made of boxes as film is, but none: the raw photo of a camera, say. */
    BOXES,
    /** Anything else. */
    OTHER;

    private static final Set<String> STILL =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif", "avis");
    /** What the names of film and sound begin with. */
    private static final List<String> FILM = List.of(
            "iso", "mp4", "mp7", "M4", "m4", "avc", "qt", "3g", "F4", "f4", "mmp4", "MSNV", "XAVC", "dash", "cmf",
            "hvc1", "kddi", "dby1", "mqt", "NDS", "NDX", "NDH", "NDC", "CAEP", "caqv", "pana", "niko", "SDV", "da",
            "dv", "dm");

    private static final List<String> SOUND_OR_FILM =
            List.of("ID3", "OggS", "fLaC", "\u001AE\u00DF\u00A3", "#!AMR", "FLV\u0001", "0&\u00B2u\u008Ef\u00CF");

    static FileKind of(byte[] beginning) {
        var head = new String(beginning, StandardCharsets.ISO_8859_1);
        if (head.startsWith("ftyp", 4) && head.length() >= 12) {
            var brand = head.substring(8, 12);
            if (STILL.contains(brand)) return HEIF;
            return FILM.stream().anyMatch(brand::startsWith) ? RECORDING : BOXES;
        }
        boolean riff = head.startsWith("RIFF") && (head.startsWith("WAVE", 8) || head.startsWith("AVI ", 8));
        return riff || SOUND_OR_FILM.stream().anyMatch(head::startsWith) ? RECORDING : OTHER;
    }
}
