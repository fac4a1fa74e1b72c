package org.anjuan.ui.inspections;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.anjuan.ui.forms.DraftText;
import org.anjuan.usecase.port.Drafts.Draft;
import org.anjuan.usecase.port.Unfiled;
import org.jspecify.annotations.Nullable;

/** Keeps a new inspection that was not started yet for the person who typed it, and brings it back. What she left as it was stands there afresh. */
final class NewInspectionDraft {

    private final NewInspectionModel model;
    private final InspectionServices services;
    private final Actor actor;
    private final ReadOnlyStringWrapper restored = new ReadOnlyStringWrapper("");

    /** What stood there before anything was typed. */
    private final Map<String, Object> begun;

    private boolean isKept;
    private boolean isOver;

    NewInspectionDraft(NewInspectionModel model, InspectionServices services) {
        this.model = model;
        this.services = services;
        this.actor = services.forms().session().actor();
        this.begun = typed();
    }

    /** Whether anything was typed. */
    boolean isChanged() {
        return !typed().equals(begun);
    }

    ReadOnlyStringProperty restored() {
        return restored.getReadOnlyProperty();
    }

    /** To be called off the UI thread. */
    Optional<Draft> find() {
        return services.forms().drafts().find(actor, Unfiled.NEW_INSPECTION);
    }

    /** The officer who works now stands there; what was typed the last time comes back, unless somebody types already. */
    void begin(Optional<Draft> draft) {
        begun.put("first", name(model.first.get()));
        draft.filter(_ -> !isChanged()).ifPresent(kept -> {
            isKept = true;
            take(DraftText.read(kept.body()));
            var zone = services.forms().session().clock().getZone();
            restored.set(services.forms().texts().get("form.pane.restored", Days.minute(kept.keptAt(), zone)));
        });
    }

    void leave() {
        if (isOver) return;
        var changed = typed();
        changed.entrySet().removeIf(field -> field.getValue().equals(begun.get(field.getKey())));
        if (changed.isEmpty()) {
            if (isKept) drop();
            return;
        }
        var texts = services.forms().texts();
        var party = model.party.get().strip();
        var title = party.isEmpty()
                ? texts.get("inspections.new.heading")
                : texts.get("inspections.new.draft", texts.get("inspections.new.heading"), party);
        var body = DraftText.write(changed);
        run(() -> services.forms().drafts().keep(actor, Unfiled.NEW_INSPECTION, title, body, ""));
    }

    /** It was started, or is not wanted. */
    void drop() {
        isOver = true;
        run(() -> services.forms().drafts().drop(actor, Unfiled.NEW_INSPECTION));
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
                        failure -> services.forms()
                                .dialogs()
                                .show(Trouble.of(services.forms().texts(), "inspections.trouble", failure)));
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
        typed.put("second", name(model.second.get()));
        return typed;
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
        if (typed.get("second") instanceof List<?> second) model.second.set(person(second));
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
