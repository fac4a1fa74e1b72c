package org.anjuan.document.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.anjuan.document.TestFiles.Items;
import org.anjuan.domain.casefile.StoredItem;
import org.anjuan.usecase.StoppedProgress;
import org.anjuan.usecase.port.EvidenceStore;
import org.anjuan.usecase.port.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How an item is taken out of the store and laid out. */
class ItemPagesTest {

    @TempDir
    Path folder;

    /** Bytes without end, or what a test does when they are asked for. */
    private interface Opening {
        InputStream open() throws IOException;
    }

    private EvidenceStore store(Opening opening) {
        return new Items() {
            @Override
            public Path temporary() {
                return folder;
            }

            @Override
            public InputStream open(String sha256) throws IOException {
                return opening.open();
            }
        };
    }

    private static StoredItem item(String mediaType) {
        return new StoredItem("0".repeat(64), "x", mediaType, 1);
    }

    @Test
    void aCopyThatCannotBeDeletedDoesNotHideWhyTheItemIsNotBound() {
        var store = store(() -> {
            try (var files = Files.list(folder)) {
                var copy = files.findFirst().orElseThrow();
                Files.delete(copy);
                Files.writeString(Files.createDirectory(copy).resolve("held"), "open");
            }
            throw new FileNotFoundException("away");
        });
        assertThatThrownBy(() -> ItemPages.open(store, item("image/jpeg"), Progress.IGNORED))
                .isInstanceOf(UnboundException.class)
                .hasMessage("dossier.item.notHere");
    }

    @Test
    void whoeverAsksToStopIsHeardWhileALargeItemIsTakenOut() {
        var asked = new int[1];
        var progress = StoppedProgress.when(() -> ++asked[0] > 3);
        var endless = store(() -> new InputStream() {
            @Override
            public int read() {
                return 1;
            }

            @Override
            public int read(byte[] bytes, int at, int length) {
                Arrays.fill(bytes, at, at + length, (byte) 1);
                return length;
            }
        });
        assertThatThrownBy(() -> ItemPages.open(endless, item("application/octet-stream"), progress))
                .isInstanceOf(StoppedException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void filmIsReadThroughAndNotCopied() throws Exception {
        var film = Arrays.copyOf("    ftypisom".getBytes(StandardCharsets.US_ASCII), 300_000);
        var items = new Items() {
            @Override
            public Path temporary() {
                return folder;
            }
        };
        var item = items.put(film, "x.bin", "application/octet-stream");
        try (var pages = ItemPages.open(items, item, Progress.IGNORED);
                var files = Files.list(folder)) {
            assertThat(pages.kind()).isEqualTo(ItemPages.Kind.RECORDING);
            assertThat(pages.size()).isEqualTo(300_000);
            assertThat(files).allSatisfy(copy -> assertThat(copy).isEmptyFile());
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void theRawPhotoOfACameraIsNoFilm() throws Exception {
        var items = new Items();
        for (var mediaType : new String[] {"image/x-canon-cr3", "application/octet-stream"}) {
            var raw = Arrays.copyOf("    ftypcrx     ".getBytes(StandardCharsets.US_ASCII), 300);
            try (var pages = ItemPages.open(items, items.put(raw, "x.CR3", mediaType), Progress.IGNORED)) {
                assertThat(pages.kind()).isEqualTo(ItemPages.Kind.OTHER);
            }
        }
        for (var brand : new String[] {"isom", "mp42", "M4A ", "qt  ", "3gp4"}) {
            var film = ("    ftyp" + brand + "    ").getBytes(StandardCharsets.US_ASCII);
            try (var pages =
                    ItemPages.open(items, items.put(film, "x", "application/octet-stream"), Progress.IGNORED)) {
                assertThat(pages.kind()).as(brand).isEqualTo(ItemPages.Kind.RECORDING);
            }
        }
    }
}
