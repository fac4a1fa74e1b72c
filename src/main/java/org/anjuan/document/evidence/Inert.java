package org.anjuan.document.evidence;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** Finds what a foreign PDF holds besides its pages and does not come along: the bound pages are what one sees, and no more. */
final class Inert {

    private static final String SCRIPT = "dossier.item.inertScript";
    private static final String ATTACHMENT = "dossier.item.inertAttachment";
    private static final String FORM = "dossier.item.inertForm";
    private static final String SIGNATURE = "dossier.item.inertSignature";
    private static final String MEDIA = "dossier.item.inertMedia";

    private static final Set<String> MOVING = Set.of("Screen", "RichMedia", "Movie", "Sound", "3D");
    private static final int MOST_NOTES = 50_000;
    private static final int MOST_FIELDS = 10_000;
    private static final int MOST_ACTIONS = 50_000;

    private final Set<String> found = new TreeSet<>();
    private final Set<COSBase> actions = Collections.newSetFromMap(new IdentityHashMap<>());
    private int notes;

    private Inert() {}

    /** The message keys of what does not come along. */
    static Set<String> of(PDDocument document) {
        var look = new Inert();
        look.catalog(document.getDocumentCatalog().getCOSObject());
        for (var page : document.getPages()) look.page(page.getCOSObject());
        return look.found;
    }

    private void catalog(COSDictionary catalog) {
        acts(catalog.getDictionaryObject(COSName.OPEN_ACTION));
        actions(catalog);
        var names = catalog.getCOSDictionary(COSName.NAMES);
        if (names != null && names.containsKey(COSName.JAVA_SCRIPT)) found.add(SCRIPT);
        if (names != null && names.containsKey(COSName.EMBEDDED_FILES)
                || catalog.containsKey(COSName.COLLECTION)
                || catalog.containsKey(COSName.getPDFName("AF"))) found.add(ATTACHMENT);
        var form = catalog.getCOSDictionary(COSName.ACRO_FORM);
        if (form == null) return;
        if (form.containsKey(COSName.getPDFName("XFA"))) found.add(FORM);
        fields(form.getCOSArray(COSName.FIELDS));
    }

    private void fields(COSArray fields) {
        if (fields == null) return;
        var seen = Collections.newSetFromMap(new IdentityHashMap<COSBase, Boolean>());
        var open = new ArrayDeque<COSArray>();
        open.add(fields);
        while (!open.isEmpty()) {
            var list = open.poll();
            for (int i = 0; i < list.size() && seen.size() < MOST_FIELDS; i++) {
                if (!(list.getObject(i) instanceof COSDictionary field) || !seen.add(field)) continue;
                if (COSName.SIG.equals(field.getDictionaryObject(COSName.FT))) {
                    if (field.getDictionaryObject(COSName.V) instanceof COSDictionary) found.add(SIGNATURE);
                } else {
                    found.add(FORM);
                }
                var children = field.getCOSArray(COSName.KIDS);
                if (children != null) open.add(children);
            }
        }
    }

    private void page(COSDictionary page) {
        actions(page);
        var annotations = page.getCOSArray(COSName.ANNOTS);
        if (annotations == null) return;
        for (int i = 0; i < annotations.size() && notes < MOST_NOTES; i++, notes++) {
            if (!(annotations.getObject(i) instanceof COSDictionary annotation)) continue;
            var kind = annotation.getNameAsString(COSName.SUBTYPE);
            if ("FileAttachment".equals(kind)) found.add(ATTACHMENT);
            if (kind != null && MOVING.contains(kind)) found.add(MEDIA);
            acts(annotation.getDictionaryObject(COSName.A));
            actions(annotation);
        }
    }

    private void actions(COSDictionary owner) {
        var actions = owner.getCOSDictionary(COSName.AA);
        if (actions == null) return;
        for (var key : actions.keySet()) acts(actions.getDictionaryObject(key));
    }

    /** An action, and what it says comes next. */
    private void acts(@Nullable COSBase first) {
        if (!(first instanceof COSDictionary)) return;
        var open = new ArrayDeque<COSBase>();
        open.add(first);
        while (!open.isEmpty() && !found.contains(SCRIPT)) {
            var next = open.poll();
            if (next instanceof COSArray several)
                for (int i = 0; i < several.size(); i++) push(several.getObject(i), open);
            if (!(next instanceof COSDictionary action) || actions.size() >= MOST_ACTIONS || !actions.add(action))
                continue;
            if (COSName.JAVA_SCRIPT.equals(action.getDictionaryObject(COSName.S))) found.add(SCRIPT);
            push(action.getDictionaryObject(COSName.NEXT), open);
        }
    }

    private static void push(@Nullable COSBase action, Deque<COSBase> open) {
        if (open.size() < MOST_ACTIONS && (action instanceof COSDictionary || action instanceof COSArray))
            open.add(action);
    }
}
