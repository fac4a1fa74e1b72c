package org.anjuan.ui.frame;

import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.anjuan.domain.office.Person;
import org.anjuan.ui.common.Icon;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.common.Theme;

/** Who works now, with the ways to let somebody else work and to change language and looks. */
final class PersonMenu {

    private final Surroundings around;
    private final FrameModel model;
    private final Texts texts;

    PersonMenu(Surroundings around, FrameModel model) {
        this.around = around;
        this.model = model;
        this.texts = around.texts();
    }

    void fill(MenuButton button) {
        var now = around.session().actor().person();
        button.setText(label(now));
        button.setGraphic(Icon.PERSON.node());
        button.setAccessibleText(texts.get("frame.person.label", label(now)));
        button.getItems().setAll(language(), looks());
        button.setOnShowing(_ -> {
            button.getItems().clear();
            for (var person : model.people()) button.getItems().add(item(person));
            button.getItems().addAll(List.of(new SeparatorMenuItem(), language(), looks()));
        });
    }

    private MenuItem item(Person person) {
        var item = new RadioMenuItem(label(person));
        item.setSelected(person.id().equals(around.session().actor().id()));
        item.setOnAction(_ -> model.workAs(person));
        return item;
    }

    private Menu language() {
        var menu = new Menu(texts.get("frame.language.title"), Icon.LANGUAGE.node());
        for (var words : around.languages()) {
            var item = new RadioMenuItem(words.get("frame.language.name"));
            item.setId("language-" + words.locale().getLanguage());
            item.setSelected(words.locale().equals(texts.locale()));
            item.setOnAction(_ -> model.speak(words));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Menu looks() {
        var menu = new Menu(texts.get("frame.theme.title"), Icon.THEME.node());
        for (var choice : Theme.Choice.values()) {
            var item = new RadioMenuItem(texts.get("frame.theme." + choice.name()));
            item.setSelected(around.theme().choiceProperty().get() == choice);
            item.setOnAction(_ -> around.theme().choiceProperty().set(choice));
            menu.getItems().add(item);
        }
        return menu;
    }

    private String label(Person person) {
        return person.unit().isEmpty() ? person.name() : person.name() + " · " + person.unit();
    }
}
