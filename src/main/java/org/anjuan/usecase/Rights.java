package org.anjuan.usecase;

import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.anjuan.domain.calendar.OfficeTime;
import org.anjuan.domain.casefile.Volume;
import org.anjuan.domain.document.DocumentType;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.office.Role;
import org.anjuan.domain.text.Problem;
import org.anjuan.usecase.port.OfficeRegister;

/** Who may do what, by the roles held today. */
final class Rights {

    private static final Role[] HANDLE_CASES = {Role.OFFICER, Role.UNIT_HEAD, Role.LEGAL_REVIEWER, Role.SUPERVISOR};
    private static final Role[] SEE_INTERNAL = {
        Role.OFFICER, Role.UNIT_HEAD, Role.LEGAL_REVIEWER, Role.CASE_REVIEWER, Role.SUPERVISOR
    };

    private static final Role[] MANAGE_NUMBERS = {Role.UNIT_HEAD, Role.SUPERVISOR, Role.ADMINISTRATOR};
    private static final Role[] CARRY_NUMBERS = {
        Role.OFFICER, Role.UNIT_HEAD, Role.LEGAL_REVIEWER, Role.SUPERVISOR, Role.ADMINISTRATOR
    };

    private static final Role[] ISSUE_ALL = {Role.UNIT_HEAD, Role.SUPERVISOR};
    private static final String ON_THE_SPOT = "ONSPOT_";
    private static final String LEGAL_REVIEW = "LEGAL_REVIEW";

    private static final Role[] LIFT_GUARDS = {Role.UNIT_HEAD, Role.SUPERVISOR, Role.ADMINISTRATOR};

    private final Clock clock;

    Rights(Clock clock) {
        this.clock = clock;
    }

    /** Why this person may not change case files. */
    Optional<Problem> toChangeFiles(Actor actor) {
        return holdsOneOf(actor, HANDLE_CASES)
                ? Optional.empty()
                : Optional.of(Problem.error("", "change.role.missing", actor.name()));
    }

    /** Why this person may not take a live file out of the guards, by calling it one that was entered late or elsewhere. */
    Optional<Problem> toLiftGuards(Actor actor) {
        return holdsOneOf(actor, LIFT_GUARDS)
                ? Optional.empty()
                : Optional.of(Problem.error("origin", "change.role.origin", actor.name()));
    }

    /** Why this person may not let a paper of this type go out, correct it or call it back. */
    Optional<Problem> toIssue(Actor actor, DocumentType type) {
        boolean may = holdsOneOf(actor, ISSUE_ALL)
                || type.code().equals(LEGAL_REVIEW) && holdsOneOf(actor, Role.LEGAL_REVIEWER)
                || !isIssuedByHeads(type) && holdsOneOf(actor, HANDLE_CASES);
        return may ? Optional.empty() : Optional.of(Problem.error("", "paper.role.issue", actor.name(), type.zh()));
    }

    /** What binds others goes out by the head of a unit or a supervisor; what is decided on the spot, by who is there. */
    private static boolean isIssuedByHeads(DocumentType type) {
        if (type.code().startsWith(ON_THE_SPOT)) return false;
        if (type.code().equals(LEGAL_REVIEW)) return true;
        return switch (type.kind()) {
            case DECISION, LETTER, NOTICE, ORDER -> true;
            default -> false;
        };
    }

    /** Why this person may not set numbers aside or void them. */
    Optional<Problem> toManageNumbers(Actor actor) {
        return holdsOneOf(actor, MANAGE_NUMBERS)
                ? Optional.empty()
                : Optional.of(Problem.error("", "numbers.role.manage", actor.name()));
    }

    /** Why this person may not take numbers that were set aside, or give them back. */
    Optional<Problem> toCarryNumbers(Actor actor) {
        return holdsOneOf(actor, CARRY_NUMBERS)
                ? Optional.empty()
                : Optional.of(Problem.error("", "numbers.role.carry", actor.name()));
    }

    /** Why this person may not change the office and what it has set. In a case base without an administrator, anybody may. */
    Optional<Problem> toManageOffice(Actor actor, OfficeRegister register) {
        var today = OfficeTime.today(clock);
        boolean unclaimed = register.people().stream().noneMatch(person -> person.has(Role.ADMINISTRATOR, today));
        return unclaimed || holdsOneOf(actor, Role.ADMINISTRATOR)
                ? Optional.empty()
                : Optional.of(Problem.error("", "office.role.missing", actor.name()));
    }

    /** Why this person may not see what is internal: the sub volume, and the file as data, which holds both volumes. */
    Optional<Problem> toSeeInternal(Actor actor) {
        return holdsOneOf(actor, SEE_INTERNAL)
                ? Optional.empty()
                : Optional.of(Problem.error("", "dossier.role.internal", actor.name()));
    }

    /** Why this person may not take this volume out. The main volume may be consulted by readers too. */
    Optional<Problem> toTakeOut(Actor actor, Volume volume) {
        if (volume == Volume.SUB) return toSeeInternal(actor);
        return holdsOneOf(actor, SEE_INTERNAL) || holdsOneOf(actor, Role.READER)
                ? Optional.empty()
                : Optional.of(Problem.error("", "dossier.role.main", actor.name()));
    }

    /** Why this person may not take lists of what is in the files out; who may take a main volume may. */
    Optional<Problem> toTakeLists(Actor actor) {
        return toTakeOut(actor, Volume.MAIN).isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.error("", "export.role.lists", actor.name()));
    }

    boolean holdsOneOf(Actor actor, Role... roles) {
        var today = OfficeTime.today(clock);
        return Arrays.stream(roles).anyMatch(role -> actor.is(role, today));
    }
}
