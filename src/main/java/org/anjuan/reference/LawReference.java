package org.anjuan.reference;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anjuan.domain.calendar.HolidaySchedule;
import org.anjuan.domain.calendar.HolidaySchedule.DaysOff;
import org.anjuan.domain.calendar.HolidaySchedule.WorkingWeekend;
import org.anjuan.domain.calendar.Holidays;
import org.anjuan.domain.calendar.LengthUnit;
import org.anjuan.domain.casefile.ApprovalRole;
import org.anjuan.domain.casefile.ExclusionKind;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.clock.ClockWords;
import org.anjuan.domain.clock.EventCode;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.clock.TimeLimit;
import org.anjuan.domain.clock.TimeLimits;
import org.anjuan.domain.law.Benchmarks;
import org.anjuan.domain.law.Citation;
import org.anjuan.domain.law.Law;
import org.anjuan.domain.law.Laws;
import org.anjuan.domain.law.OffenceCatalogue;
import org.anjuan.domain.law.Reading;
import org.anjuan.domain.law.Threshold;
import org.anjuan.domain.law.Validity;
import org.anjuan.domain.law.Verified;
import org.anjuan.domain.procedure.ProcedureBook;
import org.anjuan.domain.text.Bilingual;

/** Reads the law as data: the files of {@code resources/law}, or files of the same shape from elsewhere. */
public final class LawReference {

    /** Where the files come from, by name. */
    public interface Source {
        InputStream open(String file) throws IOException;
    }

    private static final List<String> RECKONED_BY =
            List.of("laws.yaml", "holidays.yaml", "events.yaml", "time-limits.yaml", "thresholds.yaml");

    private static final List<String> BENCHMARKS =
            List.of("discretion/hunan-2021.yaml", "discretion/guangdong-2022.yaml");

    private final Source source;

    public LawReference(Source source) {
        this.source = source;
    }

    /** The files that ship with the program. */
    public static LawReference shipped() {
        return new LawReference(LawReference::ofClassPath);
    }

    private static InputStream ofClassPath(String file) throws IOException {
        var found = LawReference.class.getResourceAsStream("/law/" + file);
        if (found == null) {
            throw new FileNotFoundException("/law/" + file);
        }
        return found;
    }

    /**
     * Reads all files.
     *
     * @throws BrokenEntry where one of them cannot be used, with its line
     */
    public LawBook read() {
        var laws = laws();
        var offences = new OffenceReader(laws).read(file("violations.yaml", "anjuan.violations/1"));
        return new LawBook(
                laws, holidays(), limits(laws), words(), offences, thresholds(laws), benchmarks(laws, offences));
    }

    private Benchmarks benchmarks(Laws laws, OffenceCatalogue offences) {
        var reader = new BenchmarkReader(laws, offences);
        return reader.read(BENCHMARKS.stream()
                .map(name -> file(name, BenchmarkReader.FORMAT))
                .toList());
    }

    /**
     * The steps of the procedure and their guards.
     *
     * @throws BrokenEntry where they cannot be used, with the line
     */
    public ProcedureBook procedure(Laws laws) {
        return new ProcedureReader(source, laws).read();
    }

    private Laws laws() {
        return new Laws(file("laws.yaml", "anjuan.laws/1")
                .list(
                        "laws",
                        entry -> new Law(
                                entry.text("id"),
                                entry.words("name"),
                                entry.words("short"),
                                new Validity(entry.optionalDate("from"), entry.optionalDate("until")),
                                entry.code("read", Reading.class))));
    }

    /** Tells one state of the files that dates are reckoned by from another: the beginning of their common SHA-256. */
    public String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : RECKONED_BY)
                try (var content = source.open(file)) {
                    digest.update(content.readAllBytes());
                }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The yearly notices alone. */
    public Holidays holidays() {
        return new Holidays(file("holidays.yaml", "anjuan.holidays/1")
                .list(
                        "years",
                        entry -> new HolidaySchedule(
                                entry.number("year"),
                                entry.words("notice"),
                                entry.list(
                                        "days_off",
                                        off -> new DaysOff(off.words("name"), off.date("from"), off.date("to"))),
                                entry.list(
                                        "working_weekends",
                                        day -> new WorkingWeekend(day.date("date"), day.words("for"))))));
    }

    private ClockWords words() {
        var file = file("events.yaml", "anjuan.events/1");
        var events = new EnumMap<EventCode, Bilingual>(EventCode.class);
        file.wordsByCode("events")
                .forEach((code, words) -> events.put(file.constant("events", code, EventCode.class), words));
        var exclusions = new EnumMap<ExclusionKind, Bilingual>(ExclusionKind.class);
        file.entry("excluded_periods")
                .entriesByCode()
                .forEach((code, entry) -> exclusions.put(
                        file.constant("excluded_periods", code, ExclusionKind.class), entry.words("name")));
        return new ClockWords(events, exclusions, file.wordsByCode("groups"), file.wordsByCode("holders"));
    }

    private TimeLimits limits(Laws laws) {
        return new TimeLimits(
                file("time-limits.yaml", "anjuan.time-limits/1").list("limits", entry -> limit(entry, laws)));
    }

    private static TimeLimit limit(YamlEntry entry, Laws laws) {
        return new TimeLimit(
                entry.text("id"),
                entry.text("group"),
                entry.words("name"),
                entry.text("holder"),
                entry.code("kind", TimeLimit.Kind.class),
                validity(entry),
                entry.code("trigger", EventCode.class),
                entry.code("ends", EventCode.class),
                isBefore(entry),
                Set.copyOf(entry.codes("not_for", PartKind.class)),
                !entry.has("expected") || entry.flag("expected"),
                entry.optionalNumber("length").orElse(0),
                entry.code("unit", LengthUnit.class),
                entry.optionalText("fixed_day").map(text -> monthDay(entry, text)),
                entry.flag("roll"),
                Set.copyOf(entry.codes("excludes", ExclusionKind.class)),
                entry.list(
                        "extensions",
                        extension -> new TimeLimit.Lengthening(
                                extension.optionalNumber("length").orElse(0),
                                extension.has("unit") ? extension.code("unit", LengthUnit.class) : LengthUnit.NONE,
                                extension.optionalNumber("times").orElse(1),
                                extension.has("by")
                                        ? Optional.of(extension.code("by", ApprovalRole.class))
                                        : Optional.empty(),
                                extension.words("approver"),
                                extension.optionalWords("when"))),
                entry.list("alternatives", LawReference::alternative),
                entry.optionalEntry("growth")
                        .map(growth -> new TimeLimit.Growth(growth.decimal("percent"), growth.flag("capped"))),
                entry.optionalWords("if_missed"),
                entry.optionalWords("note"),
                citations(entry, laws),
                entry.code("verified", Verified.class),
                entry.has("use") ? entry.flag("use") : entry.code("verified", Verified.class) == Verified.TEXT);
    }

    private static TimeLimit.Alternative alternative(YamlEntry entry) {
        return new TimeLimit.Alternative(
                entry.text("code"),
                entry.number("length"),
                entry.code("unit", LengthUnit.class),
                entry.optionalNumber("cap").orElse(0),
                entry.has("valid") ? validity(entry) : new Validity(Optional.empty(), Optional.empty()),
                entry.words("when"));
    }

    private static boolean isBefore(YamlEntry entry) {
        return switch (entry.text("counts")) {
            case "before" -> true;
            case "after" -> false;
            default -> throw entry.broken("counts", "must be before or after");
        };
    }

    private static MonthDay monthDay(YamlEntry entry, String text) {
        try {
            return MonthDay.parse("--" + text);
        } catch (DateTimeException impossible) {
            throw entry.broken("fixed_day", "is not a day of the year: " + text);
        }
    }

    private List<Threshold> thresholds(Laws laws) {
        var thresholds = new ThresholdReader(laws);
        return file("thresholds.yaml", "anjuan.thresholds/1").list("thresholds", thresholds::read);
    }

    static Validity validity(YamlEntry entry) {
        var valid = entry.entry("valid");
        return new Validity(valid.optionalDate("from"), valid.optionalDate("to"));
    }

    /** The citations of an entry; each must name a law of laws.yaml. */
    static List<Citation> citations(YamlEntry entry, Laws laws) {
        return entry.list("citations", citation -> {
            if (laws.find(citation.text("law")).isEmpty()) {
                throw citation.broken("law", "unknown law " + citation.text("law"));
            }
            return new Citation(citation.text("law"), citation.text("article"));
        });
    }

    private YamlEntry file(String name, String format) {
        try (var content = source.open(name)) {
            return YamlEntry.read(name, content, format);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
