package kr.municipal.training.workflow;

import java.util.List;
import java.util.function.Function;
import kr.municipal.training.eligibility.Reason;

/**
 * What came of an act: done with its result, or refused with all reasons and nothing changed.
 *
 * @param <T> the type of the result
 */
public sealed interface Outcome<T> {

    /** Returns the outcome of an act that was done. */
    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    /** Returns the outcome of an act that was refused. */
    static <T> Outcome<T> refused(List<Reason> reasons) {
        return new Refused<>(reasons);
    }

    /** Returns the outcome of an act that was refused for one reason. */
    static <T> Outcome<T> refused(Reason reason) {
        return new Refused<>(List.of(reason));
    }

    /** Turns either outcome into one value. */
    <R> R fold(Function<T, R> done, Function<List<Reason>, R> refused);

    /** Returns the reasons of a refusal; none if the act was done. */
    default List<Reason> reasons() {
        return fold(done -> List.of(), reasons -> reasons);
    }

    /**
     * Returns the result where a refusal would be a fault of the caller.
     *
     * @throws IllegalStateException if the act was refused
     */
    default T orThrow() {
        return fold(Function.identity(), reasons -> {
            throw new IllegalStateException("refused: " + reasons);
        });
    }

    /** The act was done. */
    record Done<T>(T value) implements Outcome<T> {

        @Override
        public <R> R fold(Function<T, R> done, Function<List<Reason>, R> refused) {
            return done.apply(value);
        }
    }

    /** The act was refused for these reasons, at least one. */
    record Refused<T>(List<Reason> because) implements Outcome<T> {

        public Refused {
            because = List.copyOf(because);
            if (because.isEmpty()) {
                throw new IllegalArgumentException("a refusal has at least one reason");
            }
        }

        @Override
        public <R> R fold(Function<T, R> done, Function<List<Reason>, R> refused) {
            return refused.apply(because);
        }
    }
}
