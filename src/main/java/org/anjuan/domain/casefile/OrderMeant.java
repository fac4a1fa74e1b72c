package org.anjuan.domain.casefile;

import java.util.Optional;
import java.util.stream.Stream;

/** Which correction order is meant: the one that is named; where none is named, the only one there is. */
public final class OrderMeant {

    private OrderMeant() {}

    /** The order; empty where none is named and there are several, or the one that is named is not on file. */
    public static Optional<CorrectionOrder> by(Fact<Ref<CorrectionOrder>> named, CaseFile file) {
        if (named.isKnown()) return file.find(named, CorrectionOrder.class);
        var orders = file.all(CorrectionOrder.class);
        return orders.size() == 1 ? Optional.of(orders.getFirst()) : Optional.empty();
    }

    /** Whether that order is meant. */
    public static boolean is(CorrectionOrder order, Fact<Ref<CorrectionOrder>> named, CaseFile file) {
        return by(named, file).filter(meant -> meant.id().equals(order.id())).isPresent();
    }

    /** The re-checks of that order, in the order of the file. */
    public static Stream<Recheck> rechecks(CaseFile file, CorrectionOrder order) {
        return file.stream(Recheck.class).filter(recheck -> is(order, recheck.order(), file));
    }

    /** What reckons the daily fine on that order, likewise. */
    public static Stream<DailyFine> dailyFines(CaseFile file, CorrectionOrder order) {
        return file.stream(DailyFine.class).filter(fine -> is(order, fine.order(), file));
    }
}
