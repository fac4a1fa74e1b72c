package org.anjuan.domain.law;

import java.util.List;
import java.util.Optional;
import org.anjuan.domain.text.Bilingual;

/**
 * That one law lets the police detain for an act.
 *
 * @param when what it takes, as the law puts it
 */
public record Detention(Citation citation, Upon upon, Bilingual days, Bilingual when, Verified verified) {

    /** What it takes beside the act, as far as a file can tell it. */
    public enum Upon {
        /** Nothing: the act itself. */
        ACT,
        /** An order that was not followed, as a re-check found. */
        REFUSAL,
        /** Serious circumstances. */
        SEVERE,
        /** Serious consequences. */
        GRAVE;

        /** The circumstance of an act by which a file tells it, a code of the catalogue. */
        public Optional<String> circumstance() {
            return switch (this) {
                case ACT, REFUSAL -> Optional.empty();
                case SEVERE -> Optional.of("severe");
                case GRAVE -> Optional.of("grave");
            };
        }

        /** Whether one of these circumstances says so; of two words in one the last counts. */
        public boolean isAmong(List<String> circumstances) {
            return circumstance()
                    .filter(code ->
                            circumstances.stream().anyMatch(each -> each.equals(code) || each.endsWith("-" + code)))
                    .isPresent();
        }
    }

    /** Whether its article may be relied on: it was read, or the office says so in a rule of its own. */
    public boolean isChecked() {
        return verified != Verified.UNVERIFIED;
    }
}
