package org.anjuan.document.bind;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.anjuan.document.fill.Dates;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Evidence;
import org.anjuan.domain.casefile.Inspection;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.text.Problem;

/** Holds the clock of a camera against what the file says: a photo of an inspection was taken during it. */
final class PhotoClock {

    private PhotoClock() {}

    /** What does not fit; none where nothing is known to compare. */
    static Optional<Problem> check(CaseFile file, Evidence photo, String title, LocalDateTime taken) {
        var at = new When.Minute(taken.withSecond(0).withNano(0));
        var told = photo.madeOn().value();
        if (told.isPresent()
                && (taken.toLocalDate().isBefore(told.get().earliest())
                        || taken.toLocalDate().isAfter(told.get().latest())))
            return Optional.of(
                    Problem.warning(title, "dossier.photo.otherDay", Dates.printed(at), Dates.printed(told.get())));
        if (photo.collectedBy().isEmpty()) return Optional.empty();
        List<Inspection> thatDay = file.stream(Inspection.class)
                .filter(PhotoClock::isKnownToTheMinute)
                .filter(inspection -> isOnDaysOf(inspection, taken))
                .toList();
        if (file.stream(Inspection.class).anyMatch(inspection -> mayCover(inspection, taken.toLocalDate())))
            return Optional.empty();
        if (thatDay.isEmpty() || thatDay.stream().anyMatch(inspection -> isDuring(inspection, at.at())))
            return Optional.empty();
        var first = thatDay.getFirst();
        return Optional.of(Problem.warning(
                title,
                "dossier.photo.outside",
                Dates.printed(at),
                Dates.printed(first.startedAt().value().orElseThrow()),
                Dates.printed(first.endedAt().value().orElseThrow())));
    }

    private static boolean isKnownToTheMinute(Inspection inspection) {
        return inspection.startedAt().value().orElse(null) instanceof When.Minute
                && inspection.endedAt().value().orElse(null) instanceof When.Minute;
    }

    /** An inspection of which only days are known may have been going on. */
    private static boolean mayCover(Inspection inspection, LocalDate day) {
        var start = inspection.startedAt().value();
        if (isKnownToTheMinute(inspection) || start.isEmpty()) return false;
        var end = inspection.endedAt().value().orElse(start.get());
        return !day.isBefore(start.get().earliest()) && !day.isAfter(end.latest());
    }

    private static boolean isOnDaysOf(Inspection inspection, LocalDateTime taken) {
        return !taken.toLocalDate()
                        .isBefore(minute(inspection.startedAt().value()).toLocalDate())
                && !taken.toLocalDate()
                        .isAfter(minute(inspection.endedAt().value()).toLocalDate());
    }

    private static boolean isDuring(Inspection inspection, LocalDateTime taken) {
        return !taken.isBefore(minute(inspection.startedAt().value()))
                && !taken.isAfter(minute(inspection.endedAt().value()));
    }

    private static LocalDateTime minute(Optional<When> when) {
        return ((When.Minute) when.orElseThrow()).at();
    }
}
