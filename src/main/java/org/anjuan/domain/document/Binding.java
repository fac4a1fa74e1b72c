package org.anjuan.domain.document;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.anjuan.domain.casefile.Recording;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.Volume;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.document.DocumentType.Place;

/**
 * Puts the papers of one file in order. The volume chosen by hand always holds; what belongs to papers of the sub volume alone
 * never lies in the main volume.
 */
final class Binding {

    private static final int LAST = Integer.MAX_VALUE;

    private final BindingOrder order;
    private final DocumentTypes types;
    private final PapersOnFile papers;
    private final Arranged arranged;
    private final Corrected corrected;
    private final List<Placed> own = new ArrayList<>();
    private final List<PaperOnFile> beside = new ArrayList<>();
    private final Map<UUID, Set<Volume>> volumesOfParts = new HashMap<>();
    private final Map<Volume, List<BoundPaper>> bound = new EnumMap<>(Volume.class);

    Binding(BindingOrder order, DocumentTypes types, PapersOnFile papers) {
        this.order = order;
        this.types = types;
        this.papers = papers;
        this.arranged = new Arranged(papers.placements());
        this.corrected = new Corrected(papers.all());
        for (var volume : Volume.values()) bound.put(volume, new ArrayList<>());
    }

    /** A paper that does not lie beside another, in its volume and group. */
    private record Placed(PaperOnFile paper, Volume volume, String group, int rank, int order) {}

    Map<Volume, List<BoundPaper>> volumes() {
        sortOut();
        own.sort(Comparator.comparing(Placed::volume)
                .thenComparing(Placed::rank)
                .thenComparing(Placed::order)
                .thenComparing(
                        placed -> placed.paper().date().value().map(When::start).orElse(LocalDateTime.MAX)));
        var followers = followers();
        var following = followers.values().stream().flatMap(List::stream).toList();
        var done = new HashSet<Placed>();
        for (var placed : own) if (!following.contains(placed)) bindInTurn(placed, followers, done);
        for (var placed : own) bindInTurn(placed, followers, done);
        beside.forEach(this::bindLeft);
        catalogueRecordings();
        bound.replaceAll(arranged::order);
        return bound;
    }

    /** What has a place of its own, and what lies beside other papers; types without any place come last. */
    private void sortOut() {
        var unknown = new ArrayList<PaperOnFile>();
        var correcting = new ArrayList<PaperOnFile>();
        for (var paper : papers.all()) {
            var place = order.place(paper.type(), types);
            if (paper.type().equals(PapersOnFile.RECORDINGS)) continue;
            if (place.filter(Place::withParent).isPresent() && paper.parent().isPresent()) beside.add(paper);
            else if (corrected.isDecision(paper)) correcting.add(paper);
            else if (place.isEmpty() && paper.volume().isEmpty()) unknown.add(paper);
            else place(paper);
        }
        unknown.forEach(this::place);
        correcting.forEach(this::place);
    }

    private void place(PaperOnFile paper) {
        var placed = placed(paper);
        own.add(placed);
        volumesOfParts
                .computeIfAbsent(paper.part(), _ -> EnumSet.noneOf(Volume.class))
                .add(placed.volume());
    }

    /** The papers that lie behind a paper of a certain type, each with the one it lies behind. */
    private Map<Placed, List<Placed>> followers() {
        var found = new LinkedHashMap<Placed, List<Placed>>();
        for (var placed : own)
            order.place(placed.paper().type(), types)
                    .flatMap(Place::after)
                    .flatMap(type -> anchor(placed, type))
                    .ifPresent(anchor -> found.computeIfAbsent(anchor, _ -> new ArrayList<>())
                            .add(placed));
        return found;
    }

    /** The paper of this type that belongs to the same part, or to the one meant, or else the only one of its day. */
    private Optional<Placed> anchor(Placed placed, String type) {
        var paper = placed.paper();
        var anchors = own.stream()
                .filter(other -> other.paper().type().equals(type) && other.volume() == placed.volume())
                .toList();
        var tied = anchors.stream()
                .filter(other -> other.paper().part().equals(paper.part())
                        || paper.parent().filter(other.paper().part()::equals).isPresent())
                .findFirst();
        if (tied.isPresent() || paper.parent().isPresent()) return tied;
        var sameDay = anchors.size() < 2
                ? anchors
                : anchors.stream()
                        .filter(other -> sameDay(other.paper(), paper))
                        .toList();
        return sameDay.size() == 1 ? Optional.of(sameDay.getFirst()) : Optional.empty();
    }

    private static boolean sameDay(PaperOnFile one, PaperOnFile other) {
        var day = one.date().value().map(When::earliest);
        return day.isPresent() && day.equals(other.date().value().map(When::earliest));
    }

    private void bindInTurn(Placed placed, Map<Placed, List<Placed>> followers, Set<Placed> done) {
        if (!done.add(placed)) return;
        bindTogether(placed);
        for (var follower : followers.getOrDefault(placed, List.of())) bindInTurn(follower, followers, done);
    }

    private void bindTogether(Placed placed) {
        var list = list(placed.volume());
        for (var approval : take(paper -> mayLieIn(placed.volume(), paper) && isApprovalOf(paper, placed.paper())))
            list.add(bound(approval, placed.volume(), placed.group(), Optional.of(placed.paper())));
        list.add(bound(placed.paper(), placed.volume(), placed.group(), Optional.empty()));
        for (var follower : take(paper -> mayLieIn(placed.volume(), paper) && followsIt(paper, placed.paper())))
            list.add(bound(follower, placed.volume(), placed.group(), Optional.of(placed.paper())));
    }

    private List<PaperOnFile> take(Predicate<PaperOnFile> wanted) {
        var taken = beside.stream().filter(wanted).toList();
        beside.removeAll(taken);
        return taken;
    }

    private static boolean mayLieIn(Volume volume, PaperOnFile paper) {
        return paper.volume().map(chosen -> chosen == volume).orElse(true);
    }

    private static boolean isApprovalOf(PaperOnFile paper, PaperOnFile anchor) {
        return paper.part().equals(anchor.part()) && paper.mayFollow(anchor);
    }

    /** A receipt follows the paper it names, else one that is served; what was decided on a paper later follows it too. */
    private boolean followsIt(PaperOnFile paper, PaperOnFile anchor) {
        if (!paper.mayFollow(anchor)) return false;
        return !paper.type().equals(PapersOnFile.RECEIPT)
                || paper.parentType().isPresent()
                || types.find(anchor.type()).map(DocumentType::served).orElse(true);
    }

    /** What found no paper to lie beside lies behind the papers of its part, where its volume has any, else by itself. */
    private void bindLeft(PaperOnFile left) {
        for (var volume : Volume.values()) {
            var list = list(volume);
            int at = mayLieIn(volume, left) ? lastOf(left, list) : -1;
            if (at < 0) continue;
            var anchor = list.get(at);
            boolean namesAnother = left.parentType().isPresent();
            while (at + 1 < list.size()
                    && list.get(at + 1).beside().filter(anchor.paper()::equals).isPresent()) at++;
            list.add(
                    at + 1,
                    bound(left, volume, anchor.group(), namesAnother ? Optional.empty() : Optional.of(anchor.paper())));
            return;
        }
        var placed = placed(left);
        list(placed.volume()).add(bound(left, placed.volume(), placed.group(), Optional.empty()));
    }

    private static int lastOf(PaperOnFile left, List<BoundPaper> list) {
        int last = -1;
        for (int i = 0; i < list.size(); i++)
            if (left.parent().filter(list.get(i).paper().part()::equals).isPresent()) last = i;
        return last;
    }

    /** One catalogue of recordings for each volume: what records papers of the sub volume alone stays in it. */
    private void catalogueRecordings() {
        for (var paper : papers.all()) {
            if (!paper.type().equals(PapersOnFile.RECORDINGS)) continue;
            if (papers.recordings().stream()
                    .noneMatch(recording -> recording.id().equals(paper.part()))) {
                insert(placed(paper), List.of());
                continue;
            }
            for (var volume : Volume.values()) {
                var listed = papers.recordings().stream()
                        .filter(recording -> volumeOf(recording) == volume)
                        .toList();
                if (listed.isEmpty()) continue;
                var first = listed.getFirst();
                var catalogue =
                        PaperOnFile.of(paper.type(), first.id(), first.from()).in(Optional.of(volume));
                insert(placed(catalogue), listed.stream().map(Recording::id).toList());
            }
        }
    }

    private Volume volumeOf(Recording recording) {
        boolean internal =
                recording.about().value().map(Ref::id).map(this::onlyInSub).orElse(false);
        return internal ? Volume.SUB : Volume.MAIN;
    }

    /** Whether a part has papers, all of them in the sub volume. */
    private boolean onlyInSub(UUID part) {
        return list(Volume.SUB).stream().anyMatch(paper -> paper.paper().part().equals(part))
                && list(Volume.MAIN).stream()
                        .noneMatch(paper -> paper.paper().part().equals(part));
    }

    /** Puts a paper where its group and its place in the group say, behind what is there already. */
    private void insert(Placed placed, List<UUID> listed) {
        var list = list(placed.volume());
        int at = 0;
        for (int i = 0; i < list.size(); i++) {
            var there = list.get(i);
            var other = placed(there.beside().orElse(there.paper()));
            if (other.rank() < placed.rank() || other.rank() == placed.rank() && other.order() <= placed.order())
                at = i + 1;
        }
        list.add(
                at,
                new BoundPaper(
                        placed.paper(),
                        placed.volume(),
                        placed.group(),
                        types.plainTitle(placed.paper()),
                        placed.paper().subject(),
                        listed,
                        Optional.empty()));
    }

    /** A paper in its place; one that lies beside another says in its title beside which. */
    private BoundPaper bound(PaperOnFile paper, Volume volume, String group, Optional<PaperOnFile> anchor) {
        var subject = anchor.filter(_ -> paper.ownTitle().isEmpty())
                .map(types::title)
                .or(() -> paper.subject().map(types::name));
        return new BoundPaper(paper, volume, group, types.plainTitle(paper), subject, List.of(), anchor);
    }

    private Placed placed(PaperOnFile paper) {
        var place = order.place(paper.type(), types);
        var usually = paper.volume()
                .or(() -> volumeOfCorrected(paper))
                .or(() -> servedType(paper).map(Place::volume))
                .or(() -> place.map(Place::volume))
                .or(() -> paper.parent()
                        .map(part -> volumesOfParts.getOrDefault(part, Set.of()))
                        .filter(volumes -> volumes.equals(Set.of(Volume.SUB)))
                        .map(_ -> Volume.SUB))
                .orElse(Volume.MAIN);
        var volume = arranged.volume(paper, usually);
        var list = order.groups().getOrDefault(volume, List.of());
        var usual = place.filter(p -> p.volume() == volume)
                .flatMap(Place::group)
                .map(String::valueOf)
                .or(() -> secrets(paper, volume))
                .or(() -> groupOfCorrected(paper, volume));
        int inGroup = usual.isPresent() ? place.map(Place::order).orElse(LAST) : LAST;
        var group = arranged.group(paper, volume, list).or(() -> usual);
        int rank = LAST;
        for (int i = 0; i < list.size(); i++)
            if (group.filter(list.get(i).key()::equals).isPresent()) rank = i;
        if (rank == LAST && !list.isEmpty()) rank = list.size() - 1;
        return new Placed(paper, volume, list.isEmpty() ? "" : list.get(rank).key(), rank, inGroup);
    }

    /** A decision that corrects a paper quotes it, and lies in its volume; in the sub volume where nobody knows what it corrects. */
    private Optional<Volume> volumeOfCorrected(PaperOnFile paper) {
        if (!corrected.isDecision(paper)) return Optional.empty();
        var other = corrected.by(paper);
        if (other.isEmpty()) return Optional.of(Volume.SUB);
        var at = placedAs(other.get());
        if (at.isPresent()) return at.map(Placed::volume);
        boolean internal = other.flatMap(PaperOnFile::parent)
                .map(part -> volumesOfParts.getOrDefault(part, Set.of()))
                .filter(Set.of(Volume.SUB)::equals)
                .isPresent();
        return Optional.of(other.get().volume().orElse(internal ? Volume.SUB : Volume.MAIN));
    }

    private Optional<String> groupOfCorrected(PaperOnFile paper, Volume volume) {
        return corrected
                .by(paper)
                .flatMap(this::placedAs)
                .filter(at -> at.volume() == volume)
                .map(Placed::group);
    }

    private Optional<Placed> placedAs(PaperOnFile paper) {
        return own.stream().filter(at -> at.paper().equals(paper)).findFirst();
    }

    /** Evidence that somebody keeps out of the main volume holds secrets of the party. */
    private Optional<String> secrets(PaperOnFile paper, Volume volume) {
        boolean kept = volume == Volume.SUB
                && paper.volume().filter(Volume.SUB::equals).isPresent();
        boolean evidence = types.find(paper.type())
                .filter(type -> type.kind() == DocumentType.Kind.EVIDENCE)
                .isPresent();
        return kept && evidence ? order.secrets() : Optional.empty();
    }

    /** The place of the paper that a receipt names. */
    private Optional<Place> servedType(PaperOnFile paper) {
        return paper.type().equals(PapersOnFile.RECEIPT)
                ? paper.subject().flatMap(named -> order.place(named, types))
                : Optional.empty();
    }

    private List<BoundPaper> list(Volume volume) {
        return bound.computeIfAbsent(volume, _ -> new ArrayList<>());
    }
}
