package org.anjuan.ui.inspections;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.anjuan.domain.casefile.Agency;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Head;
import org.anjuan.domain.casefile.Inspection;
import org.anjuan.domain.casefile.InspectionMethod;
import org.anjuan.domain.casefile.InspectionSource;
import org.anjuan.domain.casefile.Official;
import org.anjuan.domain.casefile.Origin;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.PartyKind;
import org.anjuan.domain.casefile.Procedure;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.office.Office;
import org.anjuan.domain.office.Person;
import org.anjuan.domain.text.CreditCode;
import org.anjuan.domain.text.Problem;
import org.anjuan.ui.common.Question;
import org.anjuan.ui.common.Target;
import org.anjuan.ui.common.Trouble;
import org.anjuan.ui.forms.Prefill;
import org.anjuan.ui.forms.Times;
import org.anjuan.usecase.ChangeOutcome;
import org.anjuan.usecase.port.CaseQuery;
import org.anjuan.usecase.port.CaseRow;
import org.anjuan.usecase.port.Drafts.Draft;
import org.jspecify.annotations.Nullable;

/** What starts an inspection: whom, where, when, by whom. Nearly all of it stands there before anything is typed. */
final class NewInspectionModel {

    /** How many files of the same name are offered. */
    static final int MOST_OFFERED = 8;

    final StringProperty party = new SimpleStringProperty("");
    final ObjectProperty<PartyKind> kind = new SimpleObjectProperty<>(PartyKind.COMPANY);
    final StringProperty code = new SimpleStringProperty("");
    final StringProperty place = new SimpleStringProperty("");
    final StringProperty startedAt = new SimpleStringProperty("");
    final ObjectProperty<InspectionMethod> method = new SimpleObjectProperty<>(InspectionMethod.ON_SITE);
    final ObjectProperty<@Nullable InspectionSource> source = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Person> first = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Person> second = new SimpleObjectProperty<>();

    /** What stands in the field of the second officer and was not taken yet; null where that is the second officer. */
    final ObjectProperty<@Nullable String> unfinished = new SimpleObjectProperty<>();

    final ObservableList<Person> officers = FXCollections.observableArrayList();
    final ObservableList<CaseRow> known = FXCollections.observableArrayList();
    final ObservableList<Problem> problems = FXCollections.observableArrayList();

    private final InspectionServices services;
    private @Nullable Office office;

    /** The doubtful code that was shown as such: to go on with it all the same is the answer. */
    private String doubted = "";

    private final ReadOnlyBooleanWrapper creating = new ReadOnlyBooleanWrapper();
    private boolean isLeft;

    private final NewInspectionDraft draft;

    private record Register(Optional<Office> office, List<Person> people, Optional<Draft> draft) {}

    NewInspectionModel(InspectionServices services) {
        this.services = services;
        startedAt.set(Times.show(When.of(now())));
        draft = new NewInspectionDraft(this, services);
    }

    /** What was left half-typed and stands here again; nothing where the form is fresh. */
    ReadOnlyStringProperty restored() {
        return draft.restored();
    }

    /** The words by which another one that was not started is offered; blank where there is none. */
    ReadOnlyStringProperty offered() {
        return draft.offered();
    }

    /** Takes up the other one; what stands here is not lost. */
    void swap() {
        draft.swap();
    }

    /** All that can be typed or chosen. */
    List<ObservableValue<?>> typed() {
        return List.of(party, kind, code, place, startedAt, method, source, first, second, unfinished);
    }

    /** Whether the file is being made: nothing is typed meanwhile, for it would not be in it. */
    ReadOnlyBooleanProperty creating() {
        return creating.getReadOnlyProperty();
    }

    /** The form leaves the window: what was typed is kept. */
    void leave() {
        isLeft = true;
        draft.leave();
    }

    /** Goes back; what was typed is thrown away, but not without a question. */
    void cancel() {
        var desk = services.forms();
        if (draft.isChanged()
                && !desk.dialogs()
                        .confirm(Question.of(desk.texts(), "form.pane.leave").asDanger())) return;
        draft.drop();
        services.navigator().back();
    }

    private LocalDateTime now() {
        return LocalDateTime.now(services.forms().session().clock()).truncatedTo(ChronoUnit.MINUTES);
    }

    /** Reads the register: the officers whose certificate is valid today, the one who works now first. */
    void open() {
        var session = services.forms().session();
        services.forms()
                .jobs()
                .start(
                        _ -> new Register(
                                services.forms().office().office(),
                                services.forms().office().people(),
                                draft.find()),
                        register -> {
                            office = register.office().orElse(null);
                            var valid = register.people().stream()
                                    .filter(person -> person.certificateOn(session.today())
                                                    .isPresent()
                                            || person.id()
                                                    .equals(session.actor().id()))
                                    .toList();
                            officers.setAll(valid);
                            first.set(valid.stream()
                                    .filter(person ->
                                            person.id().equals(session.actor().id()))
                                    .findFirst()
                                    .orElse(null));
                            draft.begin(register.draft());
                        },
                        this::failed);
    }

    /** Offers parties of earlier files whose name, code or address has these words. */
    void offer(String typed) {
        if (typed.isBlank()) {
            known.clear();
            return;
        }
        services.forms()
                .jobs()
                .start(
                        _ -> services.cases()
                                .rows(services.forms().session().actor(), CaseQuery.text(typed.strip(), MOST_OFFERED)),
                        known::setAll,
                        this::failed);
    }

    /** Takes over what an earlier file knows of a party. */
    void take(CaseRow row) {
        party.set(row.party());
        code.set(row.partyCode());
        place.set(row.address());
        known.clear();
    }

    /** Who is meant by what was typed: somebody of the register, or a colleague who is not in it; null for nobody. */
    @Nullable
    Person named(String typed, Function<Person, String> shown) {
        var name = typed.strip();
        if (name.isEmpty()) return null;
        return officers.stream()
                .filter(person -> name.equals(person.name()) || name.equals(shown.apply(person)))
                .findFirst()
                .orElseGet(() -> new Person(services.forms().ids().get(), name, "", List.of(), List.of()));
    }

    List<Problem> check() {
        var found = new ArrayList<Problem>();
        if (party.get().isBlank()) found.add(Problem.error("party", "inspections.new.party"));
        if (Times.read(startedAt.get(), now()).isEmpty())
            found.add(Problem.error("startedAt", "form.problem.when", startedAt.get()));
        if (first.get() == null) found.add(Problem.error("first", "inspections.new.officer"));
        if (first.get() != null && first.get().equals(second.get()))
            found.add(Problem.error("second", "inspections.new.samePerson"));
        else if (second.get() == null) found.add(Problem.warning("second", "inspections.new.twoOfficers"));
        if (!code.get().isBlank() && new CreditCode(code.get()).verdict().isDoubtful())
            found.add(Problem.warning("code", "form.doubt.creditCode", code.get()));
        return found;
    }

    /** Opens a file with the party and the inspection, and goes to its form. */
    void create() {
        if (creating.get()) return;
        problems.setAll(check());
        if (problems.stream().anyMatch(Problem::isError)) return;
        if (problems.stream().anyMatch(problem -> problem.path().equals("code"))
                && !code.get().equals(doubted)) {
            doubted = code.get();
            return;
        }
        var made = party();
        var inspection = inspection(made);
        var head = head();
        var actor = services.forms().session().actor();
        creating.set(true);
        services.forms()
                .jobs()
                .start(
                        _ -> services.newFile().create(actor, head, List.of(made, inspection)),
                        outcome -> ended(outcome, inspection.id()),
                        failure -> {
                            creating.set(false);
                            failed(failure);
                        });
    }

    private void ended(ChangeOutcome outcome, UUID inspection) {
        creating.set(false);
        switch (outcome) {
            case ChangeOutcome.Saved(var stored) -> {
                draft.drop();
                services.forms().session().saved();
                if (!isLeft)
                    services.navigator()
                            .go(new Target.ToInspection(stored.file().id(), inspection));
            }
            case ChangeOutcome.Refused(var found) -> refused(found);
            case ChangeOutcome.ChangedMeanwhile _ -> throw new IllegalStateException("a new file has no other version");
        }
    }

    /** Whoever went elsewhere meanwhile is told as well: what was typed waits as a draft. */
    private void refused(List<Problem> found) {
        if (!isLeft) {
            problems.setAll(found);
            return;
        }
        var texts = services.forms().texts();
        services.forms()
                .dialogs()
                .tell(
                        texts.get("inspections.new.refused"),
                        found.stream().map(texts::of).distinct().collect(Collectors.joining("\n")));
    }

    private Party party() {
        Map<String, Object> values = new HashMap<>();
        values.put("id", services.forms().ids().get());
        values.put("name", party.get().strip());
        values.put("kind", kind.get());
        values.put("creditCode", fact(code.get().isBlank() ? "" : new CreditCode(code.get()).text()));
        values.put("address", fact(place.get()));
        return Shape.of(Party.class).make(values);
    }

    private Inspection inspection(Party made) {
        var started = Times.read(startedAt.get(), now()).orElseThrow();
        Map<String, Object> values = new HashMap<>();
        values.put("id", services.forms().ids().get());
        values.put("method", method.get());
        var why = source.get();
        values.put("source", why == null ? Fact.unknown() : Fact.known(why));
        values.put("party", Fact.known(Ref.to(made)));
        values.put("startedAt", Fact.known(started));
        values.put("place", fact(place.get()));
        values.put("officers", officials());
        return Shape.of(Inspection.class).make(values);
    }

    private List<Official> officials() {
        var today = services.forms().session().today();
        return Stream.of(first.get(), second.get())
                .filter(Objects::nonNull)
                .map(person -> officers.contains(person)
                        ? Prefill.official(person, today)
                        : new Official(person.name(), Fact.unknown(), Fact.unknown(), Fact.unknown()))
                .toList();
    }

    private Head head() {
        var day = Times.read(startedAt.get(), now()).orElseThrow();
        var unit = services.forms().session().actor().person().unit();
        return new Head(
                services.forms()
                        .texts()
                        .get(
                                "inspections.new.title",
                                party.get().strip(),
                                day.earliest().toString()),
                Fact.unknown(),
                Procedure.WITHOUT_CASE,
                Origin.LIVE,
                agency(),
                fact(unit),
                officials(),
                Fact.known(When.of(day.earliest())),
                Fact.known(false),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown());
    }

    private Agency agency() {
        var known = office;
        var name = known == null || known.name().isBlank()
                ? services.forms().texts().get("inspections.new.agency")
                : known.name();
        return new Agency(
                name,
                Fact.unknown(),
                known == null ? Fact.unknown() : fact(known.organCode()),
                known == null ? Fact.unknown() : fact(known.address()),
                known == null ? Fact.unknown() : fact(known.contact()),
                known == null ? Fact.unknown() : fact(known.phone()));
    }

    private static Fact<String> fact(String text) {
        return text.isBlank() ? Fact.unknown() : Fact.known(text.strip());
    }

    private void failed(Throwable failure) {
        services.forms().dialogs().show(Trouble.of(services.forms().texts(), "inspections.trouble", failure));
    }
}
