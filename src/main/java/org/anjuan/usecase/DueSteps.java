package org.anjuan.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.ExclusionKind;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.clock.EventCode;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.procedure.CourseOfCase;
import org.anjuan.domain.procedure.Obstacle;
import org.anjuan.domain.procedure.Permission;
import org.anjuan.domain.procedure.Staff;
import org.anjuan.domain.text.Bilingual;
import org.anjuan.usecase.port.DueRow;
import org.anjuan.usecase.port.Store;
import org.anjuan.usecase.port.StoredFile;

/** Tells for what is due which step comes next in its file, whether it may be taken now, and if not, what is missing and where that is entered. */
public final class DueSteps {

    /** What a person does next, and where. */
    public sealed interface Act {

        /** A further part of this kind is recorded. */
        record Make(PartKind kind, Optional<UUID> about) implements Act {}

        /** A part on file is completed by this field. */
        record Complete(UUID part, PartKind kind, String field) implements Act {}

        /** The register of the office is completed. */
        record Register() implements Act {}

        /** There is nothing to enter; the file shows the course of things. */
        record Look() implements Act {}
    }

    /**
     * The next step for a row.
     *
     * @param step the step of the procedure, where it is one
     * @param obstacles why it may not be taken yet, or what the file does not say of it
     */
    public record Next(Act act, Optional<Bilingual> step, Permission permission, List<Obstacle> obstacles) {

        public Next {
            obstacles = List.copyOf(obstacles);
        }

        static Next free(Act act) {
            return new Next(act, Optional.empty(), Permission.MAY, List.of());
        }
    }

    private static final System.Logger LOG = System.getLogger(DueSteps.class.getName());

    private final Store store;
    private final CourseOfCase course;
    private final LawBook book;
    private final Rights rights;

    public DueSteps(Store store, CourseOfCase course, LawBook book, Clock clock) {
        this.store = store;
        this.course = course;
        this.book = book;
        this.rights = new Rights(clock);
    }

    /** The next step of each row whose file is still there; where a file cannot be read, or its step not be told, one looks at it. */
    public Map<DueRow, Next> of(Actor actor, List<DueRow> rows, LocalDate day) {
        var found = new HashMap<DueRow, Next>();
        if (rights.toChangeFiles(actor).isPresent()) {
            rows.forEach(row -> found.put(row, Next.free(new Act.Look())));
            return found;
        }
        Staff staff = new StaffOf(store.inTransaction(tx -> tx.office().people()));
        var files = new HashMap<UUID, Read>();
        for (var row : rows)
            switch (files.computeIfAbsent(row.caseId(), this::read)) {
                case Read.Whole(var file) -> found.put(row, nextOrLook(row, file, day, staff));
                case Read.Gone() -> {}
                case Read.Unreadable() -> found.put(row, Next.free(new Act.Look()));
            }
        return found;
    }

    /** What nobody foresaw in one file takes the steps of no other row away. */
    private Next nextOrLook(DueRow row, CaseFile file, LocalDate day, Staff staff) {
        try {
            return next(row, file, day, staff);
        } catch (RuntimeException failure) {
            LOG.log(System.Logger.Level.WARNING, "no step for " + row.limitId() + " of file " + row.caseId(), failure);
            return Next.free(new Act.Look());
        }
    }

    /** A file as it was read, once for all its rows. */
    private sealed interface Read {
        record Whole(CaseFile file) implements Read {}

        record Gone() implements Read {}

        record Unreadable() implements Read {}
    }

    private Read read(UUID id) {
        try {
            return store.inTransaction(tx -> tx.cases().find(id))
                    .map(StoredFile::file)
                    .<Read>map(Read.Whole::new)
                    .orElseGet(Read.Gone::new);
        } catch (RuntimeException failure) {
            LOG.log(System.Logger.Level.WARNING, "no step for file " + id, failure);
            return new Read.Unreadable();
        }
    }

    /** What usually meets the limit, as far as the row itself tells, before its file was read. */
    public Act expected(DueRow row) {
        return ends(row).map(event -> StepsToEvents.act(row, event)).orElse(new Act.Look());
    }

    private Next next(DueRow row, CaseFile file, LocalDate day, Staff staff) {
        if (row.suspended()) return Next.free(StepsToEvents.resumption(file, excluded(row)));
        var event = ends(row);
        if (event.isEmpty()) return Next.free(new Act.Look());
        var act = StepsToEvents.act(row, event.get(), file);
        var code = StepsToEvents.step(event.get(), row, file);
        if (code.isEmpty()) return Next.free(act);
        return new LawfulStep(course, file, day, staff).of(code.get(), act);
    }

    private Optional<EventCode> ends(DueRow row) {
        return book.limits()
                .from(row.limitId(), Optional.ofNullable(row.versionFrom()))
                .map(limit -> limit.ends())
                .filter(event -> LegalClock.fact(event).isPresent());
    }

    private Set<ExclusionKind> excluded(DueRow row) {
        return book.limits()
                .from(row.limitId(), Optional.ofNullable(row.versionFrom()))
                .map(limit -> limit.excludes())
                .orElse(Set.of());
    }
}
