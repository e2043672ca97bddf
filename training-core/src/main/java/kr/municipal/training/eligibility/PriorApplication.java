package kr.municipal.training.eligibility;

import java.time.Instant;
import java.util.Objects;
import kr.municipal.training.course.CourseId;
import kr.municipal.training.run.RunId;

/**
 * What an applicant has applied for before, as far as the rules need it. Only applications still under way, attended
 * or completed are given; withdrawn, rejected, expired and failed ones leave the person free to apply again.
 *
 * @param run the run applied for
 * @param course the run's course
 * @param year the run's year
 * @param appliedAt when it was submitted
 */
public record PriorApplication(RunId run, CourseId course, int year, Instant appliedAt) {

    /** Checks the components. */
    public PriorApplication {
        Objects.requireNonNull(run, "run");
        Objects.requireNonNull(course, "course");
        if (year < 1900 || year > 9999) {
            throw new IllegalArgumentException("not a year of four digits: " + year);
        }
        Objects.requireNonNull(appliedAt, "appliedAt");
    }
}
