package org.anjuan.app;

import java.util.List;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.domain.procedure.CourseOfCase;
import org.anjuan.domain.review.Standards;
import org.anjuan.domain.text.Problem;
import org.anjuan.reference.LawReference;
import org.anjuan.reference.OwnRulesReader;
import org.anjuan.reference.Rules;
import org.anjuan.reference.StandardsReader;
import org.anjuan.usecase.port.OfficeRules.RuleFile;
import org.anjuan.usecase.port.Store;

/**
 * The law and the review standards in force, with the rules of the office's own where a case base has some.
 *
 * @param lawState tells one state of the law's data from another
 * @param reader reads rules of the office's own on top of what ships
 * @param setAside what is wrong with files of the office's own that are left out for it
 */
record Reference(
        LawBook law,
        LegalClock clock,
        CourseOfCase course,
        Standards standards,
        String lawState,
        OwnRulesReader reader,
        List<Problem> setAside) {

    static Reference shipped() {
        var rules = Rules.shipped();
        return of(rules, LawReference.shipped().fingerprint(), new OwnRulesReader(rules), List.of());
    }

    /** What holds in a case base; to be asked of what ships. */
    Reference on(Store store) {
        var files = store.inTransaction(tx -> tx.rules().current());
        if (files.isEmpty()) return this;
        var composed = reader.over(files.stream().map(RuleFile::content).toList());
        var state = composed.state().isEmpty() ? lawState : lawState + " " + composed.state();
        return of(composed.rules(), state, reader, composed.setAside());
    }

    private static Reference of(Rules rules, String state, OwnRulesReader reader, List<Problem> setAside) {
        var clock = new LegalClock(rules.law());
        var course = new CourseOfCase(rules.procedure(), clock);
        return new Reference(rules.law(), clock, course, StandardsReader.shipped(rules.law()), state, reader, setAside);
    }
}
