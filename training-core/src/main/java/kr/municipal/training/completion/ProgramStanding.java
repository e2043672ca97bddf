package kr.municipal.training.completion;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import kr.municipal.training.course.CourseId;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody is with a programme (과정군 수료 여부). It is no ticket: each course has its own certificate.
 *
 * @param state completed, possible or not
 * @param undecided the courses of the programme that are undecided still
 * @param shortfall what is missing yet, or for good; {@code null} if the programme is completed
 */
public record ProgramStanding(State state, List<CourseId> undecided, @Nullable Shortfall shortfall) {

    /** How far somebody can be. */
    public enum State {
        /** All that is asked for was completed (수료). */
        COMPLETED,
        /** Not yet, but it can be (진행 중). */
        POSSIBLE,
        /** Not to be reached any more (미수료). */
        NOT_COMPLETED
    }

    /** Checks the components. */
    public ProgramStanding {
        Objects.requireNonNull(state, "state");
        undecided = List.copyOf(undecided);
        if ((shortfall == null) != (state == State.COMPLETED)) {
            throw new IllegalArgumentException("the shortfall " + shortfall + " does not fit the state " + state);
        }
    }

    /**
     * Turns any standing into one value.
     *
     * @param completed what to make of a completed programme
     * @param possible what to make of what is missing yet
     * @param notCompleted what to make of what is missing for good
     * @param <T> the type of the value
     * @return the value
     */
    public <T> T fold(Supplier<T> completed, Function<Shortfall, T> possible, Function<Shortfall, T> notCompleted) {
        if (shortfall == null) {
            return completed.get();
        }
        return state == State.POSSIBLE ? possible.apply(shortfall) : notCompleted.apply(shortfall);
    }

    static ProgramStanding completed(ProgramFacts facts) {
        return new ProgramStanding(State.COMPLETED, facts.undecided(), null);
    }

    static ProgramStanding possible(ProgramFacts facts, Shortfall missing) {
        return new ProgramStanding(State.POSSIBLE, facts.undecided(), missing);
    }

    static ProgramStanding notCompleted(ProgramFacts facts, Shortfall missing) {
        return new ProgramStanding(State.NOT_COMPLETED, facts.undecided(), missing);
    }
}
