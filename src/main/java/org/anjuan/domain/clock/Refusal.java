package org.anjuan.domain.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.CorrectionOrder;
import org.anjuan.domain.casefile.CorrectionResult;
import org.anjuan.domain.casefile.OrderMeant;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.Recheck;
import org.anjuan.domain.casefile.When;

/**
 * Whether the party refused to follow a correction order: what each re-check of it says (Daily Fine Measures, art. 13; Detention-transfer Measures, arts. 3,
 * 4). The one answer for whatever follows a refusal: the daily fine, its notice, and the transfer to the police.
 *
 * @param served when the order had reached the party, which may be known only roughly, or be to come
 * @param looks the re-checks, the earliest first, those without a day last
 */
public record Refusal(CorrectionOrder order, Optional<When> served, List<Look> looks) {

    /** What a re-check comes to. */
    public enum Kind {
        CERTAIN,
        /** A person judges it, or a fact is missing. */
        POSSIBLE,
        NONE
    }

    /** Why it comes to that. */
    public enum Why {
        /** Found not corrected, or obstructed, after the order had reached the party. */
        FOUND,
        /** Corrected in part. */
        PARTLY,
        /** It does not say what it found. */
        NOT_TOLD,
        /** It names none of several orders. */
        WHICH_ORDER,
        /** Nothing tells when the order reached the party. */
        NOT_SERVED,
        /** It has no day. */
        NO_DAY,
        /** Its day, or that of service, is not known well enough to tell which came first. */
        ROUGHLY,
        /** After a further order had reached the party: which of the two it is of, a person tells. */
        NEXT_ORDER,
        /** Not after the order reached the party: nothing was there to be refused. */
        BEFORE_SERVICE,
        /** After the order had been found followed: that is a new violation. */
        AFTER_CORRECTION,
        /** Found corrected, or given more time. */
        FOLLOWED;

        private Kind kind() {
            return switch (this) {
                case FOUND -> Kind.CERTAIN;
                case PARTLY, NOT_TOLD, WHICH_ORDER, NOT_SERVED, NO_DAY, ROUGHLY, NEXT_ORDER -> Kind.POSSIBLE;
                case BEFORE_SERVICE, AFTER_CORRECTION, FOLLOWED -> Kind.NONE;
            };
        }
    }

    /** One re-check and what it comes to. */
    public record Look(Recheck recheck, Why why) {

        public Kind kind() {
            return why.kind();
        }

        /** When it was made, at the earliest. */
        public Optional<LocalDate> day() {
            return recheck.checkedOn().value().map(When::earliest);
        }

        /** Whether it was obstructed or found the order not followed, whatever that comes to. */
        public boolean isRefused() {
            return isFailed(recheck);
        }

        /** Whether it gives reason to think of a refusal, at least in part. */
        public boolean isReason() {
            return kind() != Kind.NONE && (isFailed(recheck) || isPartly(recheck));
        }
    }

    public Refusal {
        looks = List.copyOf(looks);
    }

    /** What the re-checks of that order say. */
    public static Refusal of(CaseFile file, CorrectionOrder order, ServiceDays days) {
        var served = served(file, order, days);
        var next = file.stream(CorrectionOrder.class)
                .filter(other -> other.after().matches(ref -> ref.id().equals(order.id())))
                .flatMap(other -> served(file, other, days).stream())
                .map(When::latest)
                .min(Comparator.naturalOrder());
        var looks = new ArrayList<Look>();
        boolean corrected = false;
        for (var recheck : rechecks(file, order)) {
            boolean own = OrderMeant.by(recheck.order(), file).isPresent();
            looks.add(new Look(recheck, why(recheck, own, served, next, corrected)));
            corrected |= own && recheck.result().is(CorrectionResult.CORRECTED);
        }
        return new Refusal(order, served, looks);
    }

    /** Those of all orders, in the order of the file. */
    public static List<Refusal> all(CaseFile file, ServiceDays days) {
        return file.stream(CorrectionOrder.class)
                .map(order -> of(file, order, days))
                .toList();
    }

    /** The re-checks that certainly found the order not followed, the earliest first. */
    public List<Look> certain() {
        return looks.stream().filter(look -> look.kind() == Kind.CERTAIN).toList();
    }

    /** The day of the first of them. */
    public Optional<LocalDate> foundOn() {
        return certain().stream().flatMap(look -> look.day().stream()).findFirst();
    }

    /** The first re-check after that day, whatever it found. */
    public Optional<Look> firstAfter(LocalDate served) {
        return looks.stream()
                .filter(look -> look.day().filter(served::isBefore).isPresent())
                .findFirst();
    }

    /** Its own, and those that may be: they name none of several orders. */
    private static List<Recheck> rechecks(CaseFile file, CorrectionOrder order) {
        boolean several = file.all(CorrectionOrder.class).size() > 1;
        var open = file.stream(Recheck.class)
                .filter(recheck -> several && !recheck.order().isKnown());
        return Stream.concat(OrderMeant.rechecks(file, order), open)
                .sorted(Comparator.comparing(
                        (Recheck recheck) -> recheck.checkedOn().value().orElse(null),
                        Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static Why why(
            Recheck recheck, boolean own, Optional<When> served, Optional<LocalDate> next, boolean corrected) {
        boolean failed = isFailed(recheck);
        if (!failed && recheck.result().isKnown() && !isPartly(recheck)) return Why.FOLLOWED;
        var checked = recheck.checkedOn().value();
        if (checked.isPresent()
                && served.isPresent()
                && !checked.get().latest().isAfter(served.get().earliest())) return Why.BEFORE_SERVICE;
        if (!failed) return isPartly(recheck) ? Why.PARTLY : Why.NOT_TOLD;
        if (!own) return Why.WHICH_ORDER;
        if (served.isEmpty()) return Why.NOT_SERVED;
        if (checked.isEmpty()) return Why.NO_DAY;
        if (!checked.get().earliest().isAfter(served.get().latest())) return Why.ROUGHLY;
        if (corrected) return Why.AFTER_CORRECTION;
        return next.filter(checked.get().earliest()::isAfter).isPresent() ? Why.NEXT_ORDER : Why.FOUND;
    }

    /** Obstructed, or found not corrected. */
    private static boolean isFailed(Recheck recheck) {
        return recheck.obstructed().is(true) || has(recheck, CorrectionResult.NOT_CORRECTED);
    }

    private static boolean isPartly(Recheck recheck) {
        return has(recheck, CorrectionResult.PARTLY);
    }

    private static boolean has(Recheck recheck, CorrectionResult result) {
        return recheck.found().filter(result::equals).isPresent();
    }

    /** As recorded, or by time alone after an announcement; an order inside a decision comes with it. */
    private static Optional<When> served(CaseFile file, CorrectionOrder order, ServiceDays days) {
        var services = file.servicesOf(order.id());
        if (services.isEmpty() && order.insideDecision().is(true)) {
            var decisions = file.stream(PenaltyDecision.class)
                    .filter(decision -> !decision.isDaily(file))
                    .toList();
            if (decisions.size() == 1)
                services = file.servicesOf(decisions.getFirst().id());
        }
        return services.stream()
                .map(days::servedOn)
                .flatMap(on -> on.value().stream())
                .min(Comparator.comparing(When::latest));
    }
}
