package org.anjuan.usecase.bench;

import static org.anjuan.usecase.bench.Drafting.number;
import static org.anjuan.usecase.bench.Drafting.on;
import static org.anjuan.usecase.bench.Drafting.prose;
import static org.anjuan.usecase.bench.Drafting.ref;
import static org.anjuan.usecase.bench.Drafting.workdays;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.anjuan.domain.casefile.Closing;
import org.anjuan.domain.casefile.ClosingGround;
import org.anjuan.domain.casefile.CorrectionOrder;
import org.anjuan.domain.casefile.CorrectionResult;
import org.anjuan.domain.casefile.Defence;
import org.anjuan.domain.casefile.DefenceForm;
import org.anjuan.domain.casefile.DefencePoint;
import org.anjuan.domain.casefile.Evidence;
import org.anjuan.domain.casefile.EvidenceKind;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Inspection;
import org.anjuan.domain.casefile.InspectionMethod;
import org.anjuan.domain.casefile.InspectionSource;
import org.anjuan.domain.casefile.Measure;
import org.anjuan.domain.casefile.Measurement;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.PriorNotice;
import org.anjuan.domain.casefile.Recheck;
import org.anjuan.domain.casefile.Service;
import org.anjuan.domain.casefile.ServiceMethod;
import org.anjuan.domain.casefile.SignOff;
import org.anjuan.domain.casefile.Signature;
import org.anjuan.domain.casefile.Violation;

/** What every generated case can have: inspection, violation, order with its re-check, service, closing. */
abstract class Groundwork extends Matter {

    Groundwork(Drafting drafting, LocalDate today, LocalDate opened, int serial, String unit) {
        super(drafting, today, opened, serial, unit);
    }

    final void defend(PriorNotice notice) {
        if (d.chance(70)) {
            none.add(PartKind.DEFENCE);
            return;
        }
        var point = d.make(
                DefencePoint.class, "point", "已经积极整改，请求从轻处罚", "adopted", d.chance(50), "reason", prose("经复核属实。"));
        parts.add(d.part(
                Defence.class,
                "notice",
                ref(notice),
                "submittedOn",
                on(workdays(day, 3)),
                "form",
                DefenceForm.WRITTEN,
                "content",
                prose("已经积极整改，请求从轻处罚。"),
                "points",
                List.of(point)));
    }

    final void correct(Violation violation) {
        var due = day.plusDays(d.random.nextInt(10, 60));
        var measure = d.make(
                Measure.class,
                "id",
                d.id(),
                "what",
                "立即停止" + act.words() + "行为，落实整改措施",
                "atOnce",
                false,
                "due",
                on(due));
        var order = d.part(
                CorrectionOrder.class,
                "number",
                number(area + "环责改", day, serial),
                "round",
                1,
                "issuedOn",
                on(day),
                "party",
                ref(party),
                "violations",
                List.of(ref(violation)),
                "facts",
                prose(facts()),
                "breached",
                List.of(breach()),
                "measures",
                List.of(measure),
                "remediesTold",
                true);
        parts.add(order);
        serve(order, "责令改正违法行为决定书");
        var checked = due.plusDays(d.random.nextInt(0, 8));
        if (checked.isAfter(today) || d.chance(careless ? 60 : 4)) return;
        boolean corrected = d.chance(92);
        parts.add(d.part(
                Recheck.class,
                "order",
                ref(order),
                "checkedOn",
                on(checked),
                "officers",
                List.of(handler, second),
                "findings",
                prose(corrected ? "已落实整改措施。" : "仍未完成整改。"),
                "result",
                corrected ? CorrectionResult.CORRECTED : CorrectionResult.NOT_CORRECTED,
                "signature",
                Signature.SIGNED));
        if (corrected)
            parts.add(d.part(
                    SignOff.class,
                    "order",
                    ref(order),
                    "on",
                    on(earlier(checked.plusDays(3))),
                    "by",
                    head,
                    "opinion",
                    prose("同意销号。")));
    }

    final Inspection inspect(boolean found) {
        var inspection = d.part(
                Inspection.class,
                "method",
                InspectionMethod.values()[d.chance(85) ? 0 : d.random.nextInt(InspectionMethod.values().length)],
                "source",
                InspectionSource.values()[d.random.nextInt(InspectionSource.values().length)],
                "party",
                ref(party),
                "startedAt",
                d.at(day, 9),
                "endedAt",
                d.at(day, 11),
                "place",
                party.address(),
                "officers",
                careless && d.chance(30) ? List.of(handler) : List.of(handler, second),
                "presentName",
                Vocabulary.masked(d.random),
                "certificatesShown",
                careless && d.chance(40) ? Fact.unknown() : true,
                "rightsTold",
                true,
                "findings",
                prose(found ? facts() : "生产正常，污染防治设施运行正常，未发现环境违法行为。"),
                "problemFound",
                found,
                "signature",
                Signature.SIGNED);
        parts.add(inspection);
        if (found && d.chance(70))
            parts.add(d.part(
                    Evidence.class,
                    "kind",
                    EvidenceKind.AUDIO_VISUAL,
                    "title",
                    "现场照片",
                    "documentType",
                    "PHOTO_EVIDENCE",
                    "collectedAt",
                    d.at(day, 10),
                    "collectedBy",
                    List.of(handler, second),
                    "proves",
                    prose("检查时的现场情况。")));
        return inspection;
    }

    final Violation violation() {
        var measured = act.measured()
                ? List.of(d.make(
                        Measurement.class,
                        "item",
                        "化学需氧量",
                        "value",
                        BigDecimal.valueOf(d.random.nextInt(850, 4000), 1),
                        "limit",
                        new BigDecimal("80"),
                        "unit",
                        "mg/L"))
                : List.of();
        var violation = d.part(
                Violation.class,
                "description",
                act.words(),
                "catalogueId",
                act.id(),
                "parties",
                List.of(ref(party)),
                "from",
                on(opened.minusDays(d.random.nextInt(30))),
                "discoveredOn",
                on(day),
                "facts",
                prose(facts()),
                "measurements",
                measured,
                "breached",
                List.of(breach()),
                "penaltyBasis",
                List.of(basis()));
        parts.add(violation);
        return violation;
    }

    final void serve(Part paper, String name) {
        if (careless && d.chance(20)) return;
        parts.add(d.part(
                Service.class,
                "about",
                ref(paper),
                "paper",
                name,
                "party",
                ref(party),
                "method",
                d.chance(90) ? ServiceMethod.DIRECT : ServiceMethod.POST,
                "servedOn",
                on(day),
                "recipient",
                Vocabulary.masked(d.random),
                "signature",
                Signature.SIGNED,
                "servers",
                List.of(handler, second),
                "receiptOnFile",
                !careless));
    }

    final void close(ClosingGround ground, String words) {
        parts.add(d.part(
                Closing.class,
                "ground",
                ground,
                "on",
                on(day),
                "summary",
                prose(words),
                "approvals",
                d.approvals(handler, head, leader, day)));
    }
}
