package org.anjuan.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.anjuan.domain.clock.EventCode;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.clock.TimeLimit;
import org.anjuan.domain.law.Provision;
import org.anjuan.domain.law.Verified;
import org.anjuan.domain.text.Money;
import org.junit.jupiter.api.Test;

class LawReferenceTest {

    private static final LawBook BOOK = LawReference.shipped().read();

    @Test
    void theNumberOrVersionOfALawIsToldInEitherLanguage() {
        assertThat(LawReference.shipped().read().laws().all()).allSatisfy(law -> {
            assertThat(law.number().isPresent())
                    .as(law.id())
                    .isEqualTo(law.name().zh().endsWith("）"));
            law.number().ifPresent(number -> {
                assertThat(law.name().zh().replace("）（", "，")).endsWith("（" + number.zh() + "）");
                assertThat(number.en()).matches("[ -~]+");
            });
        });
    }

    @Test
    void allTimeLimitsAreThereWithWordsForTheirCodes() {
        assertThat(BOOK.limits().ids()).hasSize(73);
        assertThat(BOOK.words().events()).hasSize(EventCode.values().length);
        for (var limit : BOOK.limits().all()) {
            assertThat(BOOK.words().groups()).containsKey(limit.group());
            assertThat(BOOK.words().holders()).containsKey(limit.holder());
            assertThat(limit.name().zh()).isNotEmpty();
            assertThat(limit.name().en()).isNotEmpty();
        }
    }

    @Test
    void theVersionOfALimitIsChosenByTheDayOfTheTrigger() {
        assertThat(BOOK.limits()
                        .on("hearing-request", LocalDate.of(2021, 7, 14))
                        .map(TimeLimit::length))
                .contains(3);
        assertThat(BOOK.limits()
                        .on("hearing-request", LocalDate.of(2021, 7, 15))
                        .map(TimeLimit::length))
                .contains(5);
        assertThat(BOOK.limits()
                        .on("service-announcement", LocalDate.of(2021, 12, 31))
                        .map(TimeLimit::length))
                .contains(60);
        assertThat(BOOK.limits()
                        .on("statement-defence", LocalDate.of(2023, 6, 30))
                        .map(TimeLimit::kind))
                .contains(TimeLimit.Kind.SET_IN_DOCUMENT);
        assertThat(BOOK.limits().on("case-handling", LocalDate.of(2009, 1, 1))).isEmpty();
    }

    @Test
    void whatWasNotVerifiedSaysSo() {
        assertThat(BOOK.limits().latest("damage-screening").map(TimeLimit::verified))
                .contains(Verified.UNVERIFIED);
        assertThat(BOOK.limits().latest("archive-local").map(TimeLimit::verified))
                .contains(Verified.LOCAL);
    }

    @Test
    void theCatalogueIsFoundByWordsInBothLanguagesAndByArticle() {
        var offences = BOOK.offences();
        assertThat(offences.all()).hasSize(186);
        assertThat(offences.search("暗管", Optional.empty()))
                .extracting("id")
                .contains("discharge-evasion")
                .hasSizeLessThan(10);
        assertThat(offences.search("hidden pipes", Optional.empty()))
                .extracting("id")
                .contains("discharge-evasion");
        assertThat(offences.search("1086", Optional.of("monitoring")))
                .isNotEmpty()
                .allMatch(entry -> entry.provisions().stream()
                        .anyMatch(p -> p.penalty().map(a -> a.number() == 1086).orElse(false)));
        assertThat(offences.search("", Optional.of("noise"))).hasSize(5);
        assertThat(offences.search("no such words", Optional.empty())).isEmpty();
    }

    @Test
    void anActIsFoundAsPeopleCallItToo() {
        var offences = BOOK.offences();
        assertThat(offences.search("超过许可排放浓度", Optional.empty()).getFirst().id())
                .isEqualTo("permit-over-limits");
        assertThat(offences.search("超标排放水污染物", Optional.empty()))
                .extracting("id")
                .contains("discharge-over-standard")
                .hasSizeLessThan(21);
        assertThat(offences.search("今天天气好", Optional.empty())).isEmpty();
    }

    @Test
    void anEntryHoldsItsRangesAndArticlesUnderEachLaw() {
        var entry = BOOK.offences().find("mon-self-monitoring").orElseThrow();
        var code = entry.provisions(Provision.Basis.CODE).getFirst();
        assertThat(code.penalty().orElseThrow().words(Locale.CHINESE)).isEqualTo("第1086条第1款第（一）项");
        assertThat(code.penalty().orElseThrow().words(Locale.ENGLISH)).isEqualTo("art. 1086 para. 1 item 1");
        assertThat(code.fines().getFirst().most()).contains(Money.yuan(200_000));
        assertThat(entry.provisions(Provision.Basis.FORMER))
                .extracting(Provision::law)
                .contains("air-2018", "water-2017");
    }

    @Test
    void thresholdsFollowTheLawOfTheDayAndIncludeTheAmount() {
        var now = BOOK.threshold("hearing-amount", LocalDate.of(2026, 9, 1)).orElseThrow();
        assertThat(now.isReachedBy(Money.yuan(200_000), false)).isTrue();
        assertThat(now.isReachedBy(Money.yuan(199_999), false)).isFalse();
        assertThat(now.isReachedBy(Money.yuan(5_000), true)).isTrue();
        var then = BOOK.threshold("hearing-amount", LocalDate.of(2022, 9, 1)).orElseThrow();
        assertThat(then.isReachedBy(Money.yuan(50_000), false)).isTrue();
        assertThat(BOOK.threshold("summary-fine", LocalDate.of(2026, 1, 1))
                        .orElseThrow()
                        .isReachedBy(Money.yuan(3_000), false))
                .isTrue();
    }

    @Test
    void citationsReadWithShortNames() {
        var citations = BOOK.limits().latest("hearing-notice").orElseThrow().citations();
        assertThat(BOOK.laws().words(citations, Locale.CHINESE)).isEqualTo("处罚办法 47、90；行政处罚法 64、85");
        assertThat(BOOK.laws().words(citations, Locale.ENGLISH))
                .isEqualTo("Penalty Measures 47, 90; Penalty Law 64, 85");
    }

    @Test
    void aBrokenEntryIsToldWithFileLineAndReason() {
        broken(
                "holidays.yaml",
                text -> text.replaceFirst("to: 2020-01-01", "to: 2020-13-01"),
                "holidays.yaml",
                7,
                "to is not a day: 2020-13-01");
        broken(
                "holidays.yaml",
                text -> text.replaceFirst("to: 2020-01-01", "to: 2019-01-01"),
                "holidays.yaml",
                7,
                "to lies before from");
        broken(
                "time-limits.yaml",
                text -> text.replaceFirst("REPORT_RECEIVED", "REPORT_LOST"),
                "time-limits.yaml",
                13,
                "unknown code REPORT_LOST");
        broken(
                "time-limits.yaml",
                text -> text.replaceFirst("hotline-2021", "hotline-1999"),
                "time-limits.yaml",
                21,
                "unknown law hotline-1999");
        broken(
                "time-limits.yaml",
                text -> text.replaceFirst("    length: 15\n", ""),
                "time-limits.yaml",
                7,
                "a unit just when it has a length");
        broken(
                "thresholds.yaml",
                text -> text.replaceFirst("bound: at-most\n", "bound: [\n"),
                "thresholds.yaml",
                7,
                "column 12: the bracket [ that opens here is not closed");
        broken(
                "laws.yaml",
                text -> text.replaceFirst("anjuan.laws/1", "anjuan.laws/9"),
                "laws.yaml",
                3,
                "expected anjuan.laws/1");
        broken(
                "violations.yaml",
                text -> text.replaceFirst("min: 20000, max", "min: 900000, max"),
                "violations.yaml",
                170,
                "min is above max");
        broken("laws.yaml", text -> "", "laws.yaml", 1, "the file is empty");
    }

    private static void broken(String changed, UnaryOperator<String> change, String file, int line, String reason) {
        var reference = new LawReference(name -> {
            try (var content = LawReference.class.getResourceAsStream("/law/" + name)) {
                var text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
                return new ByteArrayInputStream(
                        (name.equals(changed) ? change.apply(text) : text).getBytes(StandardCharsets.UTF_8));
            }
        });
        assertThatThrownBy(reference::read).isInstanceOf(BrokenEntry.class).satisfies(thrown -> {
            var broken = (BrokenEntry) thrown;
            assertThat(broken.file()).isEqualTo(file);
            assertThat(broken.reason()).contains(reason);
            assertThat(broken.line()).as(broken.getMessage()).isEqualTo(line);
        });
    }

    @Test
    void aFileThatCannotBeReadIsTold() {
        var reference = new LawReference(name -> {
            throw new IOException("gone");
        });
        assertThatThrownBy(reference::read).isInstanceOf(UncheckedIOException.class);
    }
}
