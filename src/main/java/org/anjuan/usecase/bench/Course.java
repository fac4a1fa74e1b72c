package org.anjuan.usecase.bench;

import static org.anjuan.usecase.bench.Drafting.number;
import static org.anjuan.usecase.bench.Drafting.on;
import static org.anjuan.usecase.bench.Drafting.prose;
import static org.anjuan.usecase.bench.Drafting.ref;
import static org.anjuan.usecase.bench.Drafting.workdays;
import static org.anjuan.usecase.bench.Drafting.yuan;

import java.time.LocalDate;
import java.util.List;
import org.anjuan.domain.casefile.Archiving;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.CaseReview;
import org.anjuan.domain.casefile.ClosingGround;
import org.anjuan.domain.casefile.DecisionState;
import org.anjuan.domain.casefile.Filing;
import org.anjuan.domain.casefile.InvestigationReport;
import org.anjuan.domain.casefile.Lead;
import org.anjuan.domain.casefile.LeadKind;
import org.anjuan.domain.casefile.LeadOutcome;
import org.anjuan.domain.casefile.LegalReview;
import org.anjuan.domain.casefile.NoPenaltyDecision;
import org.anjuan.domain.casefile.NoPenaltyGround;
import org.anjuan.domain.casefile.NoticeKind;
import org.anjuan.domain.casefile.Payment;
import org.anjuan.domain.casefile.PaymentKind;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.PenaltyKind;
import org.anjuan.domain.casefile.PriorNotice;
import org.anjuan.domain.casefile.Procedure;
import org.anjuan.domain.casefile.Publication;
import org.anjuan.domain.casefile.Retention;
import org.anjuan.domain.casefile.ReviewOutcome;
import org.anjuan.domain.casefile.Signature;
import org.anjuan.domain.casefile.SummaryDecision;
import org.anjuan.domain.casefile.Termination;
import org.anjuan.domain.casefile.Violation;

/** One case as it went, step by step, until today or until it rests. */
final class Course extends Groundwork {

    Course(Drafting drafting, LocalDate today, LocalDate opened, int serial, String unit) {
        super(drafting, today, opened, serial, unit);
    }

    /** Nothing found, or an order that is corrected in the end. */
    CaseFile withoutCase() {
        boolean found = d.chance(60);
        var inspection = inspect(found);
        if (!found || !happens(1, 3)) return file(Procedure.WITHOUT_CASE, inspection, "现场检查");
        var violation = violation();
        correct(violation);
        return file(Procedure.WITHOUT_CASE, inspection, "责令改正案");
    }

    /** A small fine on the spot. */
    CaseFile summary() {
        var inspection = inspect(true);
        var violation = violation();
        long fine = d.random.nextInt(1, 4) * 1000L;
        var decision = d.part(
                SummaryDecision.class,
                "number",
                number(area + "环当罚", day, serial),
                "decidedAt",
                d.at(day, 15),
                "place",
                party.address(),
                "party",
                ref(party),
                "officers",
                List.of(handler, second),
                "facts",
                prose(facts()),
                "lines",
                List.of(line(PenaltyKind.FINE, fine, violation)),
                "certificatesShown",
                true,
                "defenceHeard",
                !careless,
                "remediesTold",
                true,
                "collectedOnSpot",
                false,
                "signature",
                Signature.SIGNED);
        parts.add(decision);
        if (happens(2, 12)) {
            parts.add(d.part(
                    Payment.class,
                    "kind",
                    PaymentKind.FINE,
                    "amount",
                    yuan(fine),
                    "paidOn",
                    on(day),
                    "voucher",
                    "财票" + serial));
            if (happens(2, 10)) close(ClosingGround.PERFORMED, "罚款已缴清。");
        }
        return file(Procedure.SUMMARY, inspection, "当场处罚案");
    }

    /** The whole way from the lead to the archive, as far as it has come. */
    CaseFile ordinary() {
        parts.add(d.part(
                Lead.class,
                "kind",
                LeadKind.values()[d.random.nextInt(LeadKind.values().length)],
                "receivedOn",
                on(day),
                "source",
                area + "市12345热线转办",
                "content",
                prose("反映" + party.name() + act.words() + "，要求查处。"),
                "outcome",
                LeadOutcome.CASE_FILED));
        if (happens(1, 4)) {
            var inspection = inspect(true);
            var violation = violation();
            if (happens(1, careless ? 25 : 9)) pursue(violation);
            return file(Procedure.ORDINARY, inspection, "案");
        }
        return file(Procedure.ORDINARY, null, "案");
    }

    private void pursue(Violation violation) {
        parts.add(d.part(
                Filing.class,
                "number",
                number(area + "环立", day, serial),
                "filed",
                true,
                "decidedOn",
                on(day),
                "cause",
                "涉嫌" + act.words() + "案",
                "facts",
                prose(facts()),
                "suspected",
                List.of(breach()),
                "reason",
                prose("符合立案条件。"),
                "approvals",
                d.approvals(handler, head, leader, day)));
        correct(violation);
        if (!happens(8, 25)) return;
        if (d.chance(3)) {
            parts.add(d.part(Termination.class, "on", on(day), "ground", prose("当事人已注销，无权利义务承受人。")));
            close(ClosingGround.TERMINATED, "终止调查。");
            return;
        }
        long fine =
                act.least() + d.random.nextInt((act.most() - act.least()) / 5000 + 1) / (d.chance(80) ? 3 : 1) * 5000L;
        parts.add(d.part(
                InvestigationReport.class,
                "completedOn",
                on(day),
                "investigators",
                List.of(handler, second),
                "course",
                prose("接线索后现场检查、询问、取证，查清事实。"),
                "factsEstablished",
                true,
                "facts",
                prose(facts()),
                "evidence",
                prose("现场检查笔录、询问笔录、照片、书证。"),
                "opinion",
                prose("违反" + law() + "，应予处罚。"),
                "proposed",
                List.of(line(PenaltyKind.FINE, fine, violation))));
        if (!happens(2, 8)) return;
        parts.add(d.part(
                CaseReview.class,
                "reviewer",
                d.official(Vocabulary.person(d.random), "案件审查科"),
                "on",
                on(day),
                "outcome",
                ReviewOutcome.AGREE,
                "opinion",
                prose("同意。")));
        if (happens(2, 8)) decide(violation, fine);
    }

    private void decide(Violation violation, long fine) {
        boolean great = fine >= 200_000;
        var notice = d.part(
                PriorNotice.class,
                "kind",
                NoticeKind.PENALTY,
                "number",
                number(area + "环罚告", day, serial),
                "issuedOn",
                on(day),
                "party",
                ref(party),
                "facts",
                prose(facts()),
                "breached",
                List.of(breach()),
                "basis",
                List.of(basis()),
                "proposed",
                List.of(line(PenaltyKind.FINE, fine, violation)),
                "defenceRightTold",
                true,
                "hearingRightTold",
                great && !careless,
                "defenceDays",
                5);
        parts.add(notice);
        if (!happens(1, 4)) return;
        serve(notice, "行政处罚事先告知书");
        defend(notice);
        if (!happens(careless ? 2 : 9, 20)) return;
        if (great) {
            parts.add(d.part(
                    LegalReview.class,
                    "reviewer",
                    d.official(Vocabulary.person(d.random), "法规科"),
                    "on",
                    on(day),
                    "outcome",
                    ReviewOutcome.AGREE,
                    "opinion",
                    prose("同意。")));
            if (!happens(2, 6)) return;
        }
        if (d.chance(6)) {
            var decision = d.part(
                    NoPenaltyDecision.class,
                    "number",
                    number(area + "环不罚", day, serial),
                    "decidedOn",
                    on(day),
                    "party",
                    ref(party),
                    "ground",
                    NoPenaltyGround.MINOR_CORRECTED_NO_HARM,
                    "facts",
                    prose(facts()),
                    "reasons",
                    prose("违法行为轻微并及时改正，没有造成危害后果。"));
            parts.add(decision);
            if (happens(1, 6)) {
                serve(decision, "不予行政处罚决定书");
                close(ClosingGround.NOTHING_TO_EXECUTE, "不予处罚。");
            }
            return;
        }
        var decision = d.part(
                PenaltyDecision.class,
                "number",
                number(area + "环罚", day, serial),
                "round",
                1,
                "decidedOn",
                on(day),
                "party",
                ref(party),
                "facts",
                prose(facts()),
                "evidence",
                prose("现场检查笔录、询问笔录、照片、书证。"),
                "breached",
                List.of(breach()),
                "basis",
                List.of(basis()),
                "discretionReasons",
                prose("依照裁量基准确定。"),
                "lines",
                List.of(line(PenaltyKind.FINE, fine, violation)),
                "paymentDays",
                15,
                "remediesTold",
                !careless,
                "state",
                DecisionState.IN_FORCE,
                "notice",
                ref(notice),
                "approvals",
                d.approvals(handler, head, leader, day));
        parts.add(decision);
        if (d.chance(70))
            parts.add(d.part(
                    Publication.class,
                    "about",
                    ref(decision),
                    "publishedOn",
                    on(workdays(day, 4)),
                    "where",
                    area + "市生态环境局网站"));
        if (!happens(1, careless ? 14 : 6)) return;
        serve(decision, "行政处罚决定书");
        perform(decision, fine);
    }

    private void perform(PenaltyDecision decision, long fine) {
        if (!happens(3, d.chance(10) ? 90 : 15)) return;
        parts.add(d.part(
                Payment.class,
                "kind",
                PaymentKind.FINE,
                "amount",
                yuan(fine),
                "paidOn",
                on(day),
                "decision",
                ref(decision),
                "payer",
                party.name(),
                "voucher",
                "财票" + serial));
        if (!happens(3, 20)) return;
        close(ClosingGround.PERFORMED, "罚款已缴清，违法行为已改正。");
        if (happens(5, 30))
            parts.add(d.part(
                    Archiving.class,
                    "on",
                    on(day),
                    "archiveNumber",
                    day.getYear() + "-" + serial,
                    "retention",
                    Retention.YEARS_30));
    }
}
