package org.anjuan.ui.forms;

import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Filing;
import org.anjuan.domain.casefile.Head;
import org.anjuan.domain.casefile.Inspection;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.Procedure;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.SummaryDecision;
import org.anjuan.ui.common.Texts;

/**
 * The cover of a file that began with an inspection, from the day it becomes a case: its procedure, its number, and its
 * title as long as nobody gave it another.
 */
final class Covers {

    private final Texts texts;
    private final CaseFile file;

    Covers(Texts texts, CaseFile file) {
        this.texts = texts;
        this.file = file;
    }

    /** The cover after this part came in; the same where the part changes nothing on it. */
    Head after(Object part) {
        var head = file.head();
        return switch (part) {
            case Filing filing when filing.filed().is(true) -> filed(head, filing);
            case SummaryDecision _ -> procedure(head, Procedure.SUMMARY);
            default -> head;
        };
    }

    private Head filed(Head head, Filing filing) {
        var next = procedure(head, Procedure.ORDINARY);
        if (head.number().value().isEmpty() && filing.number().value().isPresent())
            next = Shape.of(Head.class).with(next, "number", filing.number());
        var cause = filing.cause().value();
        if (cause.isPresent() && isOfInspection(head.title()))
            next = Shape.of(Head.class).with(next, "title", texts.get("form.filed.title", party(), cause.get()));
        return next;
    }

    /** A file without a case follows a procedure from the day it is filed or decided on the spot. */
    private static Head procedure(Head head, Procedure procedure) {
        return head.procedure() == Procedure.WITHOUT_CASE
                ? Shape.of(Head.class).with(head, "procedure", procedure)
                : head;
    }

    /** Whether the title is the one that the program gave the file when an inspection began. */
    private boolean isOfInspection(String title) {
        return file.stream(Inspection.class)
                .flatMap(inspection -> inspection.startedAt().value().stream())
                .map(started -> texts.get(
                        "inspections.new.title", party(), started.earliest().toString()))
                .anyMatch(title::equals);
    }

    private String party() {
        return file.first(Party.class).map(Party::name).orElse("");
    }
}
