package org.anjuan.domain.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.clock.FileOf;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.reference.LawReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a file leaves out is "no" only where it is worked on live and the office would have it on record. */
class SilentFilesTest {

    private static final LegalClock CLOCK =
            new LegalClock(LawReference.shipped().read());
    private static final ProcedureBook BOOK =
            LawReference.shipped().procedure(CLOCK.book().laws());
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** A file that tells no more than which parts it has tells enough for these. */
    private static final Map<GuardCode, String> TOLD_ALL_THE_SAME = Map.of(
            GuardCode.NOT_PASSED_ON_AGAIN, "of what kind a lead is every lead says: this one came from another body",
            GuardCode.TWO_OFFICERS, "one officer is named, and the record names all who were there",
            GuardCode.HEAD_APPROVED, "the approvals are told, and there is none of a head among them",
            GuardCode.RESUMPTION_APPROVED,
                    "the approvals of the resumption are told, and there is none of a head among them",
            GuardCode.CHIEF_APPROVED, "the approvals are told, and there is none of the principal among them");

    /** What a live file leaves out was not done. */
    private static final Set<GuardCode> ON_RECORD = EnumSet.of(
            GuardCode.LEAD_RECORDED,
            GuardCode.REASON_WRITTEN,
            GuardCode.COMPLAINANT_TOLD,
            GuardCode.SITE_RECORD,
            GuardCode.INTERVIEW,
            GuardCode.SEND_BACK_REASON,
            GuardCode.PROPOSAL_FIXED,
            GuardCode.DISCRETION_REASONS,
            GuardCode.LEGAL_REVIEW_AGREED,
            GuardCode.NOTICE_SERVED,
            GuardCode.DEFENCE_ANSWERED,
            GuardCode.RECEIPTS_COMPLETE,
            GuardCode.DECISION_PUBLISHED,
            GuardCode.CORRECTION_RECHECKED,
            GuardCode.SEIZURE_RELEASED,
            GuardCode.REMEDIES_OVER,
            GuardCode.PAGES_NUMBERED,
            GuardCode.INSPECTION_APPROVED,
            GuardCode.MEASURES_DATED,
            GuardCode.MEASURES_CHECKED,
            GuardCode.ALL_CORRECTED,
            GuardCode.ORIGINAL_FINE_FIRST,
            GuardCode.REFUSAL_FOUND,
            GuardCode.PENALTY_DECIDED_FIRST,
            GuardCode.DEMAND_OVER,
            GuardCode.ALL_DECIDED);

    private static EnumSet<GuardCode> broken(CaseFile file, Optional<Part> step) {
        var broken = EnumSet.noneOf(GuardCode.class);
        for (var check : checked(file, step))
            if (check.holds().is(false)) broken.add(check.guard().code());
        return broken;
    }

    private static List<Checked> checked(CaseFile file, Optional<Part> step) {
        var day = step.flatMap(part -> StepCode.takenOn(part).value())
                .map(When::latest)
                .orElse(TODAY);
        var situation = new Situation(file, day, TODAY, step, CLOCK.deadlines(file, day), CLOCK, Staff.NOBODY);
        return BOOK.guards().stream()
                .map(guard -> Guards.check(guard, StepCode.DECIDE, situation))
                .toList();
    }

    /** All files of the table of guards, with nothing left in them than the parts, what each must have, and what it is about. */
    private static Stream<CaseFile> silent(Origin origin) {
        var filled = GuardCases.entries().flatMap(entry -> Stream.of(entry.against(), entry.with()));
        var some = filled.flatMap(fill -> {
            var build = new FileOf().origin(origin);
            fill.apply(build);
            var file = build.file();
            return Stream.of(true, false)
                    .map(listsToo -> CaseFile.of(
                            file.id(),
                            file.head(),
                            file.parts().stream()
                                    .map(part -> blank(part, listsToo))
                                    .toList(),
                            Set.of()));
        });
        return Stream.concat(Stream.of(new FileOf().origin(origin).file()), some);
    }

    private static <R> R blank(R record, boolean listsToo) {
        @SuppressWarnings("unchecked")
        var shape = Shape.of((Class<R>) record.getClass());
        var left = new HashMap<String, Object>();
        for (var field : shape.fields()) {
            var value = shape.get(record, field);
            switch (field.presence()) {
                case REQUIRED -> left.put(field.name(), value);
                case FACT -> {
                    if (field.type() == Shape.ValueType.REF) left.put(field.name(), value);
                }
                case LIST -> {
                    if (!listsToo) left.put(field.name(), blanks((List<?>) value));
                }
            }
        }
        return shape.make(left);
    }

    private static List<Object> blanks(List<?> values) {
        var blank = new ArrayList<Object>();
        for (var value : values) blank.add(value instanceof Record record ? blank(record, false) : value);
        return blank;
    }

    private static EnumSet<GuardCode> broken(Origin origin) {
        var broken = EnumSet.noneOf(GuardCode.class);
        silent(origin).forEach(file -> {
            broken.addAll(broken(file, Optional.empty()));
            for (var part : file.parts()) broken.addAll(broken(file, Optional.of(part)));
        });
        return broken;
    }

    @ParameterizedTest
    @EnumSource(names = "LIVE", mode = EnumSource.Mode.EXCLUDE)
    void aFileOfElsewhereThatIsSilentIsHeldAgainstNoGuard(Origin origin) {
        assertThat(broken(origin)).isEqualTo(TOLD_ALL_THE_SAME.keySet());
    }

    @ParameterizedTest
    @EnumSource(names = "LIVE")
    void aLiveFileThatIsSilentDidNotDoWhatTheOfficeWouldHaveOnRecord(Origin live) {
        var expected = EnumSet.copyOf(ON_RECORD);
        expected.addAll(TOLD_ALL_THE_SAME.keySet());
        assertThat(broken(live)).isEqualTo(expected);
    }

    /** Of what nobody told it is not said that it was told otherwise, by whatever file. */
    @ParameterizedTest
    @EnumSource(Origin.class)
    void whatIsSaidToBeToldOtherwiseIsTold(Origin origin) {
        var full = GuardCases.entries()
                .flatMap(entry -> Stream.of(entry.against(), entry.with()))
                .map(fill -> {
                    var build = new FileOf().origin(origin);
                    fill.apply(build);
                    return build.file();
                });
        Stream.concat(full, silent(origin)).forEach(file -> {
            otherwise(file, Optional.empty());
            for (var part : file.parts()) otherwise(file, Optional.of(part));
        });
    }

    private static void otherwise(CaseFile file, Optional<Part> step) {
        for (var check : checked(file, step))
            for (var obstacle : check.obstacles())
                assertThat(isTold(obstacle, file))
                        .as("%s: %s", check.guard().code(), obstacle)
                        .isTrue();
    }

    private static boolean isTold(Obstacle obstacle, CaseFile file) {
        return switch (obstacle) {
            case Obstacle.SaysOtherwise(var kind, var field) ->
                values(file, kind, field).anyMatch(value -> !(value instanceof Fact<?> fact && fact.isUnknown()));
            case Obstacle.SaysYesOrNo(var kind, var field, var said) ->
                values(file, kind, field).anyMatch(Fact.known(said)::equals);
            case Obstacle.OnlyRoughly(var kind, var field, var said) ->
                values(file, kind, field).anyMatch(Fact.known(said)::equals);
            default -> true;
        };
    }

    private static Stream<Object> values(CaseFile file, PartKind kind, String name) {
        return file.all(kind).stream().map(part -> {
            var shape = Shape.of(part.getClass());
            return shape.get(part, shape.field(name).orElseThrow());
        });
    }

    record Denied(GuardCode code, Function<FileOf, Part> file, PartKind... none) {
        @Override
        public String toString() {
            return code.name();
        }
    }

    private static Part decided(FileOf file) {
        return file.add(PenaltyDecision.class, "decidedOn", "2026-10-12");
    }

    private static Closing closed(FileOf file) {
        return file.add(Closing.class, "ground", ClosingGround.PERFORMED, "on", "2026-11-10");
    }

    private static CorrectionOrder ordered(FileOf file, Object... more) {
        var measure = new ArrayList<Object>(List.of("id", new UUID(8, 1), "what", "改正"));
        measure.addAll(List.of(more));
        return file.add(CorrectionOrder.class, "measures", List.of(FileOf.make(Measure.class, measure.toArray())));
    }

    static Stream<Denied> denied() {
        return Stream.of(
                new Denied(
                        GuardCode.LEAD_RECORDED,
                        file -> file.add(Lead.class, "kind", LeadKind.PATROL, "receivedOn", Fact.none())),
                new Denied(
                        GuardCode.REASON_WRITTEN,
                        file -> file.add(Filing.class, "filed", false, "reason", Fact.none())),
                new Denied(GuardCode.COMPLAINANT_TOLD, file -> {
                    file.add(Lead.class, "kind", LeadKind.COMPLAINT, "anonymous", false, "toldOn", Fact.none());
                    return file.add(Filing.class, "filed", false);
                }),
                new Denied(GuardCode.SITE_RECORD, file -> file.add(InvestigationReport.class), PartKind.INSPECTION),
                new Denied(GuardCode.INTERVIEW, file -> file.add(InvestigationReport.class), PartKind.INQUIRY_RECORD),
                new Denied(
                        GuardCode.SEND_BACK_REASON, file -> file.add(CaseReview.class, "sendBackReason", Fact.none())),
                new Denied(GuardCode.NOTICE_SERVED, SilentFilesTest::decided, PartKind.PRIOR_NOTICE),
                new Denied(
                        GuardCode.NOTICE_SERVED,
                        file -> {
                            file.add(PriorNotice.class, "kind", NoticeKind.PENALTY);
                            return decided(file);
                        },
                        PartKind.SERVICE),
                new Denied(GuardCode.HEARING_HELD, file -> {
                    file.add(Hearing.class, "requestedOn", "2026-09-28", "startedAt", Fact.none());
                    return decided(file);
                }),
                new Denied(
                        GuardCode.RECEIPTS_COMPLETE,
                        file -> {
                            decided(file);
                            return closed(file);
                        },
                        PartKind.SERVICE),
                new Denied(
                        GuardCode.DECISION_PUBLISHED,
                        file -> {
                            decided(file);
                            return closed(file);
                        },
                        PartKind.PUBLICATION),
                new Denied(GuardCode.DECISION_PUBLISHED, file -> {
                    decided(file);
                    file.add(Publication.class, "publishedOn", Fact.none(), "groundNotToPublish", Fact.none());
                    return closed(file);
                }),
                new Denied(
                        GuardCode.CORRECTION_RECHECKED,
                        file -> {
                            ordered(file);
                            return closed(file);
                        },
                        PartKind.RECHECK),
                new Denied(GuardCode.SEIZURE_RELEASED, file -> {
                    file.add(Seizure.class, "kind", SeizureKind.SEAL, "releasedOn", Fact.none());
                    return closed(file);
                }),
                new Denied(GuardCode.REMEDIES_OVER, file -> {
                    file.add(Litigation.class, "outcome", Fact.none());
                    return closed(file);
                }),
                new Denied(GuardCode.PAGES_NUMBERED, file -> file.add(Archiving.class, "pages", Fact.none())),
                new Denied(GuardCode.MEASURES_DATED, file -> ordered(file, "atOnce", false, "due", Fact.none())),
                new Denied(
                        GuardCode.MEASURES_CHECKED,
                        file -> file.add(Recheck.class, "order", ordered(file), "result", Fact.none())),
                new Denied(
                        GuardCode.REFUSAL_FOUND,
                        file -> {
                            var order = ordered(file);
                            return file.add(DailyFine.class, "order", order);
                        },
                        PartKind.RECHECK),
                new Denied(
                        GuardCode.PENALTY_DECIDED_FIRST,
                        file -> file.add(Transfer.class, "kind", TransferKind.DETENTION, "toBody", "公安局"),
                        PartKind.PENALTY_DECISION),
                new Denied(GuardCode.DEMAND_OVER, file -> file.add(CourtApplication.class), PartKind.DEMAND));
    }

    @ParameterizedTest
    @MethodSource("denied")
    void whatIsKnownNotToBeIsNotWhereverTheFileComesFrom(Denied denied) {
        for (var origin : Origin.values()) {
            var build = new FileOf().origin(origin);
            var step = denied.file().apply(build);
            var file = build.file(Set.of(denied.none()));
            assertThat(broken(file, Optional.of(step))).as("%s", origin).contains(denied.code());
        }
    }
}
