package org.anjuan.usecase.port;

import java.time.LocalDate;
import java.util.UUID;
import org.anjuan.domain.casefile.InspectionMethod;
import org.jspecify.annotations.Nullable;

/** One inspection in the list of inspections. */
public record InspectionRow(
        UUID caseId,
        UUID inspectionId,
        @Nullable LocalDate on,
        InspectionMethod method,
        String party,
        String place,
        String officers,
        @Nullable Boolean problemFound,
        boolean signed,
        String number,
        String unit) {}
