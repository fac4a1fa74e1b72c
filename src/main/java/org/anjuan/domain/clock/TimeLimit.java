package org.anjuan.domain.clock;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anjuan.domain.calendar.LengthUnit;
import org.anjuan.domain.casefile.ApprovalRole;
import org.anjuan.domain.casefile.ExclusionKind;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.law.Citation;
import org.anjuan.domain.law.Validity;
import org.anjuan.domain.law.Verified;
import org.anjuan.domain.text.Bilingual;

/**
 * A time limit of the law, as it holds between two days.
 *
 * @param id the same for all versions of one limit
 * @param group a code of the words beside the limits, for instance {@code hearing}
 * @param holder whose limit it is, a code of the words beside the limits
 * @param roles what the program takes it for, beside reckoning it
 * @param ends what meets the limit
 * @param before whether the act is due before the day of the trigger instead of after it
 * @param length zero where the law gives no number
 * @param fixedDay the day of the next year, for a limit that is a fixed day
 * @param rolls whether a last day on a day off moves to the next working day
 * @param notFor the kinds of part it is not for
 * @param someHarm whether it is for harm of some kinds alone, which a file does not tell from others
 * @param expected whether something is missing where it was met and its trigger is not on file
 * @param excludes the periods that do not count
 * @param alternatives other lengths of the same limit, in cases of their own
 * @param used whether it is reckoned with: what was not read in a text is not, unless the office says so
 * @param growth how fast it grows, for what grows with every day
 */
public record TimeLimit(
        String id,
        String group,
        Bilingual name,
        String holder,
        Kind kind,
        Set<Role> roles,
        Validity validity,
        EventCode trigger,
        EventCode ends,
        boolean before,
        Set<PartKind> notFor,
        boolean someHarm,
        boolean expected,
        int length,
        LengthUnit unit,
        Optional<MonthDay> fixedDay,
        boolean rolls,
        Set<ExclusionKind> excludes,
        List<Lengthening> extensions,
        List<Alternative> alternatives,
        Optional<Growth> growth,
        Optional<Bilingual> ifMissed,
        Optional<Bilingual> note,
        List<Citation> citations,
        Verified verified,
        boolean used) {

    public TimeLimit {
        if ((unit == LengthUnit.NONE) != (length == 0)) {
            throw new IllegalArgumentException("a limit has a unit just when it has a length: " + id);
        }
        roles = Set.copyOf(roles);
        excludes = Set.copyOf(excludes);
        notFor = Set.copyOf(notFor);
        extensions = List.copyOf(extensions);
        alternatives = List.copyOf(alternatives);
        citations = List.copyOf(citations);
    }

    /** The same limit, reckoned with or not. */
    public TimeLimit used(boolean reckonedWith) {
        return with(roles, reckonedWith);
    }

    /** The same limit, taken for that. */
    public TimeLimit takenFor(Set<Role> others) {
        return with(others, used);
    }

    /** Whether the program takes it for that. */
    public boolean is(Role role) {
        return roles.contains(role);
    }

    private TimeLimit with(Set<Role> others, boolean reckonedWith) {
        return new TimeLimit(
                id,
                group,
                name,
                holder,
                kind,
                others,
                validity,
                trigger,
                ends,
                before,
                notFor,
                someHarm,
                expected,
                length,
                unit,
                fixedDay,
                rolls,
                excludes,
                extensions,
                alternatives,
                growth,
                ifMissed,
                note,
                citations,
                verified,
                reckonedWith);
    }

    /** Whether this version holds for a trigger on that day. */
    public boolean holdsOn(LocalDate day) {
        return validity.holdsOn(day);
    }

    /** What a limit asks for. */
    public enum Kind {
        /** To be done within it. */
        LIMIT,
        /** A right that may be used within it and lapses after it. */
        RIGHT,
        /** Something takes effect, or may be done, only after it. */
        WAITING,
        /** Something grows with every day of it. */
        ACCRUAL,
        /** A duty for which the law gives no number of days. */
        DUTY,
        /** The paper itself sets the day. */
        SET_IN_DOCUMENT,
        /** A fixed day of the year. */
        FIXED_DATE,
        /** The law of that time had no such limit. */
        NOT_EXISTING
    }

    /** What the program takes a limit for. */
    public enum Role {
        /** A right for whose end the office waits with what it does next. */
        AWAITED,
        /** A decision on the penalty waits for its end. */
        BEFORE_DECISION,
        /** The days to handle a case. */
        HANDLING,
        /** The days to pay a fine. */
        FINE_PAYMENT,
        /** What grows on a fine that is not paid. */
        LATE_FINE,
        /** Named after the measure that an order asks for. */
        MEASURES,
        /** Only a decision in force asks for it: it ends, unmet, with one that is revoked or replaced. */
        OF_DECISION;

        /** Whether any limit may be taken for it; the others say what the program does with limits that ship, whose ids it knows. */
        public boolean isForAny() {
            return this == AWAITED || this == OF_DECISION;
        }
    }

    /** The name of the alternative for a party that was not told of its remedy. */
    public static final String NOT_TOLD = "NOT_TOLD";

    /** The length for a case of its own, where the limit has one by that name on the day of the trigger. */
    Optional<Alternative> alternative(String code, LocalDate trigger) {
        return alternatives.stream()
                .filter(other -> other.code().equals(code) && other.validity().holdsOn(trigger))
                .findFirst();
    }

    /** Whether it lapses after its last day, so that nobody has failed: a right, or a time to wait. */
    public boolean lapses() {
        return switch (kind) {
            case RIGHT -> true;
            case WAITING -> !before;
            case SET_IN_DOCUMENT -> ends == EventCode.DEFENCE_CLOSED;
            case LIMIT, ACCRUAL, DUTY, FIXED_DATE, NOT_EXISTING -> false;
        };
    }

    /** Whether this authority has to keep it, alone or as well as the party. A right of both may have been used by either. */
    public boolean isOfOffice() {
        return holder.equals("authority") || holder.equals("both") && !lapses();
    }

    /** Whether time alone meets it, on its last day. */
    boolean isMetByTime() {
        return ends == EventCode.DEEMED_SERVED;
    }

    /**
     * Another length of the same limit.
     *
     * @param code the case it is for
     * @param capYears years from the act itself after which it ends in any case; zero where there is no cap
     */
    public record Alternative(
            String code, int length, LengthUnit unit, int capYears, Validity validity, Bilingual when) {}

    /**
     * How something grows with every day.
     *
     * @param percent of the principal, each day
     * @param capped whether it never grows above the principal
     */
    public record Growth(BigDecimal percent, boolean capped) {}

    /**
     * How a limit may be made longer, and by whom.
     *
     * @param length zero where the law gives no number
     * @param by the capacity in which it must be approved, where it is one of this authority's
     */
    public record Lengthening(
            int length,
            LengthUnit unit,
            int times,
            Optional<ApprovalRole> by,
            Bilingual approver,
            Optional<Bilingual> when) {}
}
