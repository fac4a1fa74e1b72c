package org.anjuan.reference;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import org.anjuan.domain.calendar.Holidays;
import org.anjuan.domain.casefile.ExclusionKind;
import org.anjuan.domain.clock.ClockWords;
import org.anjuan.domain.clock.EventCode;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.clock.TimeLimits;
import org.anjuan.domain.law.Benchmarks;
import org.anjuan.domain.law.Citation;
import org.anjuan.domain.law.Law;
import org.anjuan.domain.law.Laws;
import org.anjuan.domain.law.OffenceCatalogue;
import org.anjuan.domain.law.Reading;
import org.anjuan.domain.law.Threshold;
import org.anjuan.domain.law.Validity;
import org.anjuan.domain.procedure.ProcedureBook;
import org.anjuan.domain.text.Bilingual;
import org.anjuan.domain.text.Sha256;

/** Reads the law as data: the files of {@code resources/law}, or files of the same shape from elsewhere. */
public final class LawReference {

    /** Where the files come from, by name. */
    public interface Source {
        InputStream open(String file) throws IOException;
    }

    static final String LAWS = "anjuan.laws/1";

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
        var words = words();
        var offences = new OffenceReader(laws).read(file("violations.yaml", OffenceReader.FORMAT));
        return new LawBook(
                laws, holidays(), limits(laws, words), words, offences, thresholds(laws), benchmarks(laws, offences));
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
        return new ProcedureReader(laws).read(source);
    }

    private Laws laws() {
        return new Laws(file("laws.yaml", LAWS).list("laws", LawReference::law));
    }

    static Law law(YamlEntry entry) {
        entry.only("id", "name", "number", "short", "from", "until", "read");
        return new Law(
                entry.text("id"),
                entry.words("name"),
                entry.optionalWords("number"),
                entry.words("short"),
                entry.validity("until"),
                entry.own() ? Reading.LOCAL : entry.code("read", Reading.class));
    }

    /** Tells one state of the files that dates are reckoned by from another: the beginning of their common SHA-256. */
    public String fingerprint() {
        return fingerprint(RECKONED_BY.stream()
                .map(name -> {
                    try (var content = source.open(name)) {
                        return new String(content.readAllBytes(), StandardCharsets.UTF_8);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList());
    }

    /** Tells these texts from others; empty where there are none. */
    static String fingerprint(List<String> texts) {
        if (texts.isEmpty()) return "";
        return Sha256.of(String.join("", texts)).substring(0, 16);
    }

    /** The yearly notices alone. */
    public Holidays holidays() {
        var file = file("holidays.yaml", HolidayReader.FORMAT);
        var statutory = file.list("statutory", HolidayReader::statutory).stream()
                .flatMap(List::stream)
                .toList();
        return new Holidays(file.list("years", HolidayReader::read), statutory);
    }

    private ClockWords words() {
        var file = file("events.yaml", "anjuan.events/1");
        var events = new EnumMap<EventCode, Bilingual>(EventCode.class);
        file.wordsByCode("events")
                .forEach((code, words) -> events.put(file.constant("events", code, EventCode.class), words));
        var exclusions = new EnumMap<ExclusionKind, ClockWords.Excluded>(ExclusionKind.class);
        file.entry("excluded_periods")
                .entriesByCode()
                .forEach((code, entry) ->
                        exclusions.put(file.constant("excluded_periods", code, ExclusionKind.class), excluded(entry)));
        return new ClockWords(events, exclusions, file.wordsByCode("groups"), file.wordsByCode("holders"));
    }

    private static ClockWords.Excluded excluded(YamlEntry entry) {
        entry.only("name", "starts", "ends", "verified", "interval");
        return new ClockWords.Excluded(
                entry.words("name"),
                entry.words("starts"),
                entry.words("ends"),
                entry.verified(),
                entry.code("interval", ClockWords.Interval.class));
    }

    private TimeLimits limits(Laws laws, ClockWords words) {
        var reader = new LimitReader(laws, words);
        return new TimeLimits(file("time-limits.yaml", LimitReader.FORMAT).list("limits", reader::read));
    }

    private List<Threshold> thresholds(Laws laws) {
        var thresholds = new ThresholdReader(laws);
        return file("thresholds.yaml", ThresholdReader.FORMAT).list("thresholds", thresholds::read);
    }

    static Validity validity(YamlEntry entry) {
        return entry.entry("valid").only("from", "to").validity("to");
    }

    /** The citations of an entry; each must name a law of laws.yaml. */
    static List<Citation> citations(YamlEntry entry, Laws laws) {
        return entry.list("citations", citation -> {
            citation.only("law", "article");
            return new Citation(law(citation, "law", laws), citation.text("article"));
        });
    }

    /** The id of a law that there is. */
    static String law(YamlEntry entry, String field, Laws laws) {
        var id = entry.text(field);
        if (entry.isSound(field) && laws.find(id).isEmpty()) entry.tell(field, "rules.broken.law", id);
        return id;
    }

    private YamlEntry file(String name, String format) {
        try (var content = source.open(name)) {
            return YamlFile.shipped(name, content, format);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
