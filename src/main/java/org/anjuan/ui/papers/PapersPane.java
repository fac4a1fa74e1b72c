package org.anjuan.ui.papers;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Window;
import org.anjuan.domain.casefile.Party;
import org.anjuan.ui.common.FilePage;
import org.anjuan.ui.common.FilePane;
import org.anjuan.ui.common.KeyHint;
import org.anjuan.ui.papers.PapersModel.Seen;
import org.anjuan.usecase.DraftPaper.Entry;
import org.anjuan.usecase.DraftPaper.Wanted;
import org.anjuan.usecase.PaperChoices.Act;
import org.anjuan.usecase.PaperFinding;
import org.anjuan.usecase.SeePapers.Row;
import org.anjuan.usecase.SeePapers.Standing;
import org.anjuan.usecase.port.StoredFile;
import org.jspecify.annotations.Nullable;

/** The tab of papers: all of them at the left, the chosen one with what is to be done in the middle, its pages at the right. */
public final class PapersPane extends BorderPane implements FilePane {

    private static final KeyCombination LEAD = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination PRINT = new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination KEEP = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);

    /** Below this width there is room for the pages or for the list, not for both. */
    private static final double ROOM_FOR_ALL = 980;

    private final PapersDesk desk;
    private final FilePage page;
    private final PapersModel model;
    private final PaperDeeds deeds;
    private final PaperList list;
    private final PaperWork work;
    private final FindingsBox findings;
    private final WritingBox writing;
    private final LivePages pages;
    private final SplitPane split = new SplitPane();
    private boolean withPages = true;
    private boolean wide = true;

    public PapersPane(PapersDesk desk, FilePage page) {
        this.desk = desk;
        this.page = page;
        this.model = new PapersModel(desk, page);
        this.findings = new FindingsBox(desk, this::mend);
        this.deeds = new PaperDeeds(desk, model, page, this::window, findings::next);
        this.list = new PaperList(desk, model, this::begin);
        this.writing = new WritingBox(desk, model, this::follow);
        this.work = new PaperWork(desk, model, deeds, findings, writing, new OutBox(desk, model, ways()));
        this.pages = new LivePages(desk);
        getStyleClass().add("papers");
        getStylesheets()
                .add(Objects.requireNonNull(PapersPane.class.getResource("/ui/papers/papers.css"))
                        .toExternalForm());
        arrange();
        setCenter(split);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.chosen().subscribe(_ -> follow(writing.unkept()));
        widthProperty().subscribe(width -> {
            boolean room = width.doubleValue() >= ROOM_FOR_ALL || width.doubleValue() == 0;
            if (room == wide) return;
            wide = room;
            withPages = room;
            arrange();
        });
        sceneProperty().subscribe((_, scene) -> {
            if (scene == null) pages.close();
            else follow(writing.unkept());
        });
    }

    @Override
    public Node node() {
        return this;
    }

    private @Nullable Window window() {
        return getScene() == null ? null : getScene().getWindow();
    }

    private void arrange() {
        if (wide) {
            if (withPages) split.getItems().setAll(list, work, pages);
            else split.getItems().setAll(list, work);
        } else if (withPages) split.getItems().setAll(work, pages);
        else split.getItems().setAll(list, work);
        if (split.getItems().size() == 3) split.setDividerPositions(0.28, 0.60);
        else split.setDividerPositions(withPages ? 0.45 : 0.42);
    }

    private OutBox.Ways ways() {
        return new OutBox.Ways() {
            @Override
            public void serve(Seen seen, Optional<Party> party) {
                deeds.serve(seen, party);
            }

            @Override
            public void open(UUID part) {
                page.open(part, "");
            }

            @Override
            public void look(Row row) {
                model.choose(row);
            }
        };
    }

    @Override
    public void show(StoredFile file) {
        model.show(file);
    }

    /** The pages follow what is chosen or typed, as long as they are in sight. */
    private void follow(Optional<Entry> typed) {
        var seen = model.chosen().get();
        if (getScene() == null || !split.getItems().contains(pages)) return;
        if (seen == null) pages.clear();
        else pages.show(seen.file(), seen.row(), typed);
    }

    private void begin() {
        model.file().ifPresent(file -> new BeginSheet(desk, file).show(window(), deeds, page));
    }

    /** Leads to where a finding is mended: into a field here, or into the form of the part that holds it. */
    private void mend(Seen seen, PaperFinding finding) {
        var file = seen.file().file();
        boolean own = seen.row().made().filter(finding.part()::equals).isPresent();
        if (own || PaperDeeds.isOpen(seen) && finding.part().equals(seen.row().part())) {
            if (writing.focus(finding.field())) return;
            if (own) {
                work.focus();
                return;
            }
        }
        if (seen.row().standing() == Standing.TOLD && isOfPaper(finding)) {
            deeds.draft(
                    new Wanted(
                            seen.row().type(),
                            Optional.of(seen.row().part()),
                            seen.row().party()),
                    () -> {
                        var key = (String) finding.args().getFirst();
                        writing.focus(key.substring(key.lastIndexOf('.') + 1));
                    });
            return;
        }
        if (finding.part().equals(file.id()) || file.find(finding.part()).isPresent())
            page.open(finding.part(), finding.field());
    }

    /** Whether the gap is of what only the paper itself says, which there is room for once it is drafted. */
    private static boolean isOfPaper(PaperFinding finding) {
        return finding.isGap()
                && finding.args().getFirst() instanceof String key
                && (key.startsWith("entry.") || key.startsWith("part.officePaper."));
    }

    private void key(KeyEvent event) {
        var does = meaning(event);
        if (does == null) return;
        does.run();
        event.consume();
    }

    private @Nullable Runnable meaning(KeyEvent event) {
        if (LEAD.match(event)) return this::lead;
        if (PRINT.match(event)) return this::print;
        if (KEEP.match(event)) return writing::keep;
        return switch (event.getCode()) {
            case F4 -> findings::next;
            case F8 -> this::turnPages;
            case ENTER -> list.isHeld() ? work::focus : null;
            default -> null;
        };
    }

    private void lead() {
        writing.keep();
        work.lead();
    }

    private void print() {
        var seen = model.chosen().get();
        if (seen == null) return;
        writing.keep();
        deeds.take(seen, Act.PRINT);
    }

    private void turnPages() {
        withPages = !withPages;
        if (!withPages) pages.close();
        arrange();
        if (withPages) follow(writing.unkept());
    }

    @Override
    public void focus() {
        if (!findings.next()) list.focus();
    }

    @Override
    public void closed() {
        writing.close();
        model.closed();
        pages.close();
    }

    @Override
    public List<KeyHint> keys() {
        var texts = desk.texts();
        return List.of(
                new KeyHint("Ctrl+Enter", texts.get("papers.keys.lead")),
                new KeyHint("F4", texts.get("papers.keys.finding")),
                new KeyHint("F8", texts.get("papers.keys.pages")),
                new KeyHint("Ctrl+S", texts.get("papers.keys.keep")),
                new KeyHint("Ctrl+P", texts.get("papers.keys.print")));
    }
}
