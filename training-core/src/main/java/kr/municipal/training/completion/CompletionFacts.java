package kr.municipal.training.completion;

import java.util.List;
import java.util.Objects;
import kr.municipal.training.application.Selected;
import kr.municipal.training.attendance.AttendanceMark;
import kr.municipal.training.attendance.AttendanceRate;
import kr.municipal.training.attendance.AttendanceSheet;
import kr.municipal.training.attendance.AuthorisedTreatment;
import kr.municipal.training.attendance.TraineeAttendance;
import kr.municipal.training.checklist.Readiness;
import org.apache.commons.lang3.Validate;

/**
 * What a completion policy looks at.
 *
 * @param selected the application that got a seat
 * @param rate the attendance rate, authorised absence counted as the municipality has it
 * @param marks one mark for each session, in order; at least one
 * @param minutesPresent the minutes the person was really there, 0 or more
 * @param surveyAnswered whether the person answered the survey
 * @param requiredItems how far the person is with the required items of the checklist
 */
public record CompletionFacts(
        Selected selected,
        AttendanceRate rate,
        List<AttendanceMark> marks,
        long minutesPresent,
        boolean surveyAnswered,
        Readiness requiredItems) {

    /** Checks and copies the components. */
    public CompletionFacts {
        Objects.requireNonNull(selected, "selected");
        Objects.requireNonNull(rate, "rate");
        marks = List.copyOf(marks);
        Validate.notEmpty(marks, "application %s has no mark to judge by", selected.id());
        if (minutesPresent < 0) {
            throw new IllegalArgumentException("minutes present must not be negative: " + minutesPresent);
        }
        Objects.requireNonNull(requiredItems, "requiredItems");
    }

    /**
     * Returns the facts of one person as the sheet has them.
     *
     * @param selected the application that got a seat
     * @param sheet the run's sheet, with the application on it
     * @param treatment how authorised minutes count
     * @param surveyAnswered whether the person answered the survey
     * @param requiredItems how far the person is with the required items of the checklist
     * @return the facts; a session without a mark counts as missed
     * @throws IllegalArgumentException if the application is not on the sheet
     */
    public static CompletionFacts of(
            Selected selected,
            AttendanceSheet sheet,
            AuthorisedTreatment treatment,
            boolean surveyAnswered,
            Readiness requiredItems) {
        TraineeAttendance attendance = sheet.attendanceOf(selected.id());
        return new CompletionFacts(
                selected,
                attendance.rate(treatment),
                attendance.marks(),
                attendance.minutesPresent(),
                surveyAnswered,
                requiredItems);
    }
}
