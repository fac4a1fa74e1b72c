package org.anjuan.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.anjuan.cli.CaseBase;
import org.anjuan.cli.Program;
import org.anjuan.domain.office.Office;
import org.anjuan.domain.office.Person;
import org.anjuan.reference.ResourceWords;
import org.anjuan.usecase.port.Words;
import org.jspecify.annotations.Nullable;

/** The program, put together by hand. */
final class Wiring implements Program {

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
    public void create(Path folder, char @Nullable [] password, Office office, Person first, Words words) {
        throw new UnsupportedOperationException();
    }

    @Override
    public CaseBase open(Path folder, Supplier<char[]> password, Words words) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void openWindow(@Nullable Path folder, Supplier<char[]> password, @Nullable String person, Words words) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void tour(Path out, Words words, Consumer<String> say) {
        throw new UnsupportedOperationException();
    }
}
