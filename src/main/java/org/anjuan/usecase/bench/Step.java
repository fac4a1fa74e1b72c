package org.anjuan.usecase.bench;

/** What is timed. The words are {@code bench.step.<name>}. */
public enum Step {
    INSERT(Aim.NONE),
    CLOSE(Aim.NONE),
    OPEN(Aim.NONE),
    LIST_FIRST_PAGE(Aim.BLINK),
    LIST_LAST_PAGE(Aim.BLINK),
    LIST_BY_PARTY(Aim.BLINK),
    LIST_BY_DUE(Aim.BLINK),
    FILTER_STAGE(Aim.BLINK),
    FILTER_OPEN(Aim.BLINK),
    FILTER_UNIT(Aim.BLINK),
    FILTER_HANDLER(Aim.BLINK),
    FILTER_DAYS(Aim.BLINK),
    FILTER_ALL_TOGETHER(Aim.BLINK),
    SEARCH_NUMBER(Aim.BLINK),
    SEARCH_PARTY(Aim.BLINK),
    SEARCH_TITLE_WORDS(Aim.BLINK),
    SEARCH_TWO_WORDS(Aim.BLINK),
    SEARCH_TWO_CHARACTERS(Aim.BLINK),
    SEARCH_CODE(Aim.BLINK),
    SEARCH_ADDRESS(Aim.BLINK),
    SEARCH_NOTHING_FOUND(Aim.BLINK),
    DUE_LIST(Aim.BLINK),
    DUE_MONTH_END(Aim.BLINK),
    DUE_AFTER_HOLIDAY(Aim.BLINK),
    DUE_YEAR_ON(Aim.BLINK),
    DUE_OVERDUE(Aim.BLINK),
    DUE_SUSPENDED(Aim.BLINK),
    DUE_UNIT(Aim.BLINK),
    DUE_HANDLER(Aim.BLINK),
    DUE_TEXT(Aim.BLINK),
    DUE_LIMITS(Aim.BLINK),
    DUE_ALL_TOGETHER(Aim.BLINK),
    ORDERS(Aim.BLINK),
    INSPECTIONS(Aim.BLINK),
    INSPECTIONS_OF_OFFICER(Aim.BLINK),
    OPEN_FILE(Aim.BLINK),
    SAVE_CHANGE(Aim.BLINK),
    SCORE(Aim.BLINK),
    DOSSIER_FORTY(Aim.SHORT_WAIT),
    DOSSIER(Aim.NONE),
    REBUILD(Aim.BREAK);

    private enum Aim {
        /** What a person waits for at the keyboard. */
        BLINK(100),
        /** What a person starts and waits for. */
        SHORT_WAIT(2000),
        /** What a person starts and does something else meanwhile. */
        BREAK(60_000),
        /** What nobody waits for, or what has no length of its own. */
        NONE(Double.POSITIVE_INFINITY);

        private final double millis;

        Aim(double millis) {
            this.millis = millis;
        }
    }

    private final Aim aim;

    Step(Aim aim) {
        this.aim = aim;
    }

    /** How many milliseconds it should stay below in 95 of 100 runs; infinite where none are set. */
    public double aim() {
        return aim.millis;
    }

    /** The key of its words. */
    public String key() {
        return "bench.step." + name();
    }
}
