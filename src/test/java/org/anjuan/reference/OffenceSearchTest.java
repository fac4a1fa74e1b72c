package org.anjuan.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.law.Law;
import org.anjuan.domain.law.Offence;
import org.anjuan.domain.law.Provision;
import org.anjuan.domain.text.Bilingual;
import org.anjuan.domain.text.PinyinInitials;
import org.junit.jupiter.api.Test;

class OffenceSearchTest {

    private static final LawBook BOOK = LawReference.shipped().read();

    @Test
    void everyChineseCharacterOfTheCatalogueHasAFirstLetter() {
        var names = BOOK.offences().all().stream().map(Offence::name);
        var words = BOOK.offences().words();
        var others = Stream.of(
                        words.domains(),
                        words.subjects(),
                        words.measures(),
                        words.measureWhen(),
                        words.handledBy(),
                        words.circumstances(),
                        words.dailyFine())
                .flatMap(map -> map.values().stream());
        var laws = BOOK.laws().all().stream().map(Law::name);
        assertThat(Stream.of(names, others, laws).flatMap(each -> each).map(Bilingual::zh))
                .allSatisfy(text -> assertThat(PinyinInitials.of(text).codePoints())
                        .hasSize((int) text.codePoints()
                                .filter(each ->
                                        Character.isIdeographic(each) || each < 0x80 && Character.isLetterOrDigit(each))
                                .count()));
    }

    @Test
    void everyEntryIsFoundByTheFirstInitialsOfItsName() {
        for (var offence : BOOK.offences().all()) {
            var initials = PinyinInitials.of(offence.name().zh());
            var typed = initials.substring(0, Math.min(8, initials.length()));
            assertThat(BOOK.offences().search(typed, Optional.empty()))
                    .as(typed)
                    .contains(offence);
        }
    }

    @Test
    void anActIsFoundByInitialsWordsArticleAndDomain() {
        assertThat(ids("wzpf").subList(0, 2)).contains("permit-none");
        assertThat(ids("wpxj")).contains("eia-unapproved-start");
        assertThat(ids("1095")).contains("eia-unapproved-start");
        assertThat(BOOK.offences().search("wxfw", Optional.of("hazardous")))
                .allMatch(entry -> entry.domain().equals("hazardous"));
        assertThat(ids("wxfw tz")).isNotEmpty().allMatch(id -> ids("wxfw").contains(id));
    }

    @Test
    void anActIsJudgedByTheLawsInForceOnItsDay() {
        var offence = BOOK.offences().find("eia-unapproved-start").orElseThrow();
        assertThat(laws(offence, LocalDate.of(2026, 8, 14)))
                .contains("eia-2018")
                .doesNotContain("eco-code-2026");
        assertThat(laws(offence, LocalDate.of(2026, 8, 15))).containsExactly("eco-code-2026");
        assertThat(laws(offence, LocalDate.of(1990, 1, 1))).isEmpty();
    }

    @Test
    void everyEntryHasAProvisionOnTheDayTheCodeCameIntoForce() {
        assertThat(BOOK.offences().all())
                .allSatisfy(offence -> assertThat(offence.provisionsOn(LocalDate.of(2026, 8, 15), BOOK.laws()))
                        .anyMatch(provision -> provision.basis() == Provision.Basis.CODE));
    }

    private static List<String> laws(Offence offence, LocalDate day) {
        return offence.provisionsOn(day, BOOK.laws()).stream()
                .map(Provision::law)
                .toList();
    }

    private static List<String> ids(String typed) {
        return BOOK.offences().search(typed, Optional.empty()).stream()
                .map(Offence::id)
                .toList();
    }
}
