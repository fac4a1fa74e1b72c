package org.anjuan.domain.penalty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Missing;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.PenaltyKind;
import org.anjuan.domain.casefile.PenaltyLine;
import org.anjuan.domain.casefile.PriorNotice;
import org.anjuan.domain.casefile.SummaryDecision;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.law.Threshold;
import org.anjuan.domain.law.Threshold.Amounts;
import org.anjuan.domain.law.Threshold.Case;
import org.anjuan.domain.law.Threshold.Cases;
import org.anjuan.domain.law.Verified;
import org.anjuan.domain.text.Money;

/**
 * Whether a hearing must be offered, the heads must discuss, the case must be legally reviewed, and whether it could be decided on the spot: from the
 * amounts, kinds and circumstances of a file, by the rules of a day. An amount reaches a limit by itself or together with the others for the same party.
 */
public final class Thresholds {

    private static final Set<PenaltyKind> OF_MONEY =
            Set.of(PenaltyKind.FINE, PenaltyKind.CONFISCATE_GAINS, PenaltyKind.CONFISCATE_GOODS);

    private final LawBook book;

    public Thresholds(LawBook book) {
        this.book = book;
    }

    /** Whether a hearing must be offered. */
    public Answer hearing(CaseFile file, LocalDate day) {
        return answer(Question.HEARING, file, day);
    }

    /** Whether the heads must discuss the case. */
    public Answer collectiveDiscussion(CaseFile file, LocalDate day) {
        return answer(Question.COLLECTIVE_DISCUSSION, file, day);
    }

    /** Whether the case must be legally reviewed. */
    public Answer legalReview(CaseFile file, LocalDate day) {
        return answer(Question.LEGAL_REVIEW, file, day);
    }

    private Answer answer(Question question, CaseFile file, LocalDate day) {
        return answer(question, file, day, Proposal.of(file), Optional.empty());
    }

    /**
     * The answer for what these notices and decisions put forward, as the file stood on that day: other decisions of the file, and what came later,
     * have no part in it.
     */
    public Answer of(Question question, CaseFile file, LocalDate day, List<? extends Part> about) {
        return answer(question, file, day, Proposal.of(about, file), Optional.of(day));
    }

    private Answer answer(
            Question question, CaseFile file, LocalDate day, List<Proposal> proposals, Optional<LocalDate> asOf) {
        return switch (question) {
            case HEARING -> must(question, file, day, "hearing-amount", "hearing-cases", proposals, asOf);
            case COLLECTIVE_DISCUSSION ->
                must(question, file, day, "collective-amount", "collective-cases", proposals, asOf);
            case LEGAL_REVIEW -> must(question, file, day, "", "legal-review-cases", proposals, asOf);
            case SUMMARY_PROCEDURE -> onSpot(file, day, proposals);
        };
    }

    /** The answer to a question by the rules of the day the file has for it, else of today. */
    public Answer of(Question question, CaseFile file, LocalDate today) {
        var day = dayOf(question, file).orElse(today);
        return answer(question, file, day);
    }

    /** The day whose rules decide: of the notice for a hearing, of the decision for what goes before it; empty where the file has none. */
    public static Optional<LocalDate> dayOf(Question question, CaseFile file) {
        var notices = file.all(PriorNotice.class).stream().flatMap(notice -> notice.issuedOn().value().stream());
        var decisions = Stream.concat(
                file.all(PenaltyDecision.class).stream().flatMap(decision -> decision.decidedOn().value().stream()),
                file.all(SummaryDecision.class).stream().flatMap(decision -> decision.decidedAt().value().stream()));
        var noticed = notices.map(When::latest).max(Comparator.naturalOrder());
        var decided = decisions.map(When::latest).max(Comparator.naturalOrder());
        return question == Question.HEARING ? noticed.or(() -> decided) : decided.or(() -> noticed);
    }

    /** Whether any penalty is put forward or imposed. */
    public static boolean isPutForward(CaseFile file) {
        return !Proposal.of(file).isEmpty();
    }

    private Answer must(
            Question question,
            CaseFile file,
            LocalDate day,
            String amountId,
            String casesId,
            List<Proposal> proposals,
            Optional<LocalDate> asOf) {
        var amounts = book.threshold(amountId, day);
        var cases = book.cases(casesId, day);
        if (amounts.isEmpty() && cases.isEmpty())
            return answer(question, Fact.unknown(), day, List.of(), List.of(), List.of());
        var found = new Found();
        amounts.ifPresent(limit -> {
            for (var proposal : proposals) amounts(found, file, proposal, limit, day);
        });
        cases.ifPresent(list -> {
            for (var named : list.cases()) named(found, file, proposals, named, list, asOf);
        });
        if (proposals.isEmpty() && (amounts.isPresent() || question == Question.HEARING))
            found.missing.add(new Missing(PartKind.PRIOR_NOTICE, "proposed"));
        var rules = Stream.concat(amounts.stream(), cases.stream()).toList();
        if (!found.yes.isEmpty()) return answer(question, Fact.known(true), day, found.yes, List.of(), found.rules);
        boolean open = !found.open.isEmpty() || !found.missing.isEmpty();
        return answer(question, open ? Fact.unknown() : Fact.known(false), day, found.open, found.missing, rules);
    }

    /** Whether the penalties could be imposed on the spot. */
    public Answer summaryProcedure(CaseFile file, LocalDate day) {
        return answer(Question.SUMMARY_PROCEDURE, file, day);
    }

    private Answer onSpot(CaseFile file, LocalDate day, List<Proposal> proposals) {
        var limit = book.threshold("summary-fine", day);
        var kinds = book.cases("summary-cases", day);
        var rules = Stream.<Threshold>concat(limit.stream(), kinds.stream()).toList();
        if (limit.isEmpty() || kinds.isEmpty() || proposals.isEmpty()) {
            var missing =
                    rules.isEmpty() ? List.<Missing>of() : List.of(new Missing(PartKind.SUMMARY_DECISION, "lines"));
            return answer(Question.SUMMARY_PROCEDURE, Fact.unknown(), day, List.of(), missing, rules);
        }
        var allowed = kinds.get().cases().stream()
                .flatMap(each -> each.kinds().stream())
                .toList();
        var found = new Found();
        for (var proposal : proposals)
            for (var line : proposal.lines())
                if (!allowed.contains(line.kind().name()))
                    found.no.add(new Ground.Other(line.kind(), proposal.about()));
        for (var proposal : proposals) sums(found, file, proposal, limit.get(), day);
        if (!found.no.isEmpty())
            return answer(Question.SUMMARY_PROCEDURE, Fact.known(false), day, found.no, List.of(), rules);
        boolean open = !found.open.isEmpty() || !found.missing.isEmpty();
        return answer(
                Question.SUMMARY_PROCEDURE,
                open ? Fact.unknown() : Fact.known(true),
                day,
                open ? found.open : found.yes,
                found.missing,
                rules);
    }

    /** Single amounts, then their sum where there are several for one party. */
    private void amounts(Found found, CaseFile file, Proposal proposal, Amounts limit, LocalDate day) {
        proposal.byParty(file).forEach((party, lines) -> {
            var citizen = isCitizen(party, day);
            var counted = lines.stream()
                    .filter(line -> OF_MONEY.contains(line.kind()))
                    .toList();
            for (var line : counted)
                line.amount().value().ifPresent(amount -> reach(found, proposal, amount, false, limit, citizen));
            if (counted.size() > 1) reach(found, proposal, sum(counted), true, limit, citizen);
            if (counted.stream().anyMatch(line -> line.amount().isUnknown())) found.missing.add(proposal.field());
        });
    }

    private static void reach(
            Found found, Proposal proposal, Money amount, boolean total, Amounts limit, Optional<Boolean> citizen) {
        if (citizen.isPresent()) {
            if (!limit.isReachedBy(amount, citizen.get())) return;
            if (total && found.has(proposal)) return;
            found.yes(new Ground.Amount(amount, limit.of(citizen.get()), total, proposal.about()), limit);
        } else if (limit.isReachedBy(amount, true) != limit.isReachedBy(amount, false))
            found.open.add(new Ground.OpenParty(amount, proposal.about()));
        else if (limit.isReachedBy(amount, false))
            found.yes(new Ground.Amount(amount, limit.organisation(), total, proposal.about()), limit);
    }

    /** The fines of each party together must stay within the amount. */
    private void sums(Found found, CaseFile file, Proposal proposal, Amounts limit, LocalDate day) {
        proposal.byParty(file).forEach((party, lines) -> {
            var fines = lines.stream()
                    .filter(line -> line.kind() == PenaltyKind.FINE)
                    .toList();
            var sum = sum(fines);
            boolean total = fines.size() > 1;
            var citizen = isCitizen(party, day);
            boolean unit = limit.isReachedBy(sum, citizen.orElse(false));
            if (citizen.isEmpty() && unit != limit.isReachedBy(sum, true))
                found.open.add(new Ground.OpenParty(sum, proposal.about()));
            else {
                var ground = new Ground.Amount(sum, limit.of(citizen.orElse(false)), total, proposal.about());
                if (unit) found.yes(ground, limit);
                else found.no.add(ground);
            }
            if (fines.stream().anyMatch(line -> line.amount().isUnknown())) found.missing.add(proposal.field());
        });
    }

    private static Money sum(List<PenaltyLine> lines) {
        return lines.stream().flatMap(line -> line.amount().value().stream()).reduce(Money.ZERO, Money::plus);
    }

    /** Empty where the rules leave open what the party counts as, or the party is not known. */
    private Optional<Boolean> isCitizen(Optional<Party> party, LocalDate day) {
        if (party.isEmpty()) return Optional.empty();
        var kind = party.get().kind().name();
        return book.cases("citizens", day).stream()
                .flatMap(rule -> rule.cases().stream())
                .filter(named -> named.kinds().contains(kind))
                .map(named -> named.code().equals("citizen"))
                .findFirst();
    }

    private static void named(
            Found found, CaseFile file, List<Proposal> proposals, Case named, Cases rule, Optional<LocalDate> asOf) {
        if (named.kinds().isEmpty() && named.fact().isEmpty()) {
            found.open.add(new Ground.Named(named, Optional.empty()));
            return;
        }
        for (var proposal : proposals)
            for (var line : proposal.lines())
                if (named.kinds().contains(line.kind().name())) {
                    var ground = new Ground.Named(named, Optional.of(proposal.about()));
                    if (named.judged()) found.open.add(ground);
                    else found.yes(ground, rule);
                }
        named.fact().ifPresent(circumstance -> {
            var held = Circumstances.of(file, circumstance, asOf);
            if (held.holds().is(true)) found.yes(new Ground.Named(named, held.about()), rule);
            else if (held.holds().isUnknown()) {
                found.open.add(new Ground.Named(named, Optional.empty()));
                found.missing.addAll(held.missing());
            }
        });
    }

    private Answer answer(
            Question question,
            Fact<Boolean> value,
            LocalDate day,
            List<Ground> grounds,
            List<Missing> missing,
            List<? extends Threshold> rules) {
        var citations = rules.stream()
                .flatMap(rule -> rule.citations().stream())
                .filter(citation -> book.laws()
                        .find(citation.law())
                        .map(law -> law.validity().holdsOn(day))
                        .orElse(false))
                .distinct()
                .toList();
        var notes = rules.stream()
                .flatMap(rule -> rule instanceof Cases cases ? cases.note().stream() : Stream.empty())
                .distinct()
                .toList();
        return new Answer(
                question,
                value,
                day,
                grounds.stream().distinct().toList(),
                missing.stream().distinct().toList(),
                notes,
                citations,
                rules.stream().anyMatch(rule -> rule.verified() == Verified.LOCAL),
                rules.stream().anyMatch(Threshold::local));
    }

    /** What was found so far. */
    private static final class Found {
        final List<Ground> yes = new ArrayList<>();
        final List<Ground> no = new ArrayList<>();
        final List<Ground> open = new ArrayList<>();
        final List<Missing> missing = new ArrayList<>();
        final List<Threshold> rules = new ArrayList<>();

        void yes(Ground ground, Threshold rule) {
            yes.add(ground);
            if (!rules.contains(rule)) rules.add(rule);
        }

        /** Whether one amount of the proposal reached the limit by itself already. */
        boolean has(Proposal proposal) {
            return yes.stream()
                    .anyMatch(ground -> ground instanceof Ground.Amount amount
                            && amount.about().equals(proposal.about()));
        }
    }
}
