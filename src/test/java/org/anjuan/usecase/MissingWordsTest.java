package org.anjuan.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.clock.Deadline;
import org.anjuan.domain.clock.FileOf;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.reference.LawReference;
import org.anjuan.reference.ResourceWords;
import org.junit.jupiter.api.Test;

/** What a count lacks is told as the file has it: not at all, or not exactly enough. */
class MissingWordsTest {

    private static final LegalClock CLOCK =
            new LegalClock(LawReference.shipped().read());
    private static final CountingWords ZH = new CountingWords(ResourceWords.CHINESE, CLOCK.book());
    private static final CountingWords EN = new CountingWords(ResourceWords.ENGLISH, CLOCK.book());

    private final FileOf build = new FileOf();

    private Deadline limitation(String id) {
        return CLOCK.deadlines(build.file(), LocalDate.parse("2026-11-22")).stream()
                .filter(deadline -> deadline.limit().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void harmOnFileIsNotSaidToBeMissingWhereOnlyItsKindIsNotTold() {
        build.add(
                Violation.class,
                "description",
                "超标",
                "from",
                "2026-01-10",
                "until",
                "2026-02-10",
                "harm",
                Harm.POLLUTION);
        var five = limitation("penalty-limitation-harm");
        assertThat(EN.missing(five)).noneMatch(text -> text.contains("Harm"));
        assertThat(EN.findings(five)).anyMatch(text -> text.contains("life, health or financial safety"));
        assertThat(ZH.findings(five)).anyMatch(text -> text.contains("公民生命健康安全"));
    }

    @Test
    void harmThatIsNotOnFileIsSaidToBeMissing() {
        build.add(Violation.class, "description", "超标", "from", "2026-01-10", "until", "2026-02-10");
        var five = limitation("penalty-limitation-harm");
        assertThat(EN.missing(five)).contains("Violation: Harm");
        assertThat(EN.findings(five)).noneMatch(text -> text.contains("financial safety"));
    }

    @Test
    void aDayOfWhichOnlyTheMonthIsKnownIsSaidToBeKnownToTheMonth() {
        build.add(Violation.class, "description", "超标", "until", "2026-09", "harm", Harm.NONE);
        var two = limitation("penalty-limitation-general");
        assertThat(EN.missing(two)).containsExactly("Violation: Until, the day (known only to the month, 2026-09)");
        assertThat(ZH.missing(two)).singleElement().asString().endsWith("（只知道月份 2026-09）");
    }

    @Test
    void aMonthIsNamedBesideAnotherFactThatIsNotOnFile() {
        var act = build.add(Violation.class, "description", "超标");
        var order = build.add(CorrectionOrder.class, "violations", List.of(new Ref<Violation>(act.id())));
        build.add(Service.class, "about", order, "method", ServiceMethod.DIRECT, "servedOn", "2026-09-10");
        build.add(Recheck.class, "order", order, "checkedOn", "2026-10");
        var recheck = limitation("daily-recheck");
        assertThat(EN.missing(recheck))
                .containsExactlyInAnyOrder(
                        "Violation: Catalogue entry",
                        "Re-check: Checked on, the day (known only to the month, 2026-10)");
    }

    /** The decision is known to the month, but that is not what leaves it open. */
    @Test
    void aFactThatIsNotOnFileIsNotSaidToBeKnownToTheMonthForTheSakeOfAnother() {
        build.add(Filing.class, "filed", true, "decidedOn", "2026-06-01");
        build.add(Extension.class, "timeLimit", "case-handling", "days", 30);
        build.add(PenaltyDecision.class, "decidedOn", "2026-09");
        var handling = limitation("case-handling");
        assertThat(EN.missing(handling)).containsExactly("Extension: Approved on");
    }

    @Test
    void theMonthOfAnEndIsNamedWhereItIsTheEndThatLeavesItOpen() {
        build.add(Filing.class, "filed", true, "decidedOn", "2026-06-10");
        build.add(NoPenaltyDecision.class, "decidedOn", "2026-09");
        assertThat(EN.missing(limitation("case-handling")))
                .singleElement()
                .asString()
                .endsWith("(known only to the month, 2026-09)");
    }

    @Test
    void aDayOfWhichTheMinuteIsWantedIsSaidToBeKnownToTheDay() {
        build.add(
                Seizure.class,
                "kind",
                SeizureKind.SEAL,
                "executedOn",
                "2026-09-10T09:00",
                "urgent",
                true,
                "approvedAt",
                "2026-09-11");
        var approval = limitation("seizure-urgent-approval");
        assertThat(EN.missing(approval))
                .singleElement()
                .asString()
                .endsWith("Approved at, the minute (known only to the day, 2026-09-11)");
        assertThat(ZH.missing(approval)).singleElement().asString().endsWith("（只知道日期 2026-09-11）");
    }

    /** Nobody is late in finding an act out: the time to punish it had run out. */
    @Test
    void anActFoundOutTooLateIsSaidToHavePrescribed() {
        build.add(
                Violation.class,
                "description",
                "超标",
                "until",
                "2022-01-10",
                "harm",
                Harm.NONE,
                "discoveredOn",
                "2026-03-02");
        var two = limitation("penalty-limitation-general");
        assertThat(EN.state(two)).isEqualTo("found out on 2026-03-02, when the time had run out");
        assertThat(ZH.state(two)).isEqualTo("2026-03-02 被发现，已过追责期限");
    }
}
