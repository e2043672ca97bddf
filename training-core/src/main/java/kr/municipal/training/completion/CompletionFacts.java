package kr.municipal.training.completion;

import java.util.Objects;
import kr.municipal.training.application.Selected;
import kr.municipal.training.attendance.AttendanceRate;
import kr.municipal.training.checklist.Readiness;

/**
 * What a completion policy looks at.
 *
 * @param selected the application that got a seat
 * @param rate the attendance rate, authorised absence counted as the municipality has it
 * @param minutesPresent the minutes the person was really there, 0 or more
 * @param surveyAnswered whether the person answered the survey
 * @param requiredItems how far the person is with the required items of the checklist
 */
public record CompletionFacts(
        Selected selected, AttendanceRate rate, long minutesPresent, boolean surveyAnswered, Readiness requiredItems) {

    /** Checks the components. */
    public CompletionFacts {
        Objects.requireNonNull(selected, "selected");
        Objects.requireNonNull(rate, "rate");
        if (minutesPresent < 0) {
            throw new IllegalArgumentException("minutes present must not be negative: " + minutesPresent);
        }
        Objects.requireNonNull(requiredItems, "requiredItems");
    }
}
