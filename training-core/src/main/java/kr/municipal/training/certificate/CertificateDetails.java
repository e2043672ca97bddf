package kr.municipal.training.certificate;

import java.time.LocalDate;
import java.util.Objects;
import kr.municipal.training.hours.LearningHours;
import kr.municipal.training.staff.Affiliation;
import org.apache.commons.lang3.Validate;

/**
 * What a certificate prints of person and course, as both were at completion.
 *
 * @param holderName the full name, not blank
 * @param affiliation department and grade at completion (소속·직급)
 * @param courseTitle the title of the course (과정명), not blank
 * @param year the year of the run
 * @param cohort which offering of the year it was, counted from 1
 * @param from the first day taught
 * @param to the last day taught, not before the first
 * @param hours the hours taught (교육시간), more than none
 * @param issuer who issues it (기관장), not blank
 */
public record CertificateDetails(
        String holderName,
        Affiliation affiliation,
        String courseTitle,
        int year,
        int cohort,
        LocalDate from,
        LocalDate to,
        LearningHours hours,
        String issuer) {

    /** What stands in the register instead of the name once that was erased (파기). */
    public static final String ERASED_NAME = "(파기)";

    /** Checks the components. */
    public CertificateDetails {
        Validate.notBlank(holderName, "the name of the holder must not be blank");
        Objects.requireNonNull(affiliation, "affiliation");
        Validate.notBlank(courseTitle, "the title of the course must not be blank");
        if (year < 1900 || year > 9999) {
            throw new IllegalArgumentException("not a year of four digits: " + year);
        }
        if (cohort < 1) {
            throw new IllegalArgumentException("cohorts are counted from 1: " + cohort);
        }
        Objects.requireNonNull(from, "from");
        if (Objects.requireNonNull(to, "to").isBefore(from)) {
            throw new IllegalArgumentException("the last day " + to + " lies before the first day " + from);
        }
        if (Objects.requireNonNull(hours, "hours").minutes() == 0) {
            throw new IllegalArgumentException("a certificate needs hours taught: " + hours);
        }
        Validate.notBlank(issuer, "the issuer must not be blank");
    }

    /**
     * Says whether the name of the holder was erased.
     *
     * @return true if {@link #ERASED_NAME} stands for it
     */
    public boolean isErased() {
        return holderName.equals(ERASED_NAME);
    }
}
