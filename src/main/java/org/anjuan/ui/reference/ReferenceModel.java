package org.anjuan.ui.reference;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.law.Offence;
import org.anjuan.ui.common.Texts;
import org.jspecify.annotations.Nullable;

/** What the reference place shows: one list at a time, narrowed by words and by a group. */
public final class ReferenceModel {

    /** A group to narrow a list by; an empty key means all. */
    record Group(String key, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    private final Texts texts;
    private final LawBook book;
    private final Lists lists;
    private final Map<Subject, List<Entry>> read = new EnumMap<>(Subject.class);
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private final ObjectProperty<Subject> subject = new SimpleObjectProperty<>(Subject.OFFENCES);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Group> group = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Source> source = new SimpleObjectProperty<>();
    private final ObservableList<Group> groups = FXCollections.observableArrayList();
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Entry> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");

    public ReferenceModel(Texts texts, Shelf shelf, OwnFiles files) {
        this.texts = texts;
        this.book = shelf.law();
        this.lists = new Lists(texts, shelf, files.files(), files.zone());
        subject.subscribe(this::changeSubject);
        filter.subscribe(_ -> narrow());
        group.subscribe(_ -> narrow());
        source.subscribe(_ -> narrow());
        files.files().subscribe(() -> {
            read.remove(Subject.OWN);
            if (subject.get() == Subject.OWN) changeSubject(Subject.OWN);
        });
        files.read();
        day.subscribe(_ -> {
            read.clear();
            narrow();
        });
    }

    /** The day whose rules are shown; none for all versions there are. */
    ObjectProperty<@Nullable LocalDate> dayProperty() {
        return day;
    }

    ObjectProperty<Subject> subjectProperty() {
        return subject;
    }

    StringProperty filterProperty() {
        return filter;
    }

    ObjectProperty<@Nullable Group> groupProperty() {
        return group;
    }

    /** How well the entries that are shown were checked; none for all. */
    ObjectProperty<@Nullable Source> sourceProperty() {
        return source;
    }

    /** Whether the list would be empty however it is narrowed. */
    boolean isEmpty() {
        return all(subject.get()).isEmpty();
    }

    ObservableList<Group> groups() {
        return groups;
    }

    ObservableList<Entry> entries() {
        return entries;
    }

    ObjectProperty<@Nullable Entry> chosenProperty() {
        return chosen;
    }

    ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    private void changeSubject(Subject now) {
        var names = new LinkedHashMap<String, String>();
        all(now).stream()
                .filter(entry -> !entry.group().isEmpty())
                .forEach(entry -> names.putIfAbsent(entry.group(), entry.groupName()));
        var everything = new Group("", texts.get("reference.group.all"));
        group.set(null);
        groups.setAll(names.entrySet().stream()
                .map(name -> new Group(name.getKey(), name.getValue()))
                .toList());
        groups.addFirst(everything);
        group.set(everything);
    }

    private List<Entry> all(Subject wanted) {
        return read.computeIfAbsent(wanted, asked -> lists.of(asked, day.get()));
    }

    private void narrow() {
        var chosenGroup = group.get();
        if (chosenGroup == null) {
            return;
        }
        var wanted = source.get();
        var found = (subject.get() == Subject.OFFENCES ? offences() : others())
                .stream()
                        .filter(entry ->
                                chosenGroup.key().isEmpty() || entry.group().equals(chosenGroup.key()))
                        .filter(entry -> wanted == null || entry.source() == wanted)
                        .toList();
        entries.setAll(found);
        chosen.set(found.isEmpty() ? null : found.getFirst());
        count.set(texts.get("reference.count", found.size(), all(subject.get()).size()));
    }

    /** The catalogue knows how to find its entries, by article too. */
    private List<Entry> offences() {
        var found = book.offences().search(filter.get(), Optional.empty()).stream()
                .map(Offence::id)
                .collect(Collectors.toSet());
        var catalogue = book.offences().all();
        var lines = all(Subject.OFFENCES);
        return IntStream.range(0, lines.size())
                .filter(i -> found.contains(catalogue.get(i).id()))
                .mapToObj(lines::get)
                .toList();
    }

    private List<Entry> others() {
        var words = Arrays.stream(filter.get().toLowerCase(Locale.ROOT).split("\\s+"))
                .toList();
        return all(subject.get()).stream()
                .filter(entry -> words.stream().allMatch(entry.searchable()::contains))
                .toList();
    }
}
