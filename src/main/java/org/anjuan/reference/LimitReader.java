package org.anjuan.reference;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.anjuan.domain.calendar.LengthUnit;
import org.anjuan.domain.casefile.ApprovalRole;
import org.anjuan.domain.casefile.ExclusionKind;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.clock.ClockWords;
import org.anjuan.domain.clock.EventCode;
import org.anjuan.domain.clock.TimeLimit;
import org.anjuan.domain.law.Laws;
import org.anjuan.domain.law.Validity;
import org.anjuan.domain.law.Verified;
import org.anjuan.domain.text.Bilingual;

/** Reads time limits. */
final class LimitReader {

    static final String FORMAT = "anjuan.time-limits/1";

    /** Nothing in the law is longer, whatever it is counted in; a slip of a digit or two is. */
    private static final int LONGEST = 9_999;

    private static final int MOST_TIMES = 99;
    private static final int MOST_YEARS = 99;
    private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(100);

    private final Laws laws;
    private final ClockWords words;

    LimitReader(Laws laws, ClockWords words) {
        this.laws = laws;
        this.words = words;
    }

    TimeLimit read(YamlEntry entry) {
        entry.only(
                "id",
                "new",
                "group",
                "name",
                "holder",
                "kind",
                "roles",
                "valid",
                "trigger",
                "ends",
                "counts",
                "not_for",
                "some_harm",
                "expected",
                "length",
                "unit",
                "fixed_day",
                "roll",
                "excludes",
                "extensions",
                "alternatives",
                "growth",
                "if_missed",
                "note",
                "citations",
                "verified",
                "use");
        var verified = entry.verified();
        int length = length(entry, false);
        var unit = entry.code("unit", LengthUnit.class);
        checkUnit(entry, unit, length);
        return new TimeLimit(
                entry.text("id"),
                known(entry, "group", words.groups()),
                entry.words("name"),
                known(entry, "holder", words.holders()),
                entry.code("kind", TimeLimit.Kind.class),
                Set.copyOf(entry.codes("roles", TimeLimit.Role.class)),
                LawReference.validity(entry),
                entry.code("trigger", EventCode.class),
                entry.code("ends", EventCode.class),
                isBefore(entry),
                Set.copyOf(entry.codes("not_for", PartKind.class)),
                entry.has("some_harm") && entry.flag("some_harm"),
                !entry.has("expected") || entry.flag("expected"),
                length,
                unit,
                entry.optionalText("fixed_day").flatMap(text -> monthDay(entry, text)),
                entry.flag("roll"),
                Set.copyOf(entry.codes("excludes", ExclusionKind.class)),
                entry.list("extensions", LimitReader::lengthening),
                entry.list("alternatives", LimitReader::alternative),
                entry.optional("growth", LimitReader::growth),
                entry.optionalWords("if_missed"),
                entry.optionalWords("note"),
                LawReference.citations(entry, laws),
                verified,
                entry.has("use") ? entry.flag("use") : entry.own() || verified == Verified.TEXT);
    }

    private static String known(YamlEntry entry, String field, Map<String, Bilingual> words) {
        var code = entry.text(field);
        if (entry.isSound(field) && !words.containsKey(code)) entry.tell(field, "rules.broken.code", code);
        return code;
    }

    private static int length(YamlEntry entry, boolean needed) {
        if (!entry.has("length") && !needed) return 0;
        return within(entry, "length", LONGEST);
    }

    private static void checkUnit(YamlEntry entry, LengthUnit unit, int length) {
        if (entry.isSound("unit", "length") && (unit == LengthUnit.NONE) != (length == 0))
            entry.tell("length", "rules.broken.unit");
    }

    private static TimeLimit.Lengthening lengthening(YamlEntry entry) {
        entry.only("length", "unit", "times", "by", "approver", "when");
        int length = length(entry, false);
        var unit = entry.has("unit") ? entry.code("unit", LengthUnit.class) : LengthUnit.NONE;
        checkUnit(entry, unit, length);
        return new TimeLimit.Lengthening(
                length,
                unit,
                entry.has("times") ? within(entry, "times", MOST_TIMES) : 1,
                entry.has("by") ? Optional.of(entry.code("by", ApprovalRole.class)) : Optional.empty(),
                entry.words("approver"),
                entry.optionalWords("when"));
    }

    private static TimeLimit.Growth growth(YamlEntry entry) {
        entry.only("percent", "capped");
        var percent = entry.decimal("percent");
        if (percent.signum() <= 0 || percent.compareTo(MOST_PERCENT) > 0)
            entry.tell("percent", "rules.broken.share", MOST_PERCENT.toPlainString());
        return new TimeLimit.Growth(percent, entry.flag("capped"));
    }

    private static int within(YamlEntry entry, String field, int most) {
        int number = entry.number(field);
        if (number >= 1 && number <= most) return number;
        entry.tell(field, "rules.broken.length", Integer.toString(most));
        return 1;
    }

    private static TimeLimit.Alternative alternative(YamlEntry entry) {
        entry.only("code", "length", "unit", "cap", "valid", "when");
        return new TimeLimit.Alternative(
                entry.text("code"),
                length(entry, true),
                entry.code("unit", LengthUnit.class),
                entry.has("cap") ? within(entry, "cap", MOST_YEARS) : 0,
                entry.has("valid") ? LawReference.validity(entry) : new Validity(Optional.empty(), Optional.empty()),
                entry.words("when"));
    }

    private static boolean isBefore(YamlEntry entry) {
        return switch (entry.text("counts")) {
            case "before" -> true;
            case "after" -> false;
            default -> {
                if (entry.isSound("counts")) entry.tell("counts", "rules.broken.counts");
                yield false;
            }
        };
    }

    private static Optional<MonthDay> monthDay(YamlEntry entry, String text) {
        try {
            return Optional.of(MonthDay.parse("--" + text));
        } catch (DateTimeException impossible) {
            if (entry.isSound("fixed_day")) entry.tell("fixed_day", "rules.broken.day", text);
            return Optional.empty();
        }
    }
}
