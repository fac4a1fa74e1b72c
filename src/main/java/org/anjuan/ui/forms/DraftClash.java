package org.anjuan.ui.forms;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.ui.common.Comparison;
import org.anjuan.ui.common.Days;
import org.anjuan.ui.common.Dialogs;
import org.anjuan.ui.common.Session;
import org.anjuan.ui.common.Texts;
import org.anjuan.usecase.port.Drafts.Draft;
import org.jspecify.annotations.Nullable;

/** A draft that did not begin from what is saved by now: both are shown, and the person chooses. */
public final class DraftClash {

    private final Texts texts;
    private final Session session;
    private final Dialogs dialogs;

    public DraftClash(Texts texts, Session session, Dialogs dialogs) {
        this.texts = texts;
        this.session = session;
        this.dialogs = dialogs;
    }

    /** What is to become of the draft. */
    public enum Choice {
        MINE,
        THEIRS,
        /** Neither yet: the draft stays as it is. */
        LATER
    }

    /** Whether something else is saved by now than what the draft began from. */
    public static boolean is(Draft draft, String saved) {
        var base = draft.base();
        if (base == null) return !saved.isEmpty();
        if (base.isEmpty() || saved.isEmpty()) return !base.equals(saved);
        return !DraftText.read(base).equals(DraftText.read(saved));
    }

    /** What the draft amounts to on top of what is saved: whoever typed it left the other fields alone, and they stay as they were saved. */
    public static Map<String, Object> over(Draft draft, String saved) {
        return over(DraftText.read(draft.body()), draft.base(), saved);
    }

    /** The same of what was typed since it was saved as the base says. */
    static Map<String, Object> over(Map<String, Object> mine, @Nullable String base, String saved) {
        if (base == null || base.isEmpty() || saved.isEmpty()) return mine;
        var before = DraftText.read(base);
        Map<String, Object> over = new LinkedHashMap<>(DraftText.read(saved));
        before.keySet().stream().filter(name -> !mine.containsKey(name)).forEach(over::remove);
        mine.forEach((name, typed) -> {
            if (!Objects.equals(typed, before.get(name))) over.put(name, typed);
        });
        return over;
    }

    /** The names of the fields that were typed anew and are saved anew too, each with something else. */
    static List<String> both(Map<String, Object> mine, String base, String saved) {
        if (base.isEmpty() || saved.isEmpty()) return List.of();
        var before = DraftText.read(base);
        var theirs = DraftText.read(saved);
        return Stream.of(before, mine, theirs)
                .flatMap(each -> each.keySet().stream())
                .distinct()
                .filter(name -> !Objects.equals(before.get(name), mine.get(name)))
                .filter(name -> !Objects.equals(before.get(name), theirs.get(name)))
                .filter(name -> !Objects.equals(mine.get(name), theirs.get(name)))
                .toList();
    }

    /** What is saved of this part, or of the cover by the id of the file, as a form has it; empty where nothing is. */
    static String saved(FormDesk desk, CaseFile file, UUID partId) {
        Object value =
                partId.equals(file.id()) ? file.head() : file.find(partId).orElse(null);
        return value == null
                ? ""
                : DraftText.write(
                        FormModel.of(value, desk.session().clock(), desk.ids()).typed());
    }

    /** The fields in which two forms differ: their names, and what stands in each. */
    List<List<String>> lines(CaseFile file, FormModel mine, FormModel saved) {
        var text = new PartText(texts, file);
        List<List<String>> lines = new ArrayList<>();
        for (var theirs : saved.root().fields()) {
            var own = mine.root().field(theirs.name());
            if (!own.typed().equals(theirs.typed()))
                lines.add(List.of(texts.get(theirs.wordKey()), said(own, text), said(theirs, text)));
        }
        return lines;
    }

    private String said(FieldModel field, PartText text) {
        return field.read(field.name(), LocalDateTime.now(session.clock()), new ArrayList<>())
                .map(text::value)
                .filter(words -> !words.isBlank())
                .orElseGet(() -> unread(field));
    }

    /** What was typed of it as it stands; of a table that is half filled in only that it is. */
    private String unread(FieldModel field) {
        return field.isBlank() || !field.text().isBlank() ? field.text() : texts.get("form.draft.clash.unfinished");
    }

    /**
     * Shows both and asks.
     *
     * @param name what it is a draft of
     * @param isGone whether nothing is saved of it any more
     */
    public Choice ask(String name, Draft draft, boolean isGone, List<List<String>> lines) {
        var keptAt = Days.minute(draft.keptAt(), session.clock().getZone());
        var what = isGone ? "gone" : draft.base() == null ? "untold" : "changed";
        var asked = new Comparison(
                texts.get("form.draft.clash." + what + ".title", name),
                texts.get("form.draft.clash." + what + ".text", keptAt),
                List.of(
                        texts.get("form.draft.clash.field"),
                        texts.get("form.draft.clash.mine"),
                        texts.get("form.draft.clash.saved")),
                lines,
                List.of(
                        texts.get("form.draft.clash.keep"),
                        texts.get(isGone ? "form.draft.clash.drop" : "form.draft.clash.take")));
        return choice(dialogs.compare(asked));
    }

    private static Choice choice(OptionalInt chosen) {
        if (chosen.isEmpty()) return Choice.LATER;
        return chosen.getAsInt() == 0 ? Choice.MINE : Choice.THEIRS;
    }
}
