package org.anjuan.usecase.bench;

/** What is timed. The words are {@code bench.step.<name>}. */
public enum Step {
    INSERT(false),
    CLOSE(false),
    OPEN(false),
    LIST_FIRST_PAGE(true),
    LIST_LAST_PAGE(true),
    LIST_BY_PARTY(true),
    LIST_BY_DUE(true),
    FILTER_STAGE(true),
    FILTER_OPEN(true),
    FILTER_UNIT(true),
    FILTER_HANDLER(true),
    FILTER_DAYS(true),
    FILTER_ALL_TOGETHER(true),
    SEARCH_NUMBER(true),
    SEARCH_PARTY(true),
    SEARCH_TITLE_WORDS(true),
    SEARCH_TWO_CHARACTERS(true),
    SEARCH_CODE(true),
    SEARCH_ADDRESS(true),
    SEARCH_NOTHING_FOUND(true),
    DUE_LIST(true),
    ORDERS(true),
    INSPECTIONS(true),
    OPEN_FILE(true),
    SAVE_CHANGE(true),
    SCORE(true),
    DOSSIER(false);

    private final boolean interactive;

    Step(boolean interactive) {
        this.interactive = interactive;
    }

    /** Whether a person waits for it at the keyboard, so that it should take less than a blink. */
    public boolean isInteractive() {
        return interactive;
    }

    /** The key of its words. */
    public String key() {
        return "bench.step." + name();
    }
}
