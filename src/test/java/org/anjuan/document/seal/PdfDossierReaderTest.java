package org.anjuan.document.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.anjuan.document.evidence.UnboundException;
import org.anjuan.domain.text.Problem;
import org.anjuan.usecase.port.DossierReader.Reading;
import org.anjuan.usecase.port.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PDFs that are hard to look into, and PDFs made to do harm. */
class PdfDossierReaderTest {

    private static final String END = "startxref\n9\n%%EOF\n";

    @TempDir
    Path folder;

    private Path pdf;

    @BeforeEach
    void name() {
        pdf = folder.resolve("a.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {UnboundException.TOO_SLOW, UnboundException.TOO_LARGE})
    void aWholeVolumeThatTheMachineCannotLookIntoIsNotSaidToBeChanged(String why) throws IOException {
        seal("%PDF-1.7\n");
        var dossier = (Reading.Dossier) failing(why).read(pdf, Progress.IGNORED);
        assertThat(dossier.changes()).isEmpty();
        assertThat(dossier.unread().map(Problem::key)).contains("proof.unread." + why);
    }

    @Test
    void aByteThatIsAnotherIsToldThoughNobodyCouldLookIntoIt() throws IOException {
        seal("%PDF-1.7\n");
        var bytes = Files.readAllBytes(pdf);
        bytes[3] ^= 1;
        Files.write(pdf, bytes);
        var dossier = (Reading.Dossier) failing(UnboundException.TOO_SLOW).read(pdf, Progress.IGNORED);
        assertThat(dossier.changes()).extracting(Problem::key).contains("proof.change.bytes");
    }

    @Test
    void whatWasPutBehindTheEndIsToldThoughNobodyCouldLookIntoIt() throws IOException {
        seal("%PDF-1.7\n");
        Files.writeString(pdf, Files.readString(pdf) + "%%EOF\n");
        var dossier = (Reading.Dossier) failing(UnboundException.TOO_LARGE).read(pdf, Progress.IGNORED);
        assertThat(dossier.changes()).extracting(Problem::key).containsExactly("proof.change.added");
    }

    @Test
    void aPdfWithoutSealThatTakesTooLongIsNotSaidToBeBroken() throws IOException {
        Files.writeString(pdf, "%PDF-1.7\n" + END);
        var foreign = (Reading.Foreign) failing(UnboundException.TOO_SLOW).read(pdf, Progress.IGNORED);
        assertThat(foreign.why().key()).isEqualTo("proof.unread." + UnboundException.TOO_SLOW);
    }

    /** Each beginning was once kept: so many fill the memory of a laptop. */
    @Test
    void aFileThatIsNothingButBeginningsOfSealsIsReadThrough() throws IOException {
        var begin = SealLine.ascii(SealLine.BEGIN);
        try (var out = new BufferedOutputStream(Files.newOutputStream(pdf))) {
            for (int i = 0; i < 200_000; i++) out.write(begin);
        }
        var seal = Seal.of(pdf, Progress.IGNORED);
        assertThat(seal.state()).isEqualTo(Seal.State.DAMAGED);
    }

    @Test
    void theLastSoundSealCountsWhateverIsWrittenBehindIt() throws IOException {
        seal("%PDF-1.7\n");
        Files.writeString(pdf, Files.readString(pdf) + SealLine.BEGIN);
        assertThat(Seal.of(pdf, Progress.IGNORED).state()).isEqualTo(Seal.State.WHOLE);
    }

    private void seal(String content) throws IOException {
        try (var out = new SealedOutput(Files.newOutputStream(pdf))) {
            out.write((content + END).getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    private static PdfDossierReader failing(String why) {
        return new PdfDossierReader(_ -> {
            throw new UnboundException(why, null);
        });
    }
}
