package org.anjuan.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.anjuan.domain.numbering.NumberBlock;
import org.anjuan.domain.numbering.NumberRule;
import org.anjuan.domain.numbering.NumberRules;
import org.anjuan.domain.numbering.NumberState;
import org.anjuan.domain.numbering.Numbering;
import org.anjuan.domain.numbering.SeriesKey;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.domain.text.Problem;
import org.anjuan.usecase.NumbersOutcome.Refused;
import org.anjuan.usecase.port.AuditLog;
import org.anjuan.usecase.port.NumberRegister.Entry;
import org.anjuan.usecase.port.NumberRegister.KeptBlock;
import org.anjuan.usecase.port.NumberRegister.Note;
import org.anjuan.usecase.port.NumberSlips;
import org.anjuan.usecase.port.NumberSlips.Read;
import org.anjuan.usecase.port.NumberSlips.Slip;
import org.anjuan.usecase.port.Store;
import org.anjuan.usecase.port.Store.Tx;

/**
 * Keeps the register of numbers: sets blocks aside for a machine away, takes them there, gives them back, and voids numbers. Every change is audited; a
 * number that was in use once is never used again.
 */
public final class ManageNumbers {

    private static final String BASE = "numbering.base";
    private static final int LONGEST_REASON = 1000;
    private static final int LONGEST_HOLDER = 200;

    private final Store store;
    private final OfficeNumbers numbers;
    private final NumberSlips slips;
    private final Clock clock;
    private final Supplier<UUID> ids;
    private final Rights rights;

    public ManageNumbers(Store store, NumberRules rules, NumberSlips slips, Clock clock, Supplier<UUID> ids) {
        this.store = store;
        this.numbers = new OfficeNumbers(rules);
        this.slips = slips;
        this.clock = clock;
        this.ids = ids;
        this.rights = new Rights(clock);
    }

    /** The numbers that were drawn or voided in a year, or ever. */
    public List<Entry> entries(OptionalInt year) {
        return store.inTransaction(tx -> tx.numbers().entries(year));
    }

    /** The blocks that were set aside or taken. */
    public List<KeptBlock> blocks() {
        return store.inTransaction(tx -> tx.numbers().blocks());
    }

    /** Sets the next numbers of a type aside for somebody who works away. */
    public NumbersOutcome reserve(Actor actor, String documentType, int year, int count, String holder) {
        if (holder.isBlank() || holder.strip().length() > LONGEST_HOLDER)
            return Refused.of("holder", "numbers.holder.missing", LONGEST_HOLDER);
        if (count < 1 || count > NumberBlock.MOST) return Refused.of("count", "numbers.count.wrong", NumberBlock.MOST);
        if (year < SeriesKey.FIRST_YEAR || year > SeriesKey.LAST_YEAR)
            return Refused.of("year", "numbers.year.wrong", Integer.toString(year));
        return changed(rights.toManageNumbers(actor), tx -> {
            var rule = numbers.rule(documentType).filter(NumberRule::draws);
            if (rule.isEmpty()) return Refused.of("type", "numbers.type.unnumbered", documentType);
            var series = numbers.series(rule.get(), year, tx.office());
            if (series.isEmpty()) return Refused.of("", "numbers.organ.missing");
            var state = tx.numbers().state(series.get(), rule.get().pattern());
            var first = Numbering.room(state, count);
            if (first.isEmpty())
                return Refused.of(
                        "count",
                        state.away() ? "numbers.away.reserve" : "numbers.series.full",
                        rule.get().pattern().head(series.get()));
            var block = new NumberBlock(
                    ids.get(),
                    series.get(),
                    first.getAsInt(),
                    first.getAsInt() + count - 1,
                    holder,
                    true,
                    OptionalInt.empty());
            var kept = new KeptBlock(block, documentType, base(tx), note(actor, ""));
            tx.numbers().keep(kept);
            record(tx, actor, "numbers-reserved", block, "");
            return new NumbersOutcome.Sent(kept, slips.write(new Slip(kept, false, List.of())));
        });
    }

    /** Writes the slip of a block anew that nobody brought back yet, for the first one was lost; which machine may take it, whoever gives it away says. */
    public NumbersOutcome slipAgain(Actor actor, UUID id) {
        return changed(rights.toManageNumbers(actor), tx -> {
            var found = kept(tx, id).filter(kept -> kept.block().given());
            if (found.isEmpty()) return Refused.of("", "numbers.block.unknown", id.toString());
            if (!found.get().block().isOpen()) return Refused.of("", "numbers.back.twice");
            record(tx, actor, "numbers-slip-again", found.get().block(), "");
            return new NumbersOutcome.Sent(found.get(), slips.write(new Slip(found.get(), false, List.of())));
        });
    }

    /** Takes a slip: away the block that was set aside, in the office the one that comes back. */
    public NumbersOutcome take(Actor actor, String slip) {
        return changed(rights.toCarryNumbers(actor), tx -> switch (slips.read(slip)) {
            case Read.Broken(var problem) -> new Refused(List.of(problem));
            case Read.Sound(var sound) -> sound.back() ? takeBack(tx, actor, sound) : take(tx, actor, sound.kept());
        });
    }

    private NumbersOutcome take(Tx tx, Actor actor, KeptBlock sent) {
        var block = sent.block();
        var known = kept(tx, block.id());
        if (sent.origin().equals(base(tx))
                || known.filter(of -> of.block().given()).isPresent()) return Refused.of("", "numbers.take.own");
        if (tx.numbers().blocks().stream().anyMatch(kept -> kept.block().given()))
            return Refused.of("", "numbers.take.office");
        if (known.isPresent()) return Refused.of("", "numbers.take.twice");
        var rule = numbers.rule(block.series());
        if (rule.isEmpty()) return Refused.of("", "numbers.type.unnumbered", sent.documentType());
        // Numbers that stand here already may have come with files of the office; those that were drawn here may not.
        if (tx.numbers().entries(OptionalInt.of(block.series().year())).stream()
                .anyMatch(entry -> entry.series().equals(block.series()) && block.holds(entry.serial())))
            return Refused.of("", "numbers.take.used");
        if (tx.numbers().state(block.series(), rule.get().pattern()).blocks().stream()
                .anyMatch(other -> other.first() <= block.last() && block.first() <= other.last()))
            return Refused.of("", "numbers.take.overlaps");
        var kept = new KeptBlock(block.taken(), sent.documentType(), sent.origin(), note(actor, ""));
        tx.numbers().keep(kept);
        record(tx, actor, "numbers-taken", kept.block(), "");
        return new NumbersOutcome.Taken(kept);
    }

    /** Gives a block back that was taken; from then on nothing is drawn from it. */
    public NumbersOutcome giveBack(Actor actor, UUID id) {
        return changed(rights.toCarryNumbers(actor), tx -> {
            var found = kept(tx, id).filter(kept -> !kept.block().given());
            if (found.isEmpty()) return Refused.of("", "numbers.block.unknown", id.toString());
            var block = found.get().block();
            if (!block.isOpen()) return sentBack(tx, found.get());
            var rule = numbers.rule(block.series());
            if (rule.isEmpty())
                return Refused.of("", "numbers.type.unnumbered", found.get().documentType());
            int used = Numbering.lastUsed(
                    tx.numbers().state(block.series(), rule.get().pattern()), block);
            tx.numbers().back(id, used);
            record(tx, actor, "numbers-given-back", block.back(used), "");
            return sentBack(tx, kept(tx, id).orElseThrow());
        });
    }

    /** The slip of a block that was given back; it can be written again where it was lost. */
    private NumbersOutcome sentBack(Tx tx, KeptBlock back) {
        return new NumbersOutcome.Sent(back, slips.write(new Slip(back, true, entries(tx, back.block()))));
    }

    private static List<Entry> entries(Tx tx, NumberBlock block) {
        return tx.numbers().entries(OptionalInt.of(block.series().year())).stream()
                .filter(entry -> entry.series().equals(block.series()) && block.holds(entry.serial()))
                .toList();
    }

    private NumbersOutcome takeBack(Tx tx, Actor actor, Slip slip) {
        var sent = slip.kept().block();
        var found = kept(tx, sent.id()).filter(kept -> kept.block().given());
        if (found.isEmpty())
            return Refused.of("", "numbers.block.unknown", sent.id().toString());
        var block = found.get().block();
        if (!block.isOpen()) return Refused.of("", "numbers.back.twice");
        if (!block.series().equals(sent.series()) || block.first() != sent.first() || block.last() != sent.last())
            return Refused.of("", "numbers.slip.changed");
        int used = sent.usedTo().orElse(block.last());
        var serials = slip.entries().stream().map(Entry::serial).toList();
        boolean fits = slip.entries().stream()
                .allMatch(entry ->
                        entry.series().equals(block.series()) && block.holds(entry.serial()) && entry.serial() <= used);
        if (!fits || serials.stream().distinct().count() != serials.size())
            return Refused.of("", "numbers.slip.changed");
        int entered = 0;
        for (var entry : slip.entries()) {
            if (tx.numbers().find(entry.series(), entry.serial()).isPresent()) continue;
            tx.numbers().add(entry);
            entered++;
        }
        tx.numbers().back(block.id(), used);
        record(tx, actor, "numbers-came-back", block.back(used), "");
        return new NumbersOutcome.Back(kept(tx, block.id()).orElseThrow(), entered);
    }

    /** Says that a number is not used, and never will be. One under which a paper went out is not voided without its paper. */
    public NumbersOutcome voidNumber(Actor actor, String number, String reason) {
        if (reason.isBlank()) return Refused.of("reason", "numbers.reason.missing");
        if (reason.strip().length() > LONGEST_REASON)
            return Refused.of("reason", "numbers.reason.long", LONGEST_REASON);
        var written = read(number);
        if (written.isEmpty()) return Refused.of("number", "numbers.number.unread", number);
        return changed(rights.toManageNumbers(actor), tx -> {
            var found = numbers.find(written.get(), tx.office());
            if (found.isEmpty()) return Refused.of("number", "numbers.number.foreign", number);
            var series = found.get().series();
            int serial = found.get().serial();
            var pattern = found.get().rule().pattern();
            var state = tx.numbers().state(series, pattern);
            var known = tx.numbers().find(series, serial);
            if (known.isPresent() && known.get().state() != NumberState.DRAWN)
                return Refused.of(
                        "number",
                        known.get().state() == NumberState.VOID ? "numbers.void.twice" : "numbers.void.issued",
                        known.get().number().text());
            if (known.isEmpty() && state.used().contains(serial))
                return Refused.of("number", "numbers.void.typed", number);
            if (!state.isOurs(serial)) return Refused.of("number", "numbers.void.elsewhere", number);
            var note = note(actor, reason.strip());
            var entry = tx.numbers()
                    .mark(new Entry(
                            series,
                            serial,
                            pattern.print(series, serial),
                            found.get().rule().documentType(),
                            NumberState.VOID,
                            Optional.empty(),
                            Optional.empty(),
                            note));
            var detail = Json.object("number", entry.number().text());
            tx.audit()
                    .append(new AuditLog.Entry(
                            note.at(),
                            actor.id(),
                            actor.name(),
                            "number-voided",
                            entry.caseId().orElse(null),
                            detail,
                            note.reason()));
            return new NumbersOutcome.Voided(entry);
        });
    }

    private static Optional<DocumentNumber> read(String text) {
        try {
            return Optional.of(new DocumentNumber(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private NumbersOutcome changed(Optional<Problem> refused, Function<Tx, NumbersOutcome> change) {
        return refused.<NumbersOutcome>map(problem -> new Refused(List.of(problem)))
                .orElseGet(() -> store.inTransaction(change));
    }

    private static Optional<KeptBlock> kept(Tx tx, UUID id) {
        return tx.numbers().blocks().stream()
                .filter(kept -> kept.block().id().equals(id))
                .findFirst();
    }

    /** By what other case bases know this one. */
    private UUID base(Tx tx) {
        var known = tx.office().settings().get(BASE);
        if (known != null) return UUID.fromString(known);
        var made = ids.get();
        tx.office().set(BASE, made.toString());
        return made;
    }

    private Note note(Actor actor, String reason) {
        return new Note(clock.instant(), actor.name(), reason);
    }

    private void record(Tx tx, Actor actor, String action, NumberBlock block, String reason) {
        var detail = Json.object(
                "series",
                block.series().organ()
                        + block.series().wordBehindOrgan()
                        + '〔'
                        + block.series().year()
                        + '〕',
                "first",
                Integer.toString(block.first()),
                "last",
                Integer.toString(block.last()),
                "holder",
                block.holder(),
                "used",
                block.usedTo().isPresent() ? Integer.toString(block.usedTo().getAsInt()) : "");
        tx.audit()
                .append(new AuditLog.Entry(
                        clock.instant(), actor.id(), actor.name(), action, block.id(), detail, reason));
    }
}
