package org.anjuan.domain.clock;

import java.time.LocalDate;
import java.time.LocalDateTime;
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
import org.anjuan.domain.casefile.Service;
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
        /** Its day, or that of service, is not known well enough to tell which came first: on one and the same day only the minutes tell. */
        ROUGHLY,
        /** After a re-check that names none of several orders and found one of them followed: perhaps this one. */
        PERHAPS_CORRECTED,
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
                case PARTLY, NOT_TOLD, WHICH_ORDER, NOT_SERVED, NO_DAY, ROUGHLY, PERHAPS_CORRECTED, NEXT_ORDER ->
                    Kind.POSSIBLE;
                case BEFORE_SERVICE, AFTER_CORRECTION, FOLLOWED -> Kind.NONE;
            };
        }
    }

    /** Whether a re-check was made after the order had reached the party. */
    public enum Came {
        BEFORE,
        PERHAPS,
        AFTER
    }

    /**
     * One re-check and what it comes to.
     *
     * @param own whether it is certainly of that order
     * @param came whether it was made after service
     * @param ifOwn what it comes to if it is of that order
     */
    public record Look(Recheck recheck, boolean own, Came came, Why ifOwn) {

        public Why why() {
            return switch (ifOwn) {
                case PARTLY, NOT_TOLD, BEFORE_SERVICE, FOLLOWED -> ifOwn;
                default -> own ? ifOwn : Why.WHICH_ORDER;
            };
        }

        public Kind kind() {
            return why().kind();
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
        var services = services(file, order);
        var served = served(services, days);
        var span = served.map(when -> isByTimeAlone(services, when, days) ? Span.after(when) : Span.of(when));
        var next = file.stream(CorrectionOrder.class)
                .filter(other -> other.after().matches(ref -> ref.id().equals(order.id())))
                .flatMap(other -> served(services(file, other), days).stream())
                .min(Comparator.comparing(When::latest))
                .map(Span::of);
        var looks = new ArrayList<Look>();
        var corrected = Optional.<Why>empty();
        for (var recheck : rechecks(file, order)) {
            boolean own = OrderMeant.by(recheck.order(), file).isPresent();
            var came = came(recheck, span);
            looks.add(new Look(recheck, own, came, why(recheck, came, served, next, corrected)));
            if (!recheck.result().is(CorrectionResult.CORRECTED)) continue;
            if (own) corrected = Optional.of(Why.AFTER_CORRECTION);
            else if (corrected.isEmpty() && came != Came.BEFORE) corrected = Optional.of(Why.PERHAPS_CORRECTED);
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

    /** Those of them that a daily fine counts: after the day of service, which is not counted itself (Daily Fine Measures, art. 17). */
    public List<Look> counted() {
        return certain().stream()
                .filter(look -> served.filter(
                                on -> look.day().filter(on.latest()::isBefore).isPresent())
                        .isPresent())
                .toList();
    }

    /** The day of the first of those. */
    public Optional<LocalDate> foundOn() {
        return counted().stream().flatMap(look -> look.day().stream()).findFirst();
    }

    /**
     * What may be the first re-check after service until that day, whatever it found: the first that certainly is, after those before it that are perhaps of
     * another order, or from before service. Where none certainly is, it may also be that there was none yet.
     */
    public List<Optional<Look>> mayBeFirst(LocalDate until) {
        var found = new ArrayList<Optional<Look>>();
        for (var look : looks) {
            if (look.came() == Came.BEFORE
                    || look.day().filter(on -> !on.isAfter(until)).isEmpty()) continue;
            found.add(Optional.of(look));
            if (look.own() && look.came() == Came.AFTER) return List.copyOf(found);
        }
        found.add(Optional.empty());
        return List.copyOf(found);
    }

    /** Those that name none of several orders and, if they were of this one, would end the count before a later re-check or carry it on past that day. */
    public List<Look> unsettling(LocalDate until) {
        var found = new ArrayList<Look>();
        for (var look : looks) {
            if (look.own()) continue;
            boolean ends = look.came() != Came.BEFORE
                    && look.recheck().result().is(CorrectionResult.CORRECTED)
                    && looks.subList(looks.indexOf(look), looks.size()).stream()
                            .anyMatch(later -> later.why() == Why.PERHAPS_CORRECTED);
            boolean carriesOn = (look.ifOwn() == Why.FOUND || look.ifOwn() == Why.PERHAPS_CORRECTED)
                    && look.day().filter(until::isBefore).isPresent();
            if (ends || carriesOn) found.add(look);
        }
        return List.copyOf(found);
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

    private static Came came(Recheck recheck, Optional<Span> served) {
        var checked = recheck.checkedOn().value().map(Span::of);
        if (checked.isEmpty() || served.isEmpty()) return Came.PERHAPS;
        if (checked.get().isAfter(served.get())) return Came.AFTER;
        return served.get().isAfter(checked.get()) ? Came.BEFORE : Came.PERHAPS;
    }

    private static Why why(
            Recheck recheck, Came came, Optional<When> served, Optional<Span> next, Optional<Why> corrected) {
        boolean failed = isFailed(recheck);
        if (!failed && recheck.result().isKnown() && !isPartly(recheck)) return Why.FOLLOWED;
        if (came == Came.BEFORE) return Why.BEFORE_SERVICE;
        if (!failed) return isPartly(recheck) ? Why.PARTLY : Why.NOT_TOLD;
        if (served.isEmpty()) return Why.NOT_SERVED;
        var checked = recheck.checkedOn().value().map(Span::of);
        if (checked.isEmpty()) return Why.NO_DAY;
        if (came == Came.PERHAPS) return Why.ROUGHLY;
        if (corrected.filter(Why.AFTER_CORRECTION::equals).isPresent()) return Why.AFTER_CORRECTION;
        if (next.filter(checked.get()::isAfter).isPresent()) return Why.NEXT_ORDER;
        return corrected.orElse(Why.FOUND);
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

    /** An order inside a decision comes with it. */
    private static List<Service> services(CaseFile file, CorrectionOrder order) {
        var services = file.servicesOf(order.id());
        if (!services.isEmpty() || !order.insideDecision().is(true)) return services;
        var decisions = file.stream(PenaltyDecision.class)
                .filter(decision -> !decision.isDaily(file))
                .toList();
        return decisions.size() == 1 ? file.servicesOf(decisions.getFirst().id()) : List.of();
    }

    /** As recorded, or by time alone after an announcement. */
    private static Optional<When> served(List<Service> services, ServiceDays days) {
        return services.stream()
                .map(days::servedOn)
                .flatMap(on -> on.value().stream())
                .min(Comparator.comparing(When::latest));
    }

    /** Whether it counts as served only by an announcement that has run out. */
    private static boolean isByTimeAlone(List<Service> services, When served, ServiceDays days) {
        return services.stream()
                .filter(service -> days.servedOn(service).matches(served::equals))
                .allMatch(service -> service.servedOn().isUnknown());
    }

    /**
     * The time in which something happened, as exactly as the file knows it.
     *
     * @param end the first minute after it
     */
    private record Span(LocalDateTime start, LocalDateTime end) {

        static Span of(When when) {
            var end = when instanceof When.Minute(var at)
                    ? at.plusMinutes(1)
                    : when.latest().plusDays(1).atStartOfDay();
            return new Span(when.start(), end);
        }

        /** The last day of an announcement belongs to it. */
        static Span after(When last) {
            var end = of(last).end();
            return new Span(end, end);
        }

        boolean isAfter(Span other) {
            return !start.isBefore(other.end());
        }
    }
}
