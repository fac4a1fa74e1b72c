package org.anjuan.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.anjuan.domain.office.Office;
import org.anjuan.domain.office.Person;
import org.anjuan.usecase.port.Words;
import org.jspecify.annotations.Nullable;

/** What the commands ask of the program as a whole; it is put together in {@code app}. A refusal is thrown as such. */
public interface Program {

    String version();

    Words words(Locale locale);

    /**
     * Makes a case base in an empty folder, with its office and its first person.
     *
     * @param password empty for a plain case base, which is for samples only
     */
    void create(Path folder, char @Nullable [] password, Office office, Person first, Words words);

    /** Opens a case base; the password is asked for only where the case base has one. */
    CaseBase open(Path folder, Supplier<char[]> password, Words words);

    /** Opens the window on this case base, or where the person chooses one. Comes back when the window is closed. */
    void openWindow(@Nullable Path folder, Supplier<char[]> password, @Nullable String person, Words words);

    /** Makes a sample case base in the folder, shows it, and says what it leaves there. */
    void tour(Path out, Words words, Consumer<String> say);
}
