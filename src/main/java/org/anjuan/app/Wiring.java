package org.anjuan.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.anjuan.cli.Program;
import org.anjuan.exchange.JsonCaseCodec;
import org.anjuan.exchange.ReviewJson;
import org.anjuan.persistence.FolderBases;
import org.anjuan.reference.ResourceWords;
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
    public CaseBases bases() {
        return bases;
    }

    @Override
    public Workshop on(OpenBase base) {
        return new Workshop(base, reference(), codec, clock, UUID::randomUUID);
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

    @Override
    public void openWindow(@Nullable OpenBase base, @Nullable String person, Words words) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void tour(Path out, Words words, Consumer<String> say) {
        throw new UnsupportedOperationException();
    }
}
