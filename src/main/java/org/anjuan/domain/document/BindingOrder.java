package org.anjuan.domain.document;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Closing;
import org.anjuan.domain.casefile.Volume;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.document.DocumentType.Place;

/**
 * The order in which the papers of a file are bound: the groups of each volume, and the types that lie elsewhere than
 * their own place says. An order holds for files closed between two days.
 */
public record BindingOrder(
        String id,
        String zh,
        String en,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Map<Volume, List<Group>> groups,
        Map<String, Place> moved) {

    /** One group of papers: its key in the types' places, and its name. */
    public record Group(String key, String zh, String en) {}

    private static final int LAST = Integer.MAX_VALUE;

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
        var bound = new EnumMap<Volume, List<BoundPaper>>(Volume.class);
        for (var volume : Volume.values()) bound.put(volume, new ArrayList<>());
        var own = new ArrayList<Placed>();
        var beside = new ArrayList<PaperOnFile>();
        for (var paper : papers.all()) {
            boolean withParent =
                    place(paper.type(), types).map(Place::withParent).orElse(false);
            if (withParent && paper.parent().isPresent()) beside.add(paper);
            else own.add(placed(paper, types));
        }
        own.sort(Comparator.comparing(Placed::volume)
                .thenComparing(Placed::rank)
                .thenComparing(Placed::order)
                .thenComparing(
                        placed -> placed.paper().date().value().map(When::start).orElse(LocalDateTime.MAX)));
        for (var placed : own) {
            var together = new ArrayList<>(take(beside, paper -> isApprovalOf(paper, placed.paper())));
            together.add(placed.paper());
            together.addAll(take(beside, paper -> followsIt(paper, placed.paper(), types)));
            var list = bound.computeIfAbsent(placed.volume(), _ -> new ArrayList<>());
            for (var paper : together) list.add(bound(paper, placed, types));
        }
        for (var left : beside) {
            var placed = placed(left, types);
            bound.computeIfAbsent(placed.volume(), _ -> new ArrayList<>()).add(bound(left, placed, types));
        }
        return bound;
    }

    /** A paper in its place; one that lies beside another says in its title beside which. */
    private static BoundPaper bound(PaperOnFile paper, Placed placed, DocumentTypes types) {
        boolean besideAnother = !paper.equals(placed.paper());
        var title = types.title(
                besideAnother && paper.ownTitle().isEmpty()
                        ? paper.about(Optional.of(types.title(placed.paper())))
                        : paper);
        return new BoundPaper(
                paper,
                placed.volume(),
                placed.group(),
                title,
                besideAnother ? Optional.of(placed.paper()) : Optional.empty());
    }

    private static List<PaperOnFile> take(List<PaperOnFile> from, Predicate<PaperOnFile> wanted) {
        var taken = from.stream().filter(wanted).toList();
        from.removeAll(taken);
        return taken;
    }

    private static boolean isApprovalOf(PaperOnFile paper, PaperOnFile anchor) {
        return paper.part().equals(anchor.part());
    }

    /** A receipt follows a paper that is served; what was decided on a paper later follows it too. */
    private static boolean followsIt(PaperOnFile paper, PaperOnFile anchor, DocumentTypes types) {
        if (paper.parent().filter(anchor.part()::equals).isEmpty()) return false;
        return !paper.type().equals(PapersOnFile.RECEIPT)
                || types.find(anchor.type()).map(DocumentType::served).orElse(true);
    }

    private record Placed(PaperOnFile paper, Volume volume, String group, int rank, int order) {}

    private Placed placed(PaperOnFile paper, DocumentTypes types) {
        var place = place(paper.type(), types);
        var volume = paper.volume().or(() -> place.map(Place::volume)).orElse(Volume.MAIN);
        var usual =
                place.filter(p -> p.volume() == volume).flatMap(Place::group).map(String::valueOf);
        var list = groups.getOrDefault(volume, List.of());
        int rank = LAST;
        for (int i = 0; i < list.size(); i++)
            if (usual.filter(list.get(i).key()::equals).isPresent()) rank = i;
        if (rank == LAST && !list.isEmpty()) rank = list.size() - 1;
        int order = usual.isPresent() ? place.orElseThrow().order() : LAST;
        return new Placed(paper, volume, list.isEmpty() ? "" : list.get(rank).key(), rank, order);
    }

    private Optional<Place> place(String type, DocumentTypes types) {
        return Optional.ofNullable(moved.get(type)).or(() -> types.find(type).map(DocumentType::place));
    }
}
