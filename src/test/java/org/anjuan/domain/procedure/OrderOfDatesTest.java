package org.anjuan.domain.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.clock.FileOf;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.domain.procedure.Irregularity.Order;
import org.anjuan.domain.procedure.Irregularity.OutOfOrder;
import org.anjuan.reference.LawReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is recorded before what it rests on. */
class OrderOfDatesTest {

    private static final LegalClock CLOCK =
            new LegalClock(LawReference.shipped().read());

    private static final CourseOfCase COURSE =
            new CourseOfCase(LawReference.shipped().procedure(CLOCK.book().laws()), CLOCK);

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final FileOf build = new FileOf();

    @BeforeEach
    void company() {
        build.add(Party.class, "kind", PartyKind.COMPANY, "name", "甲公司");
    }

    private List<Order> disorder() {
        return COURSE.irregularities(build.file(), TODAY, Staff.NOBODY).stream()
                .filter(OutOfOrder.class::isInstance)
                .map(each -> ((OutOfOrder) each).order())
                .toList();
    }

    @Test
    void aCaseFiledBeforeItsLeadAndItsActIsTold() {
        build.add(Lead.class, "kind", LeadKind.PATROL, "receivedOn", "2026-08-17");
        build.add(Violation.class, "description", "排污", "from", "2026-08-16");
        build.add(Filing.class, "filed", true, "decidedOn", "2026-06-01");
        assertThat(disorder()).containsExactly(Order.FILED_BEFORE_LEAD, Order.FILED_BEFORE_ACT);
    }

    /** It had ended before the case was filed: only the day on which it was found out is later. */
    @Test
    void ofAnActWhoseBeginningIsNotToldOnlyItsDiscoveryIsSaidToBeLater() {
        build.add(Violation.class, "description", "排污", "until", "2026-05-30", "discoveredOn", "2026-08-10");
        build.add(Filing.class, "filed", true, "decidedOn", "2026-06-01");
        assertThat(disorder()).containsExactly(Order.FILED_BEFORE_FOUND);
    }

    @Test
    void thatACaseWasFiledBeforeItsActWasFoundOutIsToldWhereTheBeginningIsKnownToo() {
        build.add(
                Violation.class,
                "description",
                "排污",
                "from",
                "2026-05-01",
                "until",
                "2026-05-30",
                "discoveredOn",
                "2026-08-10");
        build.add(Filing.class, "filed", true, "decidedOn", "2026-06-01");
        assertThat(disorder()).containsExactly(Order.FILED_BEFORE_FOUND);
    }

    @Test
    void aLeadAndAnActOfTheDayOfFilingOrFurtherOnesOfLaterAreInOrder() {
        for (var day : List.of("2026-06-01", "2026-08-16")) {
            build.add(Lead.class, "kind", LeadKind.PATROL, "receivedOn", day);
            build.add(Violation.class, "description", "排污", "from", day);
        }
        build.add(Filing.class, "filed", true, "decidedOn", "2026-06-01");
        assertThat(disorder()).isEmpty();
    }

    @Test
    void whereTheDayOfOneLeadIsNotToldNoOtherIsHeldAgainstTheFiling() {
        build.add(Lead.class, "kind", LeadKind.PATROL, "receivedOn", "2026-08-17");
        build.add(Lead.class, "kind", LeadKind.COMPLAINT);
        build.add(Filing.class, "filed", true, "decidedOn", "2026-06-01");
        assertThat(disorder()).isEmpty();
    }
}
