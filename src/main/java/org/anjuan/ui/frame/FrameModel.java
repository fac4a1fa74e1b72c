package org.anjuan.ui.frame;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.office.Person;
import org.anjuan.ui.common.Days;
import org.anjuan.ui.common.Latest;
import org.anjuan.ui.common.Navigator;
import org.anjuan.ui.common.PlaceName;
import org.anjuan.ui.common.Target;
import org.anjuan.ui.common.Trouble;
import org.anjuan.usecase.port.CaseQuery;
import org.anjuan.usecase.port.CaseRow;
import org.anjuan.usecase.port.Store;
import org.anjuan.usecase.port.Words;

/** Where the person is, what the search found, who works, and what the status line says. */
public final class FrameModel implements Navigator {

    /** More than fits would not be read. */
    static final int MOST_HITS = 20;

    private static final int MOST_STEPS_BACK = 50;

    private final Surroundings around;
    private final Latest search;
    private final Latest counting;
    private final ObjectProperty<Target> target = new SimpleObjectProperty<>(new Target.ToPlace(PlaceName.TODAY));
    private final Deque<Target> before = new ArrayDeque<>();
    private final ObservableList<CaseRow> hits = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(new Found("", 0));
    private final ObservableMap<PlaceName, Long> badges = FXCollections.observableMap(new EnumMap<>(PlaceName.class));
    private final ObservableList<Person> people = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Backup> backup = new ReadOnlyObjectWrapper<>(new Backup("", false));
    private final ReadOnlyStringWrapper base = new ReadOnlyStringWrapper("");

    /** What was searched for, and how many files it would find in all. */
    record Found(String text, long count) {}

    /** What is said of the newest checked backup, and whether there is one. */
    record Backup(String words, boolean made) {}

    private record Numbers(Map<PlaceName, Long> badges, long files, List<Person> people, Optional<Instant> backup) {}

    public FrameModel(Surroundings around) {
        this.around = around;
        this.search = new Latest(around.jobs());
        this.counting = new Latest(around.jobs());
    }

    @Override
    public void go(Target next) {
        var now = target.get();
        if (!now.equals(next)) {
            before.push(now);
            if (before.size() > MOST_STEPS_BACK) before.removeLast();
        }
        target.set(next);
    }

    @Override
    public void back() {
        target.set(before.isEmpty() ? new Target.ToPlace(PlaceName.CASES) : before.pop());
    }

    ReadOnlyObjectProperty<Target> target() {
        return target;
    }

    /** Looks for files by number, party, code, address or words; an answer that comes too late is dropped. */
    void search(String text) {
        var wanted = text.strip();
        if (wanted.isEmpty()) {
            search.forget();
            hits.clear();
            found.set(new Found("", 0));
            return;
        }
        var query = CaseQuery.text(wanted, MOST_HITS);
        record Answer(List<CaseRow> rows, long count) {}
        search.ask(
                _ -> around.store()
                        .inTransaction(tx ->
                                new Answer(tx.rows().list(query), tx.rows().count(query))),
                answer -> {
                    hits.setAll(answer.rows());
                    found.set(new Found(wanted, answer.count()));
                },
                failure -> around.dialogs().show(Trouble.of(around.texts(), "frame.search.trouble", failure)));
    }

    ObservableList<CaseRow> hits() {
        return hits;
    }

    ReadOnlyObjectProperty<Found> found() {
        return found;
    }

    /** Reads anew what the navigation and the status line count. */
    void refresh(List<Place> places) {
        counting.ask(
                _ -> around.store().inTransaction(tx -> numbers(tx, places)),
                numbers -> {
                    badges.putAll(numbers.badges());
                    people.setAll(numbers.people());
                    base.set(around.texts().get("frame.status.base", around.baseName(), numbers.files()));
                    backup.set(numbers.backup()
                            .map(at -> new Backup(around.texts().get("frame.status.backup", when(at)), true))
                            .orElse(new Backup(around.texts().get("frame.status.noBackup"), false)));
                },
                failure -> around.dialogs().show(Trouble.unexpected(around.texts(), failure)));
    }

    private Numbers numbers(Store.Tx tx, List<Place> places) {
        Map<PlaceName, Long> counts = new EnumMap<>(PlaceName.class);
        for (var place : places) {
            var badge = place.badge();
            if (badge != null) counts.put(place.name(), badge.apply(tx));
        }
        return new Numbers(
                counts,
                tx.cases().count(),
                tx.office().people(),
                around.lastBackup().get());
    }

    private String when(Instant at) {
        var zone = around.session().clock().getZone();
        var day = LocalDate.ofInstant(at, zone);
        return day.equals(around.session().today()) ? Days.second(at, zone).substring(0, 5) : Days.minute(at, zone);
    }

    ObservableMap<PlaceName, Long> badges() {
        return badges;
    }

    ReadOnlyObjectProperty<Backup> backup() {
        return backup.getReadOnlyProperty();
    }

    ReadOnlyStringProperty base() {
        return base.getReadOnlyProperty();
    }

    /** Everybody who may work here, the one who works now among them. */
    List<Person> people() {
        var all = new ArrayList<>(people);
        var now = around.session().actor().person();
        if (all.stream().noneMatch(person -> person.id().equals(now.id()))) all.addFirst(now);
        return all;
    }

    /** Somebody else works from now on; the place is opened anew for her. */
    void workAs(Person person) {
        around.session().actorProperty().set(new Actor(person));
        around.preferences().put("person", person.id().toString());
    }

    /** Another language from now on. */
    void speak(Words words) {
        around.preferences().put("language", words.locale().toLanguageTag());
        around.texts().use(words);
    }
}
