package org.anjuan.usecase;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Missing;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.casefile.WordKeys;
import org.anjuan.domain.clock.Deadline;
import org.anjuan.domain.clock.DeadlineState;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.usecase.port.Words;

/** Says which fact a file lacks for a date to be counted: the part and the field it stands in, and what is known of it. */
final class MissingWords {

    private static final Missing COURSE = new Missing(PartKind.TRANSFER, "course");

    private final Words words;
    private final LawBook book;

    MissingWords(Words words, LawBook book) {
        this.words = words;
        this.book = book;
    }

    /** A fact that is not on file. */
    String of(Missing fact) {
        return words.get("counting.missing.one", words.get(WordKeys.of(fact.kind())), words.get(fact.wordKey()));
    }

    /** What a deadline lacks. */
    List<String> of(Deadline deadline) {
        return deadline.missing().stream()
                .map(fact -> onlyRoughly(deadline, fact)
                        .map(when -> ofRough(fact, when))
                        .orElseGet(() -> of(deadline, fact)))
                .distinct()
                .toList();
    }

    /** What no part leaves open, and one says only of a month, is told with the month. */
    List<String> of(List<Missing> facts, CaseFile file) {
        return facts.stream()
                .map(fact -> month(fact, file).map(when -> ofRough(fact, when)).orElseGet(() -> of(fact)))
                .distinct()
                .toList();
    }

    /** Of the course of a transfer the event that it does not tell. */
    private String of(Deadline deadline, Missing fact) {
        var event = deadline.trigger().isEmpty()
                ? deadline.limit().trigger()
                : deadline.limit().ends();
        boolean told = fact.equals(COURSE)
                && !deadline.uncertain()
                && LegalClock.fact(event).filter(COURSE::equals).isPresent();
        return told
                ? words.get(
                        "counting.missing.event",
                        of(fact),
                        book.words().event(event).in(words.locale()))
                : of(fact);
    }

    /** What the file says of a fact, where it knows only the month or the day and the count wants the day or the minute. */
    private static Optional<When> onlyRoughly(Deadline deadline, Missing fact) {
        return deadline.state() == DeadlineState.UNKNOWN ? deadline.roughly(fact) : Optional.empty();
    }

    private String ofRough(Missing fact, When when) {
        return words.get(
                when.hasDay() ? "counting.missing.minute" : "counting.missing.month",
                words.get(WordKeys.of(fact.kind())),
                words.get(fact.wordKey()),
                when.toString());
    }

    private static Optional<When> month(Missing fact, CaseFile file) {
        if (fact.lastIn(file).isPresent()) return Optional.empty();
        return file.all(fact.kind()).stream()
                .flatMap(part -> {
                    var shape = Shape.of(part.getClass());
                    return shape.field(fact.field()).map(field -> shape.get(part, field)).stream();
                })
                .flatMap(held -> held instanceof Fact.Known<?>(When when) && !when.hasDay()
                        ? Stream.of(when)
                        : Stream.<When>empty())
                .reduce((_, later) -> later);
    }
}
