package org.anjuan.document.bind;

import static org.anjuan.document.TestEngine.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import org.anjuan.document.ArchiveCheck;
import org.anjuan.document.TestFiles;
import org.anjuan.document.TestFiles.Items;
import org.anjuan.document.TestPress;
import org.anjuan.document.fill.Dates;
import org.anjuan.document.pdf.PdfEngine;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Closing;
import org.anjuan.domain.casefile.CorrectionOrder;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Filing;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.Payment;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.PriorNotice;
import org.anjuan.domain.casefile.Service;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.TestReport;
import org.anjuan.domain.casefile.Volume;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.domain.text.Money;
import org.anjuan.exchange.CaseReader;
import org.anjuan.exchange.Limits;
import org.anjuan.exchange.ShippedSamples;
import org.anjuan.usecase.port.DossierPress.Pressed;
import org.anjuan.usecase.port.Progress;
import org.anjuan.usecase.port.StoredFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The dossiers of all samples with their evidence, as the tour makes them. */
class SampleDossiersTest {

    /** The parts whose numbers, days and amounts a reader looks for. */
    private static final List<Class<? extends Part>> TOLD = List.of(
            Filing.class,
            TestReport.class,
            CorrectionOrder.class,
            PriorNotice.class,
            PenaltyDecision.class,
            Service.class,
            Payment.class,
            Closing.class);

    /** Days that are kept for counting and stand on no paper. */
    private static final Set<String> UNPRINTED = Set.of("receivedOn", "due");

    @TempDir
    static Path samples;

    private static final Items ITEMS = new Items();

    @TempDir
    Path folder;

    @BeforeAll
    static void samples() throws IOException {
        new ShippedSamples(new PdfSampleReports(ENGINE)).writeTo(samples);
        try (var evidence = Files.list(samples.resolve("evidence"))) {
            for (var item : evidence.toList())
                ITEMS.put(Files.readAllBytes(item), item.getFileName().toString(), "application/octet-stream");
        }
    }

    static List<String> names() {
        return ShippedSamples.NAMES;
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyVolumeIsArchiveFormAndTellsWhatTheFileHolds(String name) throws Exception {
        var file = file(name);
        var press = TestPress.of(ITEMS);
        var text = new StringBuilder();
        for (var volume : Volume.values()) {
            if (press.order(file).get(volume).isEmpty()) continue;
            var pdf = folder.resolve(volume + ".pdf");
            var done = (Pressed.Done) press.volume(TestFiles.stored(file), volume, pdf, Progress.IGNORED);
            assertThat(done.problems()).isEmpty();
            assertThat(ArchiveCheck.violations(pdf)).as(name + " " + volume).isEmpty();
            try (var read = Loader.loadPDF(pdf.toFile())) {
                text.append(new PDFTextStripper().getText(read));
            }
        }
        assertThat(text.toString().replaceAll("[\\s\u00A0]", "")).contains(told(file));
    }

    @ParameterizedTest
    @MethodSource("names")
    void theSameFileGivesTheSameBytesFromTwoEnginesInTwoThreadsAtOnceAndLater(String name) throws Exception {
        var stored = TestFiles.stored(file(name));
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var volume : Volume.values()) {
                var one = threads.submit(() -> bytes(ENGINE, stored, volume));
                var other = threads.submit(() -> bytes(new PdfEngine(ENGINE.faces()), stored, volume));
                assertThat(other.get()).as(name + " " + volume).isEqualTo(one.get());
                assertThat(bytes(ENGINE, stored, volume))
                        .as(name + " " + volume + " later")
                        .isEqualTo(one.get());
            }
        }
    }

    private byte[] bytes(PdfEngine engine, StoredFile stored, Volume volume) throws IOException {
        var pdf = Files.createTempFile(folder, "bytes", ".pdf");
        TestPress.of(ITEMS, engine).volume(stored, volume, pdf, Progress.IGNORED);
        return Files.readAllBytes(pdf);
    }

    private static CaseFile file(String name) throws IOException {
        try (var in = Files.newInputStream(samples.resolve(name + ".json"))) {
            return new CaseReader(Limits.USUAL).read(in).file().orElseThrow();
        }
    }

    /** The party, and the numbers, days and amounts of its main papers, as they are printed. */
    private static Set<String> told(CaseFile file) {
        var told = new LinkedHashSet<String>();
        for (var party : file.all(Party.class)) {
            told.add(party.name());
            party.creditCode().value().ifPresent(told::add);
        }
        for (var kind : TOLD)
            for (var part : file.all(kind)) {
                tell((Record) part, told);
                if (part instanceof PenaltyDecision decision) decision.lines().forEach(line -> tell(line, told));
            }
        return told;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void tell(Record record, Set<String> told) {
        Shape shape = Shape.of(record.getClass());
        for (Object each : shape.fields()) {
            var field = (Shape.Field) each;
            if (UNPRINTED.contains(field.name())) continue;
            var value = shape.get(record, field);
            switch (value instanceof Fact.Known<?>(var known) ? known : value) {
                case DocumentNumber number -> told.add(number.text());
                case When when when when.hasDay() -> told.add(Dates.printed(when.earliest()));
                case Money money -> told.add(money.toYuan().stripTrailingZeros().toPlainString() + "元");
                default -> {}
            }
        }
    }
}
