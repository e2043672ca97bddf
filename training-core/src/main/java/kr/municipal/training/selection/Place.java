package kr.municipal.training.selection;

import java.util.function.IntFunction;
import java.util.function.Supplier;

/** What there was for somebody who asked for a seat: a seat, a place on the waiting list, or nothing. */
public sealed interface Place {

    /**
     * Returns what the matching function makes of this place.
     *
     * @param <R> the type of the answer
     * @param seat gets how many seats are taken then
     * @param waiting gets how many wait then
     * @param none answers for who gets nothing
     * @return the answer
     */
    <R> R fold(IntFunction<R> seat, IntFunction<R> waiting, Supplier<R> none);

    /**
     * A seat.
     *
     * @param taken how many seats are taken with it, from 1
     */
    record Seat(int taken) implements Place {

        /** Checks the count. */
        public Seat {
            requirePositive(taken);
        }

        @Override
        public <R> R fold(IntFunction<R> seat, IntFunction<R> waiting, Supplier<R> none) {
            return seat.apply(taken);
        }
    }

    /**
     * A place on the waiting list.
     *
     * @param position how many wait with it, from 1
     */
    record Waiting(int position) implements Place {

        /** Checks the count. */
        public Waiting {
            requirePositive(position);
        }

        @Override
        public <R> R fold(IntFunction<R> seat, IntFunction<R> waiting, Supplier<R> none) {
            return waiting.apply(position);
        }
    }

    /** Neither a seat nor a place on the waiting list. */
    record None() implements Place {

        @Override
        public <R> R fold(IntFunction<R> seat, IntFunction<R> waiting, Supplier<R> none) {
            return none.get();
        }
    }

    private static void requirePositive(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("places are counted from 1: " + count);
        }
    }
}
