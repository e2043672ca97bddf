package kr.municipal.training.survey;

import java.time.Instant;
import java.util.Objects;

/**
 * What the rules of answering look at.
 *
 * @param minutesPresent the minutes the person was there, 0 or more
 * @param attendanceClosed whether the attendance sheet of the run is closed
 * @param answered whether the person has answered before
 * @param deadline the moment from which no answer is taken
 * @param at the moment of answering
 */
public record SurveyFacts(
        long minutesPresent, boolean attendanceClosed, boolean answered, Instant deadline, Instant at) {

    /** Checks the components. */
    public SurveyFacts {
        if (minutesPresent < 0) {
            throw new IllegalArgumentException("minutes present must not be negative: " + minutesPresent);
        }
        Objects.requireNonNull(deadline, "deadline");
        Objects.requireNonNull(at, "at");
    }
}
