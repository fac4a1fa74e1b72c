package org.anjuan.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.document.VolumeManifest;
import org.anjuan.usecase.VerifiedWords;
import org.anjuan.usecase.VerifyDossier.Against;
import org.anjuan.usecase.VerifyDossier.Difference;
import org.anjuan.usecase.VerifyDossier.Report;
import org.anjuan.usecase.port.DossierReader.Reading;
import org.anjuan.usecase.port.Words;

/** What was found of a volume, for people and for scripts. */
final class VerifiedLines {

    private final VerifiedWords words;

    VerifiedLines(Words words) {
        this.words = new VerifiedWords(words);
    }

    /** The verdict, and below it the rest. */
    List<String> of(Path pdf, Report report) {
        var lines = new ArrayList<String>();
        lines.add(pdf + ": " + words.verdict(report));
        words.lines(report).forEach(line -> lines.add("  " + line));
        return lines;
    }

    Map<String, Object> json(Path pdf, Report report) {
        var json = new LinkedHashMap<String, Object>();
        json.put("file", pdf.toString());
        json.put("sound", report.isSound());
        switch (report.reading()) {
            case Reading.Dossier dossier -> {
                json.put("state", dossier.changes().isEmpty() ? "WHOLE" : "CHANGED");
                json.put("reasons", dossier.changes().stream().map(words::text).toList());
                dossier.unread().ifPresent(why -> json.put("unread", words.text(why)));
                dossier.manifest().ifPresent(manifest -> json.put("volume", volume(manifest)));
            }
            case Reading.Foreign(var why) -> {
                json.put("state", "FOREIGN");
                json.put("reasons", List.of(words.text(why)));
            }
            case Reading.Stopped _ -> json.put("state", "STOPPED");
        }
        report.base().ifPresent(against -> json.put("base", base(against)));
        return json;
    }

    private static Map<String, Object> volume(VolumeManifest manifest) {
        var json = new LinkedHashMap<String, Object>();
        json.put("case", manifest.caseId().toString());
        json.put("title", manifest.title());
        json.put("volume", manifest.volume().name());
        json.put("internal", manifest.internal());
        json.put("papers", manifest.papers().size());
        json.put("snapshot", manifest.snapshot());
        json.put("program", manifest.program());
        return json;
    }

    private Map<String, Object> base(Against against) {
        var json = new LinkedHashMap<String, Object>();
        switch (against) {
            case Against.NoSuchFile _ -> json.put("state", "NO_SUCH_FILE");
            case Against.Forbidden(var why) -> {
                json.put("state", "FORBIDDEN");
                json.put("reason", words.text(why));
            }
            case Against.Compared compared -> {
                json.put("state", compared.differences().isEmpty() ? "EQUAL" : "DIFFERS");
                json.put("sameFile", compared.sameFile());
                json.put("archived", compared.archived());
                compared.taken()
                        .ifPresent(taken ->
                                json.put("taken", Map.of("at", taken.at().toString(), "by", taken.by())));
                json.put(
                        "differences",
                        compared.differences().stream().map(this::difference).toList());
            }
        }
        return json;
    }

    private Map<String, Object> difference(Difference difference) {
        var json = new LinkedHashMap<String, Object>();
        json.put("what", difference.what().name());
        json.put("paper", difference.paper());
        json.put(
                "parts", difference.parts().stream().map(PartKind::key).sorted().toList());
        json.put("head", difference.head());
        json.put("text", words.text(difference));
        return json;
    }
}
