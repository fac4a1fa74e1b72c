package org.anjuan.persistence;

import static org.anjuan.persistence.jooq.Tables.CASE_CODE;
import static org.anjuan.persistence.jooq.Tables.CASE_GRAM;
import static org.anjuan.persistence.jooq.Tables.CASE_WORDS;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cases in whose words all typed terms occur. Where one pair of characters is rare, its cases are looked at;
 * where all are frequent, the narrow table of words is read once, and frequent answers are left to the list's own order.
 */
final class CaseSearch {

    /** Up to so many cases are collected first and sorted then; above, the list is walked in its order. */
    static final int FEW = 1500;

    /** So rare that no rarer pair is looked for. */
    private static final int RARE = 200;

    private final DSLContext db;
    private String typedLast = "";
    private Answer answerLast = new Answer.Everything();

    CaseSearch(DSLContext db) {
        this.db = db;
    }

    /** The cases that a text finds. */
    sealed interface Answer {

        /** Nothing was typed. */
        record Everything() implements Answer {}

        /** The numbers of no more than {@link #FEW} cases. */
        record Few(Select<Record1<Long>> numbers) implements Answer {}

        /** Many; the condition is on the table of words. */
        record Many(Condition words) implements Answer {}
    }

    /** What the text finds; asked twice for the same text, it is looked for once. */
    Answer find(String typed) {
        if (!typed.equals(typedLast)) {
            answerLast = look(SearchText.terms(typed));
            typedLast = typed;
        }
        return answerLast;
    }

    /** A condition on the case number; none for blank text. */
    Condition matching(Field<Long> caseNr, String typed) {
        return switch (find(typed)) {
            case Answer.Everything _ -> DSL.noCondition();
            case Answer.Few(var numbers) -> caseNr.in(numbers);
            case Answer.Many(var words) ->
                DSL.exists(DSL.selectOne().from(CASE_WORDS).where(CASE_WORDS.CASE_NR.eq(caseNr), words));
        };
    }

    /** The same for counting, where no order helps: the cases are collected even where they are many. */
    Condition counting(Field<Long> caseNr, String typed) {
        return find(typed) instanceof Answer.Many(var words)
                ? caseNr.in(DSL.select(CASE_WORDS.CASE_NR).from(CASE_WORDS).where(words))
                : matching(caseNr, typed);
    }

    private Answer look(List<String> terms) {
        if (terms.isEmpty()) return new Answer.Everything();
        var words = words(terms);
        var rarest = rarest(terms);
        if (rarest != null && rarest.count() < FEW) return new Answer.Few(numbers(rarest, words));
        var all = DSL.select(CASE_WORDS.CASE_NR).from(CASE_WORDS).where(words);
        return db.fetchCount(DSL.select(CASE_WORDS.CASE_NR)
                                .from(CASE_WORDS)
                                .where(words)
                                .limit(FEW))
                        < FEW
                ? new Answer.Few(all)
                : new Answer.Many(words);
    }

    /** The cases of the rarest pair in whose words all terms are, and those a code of which begins so. */
    private static Select<Record1<Long>> numbers(Source rarest, Condition words) {
        var number = DSL.bitAnd(CASE_GRAM.PAIR_CASE, SearchText.caseBits());
        var byPair = DSL.select(CASE_WORDS.CASE_NR)
                .from(CASE_GRAM)
                .join(CASE_WORDS)
                .on(CASE_WORDS.CASE_NR.eq(number))
                .where(
                        CASE_GRAM.PAIR_CASE.between(
                                rarest.keys().from(), rarest.keys().to()),
                        words);
        if (!isCode(rarest.term())) return byPair;
        return byPair.unionAll(DSL.select(CASE_WORDS.CASE_NR)
                .from(CASE_CODE)
                .join(CASE_WORDS)
                .on(CASE_WORDS.CASE_NR.eq(CASE_CODE.CASE_NR))
                .where(beginsWith(rarest.term()), words));
    }

    /** The pair, of all terms, that the fewest cases have; it is enough to know that they are few. */
    private @Nullable Source rarest(List<String> terms) {
        Source rarest = null;
        for (var term : terms) {
            int codes = isCode(term)
                    ? db.fetchCount(DSL.selectOne()
                            .from(CASE_CODE)
                            .where(beginsWith(term))
                            .limit(FEW))
                    : 0;
            for (var keys : keys(term)) {
                int most = rarest == null ? FEW : rarest.count();
                int pairs = db.fetchCount(DSL.selectOne()
                        .from(CASE_GRAM)
                        .where(CASE_GRAM.PAIR_CASE.between(keys.from(), keys.to()))
                        .limit(most));
                if (rarest == null || pairs + codes < rarest.count()) rarest = new Source(term, keys, pairs + codes);
                if (rarest.count() <= RARE) return rarest;
            }
        }
        return rarest;
    }

    private static List<SearchText.KeyRange> keys(String term) {
        return term.length() == 1
                ? List.of(SearchText.keysFrom(term.charAt(0)))
                : SearchText.pairsOf(term).stream().map(SearchText::keys).toList();
    }

    private static Condition beginsWith(String term) {
        return CASE_CODE.CODE.between(term, term + Character.MAX_VALUE);
    }

    private static Condition words(List<String> terms) {
        return DSL.and(terms.stream()
                .map(term -> CASE_WORDS.WORDS.like(SearchText.anywhere(term), '!'))
                .toList());
    }

    /** Codes of parties are letters and digits; only such a term is looked up among them. */
    private static boolean isCode(String term) {
        return term.length() > 1 && term.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c));
    }

    private record Source(String term, SearchText.KeyRange keys, int count) {}
}
