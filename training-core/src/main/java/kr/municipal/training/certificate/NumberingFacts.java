package kr.municipal.training.certificate;

import java.time.LocalDate;
import java.util.Objects;
import kr.municipal.training.completion.Completed;
import kr.municipal.training.course.CourseId;

/**
 * What a number may depend on besides its place in the series.
 *
 * @param course the course completed
 * @param courseYear the year of the run, four digits
 * @param cohort which offering of the year it was, counted from 1
 * @param issuedOn the day of issue
 */
public record NumberingFacts(CourseId course, int courseYear, int cohort, LocalDate issuedOn) {

    /** Checks the components. */
    public NumberingFacts {
        Objects.requireNonNull(course, "course");
        if (courseYear < 1900 || courseYear > 9999) {
            throw new IllegalArgumentException("not a year of four digits: " + courseYear);
        }
        if (cohort < 1) {
            throw new IllegalArgumentException("cohorts are counted from 1: " + cohort);
        }
        Objects.requireNonNull(issuedOn, "issuedOn");
        if (issuedOn.getYear() < 1900 || issuedOn.getYear() > 9999) {
            throw new IllegalArgumentException("not a day in a year of four digits: " + issuedOn);
        }
    }

    /**
     * Returns the facts of a certificate that is about to be issued.
     *
     * @param completed the ticket
     * @param details what it will print
     * @param issuedOn the day of issue
     * @return the facts
     */
    public static NumberingFacts of(Completed completed, CertificateDetails details, LocalDate issuedOn) {
        return new NumberingFacts(completed.entry().course(), details.year(), details.cohort(), issuedOn);
    }
}
