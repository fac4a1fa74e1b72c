package org.anjuan.document.evidence;

import static org.anjuan.document.evidence.Binding.assertBinds;
import static org.anjuan.document.evidence.Binding.assertReason;
import static org.anjuan.document.evidence.Samples.CATALOG;
import static org.anjuan.document.evidence.Samples.ONE_PAGE;
import static org.anjuan.document.evidence.Samples.hex;
import static org.anjuan.document.evidence.Samples.packed;
import static org.anjuan.document.evidence.Samples.page;
import static org.anjuan.document.evidence.Samples.pdf;
import static org.anjuan.document.evidence.Samples.stream;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever way a stream is packed, what it would take is measured before it is taken. Sizes are a little above what may be. */
@Timeout(120)
class UnpackedTest {

    private static final String TOO_LARGE = "dossier.item.tooLarge";
    private static final int TEXT = 110;
    private static final int SAMPLES = 180;
    private static final String IMAGE =
            "/Type /XObject /Subtype /Image /Width 10 /Height 10 /BitsPerComponent 8 /ColorSpace /DeviceGray ";
    private static final String SHOW = "q 595 0 0 842 0 0 cm /I Do Q";

    private static byte[] withContent(String stream) {
        return pdf(CATALOG, ONE_PAGE, page("4 0 R", ""), stream);
    }

    @Test
    void whatFollowsOnAnImageIsNoImage() {
        var small = stream(IMAGE + "/Filter /FlateDecode", packed(1));
        assertReason(
                TOO_LARGE,
                pdf(CATALOG, ONE_PAGE, page("5 0 R", ""), small, stream("/Filter /FlateDecode", packed(TEXT))));
    }

    @Test
    void aStreamThatSaysItIsAnImageIsMeasuredAllTheSame() {
        assertReason(TOO_LARGE, withContent(stream(IMAGE + "/Filter /FlateDecode", packed(SAMPLES))));
    }

    @Test
    void filtersOneBehindTheOtherAreMeasured() {
        var twice = hex(packed(TEXT));
        assertReason(TOO_LARGE, withContent(stream("/Filter [/ASCIIHexDecode /FlateDecode]", twice)));
        assertReason(TOO_LARGE, withContent(stream("/Filter [ /ASCII#48exDecode % so\n/Fl#61teDecode ]", twice)));
        assertBinds(1, withContent(stream("/Filter [/ASCIIHexDecode /FlateDecode]", hex(packed(1)))));
    }

    @Test
    void filtersOfAnotherTimeAreMeasured() {
        assertReason(TOO_LARGE, withContent(stream("/Filter /RunLengthDecode", runs(TEXT))));
        assertReason(TOO_LARGE, withContent(stream("/Filter /LZWDecode", words(TEXT))));
        assertBinds(1, withContent(stream("/Filter /RunLengthDecode", runs(1))));
        assertBinds(1, withContent(stream("/Filter /LZWDecode", words(1))));
    }

    @Test
    void aStreamThatHidesBehindTheRestOfAnotherIsMeasured() {
        // the first says that its packed bytes go on to the end of the file
        var open = new byte[] {0x78, (byte) 0x9C, 0x01, (byte) 0xFF, (byte) 0xFF, 0, 0};
        assertReason(
                TOO_LARGE,
                pdf(
                        CATALOG,
                        ONE_PAGE,
                        page("5 0 R", ""),
                        stream("/Filter /FlateDecode", open),
                        stream("/Filter /FlateDecode", packed(TEXT))));
    }

    @Test
    void anImageIsMeasuredThroughAllItsFilters() {
        var image = stream(IMAGE + "/Filter [/ASCIIHexDecode /FlateDecode]", hex(packed(SAMPLES)));
        assertReason(
                TOO_LARGE, pdf(CATALOG, ONE_PAGE, page("4 0 R", "/XObject << /I 5 0 R >>"), stream("", SHOW), image));
    }

    @Test
    void anImageBetweenTheOperatorsIsMeasuredAlsoInsideOfAForm() {
        var inline = "q 595 0 0 842 0 0 cm BI /W 10 /H 10 /BPC 8 /CS /G /F [/AHx /Fl] ID "
                + new String(hex(packed(SAMPLES)), StandardCharsets.US_ASCII) + "\nEI Q";
        assertReason(TOO_LARGE, withContent(stream("", inline)));
        var form = stream("/Type /XObject /Subtype /Form /BBox [0 0 595 842]", inline);
        assertReason(
                TOO_LARGE, pdf(CATALOG, ONE_PAGE, page("4 0 R", "/XObject << /I 5 0 R >>"), stream("", "/I Do"), form));
    }

    @Test
    void whatANoteShowsIsMeasured() {
        var note = "<< /Type /Annot /Subtype /Stamp /Rect [10 10 200 200] /AP << /N 5 0 R >> >>";
        var shown = stream(
                "/Type /XObject /Subtype /Form /BBox [0 0 100 100] /Resources << /XObject << /I 6 0 R >> >>", "/I Do");
        var image = stream(IMAGE + "/Filter [/ASCIIHexDecode /FlateDecode]", hex(packed(SAMPLES)));
        var page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Annots [4 0 R] >>";
        assertReason(TOO_LARGE, pdf(CATALOG, ONE_PAGE, page, note, shown, image));
    }

    /** Every two bytes are 128 spaces. */
    private static byte[] runs(int megabytes) {
        var out = new ByteArrayOutputStream();
        for (int i = 0; i < megabytes << 13; i++) out.writeBytes(new byte[] {(byte) 129, ' '});
        out.write(128);
        return out.toByteArray();
    }

    /** Words that grow by a space each, begun again before they need more than nine bits. */
    private static byte[] words(int megabytes) {
        var out = new ByteArrayOutputStream();
        long bits = 0;
        int held = 0;
        long size = 0;
        while (size < (long) megabytes << 20)
            for (int word = 256; word < 490; word++) {
                int code = word == 257 ? ' ' : word;
                if (word > 256) size += Math.max(1, word - 256);
                bits = bits << 9 | code;
                for (held += 9; held >= 8; held -= 8) out.write((int) (bits >> (held - 8)));
            }
        bits = bits << 9 | 257;
        for (held += 9; held >= 8; held -= 8) out.write((int) (bits >> (held - 8)));
        out.write((int) (bits << (8 - held)));
        return out.toByteArray();
    }
}
