package org.anjuan.ui.forms;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.anjuan.ui.common.Texts;

/** What somebody else saved of a part while it was being typed: an open form goes on from there. */
final class Meanwhile {

    private final Texts texts;
    private final String before;
    private final String saved;

    /**
     * @param before the part as it was saved when the typing began, as the text of a draft
     * @param saved the same by now
     */
    Meanwhile(Texts texts, String before, String saved) {
        this.texts = texts;
        this.before = before;
        this.saved = saved;
    }

    /** Only what was typed in this form stays over what is saved by now; where both changed a field, that is said. */
    void goOn(FormPane pane) {
        var model = pane.model();
        var both = DraftClash.both(plain(model.typed()), before, saved);
        if (!saved.equals(before)) model.rebase(typed -> DraftClash.over(plain(typed), before, saved));
        if (both.isEmpty()) {
            pane.tell(texts.get("form.clash.taken"));
            return;
        }
        var names = both.stream()
                .map(name -> texts.get(model.field(name).wordKey()))
                .collect(Collectors.joining(texts.get("form.text.list")));
        pane.tell(texts.get("form.clash.both", names));
        pane.offer(texts.get("form.clash.theirs"), () -> takeTheirs(pane, both));
    }

    private void takeTheirs(FormPane pane, List<String> fields) {
        var theirs = DraftText.read(saved);
        fields.forEach(name -> pane.model().field(name).retype(theirs.get(name)));
        pane.model().mark();
        pane.tell(texts.get("form.clash.taken"));
    }

    /** As a draft has it, which is how it can be compared with what is saved. */
    private static Map<String, Object> plain(Map<String, Object> typed) {
        return DraftText.read(DraftText.write(typed));
    }
}
