package org.anjuan.ui.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.anjuan.domain.casefile.OfficePaper;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.WordKeys;
import org.anjuan.domain.document.DocumentType;
import org.anjuan.domain.document.PaperForm;
import org.anjuan.ui.common.FilePage;
import org.anjuan.ui.common.Sheet;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.common.Typing;
import org.anjuan.ui.forms.PartText;
import org.anjuan.usecase.DraftPaper.Wanted;
import org.anjuan.usecase.port.StoredFile;
import org.jspecify.annotations.Nullable;

/** Lets a paper be chosen that the file does not tell of yet: one that stands by itself, or one about a part; or a paper of others. */
final class BeginSheet {

    private static final double WIDE = 560;

    /** What can be begun; without {@code wanted} it is a paper that others made. */
    private record Offer(String name, String about, Optional<Wanted> wanted) {}

    private final PapersDesk desk;
    private final Texts texts;
    private final StoredFile stored;
    private final ListView<Offer> list = new ListView<>();
    private final TextField filter = new TextField();

    BeginSheet(PapersDesk desk, StoredFile stored) {
        this.desk = desk;
        this.texts = desk.texts();
        this.stored = stored;
    }

    void show(@Nullable Window window, PaperDeeds deeds, FilePage page) {
        var offers = offers();
        list.getItems().setAll(offers);
        list.setId("begin-list");
        list.setAccessibleText(texts.get("papers.begin.list"));
        list.setCellFactory(_ -> new OfferCell());
        list.setPrefHeight(320);
        list.getSelectionModel().selectFirst();
        filter.setId("begin-filter");
        filter.setPromptText(texts.get("papers.begin.filter"));
        filter.setAccessibleText(texts.get("papers.begin.filter"));
        Typing.follow(filter, typed -> narrow(offers, typed));
        filter.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.DOWN && event.getCode() != KeyCode.UP) return;
            int step = event.getCode() == KeyCode.DOWN ? 1 : -1;
            int at = list.getSelectionModel().getSelectedIndex() + step;
            list.getSelectionModel()
                    .select(Math.clamp(at, 0, Math.max(0, list.getItems().size() - 1)));
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
            event.consume();
        });
        var content = new VBox(8, filter, list);
        content.setPrefWidth(WIDE);
        var sheet = new Sheet(texts, desk.theme(), texts.get("papers.begin.title"), content);
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2
                    && content.getScene().lookup("#sheet-action") instanceof javafx.scene.control.Button button)
                button.fire();
        });
        sheet.show(window, texts.get("papers.begin.action"), () -> {
            narrow(offers, filter.getText());
            var chosen = list.getSelectionModel().getSelectedItem();
            if (chosen == null) return false;
            chosen.wanted()
                    .ifPresentOrElse(
                            wanted -> deeds.draft(wanted, () -> {}), () -> page.add(PartKind.PAPER, null, Map.of()));
            return true;
        });
    }

    private void narrow(List<Offer> offers, String typed) {
        var sought = typed.strip().toLowerCase(Locale.ROOT);
        var chosen = list.getSelectionModel().getSelectedItem();
        var found = offers.stream()
                .filter(offer -> (offer.name() + " " + offer.about())
                        .toLowerCase(Locale.ROOT)
                        .contains(sought))
                .toList();
        if (found.equals(list.getItems())) return;
        list.getItems().setAll(found);
        if (chosen != null && found.contains(chosen)) list.getSelectionModel().select(chosen);
        else list.getSelectionModel().selectFirst();
    }

    private List<Offer> offers() {
        var file = stored.file();
        var words = new PartText(texts, file);
        var offers = new ArrayList<Offer>();
        for (var form : desk.types().forms().all()) {
            var type =
                    desk.types().find(form.type()).filter(each -> desk.types().isOfOffice(each.code()));
            if (type.isEmpty()) continue;
            if (form.alone()) each(form, type.get(), Optional.empty(), "", offers);
            form.about()
                    .ifPresent(kind -> file.all(kind)
                            .forEach(part ->
                                    each(form, type.get(), Optional.of(part.id()), words.choice(part), offers)));
        }
        offers.add(
                new Offer(texts.get("papers.begin.foreign"), texts.get(WordKeys.of(PartKind.PAPER)), Optional.empty()));
        return offers;
    }

    /** One for all, or one for each party; not what is there already. */
    private void each(PaperForm form, DocumentType type, Optional<UUID> about, String what, List<Offer> offers) {
        var parties = stored.file().all(Party.class);
        if (form.perParty() && parties.size() > 1)
            for (var party : parties)
                add(type, about, Optional.of(party.id()), (what + " " + party.name()).strip(), offers);
        else add(type, about, Optional.empty(), what, offers);
    }

    private void add(DocumentType type, Optional<UUID> about, Optional<UUID> party, String what, List<Offer> offers) {
        boolean there = about.isPresent()
                && stored.file().stream(OfficePaper.class)
                        .anyMatch(made -> made.documentType().equals(type.code())
                                && made.about().matches(ref -> ref.id().equals(about.get()))
                                && made.party().value().map(ref -> ref.id()).equals(party)
                                && (made.state().isOpen() || made.state().isOut()));
        if (there) return;
        boolean english = texts.locale().getLanguage().equals("en");
        offers.add(
                new Offer(english ? type.en() : type.zh(), what, Optional.of(new Wanted(type.code(), about, party))));
    }

    private static final class OfferCell extends ListCell<Offer> {
        private final Label name = new Label();
        private final Label about = new Label();
        private final VBox lines = new VBox(1, name, about);

        OfferCell() {
            about.getStyleClass().add("field-hint");
        }

        @Override
        protected void updateItem(@Nullable Offer offer, boolean empty) {
            super.updateItem(offer, empty);
            setText(null);
            if (empty || offer == null) {
                setGraphic(null);
                return;
            }
            name.setText(offer.name());
            about.setText(offer.about());
            about.setManaged(!offer.about().isEmpty());
            about.setVisible(!offer.about().isEmpty());
            setGraphic(lines);
        }
    }
}
