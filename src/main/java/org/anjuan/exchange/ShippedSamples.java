package org.anjuan.exchange;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.StoredItem;
import org.anjuan.domain.casefile.TestReport;
import org.anjuan.domain.review.Marks;
import org.anjuan.domain.text.Sha256;
import org.anjuan.usecase.port.SampleFiles;
import org.anjuan.usecase.port.SampleReports;

/**
 * Four real cases with masked names, and two complete invented ones. The pictures and test reports of the invented ones are made when
 * they are asked for: pictures have the hashes that stand in the files; reports depend on the printer, and the files that are
 * written name what was printed.
 */
public final class ShippedSamples implements SampleFiles {

    /** The names of the samples, the two complete ones first. */
    public static final List<String> NAMES =
            List.of("invented-ordinary", "invented-daily-fine", "case-a", "case-b", "case-c", "case-d");

    private static final List<String> MARKED = List.of("invented-ordinary", "case-c");

    private final SampleReports reports;
    private final JsonCaseCodec codec = new JsonCaseCodec();

    public ShippedSamples(SampleReports reports) {
        this.reports = reports;
    }

    @Override
    public void writeTo(Path folder) throws IOException {
        var evidence = Files.createDirectories(folder.resolve("evidence"));
        for (var content : SampleEvidence.items().values()) Files.write(evidence.resolve(Sha256.of(content)), content);
        for (var name : NAMES)
            Files.writeString(folder.resolve(name + ".json"), codec.pretty(withReports(read(name), evidence)));
    }

    /** The marks that a reviewer gave to one file with a penalty and to one without. */
    public List<Marks> marks() throws IOException {
        var all = new ArrayList<Marks>();
        for (var name : MARKED)
            switch (MarksReader.read(new ByteArrayInputStream(resource("marks/" + name)))) {
                case MarksReader.Reading.Read(var marks) -> all.add(marks);
                case MarksReader.Reading.Refused(var problems) ->
                    throw new IllegalStateException(name + " " + problems);
            }
        return all;
    }

    /** Prints the reports of the file into the folder and lets the file name them by what they became. */
    private CaseFile withReports(CaseFile file, Path evidence) throws IOException {
        var now = file;
        for (var report : file.all(TestReport.class)) {
            var item = report.item().value();
            if (item.isEmpty()) continue;
            var printed = evidence.resolve(report.id() + ".pdf");
            reports.print(file, report, printed);
            var content = Files.readAllBytes(printed);
            var hash = Sha256.of(content);
            Files.delete(printed);
            Files.write(evidence.resolve(hash), content);
            var stored = new StoredItem(hash, item.get().name(), item.get().mediaType(), content.length);
            now = now.with(Shape.of(TestReport.class).with(report, "item", Fact.known(stored)));
        }
        return now;
    }

    /** A sample as it ships: its pictures and reports are named and not made. */
    public static CaseFile read(String name) throws IOException {
        return new CaseReader(Limits.USUAL)
                .read(new ByteArrayInputStream(json(name)))
                .file()
                .orElseThrow();
    }

    /** The JSON of one sample. */
    static byte[] json(String name) throws IOException {
        return resource(name);
    }

    private static byte[] resource(String name) throws IOException {
        try (var in = ShippedSamples.class.getResourceAsStream("/sample/" + name + ".json")) {
            if (in == null) throw new FileNotFoundException("sample " + name);
            return in.readAllBytes();
        }
    }
}
