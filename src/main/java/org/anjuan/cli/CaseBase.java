package org.anjuan.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.office.Person;
import org.anjuan.usecase.ExportFiles;
import org.anjuan.usecase.ImportFiles;
import org.anjuan.usecase.ImportMarks;
import org.anjuan.usecase.SeeReviews;
import org.anjuan.usecase.port.CaseCodec;
import org.anjuan.usecase.port.Store;

/** An open case base, with the use cases that work on it. */
public interface CaseBase extends AutoCloseable {

    Store store();

    CaseCodec codec();

    ImportFiles imports();

    ExportFiles exports();

    SeeReviews reviews();

    /** Records the marks in this file as the person's review; of the case the marks name where none is given. */
    ImportMarks.Outcome recordMarks(Path marks, Optional<String> called, Actor actor);

    default List<Person> people() {
        return store().inTransaction(tx -> tx.office().people());
    }

    @Override
    void close();
}
