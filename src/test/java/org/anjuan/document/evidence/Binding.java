package org.anjuan.document.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.anjuan.document.TestFiles.Items;
import org.anjuan.usecase.port.Progress;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Binds one file, for the tests of evidence. */
final class Binding {

    private Binding() {}

    /** Adds the pages of this file, and gives what is told of it. */
    static Set<String> add(PDDocument document, byte[] content) throws IOException, UnboundException {
        return add(document, content, "application/octet-stream");
    }

    private static Set<String> add(PDDocument document, byte[] content, String mediaType)
            throws IOException, UnboundException {
        var items = new Items();
        var item = items.put(content, "x", mediaType);
        try (var pages = ItemPages.open(items, item, Progress.IGNORED)) {
            return pages.addTo(document, Progress.IGNORED);
        }
    }

    static void assertBinds(int pages, byte[] content) {
        try (var document = new PDDocument()) {
            add(document, content);
            assertThat(document.getNumberOfPages()).isEqualTo(pages);
        } catch (IOException | UnboundException e) {
            throw new AssertionError(e);
        }
    }

    /** The file is refused for this reason, and leaves no page behind. */
    static void assertReason(String key, byte[] content) {
        try (var document = new PDDocument()) {
            assertThatThrownBy(() -> add(document, content, "image/x"))
                    .isInstanceOf(UnboundException.class)
                    .hasMessage(key);
            assertThat(document.getNumberOfPages()).isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] saved(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
