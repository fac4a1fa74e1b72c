package org.anjuan.persistence;

import static org.anjuan.persistence.jooq.Tables.CASE_CODE;
import static org.anjuan.persistence.jooq.Tables.CASE_GRAM;
import static org.anjuan.persistence.jooq.Tables.CASE_WORDS;

import java.util.ArrayList;
import java.util.Comparator;
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
    private static final int FEW = 4000;

    private final DSLContext db;

    CaseSearch(DSLContext db) {
        this.db = db;
    }

    /** A condition on the case number; none for blank text. */
    Condition matching(Field<Long> caseNr, String typed) {
        var terms = SearchText.terms(typed);
        if (terms.isEmpty()) return DSL.noCondition();
        var few = candidates(terms);
        if (few != null) return caseNr.in(few);
        var everywhere = words(terms);
        var found = db.select(CASE_WORDS.CASE_NR).from(CASE_WORDS).where(everywhere);
        if (db.fetchCount(found.limit(FEW)) < FEW)
            return caseNr.in(DSL.select(CASE_WORDS.CASE_NR).from(CASE_WORDS).where(everywhere));
        return DSL.exists(DSL.selectOne().from(CASE_WORDS).where(CASE_WORDS.CASE_NR.eq(caseNr), everywhere));
    }

    /** The cases of the rarest pair, where it is rare enough, and those a code of which begins so. */
    private @Nullable Select<Record1<Long>> candidates(List<String> terms) {
        Source rarest = null;
        for (var term : terms)
            for (var source : sources(term)) if (rarest == null || source.count() < rarest.count()) rarest = source;
        if (rarest == null || rarest.count() >= FEW) return null;
        var number = DSL.bitAnd(CASE_GRAM.PAIR_CASE, SearchText.caseBits());
        var byPair = DSL.select(CASE_WORDS.CASE_NR)
                .from(CASE_GRAM)
                .join(CASE_WORDS)
                .on(CASE_WORDS.CASE_NR.eq(number))
                .where(
                        CASE_GRAM.PAIR_CASE.between(
                                rarest.keys().from(), rarest.keys().to()),
                        words(terms));
        if (!isCode(rarest.term())) return byPair;
        return byPair.unionAll(DSL.select(CASE_WORDS.CASE_NR)
                .from(CASE_CODE)
                .join(CASE_WORDS)
                .on(CASE_WORDS.CASE_NR.eq(CASE_CODE.CASE_NR))
                .where(CASE_CODE.CODE.between(rarest.term(), rarest.term() + Character.MAX_VALUE), words(terms)));
    }

    private List<Source> sources(String term) {
        var ranges = term.length() == 1
                ? List.of(SearchText.keysFrom(term.charAt(0)))
                : SearchText.pairsOf(term).stream().map(SearchText::keys).toList();
        var sources = new ArrayList<Source>();
        int codes = isCode(term)
                ? db.fetchCount(DSL.selectOne()
                        .from(CASE_CODE)
                        .where(CASE_CODE.CODE.between(term, term + Character.MAX_VALUE))
                        .limit(FEW))
                : 0;
        for (var range : ranges) {
            int pairs = db.fetchCount(DSL.selectOne()
                    .from(CASE_GRAM)
                    .where(CASE_GRAM.PAIR_CASE.between(range.from(), range.to()))
                    .limit(FEW));
            sources.add(new Source(term, range, pairs + codes));
        }
        sources.sort(Comparator.comparingInt(Source::count));
        return sources;
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
