package org.anjuan.domain.clock;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.ActsOfOrder;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.CorrectionOrder;
import org.anjuan.domain.casefile.Violation;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.law.DailyFineRule;
import org.anjuan.domain.law.DatedCitation;

/**
 * Whether a daily fine may follow the acts that orders are about, by the law of the days that would be counted: the most favourable act counts. The less it
 * allows, the later.
 */
public enum DailyFineScope {
    ELIGIBLE,
    /** Only some acts of that kind. */
    DEPENDS,
    /** Only where a local regulation says so. */
    LOCAL_ONLY,
    /** The file names no act, or one that the catalogue does not know. */
    UNKNOWN,
    NOT_ELIGIBLE;

    /** That of the orders, the most favourable of them; of all acts of the file by the law of that day where there is none. */
    public static DailyFineScope of(CaseFile file, List<CorrectionOrder> orders, LocalDate day, LawBook book) {
        return orders.stream()
                .map(order -> of(file, order, book))
                .min(Comparator.naturalOrder())
                .orElseGet(() -> on(Optional.of(day), file.all(Violation.class), book));
    }

    /** That of one order; where the law changed between its service and the re-check, what both laws allow. */
    public static DailyFineScope of(CaseFile file, CorrectionOrder order, LawBook book) {
        var acts = new ActsOfOrder(file, order).acts();
        return counted(file, order, ServiceDays.of(book))
                .map(day -> on(Optional.of(day), acts, book))
                .max(Comparator.naturalOrder())
                .orElseGet(() -> on(order.issuedOn().value().map(When::latest), acts, book));
    }

    /** The articles by which it is told of one order; none where no day is known. */
    public static List<DatedCitation> articles(CaseFile file, CorrectionOrder order, LawBook book) {
        var acts = new ActsOfOrder(file, order).acts();
        return counted(file, order, ServiceDays.of(book))
                .flatMap(day -> acts.stream()
                        .flatMap(act -> act.catalogueId().value().flatMap(book.offences()::find).stream())
                        .flatMap(offence -> book.offences().dailyFines().on(day, offence).articles().stream()))
                .distinct()
                .toList();
    }

    /** That of these acts by the law of that day; of today's where no day is known. */
    static DailyFineScope on(Optional<LocalDate> day, List<Violation> acts, LawBook book) {
        return acts.stream()
                .map(act -> act.catalogueId()
                        .value()
                        .flatMap(book.offences()::find)
                        .map(offence -> of(day.map(
                                        on -> book.offences().dailyFines().on(on, offence))
                                .orElseGet(() -> book.offences().dailyFines().lasting(offence))
                                .rule()))
                        .orElse(UNKNOWN))
                .min(Comparator.naturalOrder())
                .orElse(UNKNOWN);
    }

    private static DailyFineScope of(DailyFineRule rule) {
        return switch (rule) {
            case ELIGIBLE -> ELIGIBLE;
            case DEPENDS -> DEPENDS;
            case LOCAL_ONLY -> LOCAL_ONLY;
            case NOT_ELIGIBLE -> NOT_ELIGIBLE;
        };
    }

    /** The day of service, and those of the re-checks that count. */
    private static Stream<LocalDate> counted(CaseFile file, CorrectionOrder order, ServiceDays days) {
        var refusal = Refusal.of(file, order, days);
        var checked = refusal.certain().stream().flatMap(look -> look.recheck().checkedOn().value().stream());
        return Stream.concat(refusal.served().stream(), checked).map(When::latest);
    }
}
