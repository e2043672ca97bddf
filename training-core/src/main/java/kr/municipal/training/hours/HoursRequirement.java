package kr.municipal.training.hours;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import kr.municipal.training.staff.JobGrade;
import org.apache.commons.lang3.Validate;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table of required hours (연간 의무 교육시간): what officials of some grades need in a year while the rule holds.
 *
 * @param grades the grades it holds for, at least one
 * @param from the first day on which the rule holds
 * @param to the last day, included, or null until further notice
 * @param perYear the hours needed in a year; none for grades that are exempt
 * @param source where the rule is written (근거), not blank
 */
public record HoursRequirement(
        @NotEmpty(message = "{kr.municipal.training.Rows.missing}") Set<JobGrade> grades,
        @NotNull(message = "{kr.municipal.training.Value.missing}") LocalDate from,
        @Nullable LocalDate to,
        @NotNull(message = "{kr.municipal.training.Value.missing}") LearningHours perYear,
        @NotBlank(message = "{kr.municipal.training.Written.missing}") String source) {

    /** Checks and copies the components. */
    public HoursRequirement {
        grades = Set.copyOf(grades);
        if (grades.isEmpty()) {
            throw new IllegalArgumentException("a requirement holds for at least one grade: " + grades);
        }
        Objects.requireNonNull(from, "from");
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a requirement from " + from + " cannot end on " + to);
        }
        Objects.requireNonNull(perYear, "perYear");
        Validate.notBlank(source, "the source of the requirement from %s must not be blank", from);
    }

    /**
     * Says whether the rule holds for the grade on the day.
     *
     * @param grade the grade
     * @param day the day
     * @return true within the period, its first and last day included
     */
    public boolean covers(JobGrade grade, LocalDate day) {
        return grades.contains(grade) && contains(day);
    }

    boolean overlaps(HoursRequirement other) {
        return grades.stream().anyMatch(other.grades::contains) && (contains(other.from) || other.contains(from));
    }

    private boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
