package org.anjuan.domain.penalty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.Archiving;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Closing;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.FineDecision;
import org.anjuan.domain.casefile.LawChoice;
import org.anjuan.domain.casefile.NoPenaltyDecision;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.PriorNotice;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.SummaryDecision;
import org.anjuan.domain.casefile.Violation;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.clock.Standing;
import org.anjuan.domain.law.OffenceCatalogue;

/** Which law each act of a file is judged by, on the day of its decision or, before there is one, on the day asked for. */
public final class ActLaws {

    private final RangeCheck check;
    private final OffenceCatalogue offences;

    public ActLaws(LawBook book) {
        this.check = new RangeCheck(book);
        this.offences = book.offences();
    }

    /** The acts of the catalogue; none where the file was closed and nothing was decided. */
    public List<ActLaw> of(CaseFile file, LocalDate today) {
        boolean over = file.first(Closing.class).isPresent();
        return file.all(Violation.class).stream()
                .flatMap(act -> decidedOn(file, act, decision -> isStanding(file, decision, today))
                        .flatMap(day -> of(file, act, day))
                        .or(() -> revoked(file, act, today))
                        .or(() -> over ? Optional.empty() : of(file, act, today))
                        .stream())
                .toList();
    }

    /** Of an act whose decision was revoked, with none to come: by the law of that decision, and nobody has to choose any more. */
    private Optional<ActLaw> revoked(CaseFile file, Violation act, LocalDate today) {
        return decidedOn(file, act, decision -> isGone(file, decision, today))
                .flatMap(day -> of(file, act, day))
                .map(law -> law.choice() == Choice.MISSING ? new ActLaw(act, law.law(), Choice.NOT_ASKED) : law);
    }

    private static boolean isStanding(CaseFile file, FineDecision decision, LocalDate today) {
        return !Standing.of(file, decision, today).isOver();
    }

    /** Revoked, not to be made anew, and no notice since. */
    private static boolean isGone(CaseFile file, FineDecision decision, LocalDate today) {
        return Standing.revokedForGood(file, decision, today)
                .filter(since -> file.stream(PriorNotice.class)
                        .noneMatch(notice ->
                                notice.issuedOn().matches(on -> !on.latest().isBefore(since))))
                .isPresent();
    }

    private Optional<ActLaw> of(CaseFile file, Violation act, LocalDate day) {
        return check.law(file, act, offender(file, act), day).map(law -> new ActLaw(act, law, choice(act, law)));
    }

    /** The acts of which no law can be told, as nobody named them in the catalogue; none where the file was closed. */
    public List<Unnamed> unnamed(CaseFile file) {
        if (file.has(Closing.class) || file.has(Archiving.class)) return List.of();
        return file.all(Violation.class).stream()
                .filter(act -> act.catalogueId().value().flatMap(offences::find).isEmpty())
                .map(act -> new Unnamed(act, act.catalogueId().isKnown()))
                .toList();
    }

    /**
     * An act that is not of the catalogue.
     *
     * @param said whether the file names an entry, but none that the catalogue has
     */
    public record Unnamed(Violation act, boolean said) {}

    /** Whether a person chose the law, as the file says. */
    public enum Choice {
        /** There is one law, or the file does not say when the act was. */
        NOT_ASKED,
        /** Two laws are in play, and the file does not say which a person chose. */
        MISSING,
        /** The one that is proposed, or any where a person decides. */
        MADE,
        /** Another than the one proposed. */
        AGAINST_PROPOSAL,
        /** A law that is neither of those in play. */
        NEITHER
    }

    /** The law of one act, and whether a person chose. */
    public record ActLaw(Violation act, LawComparison law, Choice choice) {

        /** The law that the file says was chosen. */
        public Optional<String> chosen() {
            return act.law().value().map(LawChoice::lawId);
        }

        /** The side of the law that the file says was chosen, else those that may govern. */
        public List<LawSide> governing() {
            var byChoice = law.sides().stream()
                    .filter(side -> chosen().filter(side.laws()::contains).isPresent())
                    .toList();
            return byChoice.isEmpty() ? law.candidates() : byChoice;
        }

        /** Whether there is anything to say: two laws, an act without days, or a choice that does not fit. */
        public boolean isOfNote() {
            return !(law instanceof LawComparison.OneLaw) || choice == Choice.NEITHER;
        }
    }

    private static Choice choice(Violation act, LawComparison law) {
        boolean asked = law.sides().size() > 1;
        var chosen = act.law().value().map(LawChoice::lawId);
        if (chosen.isEmpty()) return asked ? Choice.MISSING : Choice.NOT_ASKED;
        if (among(law.candidates(), chosen.get())) return asked ? Choice.MADE : Choice.NOT_ASKED;
        if (law instanceof LawComparison.Undated) return Choice.NOT_ASKED;
        return among(law.sides(), chosen.get()) ? Choice.AGAINST_PROPOSAL : Choice.NEITHER;
    }

    private static boolean among(List<LawSide> sides, String law) {
        return sides.stream().anyMatch(side -> side.laws().contains(law));
    }

    private static Optional<Party> offender(CaseFile file, Violation violation) {
        return violation.parties().stream()
                .flatMap(ref -> file.find(ref.id()).stream())
                .filter(Party.class::isInstance)
                .map(Party.class::cast)
                .findFirst()
                .or(() -> file.first(Party.class));
    }

    /**
     * The day of the last decision about the act: of those that name it, else of those that may be about any. A daily fine judges no act anew, and one that
     * was revoked or replaced judges none any more: what is decided in its place is decided by the law of that day.
     */
    private static Optional<LocalDate> decidedOn(CaseFile file, Violation act, Predicate<FineDecision> meant) {
        var fined = file.parts().stream()
                .filter(FineDecision.class::isInstance)
                .map(FineDecision.class::cast)
                .filter(decision -> !decision.isDaily(file) && meant.test(decision))
                .toList();
        var naming = fined.stream().filter(decision -> names(decision, act)).map(ActLaws::decidedOn);
        var others = Stream.concat(
                fined.stream().filter(decision -> mayMean(decision, act)).map(ActLaws::decidedOn),
                file.stream(NoPenaltyDecision.class)
                        .filter(decision -> mayBeOf(decision.party(), act))
                        .map(NoPenaltyDecision::decidedOn));
        return latest(naming).or(() -> latest(others));
    }

    private static Optional<LocalDate> latest(Stream<Fact<When>> days) {
        return days.flatMap(day -> day.value().stream()).map(When::latest).max(LocalDate::compareTo);
    }

    private static Fact<When> decidedOn(FineDecision decision) {
        return switch (decision) {
            case PenaltyDecision penalty -> penalty.decidedOn();
            case SummaryDecision summary -> summary.decidedAt();
        };
    }

    private static boolean names(FineDecision decision, Violation act) {
        return decision.lines().stream()
                .anyMatch(line -> line.violation().matches(ref -> ref.id().equals(act.id())));
    }

    /** Where nothing it imposes names an act, or something does not. */
    private static boolean mayMean(FineDecision decision, Violation act) {
        var party =
                switch (decision) {
                    case PenaltyDecision penalty -> penalty.party();
                    case SummaryDecision summary -> summary.party();
                };
        boolean open = decision.lines().isEmpty()
                || decision.lines().stream().anyMatch(line -> !line.violation().isKnown());
        return open && mayBeOf(party, act);
    }

    private static boolean mayBeOf(Fact<Ref<Party>> party, Violation act) {
        return act.parties().isEmpty()
                || party.value()
                        .map(decided ->
                                act.parties().stream().anyMatch(ref -> ref.id().equals(decided.id())))
                        .orElse(true);
    }
}
