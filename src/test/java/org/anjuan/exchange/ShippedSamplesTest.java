package org.anjuan.exchange;

import static org.anjuan.document.TestEngine.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.anjuan.document.bind.PdfSampleReports;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.DailyFine;
import org.anjuan.domain.casefile.Defence;
import org.anjuan.domain.casefile.Hearing;
import org.anjuan.domain.casefile.Payment;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.StoredItem;
import org.anjuan.domain.casefile.StoredItems;
import org.anjuan.domain.text.Money;
import org.anjuan.usecase.port.CasePackages.Opened;
import org.anjuan.usecase.port.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedSamplesTest {

    private final JsonCaseCodec codec = new JsonCaseCodec();

    static List<String> names() {
        return ShippedSamples.NAMES;
    }

    private static CaseFile sample(String name) throws IOException {
        var reading = new CaseReader(Limits.USUAL).read(new ByteArrayInputStream(ShippedSamples.json(name)));
        assertThat(reading.problems()).isEmpty();
        return reading.file().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everySampleIsSoundAndWrittenAsTheProgramWritesIt(String name) throws IOException {
        assertThat(codec.pretty(sample(name))).isEqualTo(new String(ShippedSamples.json(name), StandardCharsets.UTF_8));
    }

    @Test
    void theSamplesAreAPackageWhoseEvidenceIsAllThere(@TempDir Path dir) throws IOException {
        new ShippedSamples(new PdfSampleReports(ENGINE)).writeTo(dir);
        var opened = new JsonCasePackages(codec).open(dir, Progress.IGNORED);
        assertThat(opened).isInstanceOf(Opened.Readable.class);
        try (var content = ((Opened.Readable) opened).content()) {
            assertThat(content.warnings()).isEmpty();
            assertThat(content.files()).hasSize(6);
            var named = content.files().stream()
                    .flatMap(file -> StoredItems.of(file.file()).stream())
                    .map(StoredItem::sha256)
                    .toList();
            assertThat(content.evidence()).containsExactlyInAnyOrderElementsOf(named);
        }
    }

    static Stream<byte[]> pictures() {
        return SampleEvidence.items().entrySet().stream()
                .filter(item -> item.getKey().endsWith(".png"))
                .map(java.util.Map.Entry::getValue);
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void everyPictureIsOne(byte[] content) throws IOException {
        assertThat(ImageIO.read(new ByteArrayInputStream(content)).getWidth()).isEqualTo(560);
    }

    @Test
    void theOrdinaryCaseIsPaidInFullAndTheDailyFineIsTheOriginalTimesItsDays() throws IOException {
        var ordinary = sample("invented-ordinary");
        var fine = ordinary.last(PenaltyDecision.class)
                .orElseThrow()
                .lines()
                .getFirst()
                .amount();
        assertThat(ordinary.last(Payment.class).map(Payment::amount)).isEqualTo(fine.value());
        assertThat(ordinary.has(Defence.class)).isTrue();
        assertThat(ordinary.knownNone(Hearing.class)).isTrue();

        var daily = sample("invented-daily-fine").last(DailyFine.class).orElseThrow();
        var perDay = daily.amountPerDay().value().orElseThrow();
        assertThat(daily.total().value())
                .contains(perDay.times(daily.days().value().orElseThrow()));
        assertThat(daily.total().value()).contains(Money.parse("1456000.00"));
    }

    @Test
    void whatTheRealCasesDoNotSayStaysUnknown() throws IOException {
        var a = sample("case-a");
        var b = sample("case-b");
        assertThat(a.last(PenaltyDecision.class).orElseThrow().decidedOn().isUnknown())
                .isTrue();
        assertThat(a.some(Hearing.class).isUnknown()).isTrue();
        assertThat(b.knownNone(Defence.class)).isTrue();
        assertThat(b.knownNone(Hearing.class)).isTrue();
    }
}
