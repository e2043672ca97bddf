package kr.municipal.training.application;

import java.time.Instant;
import java.util.Objects;
import kr.municipal.training.course.CourseId;
import kr.municipal.training.run.RunId;
import kr.municipal.training.staff.Affiliation;
import kr.municipal.training.staff.StaffNumber;
import org.apache.commons.lang3.Validate;

/**
 * What stays the same through all states of an application.
 *
 * @param id its identifier
 * @param applicant who applies
 * @param applicantName the applicant's name at that moment
 * @param affiliation department and grade at that moment
 * @param run the run applied for
 * @param course the run's course
 * @param year the run's year
 * @param line who approves
 * @param submittedAt when it was submitted
 */
public record ApplicationEntry(
        ApplicationId id,
        StaffNumber applicant,
        String applicantName,
        Affiliation affiliation,
        RunId run,
        CourseId course,
        int year,
        ApprovalLine line,
        Instant submittedAt) {

    /** Checks the components. */
    public ApplicationEntry {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(applicant, "applicant");
        Validate.notBlank(applicantName, "the name of applicant %s must not be blank", applicant);
        Objects.requireNonNull(affiliation, "affiliation");
        Objects.requireNonNull(run, "run");
        Objects.requireNonNull(course, "course");
        if (year < 1900 || year > 9999) {
            throw new IllegalArgumentException("not a year of four digits: " + year);
        }
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(submittedAt, "submittedAt");
    }
}
