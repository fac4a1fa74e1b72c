package org.anjuan.ui.papers;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.anjuan.ui.common.Status;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.common.Tone;
import org.anjuan.ui.forms.PartText;
import org.anjuan.ui.papers.PapersModel.Seen;
import org.anjuan.usecase.PaperFinding;
import org.anjuan.usecase.SeePapers.Standing;

/**
 * What is missing in a paper or stands against it, what hinders first. Each is a link to where it is mended, by pointer or key, with what to do and the
 * articles that ask for it.
 */
final class FindingsBox extends VBox {

    /** Leads to where a finding is mended. */
    interface Mending {
        void mend(Seen seen, PaperFinding finding);
    }

    private final PapersDesk desk;
    private final Mending mending;
    private final List<Hyperlink> links = new ArrayList<>();

    FindingsBox(PapersDesk desk, Mending mending) {
        this.desk = desk;
        this.mending = mending;
        setId("papers-findings");
        getStyleClass().add("paper-findings");
    }

    void show(Seen seen) {
        boolean focused = links.stream().anyMatch(Hyperlink::isFocused);
        int at = focused ? links.indexOf(getScene().getFocusOwner()) : -1;
        links.clear();
        getChildren().clear();
        var findings = seen.row().findings();
        boolean open = seen.row().standing() == Standing.TOLD || PapersModel.isToDo(seen.row());
        setVisible(open);
        setManaged(open);
        if (open && findings.isEmpty()) getChildren().add(status(desk.texts().get("papers.nothing"), Tone.GOOD));
        section(
                seen,
                "papers.hindering",
                Tone.BAD,
                findings.stream().filter(PaperFinding::hinders).toList());
        section(
                seen,
                "papers.told",
                Tone.CAUTION,
                findings.stream().filter(finding -> !finding.hinders()).toList());
        if (at >= 0 && !links.isEmpty())
            links.get(Math.min(at, links.size() - 1)).requestFocus();
    }

    private void section(Seen seen, String key, Tone tone, List<PaperFinding> findings) {
        if (findings.isEmpty()) return;
        getChildren().add(status(desk.texts().get(key, findings.size()), tone));
        var text = new PartText(desk.texts(), seen.file().file());
        for (var finding : findings) getChildren().add(line(seen, text, finding));
    }

    private static Label status(String words, Tone tone) {
        var label = new Status(words, tone).label();
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private VBox line(Seen seen, PartText text, PaperFinding finding) {
        var link = new Hyperlink(words(desk.texts(), finding) + where(seen, text, finding));
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.getStyleClass().add("paper-finding");
        link.setOnAction(_ -> {
            link.setVisited(false);
            mending.mend(seen, finding);
        });
        links.add(link);
        var line = new VBox(link);
        line.getStyleClass().add("paper-finding-line");
        var toDo = finding.key() + ".do";
        if (!finding.isGap() && desk.texts().has(toDo))
            line.getChildren().add(quiet(desk.texts().get(toDo, finding.args().toArray())));
        if (!finding.citations().isEmpty())
            line.getChildren()
                    .add(quiet(desk.law()
                            .laws()
                            .words(finding.citations(), desk.texts().locale())));
        return line;
    }

    private static Label quiet(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("field-hint");
        return label;
    }

    /** What was found, in words. */
    static String words(Texts texts, PaperFinding finding) {
        return finding.isGap()
                ? texts.get(finding.key(), texts.get((String) finding.args().getFirst()))
                : texts.get(finding.key(), finding.args().toArray());
    }

    /** The part that holds it, where that is another than the paper's own. */
    private String where(Seen seen, PartText text, PaperFinding finding) {
        if (finding.part().equals(seen.row().part())
                || seen.row().made().filter(finding.part()::equals).isPresent()) return "";
        if (finding.part().equals(seen.file().file().id()))
            return desk.texts().get("papers.where", desk.texts().get("casefile.head.name"));
        return seen.file()
                .file()
                .find(finding.part())
                .map(part -> desk.texts().get("papers.where", text.kind(part)))
                .orElse("");
    }

    /** Goes to the first finding, or to the one behind the one that has the focus; false where there is none. */
    boolean next() {
        if (links.isEmpty()) return false;
        int at = getScene() == null ? -1 : links.indexOf(getScene().getFocusOwner());
        links.get((at + 1) % links.size()).requestFocus();
        return true;
    }
}
