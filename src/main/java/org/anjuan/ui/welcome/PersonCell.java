package org.anjuan.ui.welcome;

import javafx.scene.control.ListCell;
import org.anjuan.domain.office.Person;
import org.jspecify.annotations.Nullable;

/** A person: the name, and the unit where one is known. */
final class PersonCell extends ListCell<Person> {

    @Override
    protected void updateItem(@Nullable Person person, boolean empty) {
        super.updateItem(person, empty);
        setText(
                empty || person == null
                        ? null
                        : person.name() + (person.unit().isEmpty() ? "" : " · " + person.unit()));
    }
}
