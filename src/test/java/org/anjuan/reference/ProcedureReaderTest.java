package org.anjuan.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.anjuan.domain.law.Citation;
import org.anjuan.domain.law.DatedCitation;
import org.anjuan.domain.law.Laws;
import org.anjuan.domain.law.Validity;
import org.anjuan.domain.procedure.Guard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The articles of a guard are read with the days on which they hold, and what cannot be is refused with its line. */
class ProcedureReaderTest {

    private static final Laws LAWS = LawReference.shipped().read().laws();

    private static YamlEntry entry(String citations) {
        var text = """
            code: HEARING_OVER
            strength: law
            effect: refuse
            name: {zh: 期限, en: Period}
            citations:
              - {law: apl-2021, article: '64'}
              - {%s}
            """.formatted(citations);
        return YamlFile.own("a.yaml", text);
    }

    private static Guard guard(String citations) {
        return new ProcedureReader(LAWS).guard(entry(citations));
    }

    private static DatedCitation second(String citation) {
        return guard(citation).citations().get(1);
    }

    private static Validity between(String from, String until) {
        return new Validity(Optional.of(LocalDate.parse(from)), Optional.of(LocalDate.parse(until)));
    }

    @Test
    void anArticleHoldsAsLongAsItsLawOrForThePartOfThatTimeThatItNames() {
        assertThat(second("law: apl-1996, article: '42'"))
                .isEqualTo(new DatedCitation(
                        new Citation("apl-1996", "42"), between("1996-10-01", "2021-07-14"), false, true));
        assertThat(second("law: apl-1996, article: '38', from: 2018-01-01").validity())
                .isEqualTo(between("2018-01-01", "2021-07-14"));
        assertThat(second("law: penalty-measures-2010, article: '58', to: 2021-07-14")
                        .validity())
                .isEqualTo(between("2010-03-01", "2021-07-14"));
    }

    @Test
    void aLawWhoseArticleWasNotLookedUpIsCitedWithoutOne() {
        assertThat(second("law: apl-1996, verified: UNVERIFIED"))
                .matches(cited -> !cited.checked() && !cited.citation().namesArticle());
        assertThat(second("law: apl-1996, article: '38', verified: UNVERIFIED"))
                .matches(cited -> !cited.checked() && cited.citation().namesArticle());
    }

    @Test
    void oneLawMayBeCitedWithAnotherArticleForAnotherTimeAndSeveralForOne() {
        var cited = guard("law: apl-2021, article: '65'");
        assertThat(cited.on(LocalDate.of(2024, 1, 1))).hasSize(2);
        assertThat(cited.on(LocalDate.of(2021, 7, 14))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "law: apl-1996 | article is missing",
                "law: apl-1996, verified: TEXT | article is missing",
                "law: apl-1997, article: '42' | law: unknown law apl-1997",
                "law: apl-1996, article: '42', until: 2021-07-14 | until is not a field of this entry; its fields"
                        + " are law, article, from, to, of_step, verified",
                "law: apl-1996, article: '42', to: 2021-07-15 | to: apl-1996 does not hold on 2021-07-15; name a day"
                        + " on which it does",
                "law: apl-1996, article: '42', from: 1996-09-30 | from: apl-1996 does not hold on 1996-09-30; name a"
                        + " day on which it does",
                "law: apl-1996, article: '42', from: 2020-01-02, to: 2020-01-01 | to lies before from",
                "law: apl-1996, article: '42', from: 2020-02-30 | from is not a day: 2020-02-30",
                "law: apl-1996, article: '42', verified: PERHAPS | verified: unknown code PERHAPS",
                "law: apl-2021, article: '64', from: 2024-01-01 | law: apl-2021 is cited twice for the same days; name"
                        + " its articles in one citation, or give each its from and to",
                "law: apl-2021, verified: UNVERIFIED | law: apl-2021 is cited twice for the same days; name its"
                        + " articles in one citation, or give each its from and to"
            })
    void aCitationThatCannotBeIsRefusedWithItsLine(String citation, String reason) {
        var entry = entry(citation);
        new ProcedureReader(LAWS).guard(entry);
        assertThat(entry.file().said()).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo("a.yaml:7");
            assertThat(ResourceWords.ENGLISH.get(problem.key(), problem.values().toArray()))
                    .isEqualTo(reason);
        });
    }
}
