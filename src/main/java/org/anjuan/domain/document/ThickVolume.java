package org.anjuan.domain.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Splits a volume that is too thick to be bound into parts (册). */
public final class ThickVolume {

    private ThickVolume() {}

    /**
     * The places in the list at which a part begins. A paper, its approval and its receipts are never torn apart; where they
     * alone are thicker than a part may be, they are a part of their own.
     *
     * @param pages how many pages each of the papers has
     */
    public static List<Integer> parts(List<BoundPaper> papers, List<Integer> pages, VolumeForm form) {
        var beside = new HashMap<PaperOnFile, PaperOnFile>();
        for (var paper : papers)
            paper.beside().filter(other -> !other.equals(paper.paper())).ifPresent(o -> beside.put(paper.paper(), o));
        var begins = new ArrayList<Integer>();
        begins.add(0);
        int inPart = 0;
        for (int at = 0; at < papers.size(); ) {
            var together = belongsTo(papers.get(at), beside);
            int end = at;
            int leaves = 0;
            while (end < papers.size() && belongsTo(papers.get(end), beside).equals(together))
                leaves += form.leaves(pages.get(end++));
            if (inPart > 0 && inPart + leaves > form.leaves()) {
                begins.add(at);
                inPart = 0;
            }
            inPart += leaves;
            at = end;
        }
        return begins;
    }

    /** The paper at the end of the chain: the receipt of a release belongs to what was released. */
    private static PaperOnFile belongsTo(BoundPaper paper, Map<PaperOnFile, PaperOnFile> beside) {
        var end = paper.paper();
        for (int step = 0; step < beside.size(); step++) {
            var next = beside.get(end);
            if (next == null) break;
            end = next;
        }
        return end;
    }
}
