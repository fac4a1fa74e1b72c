package org.anjuan.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjuan.usecase.port.Words;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a line that cannot be read as a command, in the reader's language: the library that reads it speaks English alone. */
final class Misuse {

    private final Words words;

    Misuse(Words words) {
        this.words = words;
    }

    /** Why; what this program found itself is in the reader's language already. */
    String of(ParameterException failure) {
        return switch (failure) {
            case MissingParameterException missing -> words.get("cli.misused.missing", names(missing.getMissing()));
            case UnmatchedArgumentException unknown ->
                words.get("cli.misused.unknown", String.join(" ", unknown.getUnmatched()));
            case OverwrittenOptionException twice -> words.get("cli.misused.twice", name(twice.getOverwritten()));
            default -> value(failure).orElseGet(() -> String.valueOf(failure.getMessage()));
        };
    }

    /** A value that an option or a parameter cannot have; days are told by their converter. */
    private Optional<String> value(ParameterException failure) {
        var value = failure.getValue();
        var given = failure.getArgSpec();
        if (given == null || value == null) return Optional.empty();
        var choices = choices(given);
        if (isOf(given, LocalDate.class))
            return Optional.of(words.get("cli.misused.at", name(given), words.get("cli.misused.day", value)));
        return Optional.of(
                choices.isEmpty()
                        ? words.get("cli.misused.value", name(given), value)
                        : words.get("cli.misused.choice", name(given), value, choices));
    }

    private static boolean isOf(ArgSpec given, Class<?> type) {
        return types(given).anyMatch(type::equals);
    }

    /** The constants there are to choose from, as they are typed. */
    private static String choices(ArgSpec given) {
        return types(given)
                .filter(Class::isEnum)
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    private static Stream<Class<?>> types(ArgSpec given) {
        return Stream.concat(Stream.of(given.type()), Arrays.stream(given.auxiliaryTypes()))
                .distinct();
    }

    private static String names(List<ArgSpec> given) {
        return given.stream().map(Misuse::nameAndValue).collect(Collectors.joining(" "));
    }

    private static String nameAndValue(ArgSpec given) {
        return given instanceof OptionSpec option ? option.longestName() + "=" + option.paramLabel() : name(given);
    }

    private static String name(ArgSpec given) {
        return given instanceof OptionSpec option ? option.longestName() : given.paramLabel();
    }
}
