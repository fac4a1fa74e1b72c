package org.anjuan.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficialCodesTest {

    private static final String CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @ParameterizedTest
    @CsvSource({
        "91350100M000100Y43, VALID",
        "91350100m000100y43, VALID",
        "9135 0100 M000 100Y 43, VALID",
        "９１３５０１００Ｍ０００１００Ｙ４３, VALID",
        "91350100M000100Y44, WRONG_CHECK_DIGIT",
        "91350100M000100Y4, MALFORMED",
        "91350100M000100I43, MALFORMED",
        "9135A100M000100Y43, MALFORMED",
        "9135********100Y43, MASKED",
        "91350100××××××××43, MASKED",
        "9112XXXXXXXXXXXX43, MASKED",
        "'', MALFORMED",
        "masked, MALFORMED"
    })
    void aCreditCodeIsJudgedByItsWriting(String typed, Verdict verdict) {
        assertThat(new CreditCode(typed).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X, VALID",
        "11010519491231002x, VALID",
        "110105194912310021, WRONG_CHECK_DIGIT",
        "110105194913310021, MALFORMED",
        "110105490229002, MALFORMED",
        "110105491231002, VALID",
        "11010519491231, MALFORMED",
        "110105********002X, MASKED",
        "110105XXXXXXXX002X, MASKED",
        "1101051949某某某某002X, MASKED",
        "'', MALFORMED"
    })
    void anIdNumberIsJudgedByItsWriting(String typed, Verdict verdict) {
        assertThat(new IdNumber(typed).verdict()).isEqualTo(verdict);
    }

    @Test
    void theBirthdayIsReadFromBothForms() {
        assertThat(new IdNumber("11010519491231002X").birthday()).contains(LocalDate.of(1949, 12, 31));
        assertThat(new IdNumber("110105491231002").birthday()).contains(LocalDate.of(1949, 12, 31));
        assertThat(new IdNumber("110105********002X").birthday()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "110108000000016, VALID",
        "110108000000017, WRONG_CHECK_DIGIT",
        "1101081234567, VALID",
        "110108*********, MASKED",
        "1101080000000, VALID",
        "11010800000001, MALFORMED",
        "11010800000001A, MALFORMED"
    })
    void anOldLicenceNumberIsJudgedByItsWriting(String typed, Verdict verdict) {
        assertThat(new RegistrationNumber(typed).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @MethodSource("creditCodes")
    void everyWrongCharacterInACreditCodeIsNoticed(String code, int place, char other) {
        assertThat(new CreditCode(code).verdict()).isEqualTo(Verdict.VALID);
        var wrong = code.substring(0, place) + other + code.substring(place + 1);
        assertThat(new CreditCode(wrong).verdict()).isIn(Verdict.WRONG_CHECK_DIGIT, Verdict.MALFORMED);
    }

    static Stream<Object[]> creditCodes() {
        var random = new SplittableRandom(32100);
        return Stream.generate(() -> {
                    var code = new StringBuilder("91").append(random.nextInt(110_000, 660_000));
                    while (code.length() < 17) {
                        code.append(CREDIT_ALPHABET.charAt(random.nextInt(31)));
                    }
                    code.append(CreditCode.checkCharacter(code.toString()));
                    int place = random.nextInt(18);
                    char other = CREDIT_ALPHABET.charAt(random.nextInt(31));
                    return new Object[] {code.toString(), place, other};
                })
                .filter(sample -> ((String) sample[0]).charAt((int) sample[1]) != (char) sample[2])
                .filter(sample -> !((String) sample[0]).contains("XXX"))
                .limit(500);
    }

    @ParameterizedTest
    @MethodSource("idNumbers")
    void everyWrongDigitInAnIdNumberIsNoticed(String number, int place, char other) {
        assertThat(new IdNumber(number).verdict()).isEqualTo(Verdict.VALID);
        var wrong = number.substring(0, place) + other + number.substring(place + 1);
        assertThat(new IdNumber(wrong).verdict()).isIn(Verdict.WRONG_CHECK_DIGIT, Verdict.MALFORMED);
    }

    static Stream<Object[]> idNumbers() {
        var random = new SplittableRandom(11643);
        return Stream.generate(() -> {
                    var born = LocalDate.of(1930, 1, 1).plusDays(random.nextInt(30_000));
                    var number = "%d%tY%<tm%<td%03d"
                            .formatted(random.nextInt(110_000, 660_000), born, random.nextInt(1_000));
                    number += IdNumber.checkCharacter(number);
                    return new Object[] {number, random.nextInt(18), (char) ('0' + random.nextInt(10))};
                })
                .filter(sample -> ((String) sample[0]).charAt((int) sample[1]) != (char) sample[2])
                .limit(500);
    }

    @ParameterizedTest
    @MethodSource("licenceNumbers")
    void everyWrongDigitInAnOldLicenceNumberIsNoticed(String number, int place, char other) {
        assertThat(new RegistrationNumber(number).verdict()).isEqualTo(Verdict.VALID);
        var wrong = number.substring(0, place) + other + number.substring(place + 1);
        assertThat(new RegistrationNumber(wrong).verdict()).isEqualTo(Verdict.WRONG_CHECK_DIGIT);
    }

    static Stream<Object[]> licenceNumbers() {
        var random = new SplittableRandom(15);
        return Stream.generate(() -> {
                    var number = "%06d%08d".formatted(random.nextInt(110_000, 660_000), random.nextInt(100_000_000));
                    number += RegistrationNumber.checkDigit(number);
                    return new Object[] {number, random.nextInt(15), (char) ('0' + random.nextInt(10))};
                })
                .filter(sample -> ((String) sample[0]).charAt((int) sample[1]) != (char) sample[2])
                .limit(500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "🙂🙂🙂", "\uD800", "ⅷ", "１", "-", "٣٤٥٦٧٨٩٠١٢٣٤٥٦٧٨٩٠"})
    void oddInputIsJudgedAndNeverThrows(String typed) {
        assertThat(new CreditCode(typed).verdict()).isEqualTo(Verdict.MALFORMED);
        assertThat(new IdNumber(typed).verdict()).isEqualTo(Verdict.MALFORMED);
        assertThat(new RegistrationNumber(typed).verdict()).isEqualTo(Verdict.MALFORMED);
    }
}
