package org.anjuan.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.law.Law;
import org.anjuan.domain.law.Offence;
import org.anjuan.domain.law.Provision;
import org.anjuan.domain.text.Bilingual;
import org.anjuan.domain.text.PinyinInitials;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        var also = BOOK.offences().all().stream().flatMap(offence -> offence.also(Locale.CHINESE).stream());
        assertThat(Stream.concat(
                        Stream.of(names, others, laws).flatMap(each -> each).map(Bilingual::zh), also))
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
    void everyEntryIsFoundByWhatPeopleCallItInBothLanguagesAndByTheInitialsOfThat() {
        for (var offence : BOOK.offences().all()) {
            assertThat(offence.also(Locale.CHINESE)).as(offence.id()).isNotEmpty();
            assertThat(offence.also(Locale.ENGLISH)).as(offence.id()).isNotEmpty();
            for (var called : offence.also()) {
                assertThat(BOOK.offences().search(called, Optional.empty()))
                        .as(called)
                        .contains(offence);
                assertThat(BOOK.offences().search(PinyinInitials.of(called), Optional.empty()))
                        .as(called)
                        .contains(offence);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "偷排, discharge-evasion",
        "直排, discharge-evasion",
        "暗管, discharge-evasion",
        "tp, discharge-evasion",
        "未批先建, eia-unapproved-start",
        "散乱污, eia-unapproved-start permit-none permit-registration-form",
        "未验先投, eia-three-simultaneities",
        "wyxt, eia-three-simultaneities",
        "无证排污, permit-none",
        "偷倒, sw-dumping hw-dumping water-dumping-solid",
        "td, sw-dumping hw-dumping",
        "超标, discharge-over-standard permit-over-limits",
        "监测造假, mon-data-fraud mon-agency-fraud discharge-evasion",
        "夜间施工扰民, noise-construction",
        "露天焚烧, air-straw-burning air-burning-toxic",
        "扬尘, dust-construction dust-storage dust-transport",
        "黑烟, nrmm-substandard-use air-burning-toxic",
        "异味, air-odour",
        "油烟扰民, air-cooking-fume",
        "广场舞, noise-public-place",
        "洋垃圾, import-foreign-waste",
        "拒检, inspection-refusal",
        "危废台账, hw-ledger",
        "危废间, hw-storage",
        "拆DPF, vehicle-tampering",
        "养猪场, livestock-waste",
        "hidden pipe, discharge-evasion",
        "Bypass, discharge-evasion",
        "no permit, permit-none",
        "no EIA, eia-unapproved-start",
        "fly-tipping, sw-dumping",
        "black smoke, nrmm-substandard-use",
        "open burning, air-straw-burning",
        "night work, noise-construction",
        "data fraud, mon-data-fraud",
        "smell, air-odour",
    })
    void whatPeopleCallAnActFindsItBeforeActsThatOnlyMentionIt(String typed, String expected) {
        var wanted = expected.split(" ");
        var found = BOOK.offences().search(typed, Optional.empty());
        assertThat(found).extracting(Offence::id).contains(wanted);
        int called =
                (int) found.stream().filter(entry -> isCalled(entry, typed)).count();
        assertThat(found.stream().limit(called)).allMatch(entry -> isCalled(entry, typed));
        assertThat(found.stream().limit(called)).extracting(Offence::id).contains(wanted);
    }

    /** Whether people call an act just so, in words or by their initials. */
    private static boolean isCalled(Offence entry, String typed) {
        return entry.also().stream()
                .anyMatch(called -> called.equalsIgnoreCase(typed)
                        || PinyinInitials.of(called).equalsIgnoreCase(typed));
    }

    @Test
    void whatIsTypedLikeWhatPeopleCallAnActFindsItToo() {
        assertThat(ids("半夜施工太吵扰民").getFirst()).isEqualTo("noise-construction");
    }

    @Test
    void anActIsFoundByInitialsWordsArticleAndDomain() {
        assertThat(ids("wzpf").getFirst()).isEqualTo("permit-none");
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
