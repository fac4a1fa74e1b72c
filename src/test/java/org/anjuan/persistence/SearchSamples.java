package org.anjuan.persistence;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.CorrectionOrder;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Inspection;
import org.anjuan.domain.casefile.InspectionMethod;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.text.DocumentNumber;

/** Files made of few words, so that some are in nearly all and others in one, and what somebody may type to find them. */
final class SearchSamples {

    private static final String[] WORDS = {"甲", "乙河", "环罚", "有限公司", "排放", "染物", "路", "大道", "(一)", "Ab", "𬭚"};
    private static final String[] RARE = {"龘", "靐齉", "䶮水", "Zx9"};
    private static final String[] BRACKETS = {"〔%s〕", "[%s]", "（%s）", "(%s)", "【%s】"};

    private final Random random;

    SearchSamples(Random random) {
        this.random = random;
    }

    /** A file with every kind of text that is searched. */
    CaseFile file(int serial) {
        var number = number(serial);
        var head = Sample.head(words(4) + "案", number, "一大队", words(1), LocalDate.of(2026, 1, 1));
        var order = Sample.part(
                CorrectionOrder.class,
                Map.of(
                        "number", Fact.known(new DocumentNumber(number(random.nextInt(9999)))),
                        "issuedOn", Fact.known(When.of("2026-01-02"))));
        var inspection = Sample.part(
                Inspection.class,
                Map.of(
                        "method", InspectionMethod.ON_SITE,
                        "startedAt", Fact.known(When.of("2026-01-01T09:30")),
                        "place", Fact.known(words(2) + random.nextInt(400) + "号"),
                        "officers", List.of(Sample.official(words(1)), Sample.official(words(2))),
                        "problemFound", Fact.known(true)));
        var code = "9112" + (10_000_000L + random.nextInt(90_000_000)) + "MA" + (1000 + random.nextInt(9000));
        return Sample.file(head, Sample.party(words(3), code, words(2) + random.nextInt(400) + "号"), order, inspection);
    }

    private String number(int serial) {
        var year = BRACKETS[random.nextInt(BRACKETS.length)].formatted(2024 + random.nextInt(3));
        return (random.nextBoolean() ? "津环罚" : "津市环责改") + year + serial + "号";
    }

    private String words(int most) {
        var text = new StringBuilder();
        for (int i = 0; i <= random.nextInt(most); i++)
            text.append(
                    random.nextInt(60) == 0 ? RARE[random.nextInt(RARE.length)] : WORDS[random.nextInt(WORDS.length)]);
        return text.toString();
    }

    /** One or two pieces of texts of the files, or of no file. */
    String typed(List<CaseFile> files) {
        var terms = new ArrayList<String>();
        var file = files.get(random.nextInt(files.size()));
        for (int i = 0; i <= random.nextInt(3) / 2; i++) {
            var texts = texts(file).toList();
            var text = texts.get(random.nextInt(texts.size()));
            var letters = text.codePoints().toArray();
            int from = random.nextInt(3) == 0 ? random.nextInt(letters.length) : 0;
            int to = random.nextInt(3) == 0 ? from + 1 + random.nextInt(letters.length - from) : letters.length;
            terms.add(new String(letters, from, to - from));
        }
        if (random.nextInt(6) == 0) terms.add(words(3));
        return String.join(random.nextBoolean() ? " " : "\u3000", terms);
    }

    /** The texts of a file as they are compared. */
    static List<String> plain(CaseFile file) {
        return texts(file).map(SearchSamples::plain).toList();
    }

    /** The typed terms as they are compared. */
    static List<String> terms(String typed) {
        return Stream.of(typed.strip().split("[\\s\u3000]+"))
                .map(SearchSamples::plain)
                .toList();
    }

    /** The plain truth: whether every term is in some text of the file. */
    static boolean isIn(List<String> texts, List<String> terms) {
        return terms.stream().allMatch(term -> texts.stream().anyMatch(text -> text.contains(term)));
    }

    private static Stream<String> texts(CaseFile file) {
        var party = file.first(Party.class).orElseThrow();
        var order = file.first(CorrectionOrder.class).orElseThrow();
        var inspection = file.first(Inspection.class).orElseThrow();
        return Stream.of(
                file.head().title(),
                file.head().number().value().orElseThrow().toString(),
                party.name(),
                party.creditCode().value().orElseThrow(),
                party.address().value().orElseThrow(),
                order.number().value().orElseThrow().toString(),
                inspection.place().value().orElseThrow(),
                inspection.officers().getFirst().name(),
                inspection.officers().getLast().name());
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[〔\\[【]", "(")
                .replaceAll("[〕\\]】]", ")");
    }
}
