package org.anjuan.app;

/** Rules of an office's own, as several tests add them. */
final class RuleTexts {

    /** Puts the local limit of archiving in force. */
    static final String SWITCH = """
        format: anjuan.time-limits/1
        limits:
          - {id: archive-local, use: true}
        """;

    private RuleTexts() {}
}
