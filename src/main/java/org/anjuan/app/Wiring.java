package org.anjuan.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.anjuan.cli.Program;
import org.anjuan.document.seal.PdfDossierReader;
import org.anjuan.document.seal.VolumeProof;
import org.anjuan.domain.calendar.OfficeTime;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.office.Actor;
import org.anjuan.exchange.JsonCaseCodec;
import org.anjuan.exchange.ReviewJson;
import org.anjuan.exchange.ShippedSamples;
import org.anjuan.persistence.FolderBases;
import org.anjuan.reference.ResourceWords;
import org.anjuan.ui.common.PreferencesFile;
import org.anjuan.usecase.CheckRules;
import org.anjuan.usecase.bench.Bench;
import org.anjuan.usecase.bench.PressBench;
import org.anjuan.usecase.port.CaseBases;
import org.anjuan.usecase.port.DossierReader;
import org.anjuan.usecase.port.OpenBase;
import org.anjuan.usecase.port.Progress;
import org.anjuan.usecase.port.Words;
import org.jspecify.annotations.Nullable;

/** The program, put together by hand. */
final class Wiring implements Program {

    private final JsonCaseCodec codec = new JsonCaseCodec();
    private final CaseBases bases = new FolderBases(codec, new ReviewJson());
    private final Clock clock;
    private @Nullable Reference reference;
    private @Nullable Printing printing;

    Wiring(Clock clock) {
        this.clock = OfficeTime.on(clock);
    }

    @Override
    public String version() {
        var packaged = Wiring.class.getPackage().getImplementationVersion();
        return packaged == null ? "unpackaged" : packaged;
    }

    @Override
    public Words words(Locale locale) {
        return ResourceWords.of(locale);
    }

    @Override
    public Clock clock() {
        return clock;
    }

    @Override
    public CaseBases bases() {
        return bases;
    }

    @Override
    public DossierReader dossierReader() {
        return new PdfDossierReader();
    }

    @Override
    public LawBook law() {
        return reference().law();
    }

    @Override
    public CheckRules ruleCheck() {
        return new CheckRules(reference().reader());
    }

    @Override
    public Workshop on(OpenBase base) {
        return new Workshop(base, reference().on(base.store()), printing(), codec, clock, UUID::randomUUID, this::on);
    }

    @Override
    public Bench bench() {
        return new Bench(bases, base -> tools(fresh(base)), samples(), clock);
    }

    @Override
    public PressBench pressBench() {
        return new PressBench(
                bases,
                base -> printing().press(base),
                () -> ShippedSamples.read(ShippedSamples.NAMES.getFirst()),
                clock);
    }

    /** On a base whose lists are as this program makes them. */
    private Workshop fresh(OpenBase base) {
        var shop = on(base);
        shop.refreshing().outdated(Progress.IGNORED);
        return shop;
    }

    ShippedSamples samples() {
        return new ShippedSamples(printing().sampleReports());
    }

    private static Bench.Tools tools(Workshop shop) {
        return new Bench.Tools(
                shop.changes(), shop.reviews(), shop.dossiers(), shop.imports(), shop.rows(), shop.refreshing());
    }

    /** Read when it is first needed: help and version go without. */
    private synchronized Reference reference() {
        var read = reference;
        if (read == null) {
            read = Reference.shipped();
            reference = read;
        }
        return read;
    }

    private synchronized Printing printing() {
        var made = printing;
        if (made == null) {
            made = new Printing(clock, new VolumeProof(codec, version()));
            printing = made;
        }
        return made;
    }

    @Override
    public void openWindow(@Nullable OpenBase base, @Nullable Actor actor, Words words) {
        if (base == null || actor == null) show(words, Window::welcome);
        else {
            var shop = on(base);
            show(words, window -> window.open(shop, actor));
        }
    }

    /** Opens the window and comes back when it is closed. */
    void show(Words words, Consumer<Window> start) {
        var closed = new CountDownLatch(1);
        Desktop.start();
        var window = Desktop.ask(() -> {
            var stage = new Stage();
            var opened = new Window(this, words, new PreferencesFile(Folders.preferences()), stage);
            start.accept(opened);
            stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> closed.countDown());
            return opened;
        });
        try {
            closed.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        window.end();
        Desktop.end();
    }

    @Override
    public void tour(Path out, Words words, Consumer<String> say) {
        new Tour(this, out, words, say).run();
    }
}
