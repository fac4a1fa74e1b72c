package org.anjuan.document.bind;

import java.util.ArrayList;
import java.util.List;
import org.anjuan.domain.document.BoundPaper;
import org.anjuan.domain.document.ThickVolume;
import org.anjuan.domain.document.VolumeForm;

/**
 * A part of a volume (册); a volume that is not thick has one.
 *
 * @param number which of the parts it is
 * @param of how many parts there are
 */
record VolumePart(int number, int of, List<Entry> entries) {

    /**
     * A bound paper.
     *
     * @param at the page it begins on, counted from the first page of all papers
     * @param serial its number in the catalogue
     * @param first the number stamped on its first page
     */
    record Entry(BoundPaper bound, int at, int pages, int serial, int first) {

        /** The number stamped on its last page. */
        int last() {
            return first + pages - 1;
        }
    }

    /** The parts of a volume of these papers, one after the other as they are bound. */
    static List<VolumePart> of(List<BoundPaper> papers, List<Integer> pages, VolumeForm form) {
        var begins = ThickVolume.parts(papers, pages, form);
        var parts = new ArrayList<VolumePart>();
        int at = 0;
        int number = 1;
        for (int i = 0; i < begins.size(); i++) {
            int from = begins.get(i);
            int until = i + 1 < begins.size() ? begins.get(i + 1) : papers.size();
            if (!form.numberedThrough()) number = 1;
            var entries = new ArrayList<Entry>();
            for (int paper = from; paper < until; paper++) {
                int serial = form.numberedThrough() ? paper + 1 : paper - from + 1;
                entries.add(new Entry(papers.get(paper), at, pages.get(paper), serial, number));
                at += pages.get(paper);
                number += pages.get(paper);
            }
            parts.add(new VolumePart(i + 1, begins.size(), List.copyOf(entries)));
        }
        return parts;
    }

    int pages() {
        return entries.stream().mapToInt(Entry::pages).sum();
    }
}
