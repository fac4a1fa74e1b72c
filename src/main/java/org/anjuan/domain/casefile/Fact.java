package org.anjuan.domain.casefile;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What is known of one fact: its value, nothing (nobody recorded it), or that there is none (it is known not to be).
 * The three are kept apart everywhere: in memory, in JSON (value, absent, {@code null}), in conditions and on screen.
 *
 * @param <T> the type of the value
 */
public sealed interface Fact<T> {

    /** A fact whose value is known. */
    record Known<T>(T content) implements Fact<T> {
        public Known {
            Required.present("content", content);
        }
    }

    /** A fact nobody recorded. */
    record Unknown<T>() implements Fact<T> {}

    /** A fact that is known not to be: there is no such thing in this file. */
    record None<T>() implements Fact<T> {}

    static <T> Fact<T> known(T value) {
        return new Known<>(value);
    }

    static <T> Fact<T> unknown() {
        return new Unknown<>();
    }

    static <T> Fact<T> none() {
        return new None<>();
    }

    /** Known when there is a value, else unknown. */
    static <T> Fact<T> ofOptional(Optional<T> value) {
        return value.map(Fact::known).orElseGet(Fact::unknown);
    }

    /** The value where it is known. */
    default Optional<T> value() {
        return this instanceof Known<T>(var value) ? Optional.of(value) : Optional.empty();
    }

    default boolean isKnown() {
        return this instanceof Known;
    }

    default boolean isUnknown() {
        return this instanceof Unknown;
    }

    default boolean isNone() {
        return this instanceof None;
    }

    /** Whether the value is known and equals this one. */
    default boolean is(T wanted) {
        return this instanceof Known<T>(var value) && value.equals(wanted);
    }

    /** Whether the value is known and passes. */
    default boolean matches(Predicate<? super T> test) {
        return this instanceof Known<T>(var value) && test.test(value);
    }

    /** The same knowledge about something derived from the value. */
    default <R> Fact<R> map(Function<? super T, ? extends R> change) {
        return switch (this) {
            case Known<T>(var value) -> new Known<>(change.apply(value));
            case Unknown<T> _ -> new Unknown<>();
            case None<T> _ -> new None<>();
        };
    }

    /** This fact where it is known, else the other. */
    default Fact<T> orElse(Fact<T> other) {
        return isKnown() ? this : other;
    }
}
