package org.anjuan.ui.common;

import java.util.UUID;
import org.anjuan.domain.casefile.PartKind;
import org.jspecify.annotations.Nullable;

/** Where one can go in the program. A screen asks the {@link Navigator} to go there and never meets the screen that opens. */
public sealed interface Target {

    /** The place of the navigation that is marked while this is shown. */
    PlaceName place();

    /** A place as the navigation opens it. */
    record ToPlace(PlaceName place) implements Target {}

    /** A case file at a tab. */
    record ToCase(UUID caseId, FileTab tab) implements Target {
        @Override
        public PlaceName place() {
            return PlaceName.CASES;
        }
    }

    /**
     * A part of a case file, open for editing.
     *
     * @param field the field that the person comes for; null where it is the part as a whole
     */
    record ToPart(UUID caseId, UUID partId, @Nullable String field) implements Target {

        /** The part as a whole. */
        public ToPart(UUID caseId, UUID partId) {
            this(caseId, partId, null);
        }

        @Override
        public PlaceName place() {
            return PlaceName.CASES;
        }
    }

    /** An empty form for a further part of this kind; {@code about} is the part it follows from, for instance the order re-checked. */
    record ToNewPart(UUID caseId, PartKind kind, @Nullable UUID about) implements Target {
        @Override
        public PlaceName place() {
            return PlaceName.CASES;
        }
    }

    /** An inspection in the inspection screen. */
    record ToInspection(UUID caseId, UUID inspectionId) implements Target {
        @Override
        public PlaceName place() {
            return PlaceName.INSPECTIONS;
        }
    }

    /** A new inspection: in this file, or in a new one. */
    record ToNewInspection(@Nullable UUID caseId) implements Target {
        @Override
        public PlaceName place() {
            return PlaceName.INSPECTIONS;
        }
    }

    /** A correction order in the ledger. */
    record ToOrder(UUID caseId, UUID orderId) implements Target {
        @Override
        public PlaceName place() {
            return PlaceName.RECTIFICATION;
        }
    }

    /** A review as it was recorded, to be read. */
    record ToRecordedReview(UUID reviewId) implements Target {
        @Override
        public PlaceName place() {
            return PlaceName.REVIEW;
        }
    }

    /** The scoring of a file. */
    record ToReview(UUID caseId) implements Target {
        @Override
        public PlaceName place() {
            return PlaceName.REVIEW;
        }
    }
}
