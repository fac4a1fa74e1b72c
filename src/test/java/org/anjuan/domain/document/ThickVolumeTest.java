package org.anjuan.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Volume;
import org.anjuan.domain.document.VolumeForm.Corner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThickVolumeTest {

    private static final VolumeForm TEN = new VolumeForm(Corner.TOP_RIGHT, false, 10, true);

    @Test
    void aThinVolumeIsOnePart() {
        assertThat(ThickVolume.parts(List.of(), List.of(), TEN)).containsExactly(0);
        assertThat(ThickVolume.parts(List.of(paper(1), paper(2)), List.of(4, 6), TEN))
                .containsExactly(0);
    }

    @Test
    void aPaperItsApprovalAndItsReceiptsAreNotTornApart() {
        var notice = paper(3);
        var papers = List.of(paper(1), beside(2, notice), notice, beside(4, notice), paper(5));
        assertThat(ThickVolume.parts(papers, List.of(8, 1, 2, 1, 6), TEN)).containsExactly(0, 1);
        assertThat(ThickVolume.parts(papers, List.of(8, 1, 20, 1, 6), TEN)).containsExactly(0, 1, 4);
    }

    @Test
    void theReceiptOfAReleaseStaysWithWhatWasReleased() {
        var kept = paper(1);
        var release = beside(2, kept);
        assertThat(ThickVolume.parts(List.of(paper(9), kept, release, beside(3, release)), List.of(9, 1, 1, 1), TEN))
                .containsExactly(0, 1);
    }

    @Test
    void twoPagesAreOneLeafOnBothSidesOfTheLeaf() {
        var both = new VolumeForm(Corner.TOP_RIGHT, true, 10, true);
        var papers = List.of(paper(1), paper(2), paper(3));
        assertThat(ThickVolume.parts(papers, List.of(9, 10, 1), both)).containsExactly(0, 2);
        assertThat(ThickVolume.parts(papers, List.of(9, 10, 1), TEN)).containsExactly(0, 1, 2);
    }

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noPartIsThickerThanItMayBeUnlessItHoldsOnePaperAndWhatBelongsToIt(long seed) {
        var random = new Random(seed);
        var papers = new ArrayList<BoundPaper>();
        var pages = new ArrayList<Integer>();
        var groups = new ArrayList<Integer>();
        int count = random.nextInt(40);
        for (int group = 0; group < count; group++) {
            var main = paper(papers.size());
            papers.add(main);
            for (int i = random.nextInt(4); i > 0; i--) papers.add(beside(papers.size(), main));
            while (groups.size() < papers.size()) groups.add(group);
        }
        papers.forEach(_ -> pages.add(1 + random.nextInt(6)));
        var form = new VolumeForm(Corner.TOP_LEFT, random.nextBoolean(), 1 + random.nextInt(30), true);

        var begins = ThickVolume.parts(papers, pages, form);

        assertThat(begins).first().isEqualTo(0);
        assertThat(begins).isSorted().doesNotHaveDuplicates();
        for (int i = 0; i < begins.size(); i++) {
            int from = begins.get(i);
            int until = i + 1 < begins.size() ? begins.get(i + 1) : papers.size();
            if (i > 0) assertThat(groups.get(from)).isNotEqualTo(groups.get(from - 1));
            int leaves =
                    pages.subList(from, until).stream().mapToInt(form::leaves).sum();
            boolean one = groups.subList(from, until).stream().distinct().count() == 1;
            assertThat(leaves <= form.leaves() || one).isTrue();
        }
    }

    private static BoundPaper paper(int id) {
        var paper = PaperOnFile.of("TEST", new UUID(0, id), Fact.unknown());
        return new BoundPaper(paper, Volume.MAIN, "1", "文书");
    }

    private static BoundPaper beside(int id, BoundPaper other) {
        var own = paper(id).paper();
        return new BoundPaper(own, Volume.MAIN, "1", "送达回证", Optional.empty(), List.of(), Optional.of(other.paper()));
    }
}
