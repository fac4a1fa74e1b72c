package org.anjuan.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.office.Role;
import org.anjuan.persistence.Sample;
import org.anjuan.reference.OwnRulesReader;
import org.anjuan.reference.Rules;
import org.anjuan.ui.common.SampleStore;
import org.anjuan.usecase.port.OfficeRules;
import org.anjuan.usecase.port.OfficeRules.RuleFile;
import org.anjuan.usecase.port.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two administrators change one file of rules at the same moment: who comes second is told so, and what the first one did stands. */
class RulesRaceTest {

    private static final String NAME = "ours.yaml";

    private final Actor administrator = Sample.actor("管理员", Role.ADMINISTRATOR);
    private final Store store = SampleStore.empty();
    private final ManageRules first = rules(store);
    private final Deque<Runnable> before = new ArrayDeque<>();
    private final ManageRules second = rules(new Store() {
        @Override
        public <T> T inTransaction(Function<Tx, T> work) {
            return store.inTransaction(tx -> work.apply(overtaken(tx)));
        }
    });

    private static ManageRules rules(Store store) {
        return new ManageRules(store, new OwnRulesReader(Rules.shipped()), Sample.CLOCK);
    }

    @BeforeEach
    void keepTheAdministrator() {
        new ManageOffice(store, Sample.CLOCK).keep(administrator, administrator.person());
    }

    /** What is waiting to be done by the first one is done just before the second one writes. */
    private Store.Tx overtaken(Store.Tx tx) {
        var rules = (OfficeRules) proxy(OfficeRules.class, (method, values) -> {
            if (Set.of("add", "end").contains(method.getName()) && !before.isEmpty())
                before.pop().run();
            return method.invoke(tx.rules(), values);
        });
        return (Store.Tx) proxy(
                Store.Tx.class,
                (method, values) -> method.getName().equals("rules") ? rules : method.invoke(tx, values));
    }

    private interface Call {
        Object of(java.lang.reflect.Method method, Object[] values) throws Exception;
    }

    private static Object proxy(Class<?> type, Call call) {
        return Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (_, method, values) -> call.of(method, values));
    }

    private RulesOutcome add(ManageRules by, boolean use) {
        var text = "format: anjuan.time-limits/1\nlimits:\n  - {id: archive-local, use: " + use + "}\n";
        return by.add(administrator, NAME, text.getBytes(StandardCharsets.UTF_8), "试行");
    }

    private List<String> held() {
        return first.current().stream()
                .map(RuleFile::content)
                .map(content -> content.text().replaceAll("(?s).*use: (\\w+).*", "$1"))
                .toList();
    }

    private long audited() {
        return store.inTransaction(tx -> tx.audit().size());
    }

    @Test
    void whoAddsAFileOfANameThatAnotherHasJustAddedIsTold() {
        before.add(() -> assertThat(add(first, true)).isInstanceOf(RulesOutcome.Kept.class));
        long then = audited();
        assertThat(add(second, false)).isEqualTo(new RulesOutcome.ChangedMeanwhile(NAME));
        assertThat(held()).containsExactly("true");
        assertThat(audited()).isEqualTo(then + 1);
        assertThat(add(second, false)).isEqualTo(new RulesOutcome.Kept(NAME, true, List.of()));
        assertThat(held()).containsExactly("false");
    }

    @Test
    void whoReplacesAFileThatAnotherHasJustReplacedIsTold() {
        add(first, true);
        before.add(() -> first.withdraw(administrator, NAME, "不用了"));
        before.add(() -> {});
        assertThat(add(second, false)).isEqualTo(new RulesOutcome.ChangedMeanwhile(NAME));
        assertThat(held()).isEmpty();
    }

    @Test
    void whoWithdrawsAFileThatAnotherHasJustWithdrawnIsTold() {
        add(first, true);
        before.add(() -> first.withdraw(administrator, NAME, "不用了"));
        assertThat(second.withdraw(administrator, NAME, "也不用了")).isEqualTo(new RulesOutcome.ChangedMeanwhile(NAME));
        assertThat(first.past())
                .singleElement()
                .satisfies(
                        past -> assertThat(past.ended().orElseThrow().reason()).isEqualTo("不用了"));
    }
}
