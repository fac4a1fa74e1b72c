package org.anjuan.ui.welcome;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.office.Certificate;
import org.anjuan.domain.office.DatedRole;
import org.anjuan.domain.office.Office;
import org.anjuan.domain.office.Person;
import org.anjuan.domain.office.Role;
import org.anjuan.domain.text.Problem;
import org.anjuan.ui.common.Jobs;
import org.anjuan.ui.common.Trouble;
import org.anjuan.usecase.ManageOffice;
import org.anjuan.usecase.OfficeOutcome;
import org.anjuan.usecase.port.BaseOutcome;
import org.anjuan.usecase.port.CaseBases;
import org.anjuan.usecase.port.OpenBase;
import org.jspecify.annotations.Nullable;

/** The way into a case base: choosing or making one, its password, its office, and who works. */
final class WelcomeModel {

    /** Where on that way the person is. */
    enum Step {
        START,
        OPEN,
        CREATE,
        OFFICE,
        WHO
    }

    final StringProperty folder = new SimpleStringProperty("");
    final StringProperty password = new SimpleStringProperty("");
    final StringProperty repeated = new SimpleStringProperty("");
    final StringProperty officeName = new SimpleStringProperty("");
    final StringProperty organCode = new SimpleStringProperty("");
    final StringProperty personName = new SimpleStringProperty("");
    final StringProperty unit = new SimpleStringProperty("");
    final StringProperty certificate = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Person> chosen = new SimpleObjectProperty<>();
    final ObservableList<Person> people = FXCollections.observableArrayList();
    final ObservableList<Problem> problems = FXCollections.observableArrayList();
    final ObservableList<Path> recent = FXCollections.observableArrayList();

    private final WelcomeTools tools;
    private final Consumer<Entry> whenEntered;
    private final Jobs jobs;
    private final Recent memory;
    private final ObjectProperty<Step> step = new SimpleObjectProperty<>(Step.START);
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final BooleanProperty passwordAsked = new SimpleBooleanProperty();
    private @Nullable OpenBase base;

    WelcomeModel(WelcomeTools tools, Consumer<Entry> whenEntered) {
        this.tools = tools;
        this.whenEntered = whenEntered;
        this.jobs = tools.jobs();
        this.memory = new Recent(tools.preferences());
        recent.setAll(memory.folders());
    }

    ReadOnlyObjectProperty<Step> step() {
        return step;
    }

    /** Whether a case base is being opened or made just now. */
    ReadOnlyBooleanProperty busy() {
        return busy;
    }

    /** Whether the folder chosen for opening is protected by a password. */
    ReadOnlyBooleanProperty passwordAsked() {
        return passwordAsked;
    }

    void start() {
        leaveBase();
        problems.clear();
        password.set("");
        repeated.set("");
        recent.setAll(memory.folders());
        step.set(Step.START);
    }

    /** A folder was chosen for opening: asks for its password where it has one, and opens it at once where not. */
    void choose(Path chosenFolder) {
        problems.clear();
        folder.set(chosenFolder.toString());
        password.set("");
        var look = tools.bases().look(chosenFolder);
        passwordAsked.set(look == CaseBases.Look.ENCRYPTED);
        if (look == CaseBases.Look.ENCRYPTED) step.set(Step.OPEN);
        else open();
    }

    void forget(Path old) {
        memory.forget(old);
        recent.setAll(memory.folders());
    }

    /** Opens the folder with the password typed. */
    void open() {
        if (busy.get()) return;
        var path = Path.of(folder.get());
        var secret = password.get().isEmpty()
                ? Optional.<char[]>empty()
                : Optional.of(password.get().toCharArray());
        enter(() -> tools.bases().open(path, secret));
    }

    void wantNew() {
        problems.clear();
        password.set("");
        repeated.set("");
        step.set(Step.CREATE);
    }

    /** Makes a case base in the folder typed, protected by the password typed twice. */
    void create() {
        if (busy.get()) return;
        problems.setAll(checkNew());
        if (!problems.isEmpty()) return;
        var path = Path.of(folder.get().strip()).toAbsolutePath();
        var secret = Optional.of(password.get().toCharArray());
        enter(() -> tools.bases().create(path, secret));
    }

    /** The sample case base, made anew where it is not there yet. */
    void sample() {
        if (!busy.get()) enter(() -> new BaseOutcome.Opened(tools.sample().call()));
    }

    private List<Problem> checkNew() {
        var found = new ArrayList<Problem>();
        if (!isPath(folder.get().strip())) found.add(Problem.error("folder", "welcome.problem.folder"));
        if (!Strength.of(password.get()).isEnough())
            found.add(Problem.error("password", "welcome.problem.short", Strength.SHORTEST));
        if (!password.get().equals(repeated.get())) found.add(Problem.error("repeated", "welcome.problem.differs"));
        return found;
    }

    private static boolean isPath(String text) {
        if (text.isEmpty()) return false;
        try {
            return Path.of(text).getFileName() != null;
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private interface Opening {
        BaseOutcome outcome() throws Exception;
    }

    private record Found(OpenBase base, List<Person> people) {}

    private void enter(Opening opening) {
        busy.set(true);
        problems.clear();
        jobs.start(
                _ -> opening.outcome(),
                outcome -> {
                    switch (outcome) {
                        case BaseOutcome.Opened(var opened) -> look(opened);
                        case BaseOutcome.Refused refused -> {
                            busy.set(false);
                            refused(refused);
                        }
                    }
                },
                this::failed);
    }

    private void look(OpenBase opened) {
        base = opened;
        jobs.start(
                _ -> new Found(
                        opened, opened.store().inTransaction(tx -> tx.office().people())),
                found -> {
                    busy.set(false);
                    password.set("");
                    repeated.set("");
                    memory.opened(found.base().folder());
                    welcome(found.people());
                },
                failure -> {
                    leaveBase();
                    failed(failure);
                });
    }

    private void welcome(List<Person> known) {
        people.setAll(known);
        var before = tools.preferences().get("person").orElse("");
        var remembered = known.stream()
                .filter(person -> person.id().toString().equals(before))
                .findFirst();
        if (known.isEmpty()) step.set(Step.OFFICE);
        else if (known.size() == 1) finish(known.getFirst());
        else if (remembered.isPresent()) finish(remembered.get());
        else step.set(Step.WHO);
    }

    private void refused(BaseOutcome.Refused refused) {
        var problem = refused.problem();
        var field = refused instanceof BaseOutcome.PasswordWrong || refused instanceof BaseOutcome.PasswordNeeded
                ? "password"
                : "folder";
        problems.setAll(Problem.error(field, problem.key(), problem.values().toArray()));
    }

    private void failed(Throwable failure) {
        busy.set(false);
        tools.dialogs().show(Trouble.of(tools.texts(), "welcome.trouble", failure));
    }

    /** Sets up the office and its first person, who works and keeps the register. */
    void setUp() {
        problems.setAll(checkOffice());
        var opened = base;
        if (!problems.isEmpty() || opened == null) return;
        var today = LocalDate.now(tools.clock());
        var person = first(today);
        var office = new Office(officeName.get(), organCode.get().strip(), "", "", "", "", "");
        var offices = new ManageOffice(opened.store(), tools.clock());
        busy.set(true);
        jobs.start(
                _ -> keep(offices, person, office),
                found -> {
                    busy.set(false);
                    problems.setAll(found);
                    if (found.isEmpty()) finish(person);
                },
                this::failed);
    }

    private static List<Problem> keep(ManageOffice offices, Person person, Office office) {
        var actor = new Actor(person);
        var outcomes = List.of(offices.keep(actor, person), offices.keep(actor, office));
        return outcomes.stream()
                .flatMap(outcome -> outcome instanceof OfficeOutcome.Refused(var found) ? found.stream() : null)
                .toList();
    }

    private List<Problem> checkOffice() {
        var found = new ArrayList<Problem>();
        if (officeName.get().isBlank()) found.add(Problem.error("officeName", "welcome.problem.office"));
        if (personName.get().isBlank()) found.add(Problem.error("personName", "welcome.problem.person"));
        return found;
    }

    private Person first(LocalDate today) {
        var roles = List.of(
                new DatedRole(Role.OFFICER, today, Optional.empty()),
                new DatedRole(Role.ADMINISTRATOR, today, Optional.empty()));
        var number = certificate.get().strip();
        var certificates =
                number.isEmpty() ? List.<Certificate>of() : List.of(new Certificate(number, today, Optional.empty()));
        return new Person(UUID.randomUUID(), personName.get(), unit.get(), roles, certificates);
    }

    /** Whoever was chosen works. */
    void work() {
        var person = chosen.get();
        if (person == null) problems.setAll(Problem.error("who", "welcome.problem.who"));
        else finish(person);
    }

    private void finish(Person person) {
        var opened = base;
        if (opened == null) return;
        base = null;
        tools.preferences().put("person", person.id().toString());
        whenEntered.accept(new Entry(opened, person));
    }

    /** Closes a case base that was opened but not entered. */
    void leaveBase() {
        var opened = base;
        base = null;
        if (opened != null) opened.close();
    }
}
