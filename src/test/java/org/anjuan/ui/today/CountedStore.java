package org.anjuan.ui.today;

import java.util.function.Function;
import org.anjuan.usecase.port.Store;

/** A store that counts how often it is asked. */
final class CountedStore implements Store {

    private final Store store;
    private int asked;

    CountedStore(Store store) {
        this.store = store;
    }

    int asked() {
        return asked;
    }

    @Override
    public <T> T inTransaction(Function<Tx, T> work) {
        asked++;
        return store.inTransaction(work);
    }
}
