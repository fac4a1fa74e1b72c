package org.anjuan.usecase;

import java.util.function.Function;
import java.util.function.Predicate;
import org.anjuan.usecase.port.Store;

/** A store whose power is cut when the work of a transaction is done and nothing of it is kept yet. */
record PowerCut(Store store, Predicate<Store.Tx> comes) implements Store {

    /** At the first transaction. */
    static PowerCut of(Store store) {
        return new PowerCut(store, _ -> true);
    }

    @Override
    public <T> T inTransaction(Function<Tx, T> work) {
        return store.inTransaction(tx -> {
            var result = work.apply(tx);
            if (comes.test(tx)) throw new IllegalStateException("power cut");
            return result;
        });
    }
}
