package org.anjuan.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.concurrent.CountDownLatch;
import javafx.stage.Stage;
import org.anjuan.cli.Program;
import org.anjuan.domain.office.Actor;
import org.anjuan.ui.common.PreferencesFile;
import org.anjuan.exchange.JsonCaseCodec;
import org.anjuan.exchange.ShippedSamples;
import org.anjuan.exchange.ReviewJson;
import org.anjuan.persistence.FolderBases;
import org.anjuan.reference.ResourceWords;
import org.anjuan.usecase.bench.Bench;
import org.anjuan.usecase.port.CaseBases;
import org.anjuan.usecase.port.OpenBase;
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
        this.clock = clock;
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
    public Workshop on(OpenBase base) {
        return new Workshop(base, reference(), printing(), codec, clock, UUID::randomUUID);
    }

    @Override
    public Bench bench() {
        return new Bench(bases, base -> tools(on(base)), new ShippedSamples(), clock);
    }

    private static Bench.Tools tools(Workshop shop) {
        return new Bench.Tools(shop.changes(), shop.reviews(), shop.dossiers(), shop.imports(), shop.rows());
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
            made = new Printing(clock);
            printing = made;
        }
        return made;
    }

    @Override
    public void openWindow(@Nullable OpenBase base, @Nullable String person, Words words) {
        if (base == null) throw new UnsupportedOperationException();
        try (base) {
            var shop = on(base);
            var people = shop.office().people();
            show(shop, new Actor(people.getFirst()), words);
        }
    }

    /** Opens the window and comes back when it is closed. */
    void show(Workshop shop, Actor actor, Words words) {
        var closed = new CountDownLatch(1);
        Desktop.start();
        var window = Desktop.ask(() -> {
            var stage = new Stage();
            stage.setOnHidden(_ -> closed.countDown());
            return Window.open(shop, actor, words, new PreferencesFile(preferences()), stage);
        });
        try {
            closed.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        window.close();
        Desktop.end();
    }

    /** What the program remembers for this person lies where the system keeps such things. */
    private static Path preferences() {
        var configured = System.getenv("XDG_CONFIG_HOME");
        var home = Path.of(System.getProperty("user.home"));
        var folder = configured == null || configured.isBlank() ? home.resolve(".config") : Path.of(configured);
        return folder.resolve("anjuan").resolve("preferences.properties");
    }

    @Override
    public void tour(Path out, Words words, Consumer<String> say) {
        new Tour(this, out, words, say).run();
    }
}
