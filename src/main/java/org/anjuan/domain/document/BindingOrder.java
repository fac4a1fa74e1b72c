package org.anjuan.domain.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Closing;
import org.anjuan.domain.casefile.Volume;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.document.DocumentType.Place;

/**
 * The order in which the papers of a file are bound: the groups of each volume, and the types that lie elsewhere than
 * their own place says. An order holds for files closed between two days.
 *
 * @param secrets the group of the sub volume for evidence that holds secrets of the party
 * @param form how its volumes become paper
 */
public record BindingOrder(
        String id,
        String zh,
        String en,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Map<Volume, List<Group>> groups,
        Map<String, Place> moved,
        Optional<String> secrets,
        VolumeForm form) {

    /** One group of papers: its key in the types' places, and its name. */
    public record Group(String key, String zh, String en) {}

    public BindingOrder {
        groups = Map.copyOf(groups);
        moved = Map.copyOf(moved);
    }

    /** The order for this file: by the day it was closed; an open file is bound as files are bound now. */
    public static BindingOrder forFile(CaseFile file, List<BindingOrder> orders) {
        var closed = file.last(Closing.class)
                .flatMap(closing -> closing.on().value())
                .map(When::latest);
        return orders.stream()
                .filter(order -> closed.map(order::holdsOn).orElse(order.until().isEmpty()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no binding order holds for the file"));
    }

    private boolean holdsOn(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && until.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** The papers of each volume in their order: approval, paper and receipts side by side. */
    public Map<Volume, List<BoundPaper>> bind(PapersOnFile papers, DocumentTypes types) {
        return new Binding(this, types, papers).volumes();
    }

    /** Where papers of this type lie in this order. */
    Optional<Place> place(String type, DocumentTypes types) {
        return Optional.ofNullable(moved.get(type)).or(() -> types.find(type).map(DocumentType::place));
    }
}
