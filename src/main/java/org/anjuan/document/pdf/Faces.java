package org.anjuan.document.pdf;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The faces of the pages. Each is parsed when it is needed first and lives as long as the program; a document embeds only
 * the characters it uses. Several documents may be written with them at the same time: a parsed face is only read.
 */
public final class Faces {

    /** One face: its family in style sheets, its weight, its file. */
    public enum Face {
        SONG("song", 400, "NotoSerifSC-Regular"),
        SONG_BOLD("song", 700, "NotoSerifSC-Bold"),
        HEI("hei", 400, "NotoSansSC-Regular"),
        HEI_BOLD("hei", 700, "NotoSansSC-Bold");

        private final String family;
        private final int weight;
        private final String file;

        Face(String family, int weight, String file) {
            this.family = family;
            this.weight = weight;
            this.file = file;
        }

        public String family() {
            return family;
        }

        public int weight() {
            return weight;
        }
    }

    private final Map<Face, TrueTypeFont> parsed = new EnumMap<>(Face.class);

    /** This face as a font of this document. */
    PDFont fontOf(Face face, PDDocument document) throws IOException {
        return PDType0Font.load(document, parsed(face), true);
    }

    /** The code points of this text that no face can print, line ends and the like aside. */
    public Set<Integer> missingFrom(CharSequence text) throws IOException {
        var missing = new TreeSet<Integer>();
        CmapLookup cmap = null;
        for (int at = 0; at < text.length(); ) {
            int point = Character.codePointAt(text, at);
            at += Character.charCount(point);
            if (point < 0x80 || missing.contains(point)) continue;
            if (cmap == null) cmap = parsed(Face.SONG).getUnicodeCmapLookup();
            if (cmap.getGlyphId(point) == 0) missing.add(point);
        }
        return missing;
    }

    /**
     * Ligatures of Latin letters are switched off: looking for them took a quarter of the time, and papers have none. Of the
     * tables from characters to glyphs, which take several megabytes each, the one that is asked is kept.
     */
    private synchronized TrueTypeFont parsed(Face face) throws IOException {
        var font = parsed.get(face);
        if (font == null) {
            var path = "/fonts/" + face.file + ".ttf";
            try (var in = Objects.requireNonNull(Faces.class.getResourceAsStream(path), path)) {
                font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            }
            font.setEnableGsub(false);
            if (font.getUnicodeCmapLookup() instanceof CmapSubtable asked)
                font.getCmap().setCmaps(new CmapSubtable[] {asked});
            parsed.put(face, font);
        }
        return font;
    }
}
