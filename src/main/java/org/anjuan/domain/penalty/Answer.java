package org.anjuan.domain.penalty;

import java.time.LocalDate;
import java.util.List;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Missing;
import org.anjuan.domain.law.Citation;
import org.anjuan.domain.text.Bilingual;

/**
 * An answer to a question about the procedure.
 *
 * @param value yes, no, or not known: a person decides, or the file does not say enough
 * @param day the day whose rules were asked
 * @param grounds what a yes rests on, and what an unknown leaves open
 * @param missing what the file would have to say
 * @param local whether it rests on a rule of the office itself
 * @param localMayDiffer whether local rules may be stricter than the ones asked
 */
public record Answer(
        Question question,
        Fact<Boolean> value,
        LocalDate day,
        List<Ground> grounds,
        List<Missing> missing,
        List<Bilingual> notes,
        List<Citation> citations,
        boolean local,
        boolean localMayDiffer) {

    public Answer {
        grounds = List.copyOf(grounds);
        missing = List.copyOf(missing);
        notes = List.copyOf(notes);
        citations = List.copyOf(citations);
    }
}
