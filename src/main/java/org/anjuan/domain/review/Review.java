package org.anjuan.domain.review;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One person's review of one snapshot of a case file under one standard. It stands beside the file, not in it:
 * scoring a file does not change it.
 *
 * @param snapshot the hash of the file as it was reviewed
 * @param marks by item id; an item that is absent is open
 * @param vetoes by veto id; a veto that is absent is open
 * @param remarks by item or veto id
 */
public record Review(
        UUID id,
        UUID caseId,
        String snapshot,
        String standardId,
        String standardVersion,
        Reviewer reviewer,
        Instant startedAt,
        Optional<Instant> finishedAt,
        Judgement judgement,
        Map<String, ItemMark> marks,
        Map<String, VetoMark> vetoes,
        Map<String, Remark> remarks) {

    /** Whether a review still takes marks. */
    public enum State {
        DRAFT,
        FINISHED
    }

    public Review {
        marks = Map.copyOf(marks);
        vetoes = Map.copyOf(vetoes);
        remarks = Map.copyOf(remarks);
    }

    /** A review in which nothing is marked yet. */
    public static Review started(
            UUID id,
            UUID caseId,
            String snapshot,
            Standard standard,
            Reviewer reviewer,
            Instant startedAt,
            Judgement judgement) {
        return new Review(
                id,
                caseId,
                snapshot,
                standard.id(),
                standard.version(),
                reviewer,
                startedAt,
                Optional.empty(),
                judgement,
                Map.of(),
                Map.of(),
                Map.of());
    }

    public State state() {
        return finishedAt.isPresent() ? State.FINISHED : State.DRAFT;
    }

    /** Whether anything is said in it yet. */
    public boolean isMarked() {
        return !(marks.isEmpty() && vetoes.isEmpty() && remarks.isEmpty());
    }

    public ItemMark mark(String itemId) {
        return marks.getOrDefault(itemId, ItemMark.open());
    }

    public VetoMark veto(String vetoId) {
        return vetoes.getOrDefault(vetoId, VetoMark.open());
    }

    public Optional<Remark> remark(String id) {
        return Optional.ofNullable(remarks.get(id));
    }

    public Review withMark(String itemId, ItemMark mark) {
        return with(put(marks, itemId, mark, mark instanceof ItemMark.Open), vetoes, remarks);
    }

    public Review withVeto(String vetoId, VetoMark mark) {
        return with(marks, put(vetoes, vetoId, mark, mark instanceof VetoMark.Open), remarks);
    }

    /** With this remark; one without words takes the remark away. */
    public Review withRemark(String id, Remark remark) {
        return with(marks, vetoes, put(remarks, id, remark, remark.text().isEmpty()));
    }

    /** The same review with all marks, vetoes and remarks replaced. */
    public Review with(
            Map<String, ItemMark> nextMarks, Map<String, VetoMark> nextVetoes, Map<String, Remark> nextRemarks) {
        return new Review(
                id,
                caseId,
                snapshot,
                standardId,
                standardVersion,
                reviewer,
                startedAt,
                finishedAt,
                judgement,
                nextMarks,
                nextVetoes,
                nextRemarks);
    }

    public Review finished(Instant at) {
        return new Review(
                id,
                caseId,
                snapshot,
                standardId,
                standardVersion,
                reviewer,
                startedAt,
                Optional.of(at),
                judgement,
                marks,
                vetoes,
                remarks);
    }

    private static <T> Map<String, T> put(Map<String, T> map, String key, T value, boolean remove) {
        var next = new LinkedHashMap<>(map);
        if (remove) next.remove(key);
        else next.put(key, value);
        return next;
    }
}
