package org.anjuan.domain.document;

import java.util.Optional;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.CorrectionOrder;
import org.anjuan.domain.casefile.CourtApplication;
import org.anjuan.domain.casefile.Demand;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Filing;
import org.anjuan.domain.casefile.Hearing;
import org.anjuan.domain.casefile.NoPenaltyDecision;
import org.anjuan.domain.casefile.OfficePaper;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.Preservation;
import org.anjuan.domain.casefile.PriorNotice;
import org.anjuan.domain.casefile.ProductionRestriction;
import org.anjuan.domain.casefile.Seizure;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.SubstitutePerformance;
import org.anjuan.domain.casefile.SummaryDecision;
import org.anjuan.domain.casefile.Transfer;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.text.DocumentNumber;

/**
 * Where a part keeps the number and the day of its paper itself.
 *
 * @param number the component with the number
 * @param day the component with the day; none where the part has only the day of what was done
 */
public record OwnPlace(String number, Optional<String> day) {

    /** Where the part that this paper is about keeps them; nothing where only the paper has them. */
    public static Optional<OwnPlace> of(CaseFile file, OfficePaper paper) {
        return paper.about()
                .value()
                .flatMap(ref -> file.find(ref.id()))
                .flatMap(part -> of(part, paper.documentType()));
    }

    private static Optional<OwnPlace> of(Part part, String type) {
        return switch (part) {
            case Filing _ -> on("FILING_APPROVAL", type, "number", "decidedOn");
            case PriorNotice _ ->
                type.endsWith("_NOTICE") ? Optional.of(at("number", "issuedOn")) : Optional.<OwnPlace>empty();
            case PenaltyDecision _ ->
                type.equals("DAILY_PENALTY_DECISION")
                        ? Optional.of(at("number", "decidedOn"))
                        : on("PENALTY_DECISION", type, "number", "decidedOn");
            case NoPenaltyDecision _ -> on("NO_PENALTY_DECISION", type, "number", "decidedOn");
            case SummaryDecision _ -> on("ONSPOT_DECISION", type, "number", "decidedAt");
            case CorrectionOrder _ ->
                type.equals("RECTIFICATION_ORDER_AGAIN")
                        ? Optional.of(at("number", "issuedOn"))
                        : on("RECTIFICATION_ORDER", type, "number", "issuedOn");
            case Demand _ -> on("PERFORMANCE_DEMAND", type, "number", "issuedOn");
            case CourtApplication _ -> on("COURT_APPLICATION", type, "number", "appliedOn");
            case Hearing _ -> on("HEARING_NOTICE", type, "noticeNumber", "noticeIssuedOn");
            case Seizure _ -> on("SEIZURE_DECISION", type, "number", "decidedOn");
            case Preservation _ ->
                type.equals("PRESERVATION_NOTICE")
                        ? Optional.of(new OwnPlace("number", Optional.empty()))
                        : Optional.<OwnPlace>empty();
            case ProductionRestriction _ ->
                type.equals("PRODUCTION_LIMIT_DECISION")
                        ? Optional.of(at("number", "decidedOn"))
                        : on("PRODUCTION_STOP_DECISION", type, "number", "decidedOn");
            case SubstitutePerformance _ -> on("SUBSTITUTE_DECISION", type, "number", "decidedOn");
            case Transfer _ ->
                type.endsWith("_TRANSFER_LETTER") ? Optional.of(at("number", "sentAt")) : Optional.<OwnPlace>empty();
            default -> Optional.empty();
        };
    }

    private static Optional<OwnPlace> on(String wanted, String type, String number, String day) {
        return type.equals(wanted) ? Optional.of(at(number, day)) : Optional.empty();
    }

    private static OwnPlace at(String number, String day) {
        return new OwnPlace(number, Optional.of(day));
    }

    /** The number that the part has. */
    public Fact<DocumentNumber> numberIn(Part part) {
        return read(part, number, DocumentNumber.class);
    }

    /** The day that the part has. */
    public Fact<When> dayIn(Part part) {
        return day.map(name -> read(part, name, When.class)).orElse(Fact.unknown());
    }

    /** The part with this number and this day. */
    public Part with(Part part, Fact<DocumentNumber> newNumber, Fact<When> newDay) {
        var numbered = with(part, number, newNumber);
        return day.map(name -> with(numbered, name, newDay)).orElse(numbered);
    }

    private static <T> Fact<T> read(Part part, String name, Class<T> type) {
        var shape = Shape.of(part.getClass());
        return shape.get(part, shape.field(name).orElseThrow()) instanceof Fact<?> fact
                ? fact.value().map(type::cast).map(Fact::known).orElse(Fact.unknown())
                : Fact.unknown();
    }

    private static <P extends Part> P with(P part, String name, Object value) {
        @SuppressWarnings("unchecked") // the shape of a value's own class makes values of it
        var shape = (Shape<P>) Shape.of(part.getClass());
        return shape.with(part, name, value);
    }
}
