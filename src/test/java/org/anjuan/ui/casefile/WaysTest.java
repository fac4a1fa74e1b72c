package org.anjuan.ui.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.procedure.Staff;
import org.anjuan.domain.procedure.StepCode;
import org.anjuan.reference.DocumentReference;
import org.anjuan.ui.common.SampleStore;
import org.anjuan.usecase.TestGuards;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a step opens, and what it says of it beforehand. */
class WaysTest {

    private final List<List<Object>> added = new ArrayList<>();

    private FileActions actions() {
        return (FileActions) Proxy.newProxyInstance(
                FileActions.class.getClassLoader(), new Class<?>[] {FileActions.class}, (_, method, given) -> {
                    if (method.getName().equals("add") && given.length == 3) added.add(List.of(given[0], given[2]));
                    return null;
                });
    }

    @ParameterizedTest
    @CsvSource({
        "NOTIFY_DAILY_FINE, PRIOR_NOTICE, kind, DAILY_FINE",
        "TRANSFER_DETENTION, TRANSFER, kind, DETENTION",
        "NOT_FILE, FILING, filed, false",
        "NOTIFY, PRIOR_NOTICE, , ",
    })
    void theFormOfAStepSaysWhatTheStepIs(StepCode code, PartKind kind, String field, String value) {
        var file = SampleStore.file(1);
        var step = TestGuards.course().check(code, file, LocalDate.of(2026, 10, 9), Staff.NOBODY);
        new Ways(file, new DocumentReference().types(), actions()).take(step);
        assertThat(added).containsExactly(List.of(kind, field == null ? Map.of() : Map.of(field, value)));
    }
}
