package kr.municipal.training.workflow.engine;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the domain knows of one process where the process itself does not: a value that was handed on within one transaction
 * only, and a message that came while the process was still at a step an owner has inserted. Diagrams may therefore be drawn
 * with a waiting step on any arrow; as they are shipped, none of this is ever asked.
 *
 * @param process the id of the process
 * @param values the values its expressions may read
 * @param messages the messages that others send, and that may be missed
 * @param turn waits by the business key until nobody else is about to send one: either they find the process waiting, or it
 *     finds what they have done
 */
public record StoredTruth(String process, List<Value<?>> values, List<Missable> messages, Consumer<String> turn) {

    public StoredTruth {
        Objects.requireNonNull(process, "process");
        Objects.requireNonNull(turn, "turn");
        values = List.copyOf(values);
        messages = List.copyOf(messages);
    }

    /** The same where whoever sends a message always finds the process, or what it tells is asked again later. */
    public StoredTruth(String process, List<Value<?>> values, List<Missable> messages) {
        this(process, values, messages, key -> {});
    }

    /**
     * A value an expression reads.
     *
     * @param variable the variable
     * @param stored finds its value by the business key
     */
    public record Value<T>(ProcessVariable<T> variable, Function<String, T> stored) {}

    /**
     * A message that is sent once, whoever waits for it.
     *
     * @param name the message's name
     * @param sameTransaction a variable that is there as long as the process arrives in the transaction in which nothing can
     *     have been missed; null where that is to be asked each time
     * @param happened says by the business key whether what the message tells has happened
     */
    public record Missable(String name, @Nullable ProcessVariable<?> sameTransaction, Predicate<String> happened) {}

    Optional<Value<?>> value(String variable) {
        return values.stream()
                .filter(value -> value.variable().name().equals(variable))
                .findFirst();
    }
}
