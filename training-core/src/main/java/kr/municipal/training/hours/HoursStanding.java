package kr.municipal.training.hours;

import java.util.Objects;
import kr.municipal.training.staff.Affiliation;
import kr.municipal.training.staff.StaffNumber;
import org.jspecify.annotations.Nullable;

/**
 * Where a person stands with the hours of a year (이수 현황).
 *
 * @param official the person
 * @param affiliation department and grade by which the requirement was looked up
 * @param year the year
 * @param recognized the hours recognised
 * @param required the hours needed, or null if the table knows no requirement for the grade
 */
public record HoursStanding(
        StaffNumber official,
        Affiliation affiliation,
        int year,
        LearningHours recognized,
        @Nullable LearningHours required) {

    /** Checks the components. */
    public HoursStanding {
        Objects.requireNonNull(official, "official");
        Objects.requireNonNull(affiliation, "affiliation");
        if (year < 1900 || year > 9999) {
            throw new IllegalArgumentException("not a year of four digits: " + year);
        }
        Objects.requireNonNull(recognized, "recognized");
    }

    /**
     * Returns the hours still missing (부족시간).
     *
     * @return the missing hours; none if the requirement is met or unknown
     */
    public LearningHours missing() {
        return required == null ? LearningHours.ZERO : required.less(recognized);
    }

    /**
     * Says whether hours are missing.
     *
     * @return true if even one minute is
     */
    public boolean isShort() {
        return missing().minutes() > 0;
    }
}
