package org.anjuan.domain.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.CorrectionOrder;
import org.anjuan.domain.casefile.Demand;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Hearing;
import org.anjuan.domain.casefile.OfficePaper;
import org.anjuan.domain.casefile.Paper;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PriorNotice;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.Shape.ValueType;
import org.anjuan.domain.text.DocumentNumber;

/** Whether the numbers that a text names are those of the papers of the file, and whether no number is borne twice. */
final class NumberCheck {

    private static final Pattern NUMBER = Pattern.compile(
            "(?<word>[\\p{IsHan}A-Za-z0-9]{1,24}?)\\s*[〔\\[（(【]\\s*(?<year>(?:19|20)\\d{2})\\s*[〕\\]）)】]"
                    + "\\s*第?\\s*(?<serial>[A-Za-z]?\\d{1,8}(?:-\\d{1,4})?)\\s*号");

    private NumberCheck() {}

    /** A number on file. */
    private record Known(Part part, String word, int year, String serial, String text) {

        boolean isOfSeries(Matcher named) {
            return plainWord(named.group("word")).endsWith(word) && Integer.parseInt(named.group("year")) == year;
        }

        /** Notices, orders and the like belong to this case; a decision or a report that is named may be that of another. */
        boolean belongsHere() {
            return part instanceof PriorNotice
                    || part instanceof CorrectionOrder
                    || part instanceof Hearing
                    || part instanceof Demand;
        }
    }

    static void of(Checked checked) {
        var known = known(checked.file);
        for (var passage : checked.passages) named(checked, passage, known);
        if (checked.paper.number().isPresent()) twice(checked, known);
    }

    private static void named(Checked checked, Passage passage, List<Known> known) {
        var named = NUMBER.matcher(passage.text());
        while (named.find()) {
            var series = known.stream().filter(each -> each.isOfSeries(named)).toList();
            var longest = series.stream().mapToInt(each -> each.word().length()).max();
            if (longest.isEmpty()) continue;
            var closest = series.stream()
                    .filter(each -> each.word().length() == longest.getAsInt())
                    .toList();
            var serial = plainSerial(named.group("serial"));
            if (closest.stream().anyMatch(each -> each.serial().equals(serial))) continue;
            var own = closest.getFirst();
            if (own.belongsHere())
                checked.fault(
                        RuleCode.NUMBER_NAMED,
                        passage.part(),
                        passage.field(),
                        "check.number.other",
                        named.group(),
                        own.text());
            else
                checked.gap(
                        RuleCode.NUMBER_NAMED,
                        passage.part(),
                        passage.field(),
                        "check.number.unknown",
                        named.group(),
                        own.text());
        }
    }

    private static void twice(Checked checked, List<Known> known) {
        var own = known.stream()
                .filter(each -> each.part().id().equals(checked.paper.part()))
                .toList();
        for (var mine : own)
            for (var other : known) {
                boolean same = mine.word().equals(other.word())
                        && mine.year() == other.year()
                        && mine.serial().equals(other.serial());
                if (!same || other.part().id().equals(mine.part().id())) continue;
                checked.fault(RuleCode.NUMBER_NAMED, mine.part().id(), "number", "check.number.twice", mine.text());
            }
    }

    /** The numbers of the usual form of all parts; those of copies and of the papers as made stand in their parts too. */
    private static List<Known> known(CaseFile file) {
        var found = new ArrayList<Known>();
        for (var part : file.parts()) {
            if (part instanceof Paper || part instanceof OfficePaper) continue;
            for (var field : Shape.of(part.getClass()).fields())
                if (field.type() == ValueType.NUMBER
                        && read(part, field) instanceof Fact.Known<?>(DocumentNumber number))
                    number.parts()
                            .ifPresent(of -> found.add(new Known(
                                    part, plainWord(of.word()), of.year(), plainSerial(of.serial()), number.text())));
        }
        return found;
    }

    /** Many offices write 字 behind the word, others do not: it is the same series. */
    private static String plainWord(String word) {
        var plain = word.replaceAll("\\s", "");
        return plain.endsWith("字") ? plain.substring(0, plain.length() - 1) : plain;
    }

    private static String plainSerial(String serial) {
        return serial.toUpperCase(Locale.ROOT).replaceFirst("^0+(?=\\d)", "");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object read(Part part, Shape.Field field) {
        return ((Shape) Shape.of((Class) part.getClass())).get(part, field);
    }
}
