package kr.municipal.training.run;

import java.util.OptionalInt;

/** How many may take part (정원): a number of seats, 1 or more, or unlimited, which is a value of its own and never 0. */
public sealed interface Capacity {

    /**
     * Returns a limited capacity.
     *
     * @param seats the seats, 1 or more
     * @return the capacity
     * @throws IllegalArgumentException if there is not even one seat
     */
    static Capacity of(int seats) {
        return new Limited(seats);
    }

    /**
     * Returns the capacity without a limit.
     *
     * @return the unlimited capacity
     */
    static Capacity unlimited() {
        return new Unlimited();
    }

    /**
     * Says whether one more may take part.
     *
     * @param taken the seats taken already, 0 or more
     * @return true while a seat is free
     */
    boolean admitsOneMoreThan(int taken);

    /**
     * Returns the number of seats.
     *
     * @return the seats, or empty if unlimited
     */
    OptionalInt seats();

    /**
     * So many seats.
     *
     * @param count the seats, 1 or more
     */
    record Limited(int count) implements Capacity {

        /** Checks the seats. */
        public Limited {
            if (count < 1) {
                throw new IllegalArgumentException("a capacity has at least one seat: " + count);
            }
        }

        @Override
        public boolean admitsOneMoreThan(int taken) {
            return taken < count;
        }

        @Override
        public OptionalInt seats() {
            return OptionalInt.of(count);
        }
    }

    /** As many as apply. */
    record Unlimited() implements Capacity {

        @Override
        public boolean admitsOneMoreThan(int taken) {
            return true;
        }

        @Override
        public OptionalInt seats() {
            return OptionalInt.empty();
        }
    }
}
