package org.anjuan.usecase.port;

import java.nio.file.Path;
import org.anjuan.domain.text.Problem;

/** How the opening or making of a case base ended. */
public sealed interface BaseOutcome {

    /** It is open, and whoever opened it closes it. */
    record Opened(OpenBase base) implements BaseOutcome {}

    /** It was not opened, and nothing in the folder was changed. */
    sealed interface Refused extends BaseOutcome {

        Path folder();

        /** What happened, where, and what to do. */
        default Problem problem() {
            var path = folder().toString();
            return switch (this) {
                case NotABase _ -> Problem.error(path, "base.open.notABase", path);
                case AlreadyUsed _ -> Problem.error(path, "base.open.alreadyUsed", path);
                case Newer(var _, var schema, var known) -> Problem.error(path, "base.open.newer", path, schema, known);
                case OddName _ -> Problem.error(path, "base.open.oddName", path);
                case NoWritePermission _ -> Problem.error(path, "base.open.noWritePermission", path);
                case InUse _ -> Problem.error(path, "base.open.inUse", path);
                case PasswordNeeded _ -> Problem.error(path, "base.open.passwordNeeded", path);
                case PasswordWrong _ -> Problem.error(path, "base.open.passwordWrong", path);
                case Damaged(var _, var detail) -> Problem.error(path, "base.open.damaged", path, detail);
            };
        }
    }

    /** The folder holds no case base. */
    record NotABase(Path folder) implements Refused {}

    /** A new case base needs an empty folder, and this one has something in it. */
    record AlreadyUsed(Path folder) implements Refused {}

    /** A newer program made or upgraded it. */
    record Newer(Path folder, String schema, String known) implements Refused {}

    /** The database cannot lie under a path with a semicolon. */
    record OddName(Path folder) implements Refused {}

    /** The folder cannot be written. */
    record NoWritePermission(Path folder) implements Refused {}

    /** Another program, or another window, has it open. */
    record InUse(Path folder) implements Refused {}

    /** It is encrypted, or is to be, and no password was given. */
    record PasswordNeeded(Path folder) implements Refused {}

    /** The password opens none of its key slots. */
    record PasswordWrong(Path folder) implements Refused {}

    /** It is a case base, but something of it is missing or cannot be read. */
    record Damaged(Path folder, String detail) implements Refused {}
}
