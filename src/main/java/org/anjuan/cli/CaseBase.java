package org.anjuan.cli;

import java.util.List;
import org.anjuan.domain.office.Person;
import org.anjuan.usecase.port.CaseCodec;
import org.anjuan.usecase.port.Store;

/** An open case base, with the use cases that work on it. */
public interface CaseBase extends AutoCloseable {

    Store store();

    CaseCodec codec();

    default List<Person> people() {
        return store().inTransaction(tx -> tx.office().people());
    }

    @Override
    void close();
}
