package kr.municipal.training.hours;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.municipal.training.staff.Affiliation;
import kr.municipal.training.staff.JobGrade;
import kr.municipal.training.staff.StaffNumber;

/**
 * The dated table of required hours by grade. A setting, for law changes it: that 80 hours a year were the rule for grade
 * 5 and below (5급 이하) in 2021 is an example of a row, and no default. A grade without a row has no known requirement,
 * which is not the same as being exempt. Immutable and thread-safe.
 *
 * @param rows the rows; no two hold for the same grade on the same day
 */
public record HoursRequirements(
        @NotNull(message = "{kr.municipal.training.Value.missing}") List<@Valid HoursRequirement> rows) {

    /** Copies the rows and checks that none contradicts another. */
    public HoursRequirements {
        rows = List.copyOf(rows);
        for (int i = 0; i < rows.size(); i++) {
            for (HoursRequirement other : rows.subList(i + 1, rows.size())) {
                if (rows.get(i).overlaps(other)) {
                    throw new IllegalArgumentException(
                            "two requirements hold at the same time: " + rows.get(i) + ", " + other);
                }
            }
        }
    }

    /**
     * Returns the table of the rows.
     *
     * @param rows the rows in any order
     * @return the table
     * @throws IllegalArgumentException if two rows hold for the same grade on the same day
     */
    public static HoursRequirements of(HoursRequirement... rows) {
        return new HoursRequirements(List.of(rows));
    }

    /**
     * Looks up what a grade needs.
     *
     * @param grade the grade
     * @param day the day whose rule is asked for
     * @return the row, or empty if the table has none
     */
    public Optional<HoursRequirement> of(JobGrade grade, LocalDate day) {
        return rows.stream().filter(row -> row.covers(grade, day)).findFirst();
    }

    /**
     * Holds what a person was recognised against what their grade needs.
     *
     * @param official the person
     * @param affiliation department and grade on the day
     * @param day the day on which one looks; its year is the one looked at
     * @param recognized the hours recognised for that year
     * @return where the person stands
     */
    public HoursStanding standing(
            StaffNumber official, Affiliation affiliation, LocalDate day, LearningHours recognized) {
        return new HoursStanding(
                official,
                affiliation,
                day.getYear(),
                recognized,
                of(affiliation.grade(), day).map(HoursRequirement::perYear).orElse(null));
    }
}
