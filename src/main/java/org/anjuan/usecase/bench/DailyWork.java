package org.anjuan.usecase.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.anjuan.domain.casefile.Archiving;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Objection;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.Stage;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.text.Prose;
import org.anjuan.usecase.Change;
import org.anjuan.usecase.ChangeOutcome;
import org.anjuan.usecase.ListCases;
import org.anjuan.usecase.ListInspections;
import org.anjuan.usecase.ListOrders;
import org.anjuan.usecase.OpenFile;
import org.anjuan.usecase.port.CaseQuery;
import org.anjuan.usecase.port.CaseQuery.Sort;
import org.anjuan.usecase.port.CaseRows.DueBand;
import org.anjuan.usecase.port.InspectionQuery;
import org.anjuan.usecase.port.OrderQuery;
import org.anjuan.usecase.port.Store;
import org.jspecify.annotations.Nullable;

/** The steps of daily work, each on another file or with other words every time. */
final class DailyWork {

    private static final int PAGE = 200;

    /** A step to be run so often, after a few runs that do not count. */
    record Run(Callable<?> work, int runs, int warmUp) {}

    private final Store store;
    private final Bench.Tools tools;
    private final Actor actor;
    private final CaseGenerator generator;
    private final Bench.Order order;
    private final LocalDate today;
    private final SplittableRandom random;
    private final Drafting drafting;
    private final ListCases lists;
    private final TodayWork due;

    DailyWork(
            Store store, Bench.Tools tools, Actor actor, CaseGenerator generator, Bench.Order order, LocalDate today) {
        this.store = store;
        this.tools = tools;
        this.actor = actor;
        this.generator = generator;
        this.order = order;
        this.today = today;
        this.random = new SplittableRandom(order.seed());
        this.drafting = new Drafting(random);
        this.lists = new ListCases(store);
        this.due = new TodayWork(store, actor, today, random, this::any);
    }

    /** How the step is done; empty for what is timed elsewhere. */
    Optional<Run> step(Step step, Binding binding) {
        Callable<?> work =
                switch (step) {
                    case INSERT, CLOSE, OPEN, REBUILD -> null;
                    case LIST_FIRST_PAGE -> list("", Set.of(), null, "", "", null, Sort.OPENED_ON, 0);
                    case LIST_LAST_PAGE ->
                        list("", Set.of(), null, "", "", null, Sort.OPENED_ON, Math.max(0, order.files() - PAGE));
                    case LIST_BY_PARTY -> list("", Set.of(), null, "", "", null, Sort.PARTY, 0);
                    case LIST_BY_DUE -> list("", Set.of(), true, "", "", null, Sort.NEXT_DUE, 0);
                    case FILTER_STAGE ->
                        () -> list("", Set.of(stage()), null, "", "", null, Sort.OPENED_ON, 0)
                                .call();
                    case FILTER_OPEN -> list("", Set.of(), true, "", "", null, Sort.OPENED_ON, 0);
                    case FILTER_UNIT ->
                        () -> list("", Set.of(), null, unit(), "", null, Sort.OPENED_ON, 0)
                                .call();
                    case FILTER_HANDLER ->
                        () -> list("", Set.of(), null, "", handler(), null, Sort.OPENED_ON, 0)
                                .call();
                    case FILTER_DAYS ->
                        () -> list(
                                        "",
                                        Set.of(),
                                        null,
                                        "",
                                        "",
                                        today.minusDays(random.nextInt(60, 900)),
                                        Sort.OPENED_ON,
                                        0)
                                .call();
                    case FILTER_ALL_TOGETHER ->
                        () -> list("", Set.of(stage()), true, unit(), "", today.minusYears(2), Sort.NEXT_DUE, 0)
                                .call();
                    case SEARCH_NUMBER -> () -> search(number()).call();
                    case SEARCH_PARTY -> () -> search(party().name()).call();
                    case SEARCH_TITLE_WORDS ->
                        () -> search(Vocabulary.pick(random, Vocabulary.ACTS).words())
                                .call();
                    case SEARCH_TWO_WORDS ->
                        () -> search(Vocabulary.area(random) + " " + Vocabulary.district(random))
                                .call();
                    case SEARCH_TWO_CHARACTERS ->
                        () -> search(party().name().substring(3, 5)).call();
                    case SEARCH_CODE ->
                        () -> search(party().creditCode().value().orElse("")).call();
                    case SEARCH_ADDRESS ->
                        () -> search(party().address().value().orElse("")).call();
                    case SEARCH_NOTHING_FOUND -> search("龘靐齉爩");
                    case DUE_LIST -> due::plain;
                    case DUE_MONTH_END -> due::atTheEndOfTheMonth;
                    case DUE_AFTER_HOLIDAY -> due::afterTheHoliday;
                    case DUE_YEAR_ON -> due::aYearOn;
                    case DUE_OVERDUE -> () -> due.inBand(DueBand.OVERDUE);
                    case DUE_SUSPENDED -> () -> due.inBand(DueBand.SUSPENDED);
                    case DUE_UNIT -> due::ofUnit;
                    case DUE_HANDLER -> due::ofHandler;
                    case DUE_TEXT -> due::byText;
                    case DUE_LIMITS -> due::byLimits;
                    case DUE_ALL_TOGETHER -> due::narrowed;
                    case ORDERS -> this::orders;
                    case INSPECTIONS -> () -> inspections("");
                    case INSPECTIONS_OF_OFFICER -> () -> inspections(handler());
                    case OPEN_FILE ->
                        () -> new OpenFile(store).open(actor, any().id()).orElseThrow();
                    case SAVE_CHANGE -> this::save;
                    case SCORE -> () -> tools.reviews().ofFile(any().id(), today);
                    case DOSSIER_FORTY -> bound(binding, binding.shortened());
                    case DOSSIER -> bound(binding, binding.longest());
                };
        if (work == null) return Optional.empty();
        return Optional.of(
                step == Step.DOSSIER || step == Step.DOSSIER_FORTY
                        ? new Run(work, order.runs() / 12 + 1, order.runs() / 60)
                        : new Run(work, order.runs(), order.runs() / 12));
    }

    private Callable<?> list(
            String text,
            Set<Stage> stages,
            @Nullable Boolean open,
            String unit,
            String handler,
            @Nullable LocalDate from,
            Sort sort,
            int offset) {
        var query = new CaseQuery(
                text, stages, open, unit, handler, from, null, sort, sort == Sort.OPENED_ON, PAGE, offset);
        return () -> lists.list(actor, query);
    }

    private Callable<?> search(String words) {
        return list(words, Set.of(), null, "", "", null, Sort.OPENED_ON, 0);
    }

    private Object orders() {
        return new ListOrders(store)
                .list(actor, new OrderQuery("", Set.of(), today, "", OrderQuery.Sort.DUE_ON, false, PAGE, 0));
    }

    private Object inspections(String text) {
        return new ListInspections(store)
                .list(actor, new InspectionQuery(text, true, "", null, null, InspectionQuery.Sort.ON, true, PAGE, 0));
    }

    private Object save() {
        UUID id = changeable().id();
        var stored = new OpenFile(store).open(actor, id).orElseThrow();
        var objection =
                drafting.part(Objection.class, "raisedOn", Drafting.on(today), "content", new Prose("当事人提出异议。"));
        var outcome = tools.changes()
                .change(actor, id, stored.version(), List.of(new Change.Put(objection)), Optional.empty());
        if (!(outcome instanceof ChangeOutcome.Saved)) throw new IllegalStateException("not saved: " + outcome);
        return outcome;
    }

    private static Callable<?> bound(Binding binding, UUID id) {
        return () -> binding.bind(id);
    }

    private CaseFile any() {
        return generator.file(random.nextInt(order.files()));
    }

    private CaseFile changeable() {
        var file = any();
        while (file.has(Archiving.class)) file = any();
        return file;
    }

    private Party party() {
        return any().first(Party.class).orElseThrow();
    }

    private String number() {
        for (; ; ) {
            var number = any().head().number();
            if (number instanceof Fact.Known<?>(var known)) return known.toString();
        }
    }

    private Stage stage() {
        return Vocabulary.pick(
                random, List.of(Stage.FILED, Stage.INVESTIGATING, Stage.NOTICED, Stage.CLOSED, Stage.SERVED));
    }

    private String unit() {
        return any().head().unit().value().orElse("");
    }

    private String handler() {
        return any().head().handlers().getFirst().name();
    }
}
