package org.anjuan.domain.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.casefile.OfficePaper;
import org.anjuan.domain.casefile.Placement;
import org.anjuan.domain.casefile.Volume;
import org.anjuan.domain.document.BindingOrder.Group;

/**
 * The order by hand, laid over the usual one. What lies beside a paper goes where that paper goes. A paper that has no place by hand
 * stays behind the one it would lie behind without any.
 */
final class Arranged {

    /** What names a paper in an arrangement. */
    private record Key(UUID part, String type) {}

    private record At(int position, Placement placement) {}

    private final Map<Key, At> places = new HashMap<>();

    Arranged(List<Placement> placements) {
        for (var placement : placements)
            places.putIfAbsent(new Key(placement.part(), placement.documentType()), new At(places.size(), placement));
    }

    private Optional<At> at(PaperOnFile paper) {
        return paper.made()
                .map(OfficePaper::id)
                .map(id -> places.get(new Key(id, paper.type())))
                .or(() -> Optional.ofNullable(places.get(new Key(paper.part(), paper.type()))));
    }

    /**
     * The volume of a paper that would lie in this one: by hand it can be taken out of the main volume, for that hides it, and back
     * again, but nothing else comes into the main volume.
     */
    Volume volume(PaperOnFile paper, Volume usual) {
        return at(paper)
                .map(At::placement)
                .map(Placement::volume)
                .filter(Volume.SUB::equals)
                .orElse(usual);
    }

    /** The group that a paper was put in by hand, where its volume has such a group. */
    Optional<String> group(PaperOnFile paper, Volume volume, List<Group> groups) {
        return at(paper)
                .map(At::placement)
                .filter(placement -> placement.volume() == volume)
                .flatMap(placement -> placement.group().value())
                .filter(wanted -> groups.stream().map(Group::key).anyMatch(wanted::equals));
    }

    /** The papers of one volume in the order by hand. */
    List<BoundPaper> order(Volume volume, List<BoundPaper> usual) {
        if (places.isEmpty()) return usual;
        var moved = new ArrayList<List<BoundPaper>>();
        var first = new ArrayList<List<BoundPaper>>();
        var behind = new LinkedHashMap<List<BoundPaper>, List<List<BoundPaper>>>();
        List<BoundPaper> last = List.of();
        for (var together : together(usual)) {
            if (position(volume, together) >= 0) {
                moved.add(together);
                last = together;
            } else if (last.isEmpty()) first.add(together);
            else behind.computeIfAbsent(last, _ -> new ArrayList<>()).add(together);
        }
        moved.sort((one, other) -> Integer.compare(position(volume, one), position(volume, other)));
        var ordered = new ArrayList<BoundPaper>();
        first.forEach(ordered::addAll);
        for (var together : moved) {
            ordered.addAll(together);
            behind.getOrDefault(together, List.of()).forEach(ordered::addAll);
        }
        return ordered;
    }

    private int position(Volume volume, List<BoundPaper> together) {
        return at(main(together.getFirst()))
                .filter(at -> at.placement().volume() == volume)
                .map(At::position)
                .orElse(-1);
    }

    /** Each paper with what lies beside it. */
    private static List<List<BoundPaper>> together(List<BoundPaper> usual) {
        var runs = new ArrayList<List<BoundPaper>>();
        for (var paper : usual) {
            if (runs.isEmpty() || !main(runs.getLast().getFirst()).equals(main(paper))) runs.add(new ArrayList<>());
            runs.getLast().add(paper);
        }
        return runs;
    }

    private static PaperOnFile main(BoundPaper paper) {
        return paper.beside().orElse(paper.paper());
    }
}
