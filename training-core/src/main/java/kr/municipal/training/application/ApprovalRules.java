package kr.municipal.training.application;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kr.municipal.training.calendar.BusinessCalendar;
import org.jspecify.annotations.Nullable;

/**
 * The settings of approval. By default there is neither a limit in working days nor a quota: both are common in Korean
 * public training, but no number of theirs is.
 *
 * @param workingDays within how many working days (근무일) a step is decided, 1 or more, or null for the run's deadline alone
 * @param departmentQuota how many applications of one department are approved for a run at most (부서별 승인 인원), 1 or more,
 *     or null for no limit
 * @param calendar the office's calendar
 */
public record ApprovalRules(
        @Min(value = 1, message = "{kr.municipal.training.Number.least}") @Nullable Integer workingDays,
        @Min(value = 1, message = "{kr.municipal.training.Number.least}") @Nullable Integer departmentQuota,
        @NotNull(message = "{kr.municipal.training.Value.missing}") BusinessCalendar calendar) {

    /** Checks the components. */
    public ApprovalRules {
        Objects.requireNonNull(calendar, "calendar");
        if (workingDays != null && workingDays < 1) {
            throw new IllegalArgumentException("a step is decided within at least one working day: " + workingDays);
        }
        if (departmentQuota != null && departmentQuota < 1) {
            throw new IllegalArgumentException("the quota of a department is at least one: " + departmentQuota);
        }
    }

    /**
     * Returns the default: the run's deadline alone, and no quota.
     *
     * @param calendar the office's calendar
     * @return the settings
     */
    public static ApprovalRules standard(BusinessCalendar calendar) {
        return new ApprovalRules(null, null, calendar);
    }

    /**
     * Returns until when the current step is decided: the working days counted from the moment the step began, at the same
     * time of day, but never later than the run's approval deadline.
     *
     * @param submitted the application
     * @param runDeadline the approval deadline of the run
     * @return the first moment too late
     */
    public Instant deadline(Submitted submitted, Instant runDeadline) {
        Objects.requireNonNull(runDeadline, "runDeadline");
        if (workingDays == null) {
            return runDeadline;
        }
        Instant own = calendar.plusWorkingDays(submitted.stepBegan(), workingDays);
        return own.isBefore(runDeadline) ? own : runDeadline;
    }

    /**
     * Returns what the quota leaves to the applicant's department.
     *
     * @param submitted the application to be decided
     * @param ofRun all applications for its run
     * @return the quota with those who use it, or empty if there is no limit
     */
    public Optional<DepartmentQuota> quota(Submitted submitted, List<TrainingApplication> ofRun) {
        return Optional.ofNullable(departmentQuota).map(places -> DepartmentQuota.of(submitted, places, ofRun));
    }
}
