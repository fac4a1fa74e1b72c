package org.anjuan.document.seal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import org.anjuan.document.evidence.UnboundException;
import org.anjuan.domain.document.VolumeManifest;
import org.anjuan.domain.text.Sha256;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/**
 * What a PDF holds of what was put in with its seal. It may be anybody's PDF: nothing is unpacked but the files looked for, and of
 * those no more than the limit.
 *
 * @param isOurs whether it has a manifest at all
 * @param manifest the manifest, where it can be read
 * @param dataFits whether the data beside it are those it names
 */
record Inside(boolean isOurs, Optional<VolumeManifest> manifest, boolean dataFits) {

    private static final int LARGEST = 256 << 20;
    private static final COSName NAMES = COSName.NAMES;
    private static final COSName FILE = COSName.UF;

    static Inside of(Path pdf) throws IOException, UnboundException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            if (document.isEncrypted()) throw new UnboundException(PdfDossierReader.ENCRYPTED, null);
            var stream = find(document, VolumeProof.MANIFEST);
            if (stream == null) return new Inside(false, Optional.empty(), false);
            return read(document, stream);
        } catch (InvalidPasswordException e) {
            throw new UnboundException(PdfDossierReader.ENCRYPTED, e);
        }
    }

    private static Inside read(PDDocument document, COSStream stream) {
        try {
            var manifest = ManifestJson.read(content(stream));
            var data = find(document, VolumeProof.DATA);
            boolean fits = data != null && Sha256.of(content(data)).equals(manifest.data());
            return new Inside(true, Optional.of(manifest), fits);
        } catch (IOException | IllegalArgumentException unreadable) {
            return new Inside(true, Optional.empty(), false);
        }
    }

    /** The embedded file of this name, which is in the one list of names that this program writes. */
    private static @Nullable COSStream find(PDDocument document, String name) {
        var catalog = document.getDocumentCatalog().getCOSObject();
        var names = catalog.getCOSDictionary(NAMES);
        var files = names == null ? null : names.getCOSDictionary(COSName.EMBEDDED_FILES);
        var list = files == null ? null : files.getCOSArray(NAMES);
        if (list == null) return null;
        for (int i = 0; i + 1 < list.size(); i += 2)
            if (name.equals(list.getString(i)) && list.getObject(i + 1) instanceof COSDictionary file)
                return embedded(file);
        return null;
    }

    private static @Nullable COSStream embedded(COSDictionary file) {
        var embedded = file.getCOSDictionary(COSName.EF);
        return embedded == null ? null : embedded.getCOSStream(FILE);
    }

    private static byte[] content(COSStream stream) throws IOException {
        try (var raw = stream.createRawInputStream();
                var plain = unpacked(stream, raw)) {
            var bytes = plain.readNBytes(LARGEST);
            if (bytes.length == LARGEST) throw new IOException("larger than anything this program writes");
            return bytes;
        }
    }

    private static InputStream unpacked(COSStream stream, InputStream raw) throws IOException {
        var filter = stream.getFilters();
        if (filter instanceof COSArray array && array.size() == 1) filter = array.getObject(0);
        if (filter == null) return raw;
        if (COSName.FLATE_DECODE.equals(filter)) return new InflaterInputStream(raw);
        throw new IOException("packed otherwise than this program does");
    }
}
