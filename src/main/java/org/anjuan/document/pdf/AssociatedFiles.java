package org.anjuan.document.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Calendar;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Files that travel inside a PDF/A-3 beside its pages, each with its kind and what it is. */
public final class AssociatedFiles {

    private static final COSName ASSOCIATED = COSName.getPDFName("AF");
    private static final Pattern MEDIA_TYPE = Pattern.compile("[\\w.+-]+/[\\w.+-]+");
    private static final Pattern NOT_IN_A_NAME = Pattern.compile("[\\p{Cntrl}/\\\\:*?\"<>|]");

    /** What a file is to the document. */
    public enum Relation {
        /** What the pages were made from. */
        SOURCE("Source"),
        /** What the pages tell, for programs to read. */
        DATA("Data"),
        /** What goes with the pages. */
        SUPPLEMENT("Supplement");

        private final String word;

        Relation(String word) {
            this.word = word;
        }
    }

    private final PDDocument document;
    private final TreeMap<String, PDComplexFileSpecification> files = new TreeMap<>();
    private int attached;

    public AssociatedFiles(PDDocument document) {
        this.document = document;
    }

    /** Takes in a file that belongs to the pages; it has so many bytes. */
    public void add(String name, String mediaType, long size, String description, InputStream content)
            throws IOException {
        var embedded = new PDEmbeddedFile(document, content, COSName.FLATE_DECODE);
        embedded.setSubtype(MEDIA_TYPE.matcher(mediaType).matches() ? mediaType : "application/octet-stream");
        embedded.setSize(Math.toIntExact(size));
        attached++;
        add("%05d".formatted(attached), name, Relation.SUPPLEMENT, description, embedded);
    }

    /**
     * Takes in data that belong to the document as a whole.
     *
     * @param key what they are found by
     * @param made when they were made
     */
    public void add(String key, Relation relation, String description, byte[] json, Calendar made) throws IOException {
        var embedded = new PDEmbeddedFile(document, new ByteArrayInputStream(json), COSName.FLATE_DECODE);
        embedded.setSubtype("application/json");
        embedded.setSize(json.length);
        embedded.setModDate(made);
        add(key, key, relation, description, embedded);
    }

    private void add(String key, String name, Relation relation, String description, PDEmbeddedFile embedded) {
        var file = new PDComplexFileSpecification();
        var plain = NOT_IN_A_NAME.matcher(name).replaceAll("_");
        file.setFile(plain);
        file.setFileUnicode(plain);
        file.setFileDescription(description);
        file.setEmbeddedFile(embedded);
        file.setEmbeddedFileUnicode(embedded);
        file.getCOSObject().setName(COSName.getPDFName("AFRelationship"), relation.word);
        files.put(key, file);
    }

    /** How many files were taken in that belong to pages. */
    public int size() {
        return attached;
    }

    /** Lists them in the document, in the order in which they came. */
    public void write() throws IOException {
        if (files.isEmpty()) return;
        var catalog = document.getDocumentCatalog();
        var list = Objects.requireNonNullElseGet(catalog.getCOSObject().getCOSArray(ASSOCIATED), COSArray::new);
        files.values().forEach(file -> list.add(file.getCOSObject()));
        catalog.getCOSObject().setItem(ASSOCIATED, list);
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(files);
        var names = Objects.requireNonNullElseGet(catalog.getNames(), () -> new PDDocumentNameDictionary(catalog));
        names.setEmbeddedFiles(tree);
        catalog.setNames(names);
    }
}
