package org.anjuan.domain.clock;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Defence;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Hearing;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PriorNotice;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.Service;
import org.anjuan.domain.casefile.Waiver;
import org.anjuan.domain.casefile.When;

/** Which notice a hearing, a defence or a waiver is about: one answer for the clock, for the first day of a decision and for what a step asks for. */
public final class NoticeMeant {

    private NoticeMeant() {}

    /**
     * The one it names; else the last of those that are not known to have been made only after it was asked for, submitted or given. Several where nobody can
     * tell: notices to other parties beside it, and such whose day is not told.
     */
    public static List<PriorNotice> by(Part said, CaseFile file) {
        var named = named(said);
        if (named.isKnown()) return file.find(named, PriorNotice.class).stream().toList();
        var on = saidOn(said).value();
        var there = file.stream(PriorNotice.class)
                .filter(notice -> !isAfter(madeOn(notice, file), on))
                .toList();
        var open = said instanceof Hearing ? rightTold(there) : there;
        var last = open.stream()
                .filter(notice -> madeOn(notice, file).isPresent())
                .max(Comparator.comparing(notice -> madeOn(notice, file).orElseThrow()));
        if (last.isEmpty()) return open;
        return open.stream()
                .filter(notice ->
                        !isAfter(madeOn(last.get(), file), madeOn(notice, file)) || isToAnother(notice, last.get()))
                .toList();
    }

    /** Whether it is about that notice, or may be. */
    public static boolean isAbout(Part said, PriorNotice notice, CaseFile file) {
        return by(said, file).stream().anyMatch(meant -> meant.id().equals(notice.id()));
    }

    /** When a hearing was asked for. */
    public static Fact<When> asked(Hearing hearing) {
        return hearing.requestedOn().orElse(hearing.postedOn());
    }

    private static Fact<Ref<PriorNotice>> named(Part said) {
        return switch (said) {
            case Hearing hearing -> hearing.notice();
            case Defence defence -> defence.notice();
            case Waiver waiver -> waiver.notice();
            default -> Fact.unknown();
        };
    }

    /** A hearing is about the notice that was there when it was asked for, however late it was held. */
    private static Fact<When> saidOn(Part said) {
        return switch (said) {
            case Hearing hearing -> asked(hearing).orElse(hearing.startedAt());
            case Defence defence -> defence.submittedOn().orElse(defence.postedOn());
            case Waiver waiver -> waiver.on();
            default -> Fact.unknown();
        };
    }

    private static Optional<When> madeOn(PriorNotice notice, CaseFile file) {
        return notice.issuedOn()
                .value()
                .or(() -> file.servicesOf(notice.id()).stream()
                        .map(Service::servedOn)
                        .flatMap(on -> on.value().stream())
                        .min(Comparator.naturalOrder()));
    }

    private static boolean isAfter(Optional<When> later, Optional<When> earlier) {
        return later.isPresent()
                && earlier.filter(day -> later.get().earliest().isAfter(day.latest()))
                        .isPresent();
    }

    /** A hearing is hardly asked for on a notice that told of no right to one, where another did. */
    private static List<PriorNotice> rightTold(List<PriorNotice> notices) {
        var told = notices.stream()
                .filter(notice -> !notice.hearingRightTold().is(false))
                .toList();
        return told.isEmpty() ? notices : told;
    }

    /** Of one kind and round, to different parties: neither took the place of the other. */
    private static boolean isToAnother(PriorNotice notice, PriorNotice last) {
        return notice.kind() == last.kind()
                && round(notice) == round(last)
                && notice.party().isKnown()
                && last.party().isKnown()
                && !notice.party().equals(last.party());
    }

    private static int round(PriorNotice notice) {
        return notice.round().value().orElse(1);
    }
}
