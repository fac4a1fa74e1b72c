package org.anjuan.ui.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.anjuan.domain.casefile.CorrectionOrder;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Inspection;
import org.anjuan.domain.casefile.InspectionMethod;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.PartyKind;
import org.anjuan.domain.casefile.Payment;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.PenaltyKind;
import org.anjuan.domain.casefile.PenaltyLine;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.text.Money;
import org.anjuan.domain.text.Problem;
import org.anjuan.domain.text.Prose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormModelTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T06:02:00Z"), ZoneOffset.UTC);

    private final AtomicLong count = new AtomicLong();
    private final Supplier<UUID> ids = () -> new UUID(0, count.incrementAndGet());

    private FormModel form(Class<?> type) {
        return FormModel.empty(type, CLOCK, ids);
    }

    private static Object made(FormModel form) {
        return ((FormModel.Result.Made) form.read()).value();
    }

    private static List<Problem> problems(FormModel form) {
        return ((FormModel.Result.Faulty) form.read()).problems();
    }

    @ParameterizedTest
    @EnumSource(PartKind.class)
    void everyKindOfPartHasAForm(PartKind kind) {
        var form = form(kind.type());
        assertThat(form.root().id()).isPresent();
        assertThat(form.root().isBlank()).isTrue();
        assertThat(form.typed()).containsOnlyKeys("id");
        assertThat(form.isChanged()).isFalse();
    }

    @Test
    void whatWasTypedBecomesThePart() {
        var form = form(Party.class);
        form.field("name").textProperty().set(" Jia Chemical Works ");
        form.field("kind").textProperty().set("COMPANY");
        form.field("phone").noneProperty().set(true);
        var party = (Party) made(form);
        assertThat(party.name()).isEqualTo("Jia Chemical Works");
        assertThat(party.kind()).isEqualTo(PartyKind.COMPANY);
        assertThat(party.phone()).isEqualTo(Fact.none());
        assertThat(party.address()).isEqualTo(Fact.unknown());
    }

    @Test
    void aMissingValueIsToldBelowItsField() {
        var form = form(Payment.class);
        assertThat(problems(form)).extracting(Problem::path).containsExactly("kind", "amount");
        assertThat(form.field("amount").problemProperty().get())
                .isEqualTo(Problem.error("amount", "form.problem.missing"));
    }

    @Test
    void anAmountIsReadAsPeopleTypeIt() {
        for (var typed : List.of("200000", "200,000.00", "20\u4E07", "20\u4E07\u5143", "\uFFE5200000", "２００，０００")) {
            assertThat(Typed.money(typed)).as(typed).contains(Money.yuan(200_000));
        }
        for (var typed : List.of("", "-5", "1.005", "abc"))
            assertThat(Typed.money(typed)).as(typed).isEmpty();
    }

    @Test
    void aWrongCheckDigitIsADoubtThatDoesNotStandInTheWay() {
        var form = form(Party.class);
        form.field("name").textProperty().set("Jia");
        form.field("kind").textProperty().set("COMPANY");
        form.field("creditCode").textProperty().set("91120116MA05XXXXX1".replace('X', '7'));
        form.field("creditCode").check();
        assertThat(form.field("creditCode").problemProperty().get()).matches(problem -> !problem.isError());
        assertThat(form.read()).isInstanceOf(FormModel.Result.Made.class);
    }

    @Test
    void anEndBeforeItsStartIsADoubt() {
        var form = form(Inspection.class);
        form.field("method").textProperty().set("ON_SITE");
        form.field("startedAt").textProperty().set("2026-10-09 10:00");
        form.field("endedAt").textProperty().set("2026-10-09 09:30");
        var made = (FormModel.Result.Made) form.read();
        assertThat(made.doubts()).extracting(Problem::key).containsExactly("form.doubt.order");
        assertThat(((Inspection) made.value()).method()).isEqualTo(InspectionMethod.ON_SITE);
    }

    @Test
    void listsOfRecordsAreReadRowByRowAndBlankRowsAreLeftOut() {
        var form = form(CorrectionOrder.class);
        var measures = form.field("measures");
        var first = measures.newRow();
        first.field("what").textProperty().set("stop the discharge");
        first.field("due").textProperty().set("2026-12-01");
        measures.rows().addAll(first, measures.newRow());
        var order = (CorrectionOrder) made(form);
        assertThat(order.measures()).hasSize(1);
        assertThat(order.measures().getFirst().due()).isEqualTo(Fact.known(When.of("2026-12-01")));
        assertThat(order.measures().getFirst().id()).isEqualTo(first.id().orElseThrow());
    }

    @Test
    void aProblemInARowNamesTheRow() {
        var form = form(CorrectionOrder.class);
        var row = form.field("measures").newRow();
        row.field("due").textProperty().set("someday");
        form.field("measures").rows().add(row);
        assertThat(problems(form)).extracting(Problem::path).containsExactly("measures[0].what", "measures[0].due");
    }

    @Test
    void anExistingPartComesBackUnchanged() {
        var form = form(PenaltyDecision.class);
        form.field("decidedOn").textProperty().set("20261101");
        form.field("facts").textProperty().set("first\nsecond");
        form.field("court").noneProperty().set(true);
        var line = form.field("lines").newRow();
        line.field("kind").textProperty().set("FINE");
        line.field("amount").textProperty().set("20\u4E07");
        form.field("lines").rows().add(line);
        var decision = (PenaltyDecision) made(form);
        assertThat(decision.lines()).extracting(PenaltyLine::kind).containsExactly(PenaltyKind.FINE);
        assertThat(decision.facts()).isEqualTo(Fact.known(new Prose("first\nsecond")));
        assertThat(made(FormModel.of(decision, CLOCK, ids))).isEqualTo(decision);
    }

    @Test
    void aDraftBringsBackWhatWasHalfTyped() {
        var form = form(CorrectionOrder.class);
        form.field("issuedOn").textProperty().set("2026-");
        form.field("number").noneProperty().set(true);
        form.field("violations").chosen().add(new UUID(1, 1));
        var row = form.field("measures").newRow();
        row.field("what").textProperty().set("half a sen");
        form.field("measures").rows().add(row);

        var again = form(CorrectionOrder.class);
        again.retype(DraftText.read(DraftText.write(form.typed())));
        assertThat(again.typed()).isEqualTo(form.typed());
        assertThat(again.root().id()).isEqualTo(form.root().id());
    }

    @Test
    void aStepIsUndoneAndDoneAgain() {
        var form = form(Party.class);
        form.field("name").textProperty().set("Jia");
        form.mark();
        form.field("name").textProperty().set("Yi");
        form.undo();
        assertThat(form.field("name").text()).isEqualTo("Jia");
        form.undo();
        assertThat(form.field("name").text()).isEmpty();
        form.redo();
        form.redo();
        assertThat(form.field("name").text()).isEqualTo("Yi");
    }

    @Test
    void goingBackDoesNotBringTheOldGroundBack() {
        var form = form(Party.class);
        form.field("address").textProperty().set("old");
        form.settle();
        form.field("name").textProperty().set("Jia");
        form.mark();
        form.field("name").textProperty().set("Yi");
        form.rebase(typed -> {
            var over = new LinkedHashMap<>(typed);
            over.put("address", "new");
            return over;
        });
        assertThat(form.field("address").text()).isEqualTo("new");
        assertThat(form.isChanged()).isTrue();
        form.undo();
        assertThat(form.field("name").text()).isEqualTo("Jia");
        assertThat(form.field("address").text()).isEqualTo("new");
        form.undo();
        assertThat(form.field("name").text()).isEmpty();
        assertThat(form.field("address").text()).isEqualTo("new");
    }
}
