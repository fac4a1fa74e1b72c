package org.anjuan.document.bind;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.anjuan.document.fill.Dates;
import org.anjuan.document.pdf.ArchiveForm;
import org.anjuan.document.pdf.PdfEngine;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Measurement;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.SamplingRecord;
import org.anjuan.domain.casefile.TestReport;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.usecase.port.Progress;
import org.anjuan.usecase.port.SampleReports;

/** Sets the test reports of the samples: one sheet each, with methods, results and signatures, as a monitoring centre writes them. */
public final class PdfSampleReports implements SampleReports {

    private static final String TEMPLATE = "/sample/test-report.html";
    private static final String NOT_LISTED = "—";

    /** How an item is measured. */
    private record Method(String name, String instrument) {}

    private static final Map<String, Method> METHODS = Map.of(
            "化学需氧量", new Method("水质 化学需氧量的测定 重铬酸盐法（HJ 828-2017）", "标准COD消解器、50 mL酸式滴定管"),
            "氨氮", new Method("水质 氨氮的测定 纳氏试剂分光光度法（HJ 535-2009）", "可见分光光度计"),
            "pH", new Method("水质 pH值的测定 电极法（HJ 1147-2020）", "便携式pH计"),
            "色度", new Method("水质 色度的测定 稀释倍数法（HJ 1182-2021）", "50 mL具塞比色管"),
            "颗粒物", new Method("固定污染源排气中颗粒物测定与气态污染物采样方法（GB/T 16157-1996）", "自动烟尘（气）测试仪、电子天平"));

    private final PdfEngine engine;

    public PdfSampleReports(PdfEngine engine) {
        this.engine = engine;
    }

    @Override
    public void print(CaseFile file, TestReport report, Path target) throws IOException {
        var values = values(file, report);
        var number = (String) Objects.requireNonNull(values.get("number"));
        var laboratory = (String) Objects.requireNonNull(values.get("laboratory"));
        var day = report.reportedOn().value().orElseThrow().earliest();
        var xhtml = xhtml(values);
        WholePdf.write(engine::open, target, Progress.IGNORED, sheets -> {
            sheets.add(xhtml);
            ArchiveForm.apply(
                    sheets.document(),
                    new ArchiveForm.Properties(
                            "监测报告 " + number, laboratory, "监测报告", number, day.atTime(LocalTime.of(16, 0))));
            sheets.document().setDocumentId(report.id().getMostSignificantBits());
            return sheets.pages();
        });
    }

    private static String xhtml(Map<String, Object> values) throws IOException {
        try (var in = Objects.requireNonNull(PdfSampleReports.class.getResourceAsStream(TEMPLATE), TEMPLATE);
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return Mustache.compiler().escapeHTML(true).compile(reader).execute(values);
        }
    }

    private static Map<String, Object> values(CaseFile file, TestReport report) {
        var sampling = file.find(report.sampling(), SamplingRecord.class);
        var values = new HashMap<String, Object>();
        values.put("number", report.number().value().map(DocumentNumber::text).orElse(""));
        values.put("laboratory", report.institution().value().orElse(""));
        values.put("agency", file.head().agency().name());
        values.put("party", file.first(Party.class).map(Party::name).orElse(""));
        values.put("commissioned", day(report.commissionedOn()));
        values.put("reported", day(report.reportedOn()));
        values.put("sampled", sampling.map(s -> day(s.sampledAt())).orElse(""));
        values.put("analysed", sampling.map(s -> day(s.handedOverAt())).orElse("") + "至" + day(report.reportedOn()));
        values.put("point", text(sampling.map(SamplingRecord::point)));
        values.put("sampler", text(sampling.map(SamplingRecord::sampler)));
        values.put("samples", text(sampling.map(SamplingRecord::sampleNumbers)));
        boolean gas =
                report.measurements().stream().anyMatch(each -> each.item().equals("颗粒物"));
        values.put("matrix", gas ? "固定污染源废气" : "工业废水");
        values.put(
                "conclusion", report.conclusion().value().map(Object::toString).orElse(""));
        values.put(
                "lines",
                report.measurements().stream().map(PdfSampleReports::line).toList());
        return values;
    }

    private static Map<String, Object> line(Measurement measured) {
        var method = METHODS.getOrDefault(measured.item(), new Method(NOT_LISTED, NOT_LISTED));
        var limit = measured.limit().value();
        return Map.of(
                "item", measured.item(),
                "point", measured.point().value().orElse(NOT_LISTED),
                "value", measured.value().stripTrailingZeros().toPlainString(),
                "limit", limit.map(l -> l.stripTrailingZeros().toPlainString()).orElse(NOT_LISTED),
                "unit", measured.unit().value().orElse(NOT_LISTED),
                "standard", measured.standard().value().orElse(NOT_LISTED),
                "method", method.name(),
                "instrument", method.instrument(),
                "verdict",
                        limit.map(l -> measured.value().compareTo(l) > 0 ? "超标" : "达标")
                                .orElse(NOT_LISTED));
    }

    private static String day(Fact<When> when) {
        return when.value().map(w -> Dates.printed(w.earliest())).orElse("");
    }

    private static String text(Optional<Fact<String>> fact) {
        return fact.flatMap(Fact::value).orElse("");
    }
}
