package org.anjuan.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.anjuan.reference.ResourceWords;
import org.anjuan.usecase.VerifyDossier.Difference;
import org.anjuan.usecase.VerifyDossier.What;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody else's volume says of itself is shown, and does nothing. */
class VerifiedWordsTest {

    private static final VerifiedWords WORDS = new VerifiedWords(ResourceWords.ENGLISH);

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\u001b[2K", "\u0085", "\u2028", "\u202e", "\u0007"})
    void aTitleBeginsNoLineOfItsOwnAndTellsATerminalNothing(String harm) {
        var said = WORDS.text(new Difference(What.GONE, "笔录" + harm + "b.pdf: whole", Set.of(), false));
        assertThat(said).contains("笔录").contains("b.pdf: whole").doesNotContain(harm.substring(0, 1));
        assertThat(said.lines()).hasSize(1);
    }

    @Test
    void aTitleInAnyScriptIsShownAsItIs() {
        assertThat(WORDS.text(new Difference(What.GONE, "某某𠮷 Ä（1）— №", Set.of(), false)))
                .contains("某某𠮷 Ä（1）— №");
    }
}
