package org.anjuan.domain.penalty;

import static org.anjuan.domain.penalty.PenaltyFile.fine;
import static org.anjuan.domain.penalty.PenaltyFile.fineOf;
import static org.anjuan.domain.penalty.PenaltyFile.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.CaseReview;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Hearing;
import org.anjuan.domain.casefile.Missing;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.PartyKind;
import org.anjuan.domain.casefile.PenaltyKind;
import org.anjuan.domain.casefile.ProductionRestriction;
import org.anjuan.domain.casefile.RestrictionKind;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.law.Threshold;
import org.anjuan.domain.law.Verified;
import org.anjuan.domain.text.Money;
import org.anjuan.reference.LawReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdsTest {

    private static final LawBook BOOK = LawReference.shipped().read();
    private static final LocalDate NOW = LocalDate.of(2026, 11, 22);

    private final Thresholds thresholds = new Thresholds(BOOK);
    private final PenaltyFile build = new PenaltyFile();

    @ParameterizedTest
    @CsvSource({
        "COMPANY, 2026-09-01, 200000, true, false",
        "COMPANY, 2026-09-01, 199999.99, false, false",
        "COMPANY, 2026-09-01, 500000, true, true",
        "COMPANY, 2026-09-01, 499999.99, true, false",
        "NATURAL_PERSON, 2026-09-01, 5000, true, false",
        "NATURAL_PERSON, 2026-09-01, 4999.99, false, false",
        "COMPANY, 2022-09-01, 50000, true, false",
        "COMPANY, 2022-09-01, 49999.99, false, false",
        "COMPANY, 2022-09-01, 900000, true, false",
        "COMPANY, 2023-06-30, 50000, true, false",
        "COMPANY, 2023-07-01, 50000, false, false",
        "BRANCH, 2026-09-01, 200000, true, false",
    })
    void amountsDecideByTheRulesOfTheDay(
            PartyKind kind, LocalDate day, String amount, boolean hearing, boolean discussion) {
        build.party(kind);
        build.notice(day.toString(), fine(amount));
        build.add(CaseReview.class, "complex", Fact.known(false), "discussionWanted", Fact.known(false));
        assertThat(thresholds.hearing(build.file(), day).value()).isEqualTo(Fact.known(hearing));
        var answer = thresholds.collectiveDiscussion(build.file(), day);
        assertThat(answer.value().is(true)).isEqualTo(discussion);
        assertThat(answer.grounds().stream().anyMatch(ground -> ground instanceof Ground.Amount))
                .isEqualTo(discussion);
    }

    @Test
    void everyAnswerNamesTheArticlesInForceOnItsDay() {
        build.party(PartyKind.COMPANY);
        build.notice("2026-09-01", fine("600000"));
        assertThat(cited(thresholds.hearing(build.file(), NOW))).isEqualTo("行政处罚法 63；处罚办法 46");
        assertThat(cited(thresholds.collectiveDiscussion(build.file(), NOW))).isEqualTo("处罚办法 52");
        assertThat(cited(thresholds.legalReview(build.file(), NOW))).isEqualTo("行政处罚法 58；处罚办法 49–51");
        assertThat(cited(thresholds.summaryProcedure(build.file(), NOW))).isEqualTo("行政处罚法 51；处罚办法 67");
        assertThat(cited(thresholds.summaryProcedure(build.file(), LocalDate.of(2019, 1, 1))))
                .doesNotContain("办法 67");
    }

    @Test
    void severalPenaltiesOfOnePartyReachALimitTogether() {
        var company = build.party(PartyKind.COMPANY);
        var other = build.party(PartyKind.COMPANY);
        build.notice("2026-09-01", fineOf(company, "150000"), fineOf(other, "150000"));
        assertThat(hearing().value()).isEqualTo(Fact.known(false));
        build.notice("2026-09-02", fineOf(company, "150000"), fineOf(company, "50000"));
        assertThat(hearing().value()).isEqualTo(Fact.known(true));
        assertThat(hearing().grounds())
                .singleElement()
                .matches(ground -> ground instanceof Ground.Amount amount && amount.total());
    }

    @Test
    void confiscationCountsLikeAFine() {
        build.party(PartyKind.COMPANY);
        build.notice("2026-09-01", line(PenaltyKind.CONFISCATE_GAINS, "500000"));
        assertThat(hearing().value()).isEqualTo(Fact.known(true));
        assertThat(discussion().value()).isEqualTo(Fact.known(true));
    }

    @ParameterizedTest
    @CsvSource({
        "SUSPEND_PERMIT, 2026-09-01, true, false",
        "REVOKE_PERMIT, 2026-09-01, true, true",
        "STOP_BUSINESS, 2026-09-01, true, true",
        "RESTRICT_BUSINESS, 2026-09-01, true, false",
        "CLOSE_DOWN, 2022-09-01, true, false",
        "RESTRICT_PRACTICE, 2020-09-01, false, false",
        "SUSPEND_PERMIT, 2020-09-01, true, false",
        "WARNING, 2026-09-01, false, false",
    })
    void kindsDecideWhateverTheAmount(PenaltyKind kind, LocalDate day, boolean hearing, boolean discussion) {
        build.party(PartyKind.COMPANY);
        build.notice(day.toString(), line(kind, "0"));
        assertThat(thresholds.hearing(build.file(), day).value().is(true)).isEqualTo(hearing);
        assertThat(thresholds.collectiveDiscussion(build.file(), day).value().is(true))
                .isEqualTo(discussion);
    }

    @Test
    void anOrderToStopProductionNeedsBothAndOneToLimitItAHearing() {
        build.party(PartyKind.COMPANY);
        build.notice("2026-09-01", fine("1000"));
        build.add(ProductionRestriction.class, "kind", RestrictionKind.LIMIT);
        assertThat(hearing().value()).isEqualTo(Fact.known(true));
        assertThat(discussion().value().is(true)).isFalse();
        build.add(ProductionRestriction.class, "kind", RestrictionKind.STOP);
        assertThat(discussion().value()).isEqualTo(Fact.known(true));
    }

    @Test
    void whatNobodySaidLeavesTheAnswerOpenAndIsNamed() {
        build.party(PartyKind.COMPANY);
        build.notice("2026-09-01", fine("1000"));
        assertThat(discussion().value().isUnknown()).isTrue();
        assertThat(discussion().missing())
                .containsExactly(
                        new Missing(PartKind.CASE_REVIEW, "complex"),
                        new Missing(PartKind.CASE_REVIEW, "discussionWanted"));
        build.add(CaseReview.class, "complex", Fact.known(false), "discussionWanted", Fact.known(true));
        assertThat(discussion().value()).isEqualTo(Fact.known(true));
    }

    @Test
    void anUnknownAmountOrNoProposalLeavesTheHearingOpen() {
        build.party(PartyKind.COMPANY);
        assertThat(hearing().value().isUnknown()).isTrue();
        build.notice("2026-09-01", fine(""));
        assertThat(hearing().missing()).containsExactly(new Missing(PartKind.PRIOR_NOTICE, "proposed"));
    }

    @Test
    void whetherASoleTraderIsACitizenTheOfficeSaysAndUntilThenItIsOpenOnlyWhereItMatters() {
        build.party(PartyKind.SOLE_TRADER);
        build.notice("2026-09-01", fine("10000"));
        assertThat(hearing().value().isUnknown()).isTrue();
        assertThat(hearing().grounds()).singleElement().isInstanceOf(Ground.OpenParty.class);
        build.notice("2026-09-02", fine("200000"));
        assertThat(hearing().value()).isEqualTo(Fact.known(true));
    }

    @Test
    void legalReviewFollowsTheCircumstancesAndDidNotExistBefore2021() {
        build.party(PartyKind.COMPANY);
        build.notice("2026-09-01", fine("100"));
        assertThat(legalReview(NOW).value().isUnknown()).isTrue();
        build.add(
                CaseReview.class,
                "publicInterest",
                Fact.known(false),
                "majorRights",
                Fact.known(true),
                "complex",
                Fact.known(false),
                "otherLaw",
                Fact.known(false));
        assertThat(legalReview(NOW).value()).isEqualTo(Fact.known(false));
        build.add(Hearing.class, "startedAt", Fact.known(When.of("2026-10-01T09:00")));
        assertThat(legalReview(NOW).value()).isEqualTo(Fact.known(true));
        assertThat(legalReview(LocalDate.of(2021, 7, 14)).value()).isEqualTo(Fact.known(false));
        assertThat(legalReview(LocalDate.of(2021, 7, 15)).value()).isEqualTo(Fact.known(true));
        assertThat(legalReview(LocalDate.of(2009, 7, 15)).value().isUnknown()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "COMPANY, 2026-09-01, 3000, true",
        "COMPANY, 2026-09-01, 3000.01, false",
        "NATURAL_PERSON, 2026-09-01, 200, true",
        "NATURAL_PERSON, 2026-09-01, 200.01, false",
        "COMPANY, 2021-07-14, 1000, true",
        "COMPANY, 2021-07-14, 1000.01, false",
        "NATURAL_PERSON, 2021-07-14, 50, true",
    })
    void smallFinesMayBeDecidedOnTheSpot(PartyKind kind, LocalDate day, String amount, boolean allowed) {
        build.party(kind);
        build.notice(day.toString(), fine(amount), line(PenaltyKind.WARNING, ""));
        assertThat(thresholds.summaryProcedure(build.file(), day).value()).isEqualTo(Fact.known(allowed));
    }

    @Test
    void otherKindsOfPenaltyAreNotDecidedOnTheSpot() {
        build.party(PartyKind.COMPANY);
        build.notice("2026-09-01", line(PenaltyKind.CONFISCATE_GAINS, "10"));
        var answer = thresholds.summaryProcedure(build.file(), NOW);
        assertThat(answer.value()).isEqualTo(Fact.known(false));
        assertThat(answer.grounds()).singleElement().isInstanceOf(Ground.Other.class);
    }

    @Test
    void aLocalRuleGoesBeforeTheNationalOneAndSaysSo() {
        var national = BOOK.threshold("hearing-amount", NOW).orElseThrow();
        var own = new Threshold.Amounts(
                national.id(),
                national.name(),
                national.validity(),
                national.bound(),
                national.citizen(),
                Money.yuan(100_000),
                true,
                national.citations(),
                Verified.LOCAL);
        var book = new LawBook(
                BOOK.laws(),
                BOOK.holidays(),
                BOOK.limits(),
                BOOK.words(),
                BOOK.offences(),
                Stream.concat(Stream.of(own), BOOK.thresholds().stream()).toList(),
                BOOK.benchmarks());
        build.party(PartyKind.COMPANY);
        build.notice("2026-09-01", fine("100000"));
        var answer = new Thresholds(book).hearing(build.file(), NOW);
        assertThat(answer.value()).isEqualTo(Fact.known(true));
        assertThat(answer.local()).isTrue();
        assertThat(hearing().value()).isEqualTo(Fact.known(false));
        assertThat(hearing().localMayDiffer()).isTrue();
    }

    @Test
    void theDayIsThatOfTheNoticeForAHearingAndOfTheDecisionForTheRest() {
        build.party(PartyKind.COMPANY);
        build.notice("2023-06-20", fine("60000"));
        build.decision("2023-07-10", fine("60000"));
        assertThat(thresholds.of(Question.HEARING, build.file(), NOW).value()).isEqualTo(Fact.known(true));
        assertThat(thresholds.of(Question.HEARING, build.file(), NOW).day()).isEqualTo("2023-06-20");
        assertThat(thresholds
                        .of(Question.COLLECTIVE_DISCUSSION, build.file(), NOW)
                        .day())
                .isEqualTo("2023-07-10");
    }

    private Answer hearing() {
        return thresholds.hearing(build.file(), NOW);
    }

    private Answer discussion() {
        return thresholds.collectiveDiscussion(build.file(), NOW);
    }

    private Answer legalReview(LocalDate day) {
        return thresholds.legalReview(build.file(), day);
    }

    private static String cited(Answer answer) {
        return BOOK.laws().words(answer.citations(), Locale.CHINESE);
    }
}
