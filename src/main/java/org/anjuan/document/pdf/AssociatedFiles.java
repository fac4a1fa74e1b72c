package org.anjuan.document.pdf;

import java.io.IOException;
import java.io.InputStream;
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

    private final PDDocument document;
    private final TreeMap<String, PDComplexFileSpecification> files = new TreeMap<>();

    public AssociatedFiles(PDDocument document) {
        this.document = document;
    }

    /** Takes in a file that belongs to the pages; it has so many bytes. */
    public void add(String name, String mediaType, long size, String description, InputStream content)
            throws IOException {
        var embedded = new PDEmbeddedFile(document, content, COSName.FLATE_DECODE);
        embedded.setSubtype(MEDIA_TYPE.matcher(mediaType).matches() ? mediaType : "application/octet-stream");
        embedded.setSize(Math.toIntExact(size));
        var file = new PDComplexFileSpecification();
        var plain = NOT_IN_A_NAME.matcher(name).replaceAll("_");
        file.setFile(plain);
        file.setFileUnicode(plain);
        file.setFileDescription(description);
        file.setEmbeddedFile(embedded);
        file.setEmbeddedFileUnicode(embedded);
        file.getCOSObject().setName(COSName.getPDFName("AFRelationship"), "Supplement");
        files.put("%05d".formatted(files.size() + 1), file);
    }

    public int size() {
        return files.size();
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
