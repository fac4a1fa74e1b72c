package org.anjuan.ui.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.domain.document.DocumentTypes;
import org.anjuan.domain.office.Certificate;
import org.anjuan.domain.office.DatedRole;
import org.anjuan.domain.office.Person;
import org.anjuan.domain.office.Role;
import org.anjuan.exchange.CaseReader;
import org.anjuan.exchange.JsonCaseCodec;
import org.anjuan.exchange.Limits;
import org.anjuan.exchange.MemoryEvidence;
import org.anjuan.reference.DocumentReference;
import org.anjuan.reference.LawReference;
import org.anjuan.ui.common.Choosers;
import org.anjuan.ui.common.Dialogs;
import org.anjuan.ui.common.Jobs;
import org.anjuan.ui.common.SampleStore;
import org.anjuan.ui.common.Session;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.common.Theme;
import org.anjuan.usecase.AddEvidence;
import org.anjuan.usecase.ChangeFile;
import org.anjuan.usecase.ClockDueDates;
import org.anjuan.usecase.KeepDraft;
import org.anjuan.usecase.ManageOffice;
import org.anjuan.usecase.OpenFile;
import org.anjuan.usecase.PaperWatch;
import org.anjuan.usecase.ReadyRowsOf;
import org.anjuan.usecase.SeeCourse;
import org.anjuan.usecase.TestGuards;
import org.anjuan.usecase.port.Store;
import org.anjuan.usecase.port.StoredFile;

/** A store in memory with the use cases that screens with forms need, for tests. It is made off the UI thread, which has no time for it. */
public final class TestDesk {

    /** A colleague in the register, with a certificate. */
    public static final Person COLLEAGUE = new Person(
            new UUID(0, 8),
            "李*",
            "执法二大队",
            List.of(new DatedRole(Role.OFFICER, LocalDate.of(2020, 1, 1), Optional.empty())),
            List.of(new Certificate("12010002", LocalDate.of(2024, 1, 1), Optional.of(LocalDate.of(2029, 1, 1)))));

    /** The law and the types of documents as they ship; read once, for that takes a second and longer on a busy machine. */
    private static final LegalClock CLOCK =
            new LegalClock(LawReference.shipped().read());

    public static final DocumentTypes TYPES = new DocumentReference().types();

    public final Store store = SampleStore.empty();
    public final JsonCaseCodec codec = new JsonCaseCodec();
    public final LegalClock clock = CLOCK;
    public final SeeCourse courses;
    public final ReadyRowsOf rows;
    public final FormDesk desk;

    public TestDesk(Texts texts, Theme theme, Jobs jobs, Dialogs dialogs, Choosers choosers, Session session) {
        this(texts, theme, jobs, dialogs, choosers, session, TestGuards.watch());
    }

    /** The same with papers that went out, watched over. */
    public TestDesk(
            Texts texts,
            Theme theme,
            Jobs jobs,
            Dialogs dialogs,
            Choosers choosers,
            Session session,
            PaperWatch watch) {
        var now = session.clock();
        this.courses = new SeeCourse(store, TestGuards.course(), now);
        this.rows = new ReadyRowsOf(new ClockDueDates(clock), now);
        this.desk = new FormDesk(
                texts,
                theme,
                jobs,
                dialogs,
                choosers,
                session,
                new OpenFile(store),
                new ChangeFile(store, codec, rows, TestGuards.on(now), watch, now),
                new KeepDraft(store, now),
                new ManageOffice(store, now),
                new AddEvidence(store, new MemoryEvidence(), now),
                clock.book(),
                TYPES,
                UUID::randomUUID);
        store.inTransaction(tx -> {
            tx.office().keep(session.actor().person());
            tx.office().keep(COLLEAGUE);
            return 0;
        });
    }

    /** Puts a shipped sample into the store. */
    public StoredFile sample(String name) {
        try (var in = Files.newInputStream(Path.of("resources", "sample", name + ".json"))) {
            return add(new CaseReader(Limits.USUAL).read(in).file().orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public StoredFile add(CaseFile file) {
        return store.inTransaction(tx -> tx.cases().add(file, rows.file(file)));
    }

    /** The file as it is in the store now. */
    public StoredFile read(UUID id) {
        return store.inTransaction(tx -> tx.cases().find(id)).orElseThrow();
    }
}
