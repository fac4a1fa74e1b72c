package org.anjuan.usecase;

import static org.anjuan.usecase.PaperActs.stop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anjuan.domain.casefile.Arrangement;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.OfficePaper;
import org.anjuan.domain.casefile.Placement;
import org.anjuan.domain.casefile.Volume;
import org.anjuan.domain.document.BoundPaper;
import org.anjuan.domain.document.PaperOnFile;
import org.anjuan.domain.office.Actor;
import org.anjuan.usecase.PaperActs.Made;
import org.anjuan.usecase.PaperActs.Name;
import org.anjuan.usecase.PaperActs.Target;

/**
 * Lays the papers of a dossier in an order by hand, each with what lies beside it. Nothing comes into the main volume that would not lie there without
 * a hand; after the archive nothing is moved any more.
 */
public final class ArrangeDossier {

    /** Where a paper goes inside its volume. */
    public enum Move {
        FIRST,
        UP,
        DOWN,
        LAST
    }

    /**
     * Which paper is meant: that of a row of {@link SeePapers}.
     *
     * @param id the office's own paper where there is one, else the part it records
     */
    public record Which(UUID id, String type) {

        /** The paper of a row. */
        public static Which of(SeePapers.Row row) {
            return new Which(row.made().orElse(row.part()), row.type());
        }

        static Which of(PaperOnFile paper) {
            return new Which(paper.made().map(OfficePaper::id).orElse(paper.part()), paper.type());
        }
    }

    /** A paper with what lies beside it: an approval, its receipts. */
    private record Run(Which head, List<BoundPaper> papers) {
        boolean holds(Which which) {
            return papers.stream().anyMatch(bound -> Which.of(bound.paper()).equals(which));
        }
    }

    private final PaperTools tools;
    private final PaperActs acts;

    public ArrangeDossier(PaperTools tools) {
        this.tools = tools;
        this.acts = new PaperActs(tools);
    }

    /** Moves a paper inside its volume; one that lies beside another moves with it. */
    public PaperOutcome move(Actor actor, UUID caseId, int version, Which which, Move move) {
        return arrange(actor, caseId, version, file -> {
            var volume = volumeOf(file, which);
            var runs = runs(file, volume);
            int at = place(runs, which);
            int to =
                    switch (move) {
                        case FIRST -> 0;
                        case UP -> Math.max(0, at - 1);
                        case DOWN -> Math.min(runs.size() - 1, at + 1);
                        case LAST -> runs.size() - 1;
                    };
            runs.add(to, runs.remove(at));
            return placements(file, Map.of(volume, runs));
        });
    }

    /** Puts a paper in front of another one of the same volume. */
    public PaperOutcome before(Actor actor, UUID caseId, int version, Which which, Which other) {
        return arrange(actor, caseId, version, file -> {
            var volume = volumeOf(file, which);
            if (volumeOf(file, other) != volume) throw stop("", "paper.arrange.otherVolume");
            var runs = runs(file, volume);
            var moved = runs.remove(place(runs, which));
            if (!moved.holds(other)) runs.add(place(runs, other), moved);
            else return placements(file, Map.of());
            return placements(file, Map.of(volume, runs));
        });
    }

    /** Takes a paper out of the main volume, or lets it come back; it lies last there. */
    public PaperOutcome toVolume(Actor actor, UUID caseId, int version, Which which, Volume volume) {
        return arrange(actor, caseId, version, file -> {
            var from = volumeOf(file, which);
            if (from == volume) return placements(file, Map.of());
            var left = runs(file, from);
            var there = runs(file, volume);
            there.add(left.remove(place(left, which)));
            return placements(file, Map.of(from, left, volume, there));
        });
    }

    /** Gives up the order by hand. */
    public PaperOutcome reset(Actor actor, UUID caseId, int version) {
        return acts.carryOut(new Target(actor, caseId, version), Name.of("dossier-arranged"), (file, _) -> {
            var next = file;
            for (var arrangement : file.all(Arrangement.class)) next = next.without(arrangement.id());
            return new Made(next, caseId);
        });
    }

    /** The places that papers are to have. */
    private interface Places {
        List<Placement> in(CaseFile file);
    }

    private PaperOutcome arrange(Actor actor, UUID caseId, int version, Places places) {
        return acts.carryOut(new Target(actor, caseId, version), Name.of("dossier-arranged"), (file, _) -> {
            var wanted = places.in(file);
            var id = file.last(Arrangement.class).map(Arrangement::id).orElseGet(tools.ids());
            if (wanted.isEmpty()) return new Made(file, id);
            var next = file.with(new Arrangement(id, wanted));
            for (var placement : wanted)
                for (var bound : tools.press().papers(next))
                    if (Which.of(bound.paper()).equals(new Which(placement.part(), placement.documentType()))
                            && bound.volume() != placement.volume()) throw stop("", "paper.arrange.internal");
            return new Made(next, id);
        });
    }

    private Volume volumeOf(CaseFile file, Which which) {
        return tools.press().papers(file).stream()
                .filter(bound -> Which.of(bound.paper()).equals(which))
                .map(BoundPaper::volume)
                .findFirst()
                .orElseThrow(() -> stop("", "paper.arrange.gone"));
    }

    private List<Run> runs(CaseFile file, Volume volume) {
        var runs = new ArrayList<Run>();
        for (var bound : tools.press().papers(file)) {
            if (bound.volume() != volume) continue;
            var head = Which.of(bound.beside().orElse(bound.paper()));
            if (runs.isEmpty() || !runs.getLast().head().equals(head)) runs.add(new Run(head, new ArrayList<>()));
            runs.getLast().papers().add(bound);
        }
        return runs;
    }

    private static int place(List<Run> runs, Which which) {
        for (int i = 0; i < runs.size(); i++) if (runs.get(i).holds(which)) return i;
        throw stop("", "paper.arrange.gone");
    }

    /** The places of all papers, these volumes as given and the other as it lies; groups given by hand stay. Empty where nothing is given. */
    private List<Placement> placements(CaseFile file, Map<Volume, List<Run>> given) {
        if (given.isEmpty()) return List.of();
        var groups = new HashMap<Which, Fact<String>>();
        var volumes = new HashMap<Which, Volume>();
        file.last(Arrangement.class)
                .ifPresent(last -> last.papers().forEach(placement -> {
                    var which = new Which(placement.part(), placement.documentType());
                    groups.put(which, placement.group());
                    volumes.put(which, placement.volume());
                }));
        var placements = new ArrayList<Placement>();
        for (var volume : Volume.values()) {
            var runs = given.get(volume);
            for (var run : runs == null ? runs(file, volume) : runs) {
                boolean stayed = volume.equals(volumes.getOrDefault(run.head(), volume));
                placements.add(new Placement(
                        run.head().id(),
                        run.head().type(),
                        volume,
                        stayed ? groups.getOrDefault(run.head(), Fact.unknown()) : Fact.unknown()));
            }
        }
        return placements;
    }
}
