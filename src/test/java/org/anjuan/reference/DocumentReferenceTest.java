package org.anjuan.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.anjuan.domain.document.VolumeForm;
import org.anjuan.domain.document.VolumeForm.Corner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentReferenceTest {

    private static VolumeForm form(String field, String word) {
        var map = new HashMap<String, Object>(
                Map.of("corner", "TOP_RIGHT", "sides", "single", "leaves", 200, "numbers", "part"));
        map.put(field, word);
        return DocumentReference.form(map);
    }

    @Test
    void theFormOfAVolumeIsReadWordByWord() {
        assertThat(form("sides", "single")).isEqualTo(new VolumeForm(Corner.TOP_RIGHT, false, 200, false));
        assertThat(form("sides", "double")).isEqualTo(new VolumeForm(Corner.TOP_RIGHT, true, 200, false));
        assertThat(form("numbers", "volume")).isEqualTo(new VolumeForm(Corner.TOP_RIGHT, false, 200, true));
    }

    @ParameterizedTest
    @CsvSource({"sides, Double", "sides, both", "numbers, volumes", "numbers, parts"})
    void aSlipInAWordOfTheFormIsRefused(String field, String word) {
        assertThatThrownBy(() -> form(field, word))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(field + " is ")
                .hasMessageEndingWith("not " + word);
    }

    @Test
    void theDataSaysWhichPapersTheOfficeMakes() {
        var types = new DocumentReference().types();
        assertThat(types.isOfOffice("PENALTY_DECISION")).isTrue();
        assertThat(types.isOfOffice("PAYMENT_VOUCHER")).isFalse();
        assertThat(types.isOfOffice("DOSSIER_COVER")).isFalse();
        assertThat(types.isOfOffice("AV_CATALOGUE")).isFalse();
        assertThat(types.isOfOffice("a title somebody wrote")).isTrue();
    }
}
