package org.anjuan.ui.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.anjuan.domain.casefile.Approval;
import org.anjuan.domain.casefile.ApprovalRole;
import org.anjuan.domain.casefile.ExcludedPeriod;
import org.anjuan.domain.casefile.ExclusionKind;
import org.anjuan.domain.casefile.Extension;
import org.anjuan.domain.casefile.Filing;
import org.anjuan.domain.casefile.Official;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.Preservation;
import org.anjuan.domain.clock.Deadline;
import org.anjuan.domain.clock.FileOf;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.reference.LawReference;
import org.anjuan.ui.casefile.PeriodPieces.Look;
import org.anjuan.ui.casefile.PeriodPieces.Piece;
import org.junit.jupiter.api.Test;

class PeriodPiecesTest {

    private static final LegalClock CLOCK =
            new LegalClock(LawReference.shipped().read());
    private static final LocalDate FILED = LocalDate.of(2026, 9, 1);

    private final FileOf file = new FileOf();

    private Deadline handling(LocalDate on) {
        return limit("case-handling", on);
    }

    private Deadline limit(String id, LocalDate on) {
        return CLOCK.deadlines(file.file(), on.atTime(12, 0)).stream()
                .filter(deadline -> deadline.limit().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Look> looks(Deadline deadline) {
        return PeriodPieces.of(deadline).stream().map(Piece::look).toList();
    }

    private void filed() {
        file.add(Filing.class, "filed", true, "decidedOn", FILED.toString());
    }

    @Test
    void whatRunsIsPassedUpToTodayAndStillToComeAfterIt() {
        filed();
        var today = FILED.plusDays(20);
        var pieces = PeriodPieces.of(handling(today));
        assertThat(pieces).extracting(Piece::look).containsExactly(Look.PASSED, Look.AHEAD);
        assertThat(pieces.getFirst().from()).isEqualTo(FILED.atStartOfDay());
        assertThat(pieces.getFirst().until()).isEqualTo(today.plusDays(1).atStartOfDay());
        assertThat(pieces.getLast().until())
                .isEqualTo(handling(today).due().orElseThrow().plusDays(1).atStartOfDay());
    }

    @Test
    void whatIsOverdueRunsPastItsLastDayUpToToday() {
        filed();
        var today = FILED.plusDays(120);
        var pieces = PeriodPieces.of(handling(today));
        assertThat(pieces).extracting(Piece::look).startsWith(Look.OVER, Look.OVERRUN);
        assertThat(pieces.get(1).until()).isEqualTo(today.plusDays(1).atStartOfDay());
    }

    @Test
    void whatWasMetInTimeEndsOnItsDayAndWhatWasMetLateRunsPastTheLast() {
        filed();
        file.add(PenaltyDecision.class, "decidedOn", "2026-10-20");
        assertThat(looks(handling(LocalDate.of(2026, 11, 1)))).startsWith(Look.MET, Look.AHEAD);
        var late = new FileOf(2);
        late.add(Filing.class, "filed", true, "decidedOn", FILED.toString());
        late.add(PenaltyDecision.class, "decidedOn", "2026-12-20");
        var met = CLOCK.deadlines(late.file(), LocalDate.of(2026, 12, 31)).stream()
                .filter(deadline -> deadline.limit().id().equals("case-handling"))
                .findFirst()
                .orElseThrow();
        assertThat(looks(met)).startsWith(Look.OVER, Look.OVERRUN);
    }

    @Test
    void aLastDayOnADayOffIsSeenToMove() {
        file.add(Filing.class, "filed", true, "decidedOn", "2026-08-24");
        var deadline = handling(LocalDate.of(2026, 9, 1));
        assertThat(deadline.reckoning().orElseThrow().unrolled()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(PeriodPieces.of(deadline).getLast())
                .isEqualTo(new Piece(
                        Look.ROLLED, LocalDateTime.of(2026, 11, 23, 0, 0), LocalDateTime.of(2026, 11, 24, 0, 0)));
    }

    @Test
    void anExtensionIsSeenAsWhatItAdded() {
        filed();
        file.add(
                Extension.class,
                "timeLimit",
                "case-handling",
                "days",
                60,
                "approvedOn",
                "2026-11-20",
                "approvals",
                List.of(FileOf.make(
                        Approval.class,
                        "role",
                        ApprovalRole.LEADER,
                        "by",
                        FileOf.make(Official.class, "name", "局长"),
                        "agreed",
                        true,
                        "on",
                        "2026-11-20")));
        var deadline = handling(LocalDate.of(2026, 11, 25));
        var added = deadline.reckoning().orElseThrow().added();
        assertThat(added).isPositive();
        assertThat(PeriodPieces.of(deadline)).anySatisfy(piece -> {
            assertThat(piece.look()).isEqualTo(Look.EXTENDED);
            assertThat(piece.from().plusDays(added)).isEqualTo(piece.until());
        });
    }

    @Test
    void whatDoesNotCountAndHasNoEndReachesToToday() {
        filed();
        file.add(ExcludedPeriod.class, "kind", ExclusionKind.SUSPENSION, "from", "2026-09-20");
        var today = LocalDate.of(2026, 10, 9);
        assertThat(PeriodPieces.excluded(handling(today))).singleElement().satisfies(span -> {
            assertThat(span.open()).isTrue();
            assertThat(span.until()).isEqualTo(today);
        });
    }

    @Test
    void aLimitInHoursIsDrawnFromItsMinuteToItsMinute() {
        file.add(Preservation.class, "implementedAt", "2026-10-09T08:30", "urgent", true);
        var deadline = limit("evidence-preservation-approval", LocalDate.of(2026, 10, 9));
        assertThat(deadline.dueAt()).contains(LocalDateTime.of(2026, 10, 10, 8, 30));
        assertThat(PeriodPieces.start(deadline)).isEqualTo(LocalDateTime.of(2026, 10, 9, 8, 30));
        assertThat(PeriodPieces.end(deadline)).isEqualTo(LocalDateTime.of(2026, 10, 10, 8, 30));
    }
}
