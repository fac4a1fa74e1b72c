package org.anjuan.ui.reference;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.anjuan.domain.text.Problem;
import org.anjuan.ui.common.Days;
import org.anjuan.ui.common.Status;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.common.Tone;
import org.anjuan.ui.reference.Entry.Block;
import org.anjuan.usecase.port.OfficeRules.Note;
import org.anjuan.usecase.port.OfficeRules.RuleFile;

/** The lines of the office's own files: those that hold, those set aside, and those that held. */
final class OwnFileEntries {

    private final Texts texts;
    private final ZoneId zone;
    private final List<Problem> setAside;

    OwnFileEntries(Texts texts, ZoneId zone, List<Problem> setAside) {
        this.texts = texts;
        this.zone = zone;
        this.setAside = setAside;
    }

    Entry entry(RuleFile file) {
        var blocks = new ArrayList<Block>();
        var broken = file.ended().isPresent() ? List.<Problem>of() : brokenIn(file.name());
        if (!broken.isEmpty())
            blocks.add(new Block(
                    texts.get("reference.detail.setAside"),
                    broken.stream()
                            .map(problem -> texts.get("reference.own.problem", problem.path(), texts.of(problem)))
                            .toList()));
        blocks.add(by("reference.detail.added", file.added()));
        file.ended().ifPresent(ended -> blocks.add(by("reference.detail.ended", ended)));
        blocks.add(new Block(texts.get("reference.detail.format"), List.of(file.format())));
        blocks.add(new Block("SHA-256", List.of(file.sha256())));
        blocks.add(new Block(
                texts.get("reference.detail.content"),
                file.content().text().lines().toList()));
        var state = state(file, broken);
        return new Entry(
                file.name(),
                file.ended().isPresent() ? "past" : "current",
                texts.get(file.ended().isPresent() ? "reference.own.past" : "reference.own.current"),
                file.format(),
                file.ended().orElse(file.added()).reason(),
                Days.minute(file.ended().orElse(file.added()).at(), zone),
                Source.OWN,
                state,
                file.name(),
                List.copyOf(blocks),
                Stream.of(file.name(), file.format(), file.content().text())
                        .map(text -> text.toLowerCase(Locale.ROOT))
                        .reduce("", (one, other) -> one + "\n" + other),
                file.ended().isPresent() ? Optional.empty() : Optional.of(file.name()));
    }

    private List<Problem> brokenIn(String name) {
        return setAside.stream()
                .filter(problem -> problem.path().startsWith(name + ":"))
                .toList();
    }

    private Status state(RuleFile file, List<Problem> broken) {
        if (file.ended().isPresent()) return new Status(texts.get("reference.own.over"), Tone.NEUTRAL);
        return broken.isEmpty()
                ? new Status(texts.get("reference.own.holds"), Tone.GOOD)
                : new Status(texts.get("reference.own.setAside"), Tone.CAUTION);
    }

    private Block by(String key, Note note) {
        return new Block(
                texts.get(key),
                List.of(texts.get("rules.note.by", Days.minute(note.at(), zone), note.personName()), note.reason()));
    }
}
