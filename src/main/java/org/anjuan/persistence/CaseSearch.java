package org.anjuan.persistence;

import static org.anjuan.persistence.jooq.Tables.CASE_CODE;
import static org.anjuan.persistence.jooq.Tables.CASE_GRAM;
import static org.anjuan.persistence.jooq.Tables.CASE_WORDS;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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

    /** How long a code of a party is: so long a term stands at the beginning of one, or in none. */
    private static final int CODE = 18;

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

        /** The numbers of fewer than {@link #FEW} cases. */
        record Few(Set<Long> numbers) implements Answer {}

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
            case Answer.Few(var numbers) -> among(caseNr, numbers);
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
        if (rarest != null && rarest.count() < FEW) return new Answer.Few(found(numbers(rarest, words)));
        var found = found(
                DSL.select(CASE_WORDS.CASE_NR).from(CASE_WORDS).where(words).limit(FEW));
        return found.size() < FEW ? new Answer.Few(found) : new Answer.Many(words);
    }

    private Set<Long> found(Select<Record1<Long>> numbers) {
        return new TreeSet<>(db.fetchValues(numbers));
    }

    /**
     * Whether the case is one of these. The numbers stand in the statement itself: H2 makes a set of constants, but goes
     * through a list of parameters, or an array, for every row.
     */
    static Condition among(Field<Long> caseNr, Collection<Long> numbers) {
        return caseNr.in(numbers.stream().map(DSL::inline).toList());
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
            if (isCode(term) && term.length() < CODE) continue;
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

    /** Codes of parties are letters and digits, and have no pairs: a piece of one is found by comparing alone. */
    private static boolean isCode(String term) {
        return term.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c));
    }

    private record Source(String term, SearchText.KeyRange keys, int count) {}
}
