package kr.municipal.training.hours;

import java.util.Objects;
import java.util.Optional;

/**
 * How much of one kind of learning is recognised in a year (연간 인정한도): so many hours, without a limit, or not at all
 * because the table does not list the kind. A missing row is never taken for "without a limit".
 */
public sealed interface YearlyCap {

    /**
     * Returns a cap of so many hours.
     *
     * @param hours the most that is recognised in a year
     * @return the cap
     */
    static YearlyCap of(LearningHours hours) {
        return new AtMost(hours);
    }

    /**
     * Returns the cap that is none.
     *
     * @return the unlimited cap
     */
    static YearlyCap unlimited() {
        return new Unlimited();
    }

    /**
     * Returns the cap of a kind that the table of the year does not list.
     *
     * @return the cap under which nothing is recognised
     */
    static YearlyCap unlisted() {
        return new Unlisted();
    }

    /**
     * Returns how much of the hours asked for is recognised.
     *
     * @param asked the hours asked for
     * @param already the hours of the kind recognised this year already; more than the cap if that was lowered since
     * @return {@code min(asked, cap − already)}, never negative
     */
    LearningHours admit(LearningHours asked, LearningHours already);

    /**
     * Returns the hours of the cap.
     *
     * @return the hours, or empty if the kind has no limit or is not listed
     */
    Optional<LearningHours> limit();

    /**
     * So many hours a year.
     *
     * @param hours the most that is recognised; none is a cap too
     */
    record AtMost(LearningHours hours) implements YearlyCap {

        /** Checks the hours. */
        public AtMost {
            Objects.requireNonNull(hours, "hours");
        }

        @Override
        public LearningHours admit(LearningHours asked, LearningHours already) {
            return asked.min(hours.less(already));
        }

        @Override
        public Optional<LearningHours> limit() {
            return Optional.of(hours);
        }
    }

    /** As much as is asked for. */
    record Unlimited() implements YearlyCap {

        @Override
        public LearningHours admit(LearningHours asked, LearningHours already) {
            return asked;
        }

        @Override
        public Optional<LearningHours> limit() {
            return Optional.empty();
        }
    }

    /** Nothing, for the table of the year does not list the kind. */
    record Unlisted() implements YearlyCap {

        @Override
        public LearningHours admit(LearningHours asked, LearningHours already) {
            return LearningHours.ZERO;
        }

        @Override
        public Optional<LearningHours> limit() {
            return Optional.empty();
        }
    }
}
