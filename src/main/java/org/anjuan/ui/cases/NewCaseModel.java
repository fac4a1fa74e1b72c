package org.anjuan.ui.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.anjuan.domain.casefile.Agency;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Head;
import org.anjuan.domain.casefile.Official;
import org.anjuan.domain.casefile.Origin;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.PartyKind;
import org.anjuan.domain.casefile.Procedure;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.office.Office;
import org.anjuan.domain.office.Person;
import org.anjuan.domain.text.CreditCode;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.domain.text.Problem;
import org.anjuan.ui.common.Session;
import org.anjuan.ui.common.Trouble;
import org.anjuan.usecase.ChangeOutcome;
import org.jspecify.annotations.Nullable;

/** What a new case needs at first: what it is about, the procedure, who handles it, and the party. */
final class NewCaseModel {

    private static final int LONGEST_NUMBER = 80;

    final StringProperty title = new SimpleStringProperty("");
    final StringProperty number = new SimpleStringProperty("");
    final ObjectProperty<Procedure> procedure = new SimpleObjectProperty<>(Procedure.ORDINARY);
    final ObjectProperty<Origin> origin = new SimpleObjectProperty<>(Origin.LIVE);
    final ObjectProperty<@Nullable LocalDate> openedOn = new SimpleObjectProperty<>();
    final StringProperty unit = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Person> first = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Person> second = new SimpleObjectProperty<>();
    final StringProperty party = new SimpleStringProperty("");
    final ObjectProperty<PartyKind> partyKind = new SimpleObjectProperty<>(PartyKind.COMPANY);
    final StringProperty creditCode = new SimpleStringProperty("");
    final StringProperty address = new SimpleStringProperty("");
    final ObservableList<Person> people = FXCollections.observableArrayList();
    final ObservableList<Problem> problems = FXCollections.observableArrayList();

    private final CaseServices services;
    private final CaseScreen.Tools tools;
    private final Session session;
    private final @Nullable Office office;

    NewCaseModel(CaseServices services, CaseScreen.Tools tools, @Nullable Office office, List<Person> people) {
        this.services = services;
        this.tools = tools;
        this.session = tools.session();
        this.office = office;
        this.people.setAll(people);
        var now = session.actor().person();
        first.set(people.stream()
                .filter(person -> person.id().equals(now.id()))
                .findFirst()
                .orElse(now));
        unit.set(now.unit());
        openedOn.set(session.today());
    }

    /** Opens the case and goes to it, and tells that it did; false where something is missing, which {@link #problems} then say. */
    void create(Consumer<Boolean> ended) {
        problems.setAll(check());
        if (problems.stream().anyMatch(Problem::isError)) {
            ended.accept(false);
            return;
        }
        var actor = session.actor();
        var head = head();
        var parts = parts();
        tools.jobs()
                .start(
                        _ -> services.newFile().create(actor, head, parts),
                        outcome -> ended.accept(isCreated(outcome)),
                        failure -> {
                            ended.accept(false);
                            tools.dialogs().show(Trouble.of(tools.texts(), "form.save.trouble", failure));
                        });
    }

    private boolean isCreated(ChangeOutcome outcome) {
        return switch (outcome) {
            case ChangeOutcome.Saved(var stored) -> {
                session.saved();
                tools.navigator().openCase(stored.file().id());
                yield true;
            }
            case ChangeOutcome.Refused(var found) -> {
                problems.setAll(found);
                yield false;
            }
            case ChangeOutcome.ChangedMeanwhile _ -> throw new IllegalStateException("a new file has no other version");
        };
    }

    /** What is wrong with what was typed. */
    List<Problem> check() {
        var found = new ArrayList<Problem>();
        if (office == null) found.add(Problem.error("", "cases.new.problem.office"));
        if (title.get().isBlank()) found.add(Problem.error("title", "cases.new.problem.title"));
        if (number.get().strip().length() > LONGEST_NUMBER)
            found.add(Problem.error("number", "cases.new.problem.number", LONGEST_NUMBER));
        var opened = openedOn.get();
        if (opened != null && opened.isAfter(session.today()))
            found.add(Problem.error("openedOn", "cases.new.problem.future"));
        var firstPerson = first.get();
        if (firstPerson != null && firstPerson.equals(second.get()))
            found.add(Problem.error("second", "cases.new.problem.samePerson"));
        if (party.get().isBlank()
                && !(creditCode.get().isBlank() && address.get().isBlank()))
            found.add(Problem.error("party", "cases.new.problem.party"));
        codeProblem().ifPresent(found::add);
        return found;
    }

    private Optional<Problem> codeProblem() {
        if (creditCode.get().isBlank()) return Optional.empty();
        return switch (new CreditCode(creditCode.get()).verdict()) {
            case MALFORMED -> Optional.of(Problem.error("creditCode", "cases.new.problem.codeForm"));
            case WRONG_CHECK_DIGIT -> Optional.of(Problem.error("creditCode", "cases.new.problem.codeDigit"));
            case VALID, MASKED -> Optional.empty();
        };
    }

    private Head head() {
        var opened = openedOn.get();
        return new Head(
                title.get().strip(),
                fact(number).map(DocumentNumber::new),
                procedure.get(),
                origin.get(),
                agency(),
                fact(unit),
                Stream.of(first, second)
                        .map(ObjectProperty::get)
                        .filter(Objects::nonNull)
                        .map(this::official)
                        .toList(),
                opened == null ? Fact.unknown() : Fact.known(When.of(opened)),
                Fact.known(false),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown());
    }

    private Agency agency() {
        var known = office;
        if (known == null) throw new IllegalStateException("checked before");
        return new Agency(
                known.name(),
                Fact.unknown(),
                fact(known.organCode()),
                fact(known.address()),
                fact(known.contact()),
                fact(known.phone()));
    }

    private Official official(Person person) {
        return new Official(
                person.name(),
                Fact.ofOptional(person.certificateOn(session.today()).map(certificate -> certificate.number())),
                fact(person.unit()),
                Fact.known(person.id()));
    }

    private List<Part> parts() {
        if (party.get().isBlank()) return List.of();
        return List.of(new Party(
                tools.ids().get(),
                party.get().strip(),
                partyKind.get(),
                fact(creditCode).map(code -> new CreditCode(code).text()),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                fact(address),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown()));
    }

    private static Fact<String> fact(StringProperty typed) {
        return fact(typed.get());
    }

    private static Fact<String> fact(String typed) {
        return typed.isBlank() ? Fact.unknown() : Fact.known(typed.strip());
    }
}
