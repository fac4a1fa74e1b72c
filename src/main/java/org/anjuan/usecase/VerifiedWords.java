package org.anjuan.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjuan.domain.calendar.OfficeTime;
import org.anjuan.domain.casefile.Volume;
import org.anjuan.domain.casefile.WordKeys;
import org.anjuan.domain.document.VolumeManifest;
import org.anjuan.domain.text.Problem;
import org.anjuan.usecase.VerifyDossier.Against;
import org.anjuan.usecase.VerifyDossier.Difference;
import org.anjuan.usecase.VerifyDossier.Report;
import org.anjuan.usecase.port.DossierReader.Reading;
import org.anjuan.usecase.port.Words;

/** Says in words what was found of a volume: one line for each thing. */
public final class VerifiedWords {

    private static final char REPLACED = '\uFFFD';

    private final Words words;

    public VerifiedWords(Words words) {
        this.words = words;
    }

    /** Whole, changed, or no volume: the one thing everybody wants to know. */
    public String verdict(Report report) {
        return switch (report.reading()) {
            case Reading.Dossier dossier ->
                words.get(dossier.changes().isEmpty() ? "proof.verdict.whole" : "proof.verdict.changed");
            case Reading.Foreign _ -> words.get("proof.verdict.foreign");
            case Reading.Stopped _ -> words.get("proof.verdict.stopped");
        };
    }

    /** The rest. */
    public List<String> lines(Report report) {
        var lines = new ArrayList<String>();
        switch (report.reading()) {
            case Reading.Dossier dossier -> {
                dossier.changes().forEach(change -> lines.add(text(change)));
                dossier.unread().ifPresent(why -> lines.add(text(why)));
                dossier.manifest().ifPresent(manifest -> lines.add(what(manifest)));
                lines.add(words.get("proof.unsigned"));
            }
            case Reading.Foreign(var why) -> lines.add(text(why));
            case Reading.Stopped _ -> {}
        }
        report.base().ifPresent(against -> compared(against, lines));
        return lines;
    }

    /** A problem in words. */
    public String text(Problem problem) {
        return words.get(problem.key(), problem.values().toArray());
    }

    private String what(VolumeManifest manifest) {
        var volume = words.get(manifest.volume() == Volume.MAIN ? "proof.volume.main" : "proof.volume.sub");
        return words.get(
                manifest.internal() ? "proof.what.internal" : "proof.what",
                volume,
                shown(manifest.title()),
                manifest.papers().size(),
                shown(manifest.program()));
    }

    /** Anybody may have written it: what could begin a line of its own, or tell a terminal something, is shown as what it is. */
    private static String shown(String text) {
        return text.codePoints()
                .map(c -> isText(c) ? c : REPLACED)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isText(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> true;
        };
    }

    private static String minute(Instant at) {
        var local = at.atZone(OfficeTime.ZONE);
        return local.toLocalDate() + " " + "%02d:%02d".formatted(local.getHour(), local.getMinute());
    }

    private void compared(Against against, List<String> lines) {
        switch (against) {
            case Against.NoSuchFile _ -> lines.add(words.get("proof.base.noSuchFile"));
            case Against.Forbidden(var why) -> lines.add(text(why));
            case Against.Compared compared -> {
                if (compared.differences().isEmpty())
                    lines.add(words.get(compared.sameFile() ? "proof.base.same" : "proof.base.equal"));
                else
                    lines.add(words.get(
                            "proof.base.differs", compared.differences().size()));
                compared.differences().forEach(difference -> lines.add("  " + text(difference)));
                if (compared.archived()) lines.add(words.get("proof.base.archived"));
                lines.add(compared.taken()
                        .map(taken -> words.get("proof.base.taken", minute(taken.at()), taken.by()))
                        .orElseGet(() -> words.get("proof.base.notTaken")));
            }
        }
    }

    /** A difference in words. */
    public String text(Difference difference) {
        var parts = Stream.concat(
                        difference.head() ? Stream.of(words.get("proof.head")) : Stream.empty(),
                        difference.parts().stream().map(kind -> words.get(WordKeys.of(kind))))
                .collect(Collectors.joining(words.get("proof.and")));
        var paper = shown(difference.paper());
        return switch (difference.what()) {
            case COVER -> words.get("proof.difference.cover", parts);
            case ORDER -> words.get("proof.difference.order");
            case ADDED -> words.get("proof.difference.added", paper);
            case GONE -> words.get("proof.difference.gone", paper);
            case CHANGED ->
                parts.isEmpty()
                        ? words.get("proof.difference.files", paper)
                        : words.get("proof.difference.changed", paper, parts);
        };
    }
}
