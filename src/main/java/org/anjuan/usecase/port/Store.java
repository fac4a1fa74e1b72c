package org.anjuan.usecase.port;

import java.util.function.Function;

/** The case base's records. Work is done in one transaction: all of it is kept, or nothing. What is asked inside one is part of it. */
public interface Store {

    <T> T inTransaction(Function<Tx, T> work);

    /** What can be read and written inside one transaction. */
    interface Tx {
        CaseFiles cases();

        CaseRows rows();

        Drafts drafts();

        Reviews reviews();

        AuditLog audit();

        OfficeRegister office();

        OfficeRules rules();

        NumberRegister numbers();
    }
}
