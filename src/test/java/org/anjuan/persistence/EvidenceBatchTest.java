package org.anjuan.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pieces of evidence that come in together: all of them, or none, also where the program dies in between. */
class EvidenceBatchTest {

    @TempDir
    Path folder;

    private FolderEvidence evidence() {
        return FolderEvidence.plain(folder, folder, new UUID(0, 1));
    }

    private static InputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private long files() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void settledPiecesStay() throws IOException {
        var evidence = evidence();
        try (var batch = evidence.batch()) {
            var item = batch.add(content("a"), "a", "text/plain");
            assertThat(batch.has(item.sha256())).isTrue();
            assertThat(evidence.has(item.sha256())).isFalse();
            batch.place();
            batch.settle();
        }
        assertThat(evidence.all()).hasSize(1);
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void whatWasPlacedButNotSettledIsTakenOutAgain() throws IOException {
        var evidence = evidence();
        var before = evidence.add(content("here before"), "b", "text/plain");
        try (var batch = evidence.batch()) {
            batch.add(content("a"), "a", "text/plain");
            batch.add(content("here before"), "b", "text/plain");
            batch.place();
            assertThat(evidence.all()).hasSize(2);
        }
        assertThat(evidence.all()).containsExactly(before.sha256());
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void aPieceThatSomebodyBroughtMeanwhileStays() throws IOException {
        var evidence = evidence();
        try (var batch = evidence.batch()) {
            batch.add(content("a"), "a", "text/plain");
            batch.place();
            evidence.add(content("a"), "the same", "text/plain");
        }
        assertThat(evidence.all()).hasSize(1);
    }

    @Test
    @SuppressWarnings("MustBeClosedChecker")
    void whatAProgramThatDiedLeftIsTakenOutUnlessItIsNamed() throws IOException {
        var dying = evidence();
        var unplaced = dying.batch();
        unplaced.add(content("never placed"), "n", "text/plain");
        var batch = dying.batch();
        var named = batch.add(content("committed"), "c", "text/plain");
        batch.add(content("not committed"), "u", "text/plain");
        batch.place();

        var next = evidence();
        next.sweep(Set.of(named.sha256())::contains);

        assertThat(next.all()).containsExactly(named.sha256());
        assertThat(files()).isEqualTo(1);
    }
}
