package org.anjuan.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.anjuan.domain.numbering.NumberBlock;
import org.anjuan.domain.numbering.NumberPattern;
import org.anjuan.domain.numbering.NumberRules;
import org.anjuan.domain.numbering.NumberState;
import org.anjuan.domain.numbering.Numbering;
import org.anjuan.domain.numbering.SeriesKey;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.office.Role;
import org.anjuan.exchange.JsonNumberSlips;
import org.anjuan.persistence.Sample;
import org.anjuan.reference.NumberingReader;
import org.anjuan.usecase.DrawNumber.Drawn;
import org.anjuan.usecase.DrawNumber.Wanted;
import org.anjuan.usecase.port.AuditLog;
import org.anjuan.usecase.port.NumberRegister.Entry;
import org.anjuan.usecase.port.NumberRegister.KeptBlock;
import org.anjuan.usecase.port.NumberSlips.Slip;
import org.anjuan.usecase.port.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An office and a laptop away from it never draw the same number, whatever is set aside, taken, given back and voided. */
class NumbersOfTwoBasesTest {

    private static final Actor HEAD = Sample.actor("李四", Role.UNIT_HEAD);
    private static final Actor OFFICER = Sample.actor("张三", Role.OFFICER);
    private static final NumberRules RULES = NumberingReader.shipped();
    private static final List<String> TYPES =
            List.of("PENALTY_DECISION", "PRIOR_NOTICE", "RECTIFICATION_ORDER", "RECTIFICATION_ORDER_AGAIN");

    private final DrawNumber drawing = new DrawNumber(RULES, Sample.CLOCK);
    private final NumbersInMemory office = new NumbersInMemory("津环");
    private final NumbersInMemory laptop = new NumbersInMemory("津环");
    private Random random = new Random(1);
    private final ManageNumbers inOffice = managing(office);
    private final ManageNumbers onLaptop = managing(laptop);

    private ManageNumbers managing(Store store) {
        return new ManageNumbers(
                store,
                RULES,
                new JsonNumberSlips(),
                Sample.CLOCK,
                () -> new UUID(random.nextLong(), random.nextLong()));
    }

    private Drawn draw(Store store, String type, int year) {
        var wanted = new Wanted(type, LocalDate.of(year, 3, 1), new UUID(1, 1), new UUID(2, 2));
        return store.inTransaction(tx -> drawing.draw(tx, OFFICER, wanted));
    }

    private static String key(NumbersOutcome outcome) {
        return ((NumbersOutcome.Refused) outcome).problems().getFirst().key();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20261122})
    void tenThousandRandomStepsGiveNoNumberTwice(long seed) {
        random = new Random(seed);
        Set<String> given = new HashSet<>();
        Map<String, String> voided = new HashMap<>();
        Deque<String> toLaptop = new ArrayDeque<>();
        Deque<String> toOffice = new ArrayDeque<>();
        int year = 2026;
        // Until it took its first block, nothing tells a laptop from an office.
        var first = (NumbersOutcome.Sent) inOffice.reserve(HEAD, TYPES.getFirst(), year, 3, "外勤");
        assertThat(onLaptop.take(OFFICER, first.slip())).isInstanceOf(NumbersOutcome.Taken.class);
        for (int step = 0; step < 10_000; step++) {
            if (step == 6_000) year = 2027;
            var type = TYPES.get(random.nextInt(TYPES.size()));
            switch (random.nextInt(12)) {
                case 0, 1, 2, 3 -> noted(draw(office, type, year), given, step);
                case 4, 5, 6 -> noted(draw(laptop, type, year), given, step);
                case 7 -> {
                    if (inOffice.reserve(HEAD, type, year, 1 + random.nextInt(8), "外勤")
                            instanceof NumbersOutcome.Sent(var _, var slip)) toLaptop.add(slip);
                }
                case 8 -> {
                    if (!toLaptop.isEmpty()) onLaptop.take(OFFICER, toLaptop.peek());
                    // A slip is at times taken twice.
                    if (random.nextInt(3) > 0) toLaptop.poll();
                }
                case 9 ->
                    onLaptop.blocks().stream()
                            .skip(random.nextInt(1 + onLaptop.blocks().size()))
                            .findFirst()
                            .filter(_ -> random.nextBoolean())
                            .ifPresent(kept -> {
                                var sent =
                                        onLaptop.giveBack(OFFICER, kept.block().id());
                                if (sent instanceof NumbersOutcome.Sent(var _, var slip)) toOffice.add(slip);
                            });
                case 10 -> {
                    if (!toOffice.isEmpty()) inOffice.take(HEAD, toOffice.poll());
                }
                default -> voidOrType(type, year, given, voided);
            }
        }
        assertThat(given.size()).isGreaterThan(3_000);
        assertThat(voided).isNotEmpty();
        // Once a block came back, what becomes of its numbers is entered in the office alone.
        assertThat(concat(office, laptop).stream()
                        .filter(entry -> entry.state() == NumberState.VOID)
                        .map(entry ->
                                Map.entry(entry.number().text(), entry.note().reason())))
                .containsAll(voided.entrySet());
    }

    private static void noted(Drawn drawn, Set<String> given, int step) {
        if (drawn instanceof Drawn.Number(var entry))
            assertThat(given.add(entry.number().text()))
                    .as("%s at step %s", entry, step)
                    .isTrue();
    }

    /** Somebody types a number by hand in a file of the office, or voids one, drawn or not. */
    private void voidOrType(String type, int year, Set<String> given, Map<String, String> voided) {
        var rule = RULES.of(type).orElseThrow();
        var series = rule.series("津环", year);
        var state = office.state(series, rule.pattern());
        if (random.nextBoolean()) {
            int serial = Numbering.next(state).orElseThrow() + random.nextInt(3);
            var number = NumberPattern.USUAL.print(series, serial);
            office.typed.add(number);
            assertThat(given.add(number.text())).isTrue();
            return;
        }
        boolean away = random.nextBoolean();
        int serial = 1 + random.nextInt(Numbering.next(state).orElseThrow() + 2);
        var number = NumberPattern.USUAL.print(series, serial).text();
        var reason = "作废" + voided.size();
        if ((away ? onLaptop : inOffice).voidNumber(HEAD, number, reason) instanceof NumbersOutcome.Voided) {
            assertThat(voided.put(number, reason)).isNull();
            given.add(number);
        }
    }

    private static List<Entry> concat(NumbersInMemory one, NumbersInMemory other) {
        var all = new ArrayList<>(one.entries(OptionalInt.empty()));
        all.addAll(other.entries(OptionalInt.empty()));
        return all;
    }

    @Test
    void theYearOfANumberIsThatOfTheDayThePaperBears() {
        assertThat(((Drawn.Number) draw(office, "PENALTY_DECISION", 2026))
                        .entry()
                        .number()
                        .text())
                .isEqualTo("津环罚〔2026〕1号");
        assertThat(((Drawn.Number) draw(office, "PENALTY_DECISION", 2027))
                        .entry()
                        .number()
                        .text())
                .isEqualTo("津环罚〔2027〕1号");
    }

    @Test
    void aSecondOrderGoesOnInTheSeriesOfTheFirst() {
        draw(office, "RECTIFICATION_ORDER", 2026);
        assertThat(((Drawn.Number) draw(office, "RECTIFICATION_ORDER_AGAIN", 2026))
                        .entry()
                        .number()
                        .text())
                .isEqualTo("津环责改〔2026〕2号");
    }

    @Test
    void aTypeWithoutNumbersAndAnOfficeWithoutACodeDrawNone() {
        assertThat(((Drawn.Refused) draw(office, "SITE_RECORD", 2026)).problem().key())
                .isEqualTo("numbers.type.unnumbered");
        assertThat(((Drawn.Refused) draw(office, "SUSPENSION_APPROVAL", 2026))
                        .problem()
                        .key())
                .isEqualTo("numbers.type.unnumbered");
        assertThat(((Drawn.Refused) draw(new NumbersInMemory(" "), "PENALTY_DECISION", 2026))
                        .problem()
                        .key())
                .isEqualTo("numbers.organ.missing");
    }

    @Test
    void everyChangeIsAudited() {
        var sent = (NumbersOutcome.Sent) inOffice.reserve(HEAD, "PENALTY_DECISION", 2026, 3, "外勤");
        onLaptop.take(OFFICER, sent.slip());
        var back = (NumbersOutcome.Sent)
                onLaptop.giveBack(OFFICER, sent.kept().block().id());
        inOffice.take(HEAD, back.slip());
        inOffice.voidNumber(HEAD, "津环罚〔2026〕9号", "多打一张");
        assertThat(office.audit)
                .extracting(AuditLog.Entry::action)
                .containsExactly("numbers-reserved", "numbers-came-back", "number-voided");
        assertThat(laptop.audit)
                .extracting(AuditLog.Entry::action)
                .containsExactly("numbers-taken", "numbers-given-back");
        assertThat(office.audit.getLast().reason()).isEqualTo("多打一张");
    }

    @Test
    void aBlockThatOverlapsOneThatWasTakenIsRefused() {
        var slips = new JsonNumberSlips();
        var sent = (NumbersOutcome.Sent) inOffice.reserve(HEAD, "PENALTY_DECISION", 2026, 5, "外勤");
        onLaptop.take(OFFICER, sent.slip());
        var kept = sent.kept();
        var other =
                new NumberBlock(new UUID(9, 9), new SeriesKey("津环", "环罚", 2026), 5, 8, "外勤", true, OptionalInt.empty());
        var slip = slips.write(
                new Slip(new KeptBlock(other, kept.documentType(), kept.origin(), kept.note()), false, List.of()));
        assertThat(key(onLaptop.take(OFFICER, slip))).isEqualTo("numbers.take.overlaps");
    }

    @Test
    void anOfficeThatSetNumbersAsideTakesNoneAndALaptopSetsNoneAside() {
        var sent = (NumbersOutcome.Sent) inOffice.reserve(HEAD, "PENALTY_DECISION", 2026, 5, "外勤");
        assertThat(key(inOffice.take(HEAD, sent.slip()))).isEqualTo("numbers.take.own");
        onLaptop.take(OFFICER, sent.slip());
        assertThat(key(onLaptop.reserve(HEAD, "PENALTY_DECISION", 2026, 5, "外勤")))
                .isEqualTo("numbers.away.reserve");
        var third = new NumbersInMemory("津环");
        managing(third).reserve(HEAD, "PRIOR_NOTICE", 2026, 5, "外勤");
        assertThat(key(managing(third).take(HEAD, sent.slip()))).isEqualTo("numbers.take.office");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyWhoMayDoSoSetsNumbersAsideAndCarriesThem(Role role) {
        var actor = Sample.actor("某人", role);
        boolean manages =
                Set.of(Role.UNIT_HEAD, Role.SUPERVISOR, Role.ADMINISTRATOR).contains(role);
        boolean carries = !Set.of(Role.CASE_REVIEWER, Role.READER).contains(role);
        assertThat(inOffice.reserve(actor, "PENALTY_DECISION", 2026, 5, "外勤") instanceof NumbersOutcome.Sent)
                .isEqualTo(manages);
        assertThat(inOffice.voidNumber(actor, "津环罚〔2026〕99号", "错") instanceof NumbersOutcome.Voided)
                .isEqualTo(manages);
        var sent = (NumbersOutcome.Sent) inOffice.reserve(HEAD, "PRIOR_NOTICE", 2026, 5, "外勤");
        assertThat(onLaptop.take(actor, sent.slip()) instanceof NumbersOutcome.Taken)
                .isEqualTo(carries);
    }
}
