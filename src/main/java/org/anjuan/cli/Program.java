package org.anjuan.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Consumer;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.office.Actor;
import org.anjuan.usecase.CheckRules;
import org.anjuan.usecase.bench.Bench;
import org.anjuan.usecase.bench.PressBench;
import org.anjuan.usecase.port.CaseBases;
import org.anjuan.usecase.port.DossierReader;
import org.anjuan.usecase.port.OpenBase;
import org.anjuan.usecase.port.Words;
import org.jspecify.annotations.Nullable;

/** What the commands ask of the program as a whole; it is put together in {@code app}. */
public interface Program {

    String version();

    Words words(Locale locale);

    /** Says what day it is. */
    Clock clock();

    /** The law that ships with the program. */
    LawBook law();

    /** Looks at files of rules before they are added to a case base. */
    CheckRules ruleCheck();

    CaseBases bases();

    /** Reads bound volumes back. */
    DossierReader dossierReader();

    /** The use cases on an open case base. */
    CaseBase on(OpenBase base);

    /**
     * Opens the window, on this case base or where the person chooses one. Comes back when the window is closed.
     *
     * @param base an open case base, which the window closes; none where none was named
     * @param actor who works on it
     */
    void openWindow(@Nullable OpenBase base, @Nullable Actor actor, Words words);

    /** Makes a sample case base in the folder, shows it, and says what it leaves there. */
    void tour(Path out, Words words, Consumer<String> say);

    /** What fills a case base and times daily work on it. */
    Bench bench();

    /** What times the press. */
    PressBench pressBench();
}
