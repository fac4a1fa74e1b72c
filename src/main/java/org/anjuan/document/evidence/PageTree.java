package org.anjuan.document.evidence;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Lays the pages of a foreign document flat, each with what it inherits: a tree may be as deep as a well, run in a circle, or
 * tell another number of pages than it has.
 */
final class PageTree {

    static final int MOST_PAGES = 5_000;
    private static final int MOST_BRANCHES = 50_000;
    private static final String LACKING = "dossier.item.cutOff";
    private static final List<COSName> INHERITED =
            List.of(COSName.RESOURCES, COSName.MEDIA_BOX, COSName.CROP_BOX, COSName.ROTATE);

    private final COSArray pages = new COSArray();
    private final Set<String> told = new TreeSet<>();

    private PageTree() {}

    /** A branch, how far it was gone through, and what its pages inherit. */
    private static final class Branch {
        private final COSArray children;
        private final Map<COSName, COSBase> handedDown;
        private int next;

        Branch(COSDictionary node, Map<COSName, COSBase> fromAbove) {
            children = node.getCOSArray(COSName.KIDS);
            handedDown = new HashMap<>(fromAbove);
            for (var key : INHERITED) {
                var value = node.getItem(key);
                if (value != null) handedDown.put(key, value);
            }
        }
    }

    /**
     * Puts all pages into one list.
     *
     * @return the message keys of what is to be told: that a page it names is not there, or one is named again
     * @throws UnboundException where there is none, or are too many
     */
    static Set<String> flatten(PDDocument document) throws UnboundException {
        var catalog = document.getDocumentCatalog().getCOSObject();
        var root = catalog.getCOSDictionary(COSName.PAGES);
        if (root == null) throw new UnboundException("dossier.item.brokenPdf", null);
        var tree = new PageTree();
        var flat = new COSDictionary();
        tree.collect(root, flat);
        if (tree.pages.size() == 0) throw new UnboundException("dossier.item.noPages", null);
        flat.setItem(COSName.TYPE, COSName.PAGES);
        flat.setItem(COSName.KIDS, tree.pages);
        flat.setItem(COSName.COUNT, COSInteger.get(tree.pages.size()));
        catalog.setItem(COSName.PAGES, flat);
        return tree.told;
    }

    private void collect(COSDictionary root, COSDictionary parent) throws UnboundException {
        var seen = Collections.newSetFromMap(new IdentityHashMap<COSDictionary, Boolean>());
        var open = new ArrayDeque<Branch>();
        seen.add(root);
        if (root.getCOSArray(COSName.KIDS) == null) {
            if (COSName.PAGE.equals(root.getDictionaryObject(COSName.TYPE))) add(root, Map.of(), parent);
            return;
        }
        open.push(new Branch(root, Map.of()));
        while (!open.isEmpty()) {
            var branch = open.peek();
            if (branch.next >= branch.children.size()) {
                open.pop();
                continue;
            }
            if (!(branch.children.getObject(branch.next++) instanceof COSDictionary child)) {
                told.add(LACKING);
                if (branch.next > MOST_BRANCHES) throw new UnboundException("dossier.item.tooManyPages", null);
                continue;
            }
            if (!seen.add(child)) {
                if (child.getCOSArray(COSName.KIDS) == null) told.add("dossier.item.pageTwice");
                continue;
            }
            if (seen.size() > MOST_BRANCHES) throw new UnboundException("dossier.item.tooManyPages", null);
            if (child.getCOSArray(COSName.KIDS) != null) open.push(new Branch(child, branch.handedDown));
            else if (COSName.PAGES.equals(child.getDictionaryObject(COSName.TYPE))) told.add(LACKING);
            else add(child, branch.handedDown, parent);
        }
    }

    private void add(COSDictionary page, Map<COSName, COSBase> inherited, COSDictionary parent)
            throws UnboundException {
        if (pages.size() >= MOST_PAGES) throw new UnboundException("dossier.item.tooManyPages", null);
        inherited.forEach((key, value) -> {
            if (!page.containsKey(key)) page.setItem(key, value);
        });
        page.setItem(COSName.PARENT, parent);
        pages.add(page);
    }
}
