package org.anjuan.ui.inspections;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.anjuan.domain.casefile.InspectionMethod;
import org.anjuan.domain.casefile.InspectionSource;
import org.anjuan.domain.casefile.PartyKind;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.office.Person;
import org.anjuan.ui.common.Days;
import org.anjuan.ui.common.Trouble;
import org.anjuan.ui.forms.DraftKeeper;
import org.anjuan.usecase.port.Drafts.Draft;
import org.anjuan.usecase.port.Unfiled;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a new inspection that was not started yet, soon after each change, for the person who typed it, and brings it back.
 * What she left as it was stands there afresh. Where she types before it could come back, that stays beside and is offered.
 */
final class NewInspectionDraft {

    private final NewInspectionModel model;
    private final InspectionServices services;
    private final Actor actor;
    private final ReadOnlyStringWrapper restored = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper offered = new ReadOnlyStringWrapper("");
    private final PauseTransition soon = new PauseTransition(DraftKeeper.SOON);

    /** What stood there before anything was typed. */
    private final Map<String, Object> begun;

    /** What was typed another time and stays beside. */
    private Unstarted others = Unstarted.NONE;

    /** The draft as it is kept by now; null where keeping it failed, and nobody knows. */
    private @Nullable Unstarted kept = Unstarted.NONE;

    private boolean isRead;
    private boolean isOver;

    NewInspectionDraft(NewInspectionModel model, InspectionServices services) {
        this.model = model;
        this.services = services;
        this.actor = services.forms().session().actor();
        this.begun = typed();
        soon.setOnFinished(_ -> keep());
        model.typed().forEach(field -> field.subscribe(_ -> soon.playFromStart()));
    }

    /** Whether anything was typed. */
    boolean isChanged() {
        return !changes().isEmpty();
    }

    ReadOnlyStringProperty restored() {
        return restored.getReadOnlyProperty();
    }

    /** The words by which the one that stays beside is offered; blank where there is none. */
    ReadOnlyStringProperty offered() {
        return offered.getReadOnlyProperty();
    }

    /** To be called off the UI thread. */
    Optional<Draft> find() {
        return services.forms().drafts().find(actor, Unfiled.NEW_INSPECTION);
    }

    /** The officer who works now stands there; what was typed the last time comes back, or is offered to whoever types already. */
    void begin(Optional<Draft> draft) {
        begun.put("first", name(model.first.get()));
        if (isOver || isRead) return;
        isRead = true;
        if (isChanged()) soon.playFromStart();
        if (draft.isEmpty()) return;
        var found = Unstarted.read(draft.get().body());
        kept = found;
        if (isChanged()) beside(found);
        else {
            beside(found.beside());
            take(found.first());
            var zone = services.forms().session().clock().getZone();
            restored.set(services.forms()
                    .texts()
                    .get("form.pane.restored", Days.minute(draft.get().keptAt(), zone)));
        }
    }

    private void beside(Unstarted all) {
        others = all;
        var texts = services.forms().texts();
        offered.set(all.isEmpty() ? "" : texts.get("inspections.new.other", title(all.first())));
    }

    /** The first that stays beside comes into the form, and what stands there goes beside. */
    void swap() {
        if (others.isEmpty()) return;
        var coming = others.first();
        beside(others.beside().and(changes()));
        restored.set("");
        take(begun);
        take(coming);
        keep();
    }

    /** The form leaves the window. Where it was not read yet what lies in the store, that is read first, and stays. */
    void leave() {
        if (isRead) keep();
        else if (!isOver && isChanged()) {
            var typed = Unstarted.NONE.and(changes());
            var title = title(typed.first());
            run(() -> write(
                    title,
                    find().map(found -> Unstarted.read(found.body()).after(typed.first()))
                            .orElse(typed)));
        }
        soon.stop();
        isOver = true;
    }

    /** Keeps what stands there and what stays beside, or forgets the draft where there is nothing of either. */
    private void keep() {
        soon.stop();
        if (isOver || !isRead) return;
        keep(others.after(changes()));
    }

    private void keep(Unstarted all) {
        if (all.equals(kept)) return;
        kept = all;
        if (all.isEmpty()) {
            run(() -> services.forms().drafts().drop(actor, Unfiled.NEW_INSPECTION));
            return;
        }
        var title = title(all.first());
        run(() -> write(title, all));
    }

    /** It was started, or is not wanted; what stays beside it is another. */
    void drop() {
        soon.stop();
        isOver = true;
        keep(others);
    }

    private void write(String title, Unstarted all) {
        services.forms().drafts().keep(actor, Unfiled.NEW_INSPECTION, title, all.body(), "");
    }

    private String title(Map<String, Object> fields) {
        var texts = services.forms().texts();
        var party = fields.get("party") instanceof String name ? name.strip() : "";
        return party.isEmpty()
                ? texts.get("inspections.new.heading")
                : texts.get("inspections.new.draft", texts.get("inspections.new.heading"), party);
    }

    private Map<String, Object> changes() {
        var changes = typed();
        changes.entrySet().removeIf(field -> field.getValue().equals(begun.get(field.getKey())));
        return changes;
    }

    private void run(Runnable work) {
        services.forms()
                .jobs()
                .start(
                        _ -> {
                            work.run();
                            return true;
                        },
                        _ -> {},
                        failure -> {
                            kept = null;
                            services.forms()
                                    .dialogs()
                                    .show(Trouble.of(services.forms().texts(), "form.draft.trouble", failure));
                        });
    }

    private Map<String, Object> typed() {
        var typed = new LinkedHashMap<String, Object>();
        typed.put("party", model.party.get());
        typed.put("kind", model.kind.get().name());
        typed.put("code", model.code.get());
        typed.put("place", model.place.get());
        typed.put("startedAt", model.startedAt.get());
        typed.put("method", model.method.get().name());
        var source = model.source.get();
        typed.put("source", source == null ? "" : source.name());
        typed.put("first", name(model.first.get()));
        var unfinished = model.unfinished.get();
        typed.put("second", unfinished == null ? name(model.second.get()) : called(unfinished.strip()));
        return typed;
    }

    /** Somebody of whom only a name was typed. */
    private static List<String> called(String name) {
        return name.isEmpty() ? List.of() : List.of("", name);
    }

    private static List<String> name(@Nullable Person person) {
        return person == null ? List.of() : List.of(person.id().toString(), person.name());
    }

    private void take(Map<String, Object> typed) {
        text(typed, "party", model.party);
        text(typed, "code", model.code);
        text(typed, "place", model.place);
        text(typed, "startedAt", model.startedAt);
        if (typed.get("kind") instanceof String kind) model.kind.set(PartyKind.valueOf(kind));
        if (typed.get("method") instanceof String method) model.method.set(InspectionMethod.valueOf(method));
        if (typed.get("source") instanceof String source)
            model.source.set(source.isEmpty() ? null : InspectionSource.valueOf(source));
        if (typed.get("first") instanceof List<?> first) model.first.set(person(first));
        if (typed.get("second") instanceof List<?> second) {
            // a field that shows nobody and is told nobody keeps what was half typed; once it shows somebody it forgets
            // that
            var unfinished = model.unfinished.get();
            if (unfinished != null) model.second.set(model.named(unfinished, Person::name));
            model.second.set(person(second));
        }
    }

    private static void text(Map<String, Object> typed, String name, Property<String> field) {
        if (typed.get(name) instanceof String written) field.setValue(written);
    }

    /** Somebody of the register by the id, else whoever is called so. */
    private @Nullable Person person(List<?> kept) {
        if (kept.size() < 2) return null;
        return model.officers.stream()
                .filter(officer -> officer.id().toString().equals(kept.getFirst()))
                .findFirst()
                .orElseGet(() -> model.named(String.valueOf(kept.get(1)), Person::name));
    }
}
