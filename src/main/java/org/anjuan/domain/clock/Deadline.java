package org.anjuan.domain.clock;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.anjuan.domain.casefile.When;

/**
 * One time limit as it runs in one file.
 *
 * @param limit the version of the limit that holds for its trigger
 * @param part the part it is about: the order, the notice, the decision; else the one that started it
 * @param trigger when it was started
 * @param reckoning how the due date was found; empty while a fact is missing
 * @param dueAt the minute, for limits in hours whose start is known to the minute
 * @param metOn when it was met
 * @param uncertain whether it is not known that the limit applies at all
 * @param subject more words on what is due, for instance the measure of an order; blank where the limit's name says it
 */
public record Deadline(
        TimeLimit limit,
        Optional<UUID> part,
        Optional<When> trigger,
        Optional<Reckoning> reckoning,
        Optional<LocalDateTime> dueAt,
        Optional<When> metOn,
        DeadlineState state,
        boolean uncertain,
        String subject,
        LocalDate asOf) {

    /** The last day. */
    public Optional<LocalDate> due() {
        return reckoning.map(Reckoning::due);
    }

    /** Whether the last day may still move because a holiday notice is missing. */
    public boolean provisional() {
        return reckoning.map(Reckoning::provisional).orElse(false);
    }

    /** Days from the day of reckoning to the last day; negative when it has passed. */
    public OptionalLong daysLeft() {
        return due().map(day -> OptionalLong.of(day.toEpochDay() - asOf.toEpochDay()))
                .orElseGet(OptionalLong::empty);
    }
}
