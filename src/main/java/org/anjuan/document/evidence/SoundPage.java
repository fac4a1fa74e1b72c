package org.anjuan.document.evidence;

import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;

/**
 * Looks at what a page that says it is archive form really relies on: a font or colour that is not in the file, or a way of
 * packing that archives refuse, would spoil the volume it is bound into.
 */
final class SoundPage {

    private static final Set<String> OF_PRINTING = Set.of("k", "K");
    private static final Set<COSName> COLOURS = Set.of(COSName.DEVICECMYK, COSName.SEPARATION, COSName.DEVICEN);
    private static final Set<COSName> PACKED =
            Set.of(COSName.LZW_DECODE, COSName.LZW_DECODE_ABBREVIATION, COSName.JPX_DECODE, COSName.CRYPT);
    private static final Set<String> TRANSFER = Set.of("TR", "TR2", "HT", "HTP");
    private static final int DEEPEST = 40;

    private final Set<COSBase> seen = new HashSet<>();
    private final Set<COSBase> reached = Collections.newSetFromMap(new IdentityHashMap<>());

    private SoundPage() {}

    /** Whether the page can be carried over as it is. */
    static boolean is(PDPage page) throws IOException {
        var look = new SoundPage();
        return look.content(page)
                && look.fonts(page.getResources())
                && look.sound(page.getResources(), 0)
                && look.sound(page.getCOSObject().getDictionaryObject(COSName.GROUP), 0);
    }

    /** No operator paints in the colours of a printing press, and nothing small is hidden between the operators. */
    private boolean content(PDContentStream stream) throws IOException {
        var parser = new PDFStreamParser(stream);
        for (var token = parser.parseNextToken(); token != null; token = parser.parseNextToken())
            if (token instanceof COSName name && COLOURS.contains(name)
                    || token instanceof Operator operator
                            && (OF_PRINTING.contains(operator.getName()) || operator.getImageParameters() != null))
                return false;
        return true;
    }

    private boolean fonts(PDResources resources) throws IOException {
        if (resources == null || !seen.add(resources.getCOSObject())) return true;
        for (var name : resources.getFontNames()) {
            var font = resources.getFont(name);
            if (font == null || !font.isEmbedded()) return false;
        }
        for (var name : resources.getXObjectNames())
            if (resources.getXObject(name) instanceof PDFormXObject form
                    && !(content(form) && fonts(form.getResources()))) return false;
        return true;
    }

    private boolean sound(PDResources resources, int depth) {
        return resources == null || sound(resources.getCOSObject(), depth);
    }

    /** Whether nothing that is reached from here names a colour or a packing that is not carried over. */
    private boolean sound(@Nullable COSBase base, int depth) {
        if (depth > DEEPEST) return false;
        if (base instanceof COSName name) return !COLOURS.contains(name) && !PACKED.contains(name);
        if (base instanceof COSArray array) {
            if (!reached.add(array)) return true;
            for (var element : array.toList()) if (!sound(direct(element), depth + 1)) return false;
            return true;
        }
        if (!(base instanceof COSDictionary dictionary) || !reached.add(dictionary)) return true;
        if (TRANSFER.stream().anyMatch(key -> dictionary.containsKey(COSName.getPDFName(key)))) return false;
        if (dictionary instanceof COSStream stream && stream.containsKey(COSName.F)) return false;
        if (dictionary.containsKey(COSName.PARENT)) return false; // leads out of the page
        for (var key : List.copyOf(dictionary.keySet()))
            if (!sound(dictionary.getDictionaryObject(key), depth + 1)) return false;
        return true;
    }

    private static COSBase direct(COSBase element) {
        return element instanceof COSObject object ? object.getObject() : element;
    }
}
