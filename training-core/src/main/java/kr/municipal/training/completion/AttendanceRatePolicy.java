package kr.municipal.training.completion;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kr.municipal.training.attendance.AttendanceRate;

/**
 * Completion by attendance rate; survey and checklist are switches.
 *
 * @param thresholdPercent the rate needed, 0 to 100; reaching it exactly is enough
 * @param surveyRequired whether the survey must be answered
 * @param checklistRequired whether every required item of the checklist must be ticked
 */
public record AttendanceRatePolicy(
        @Min(value = 0, message = "{kr.municipal.training.Percent.range}")
                @Max(value = 100, message = "{kr.municipal.training.Percent.range}")
                int thresholdPercent,
        boolean surveyRequired,
        boolean checklistRequired)
        implements CompletionPolicy {

    /** The rate needed unless the municipality sets another; 80 percent is usual in Korean public training. */
    public static final int DEFAULT_THRESHOLD_PERCENT = 80;

    /** Checks the threshold. */
    public AttendanceRatePolicy {
        AttendanceRate.requirePercent(thresholdPercent);
    }

    /**
     * Returns the default policy: {@value #DEFAULT_THRESHOLD_PERCENT} percent, neither survey nor checklist required.
     *
     * @return the policy
     */
    public static AttendanceRatePolicy standard() {
        return new AttendanceRatePolicy(DEFAULT_THRESHOLD_PERCENT, false, false);
    }

    /**
     * Returns all that was not reached: {@code ATTENDANCE_RATE_TOO_LOW} in percent, the exact {@code attendedMinutes},
     * {@code plannedMinutes} and {@code neededMinutes} beside it, {@code SURVEY_MISSING},
     * {@code CHECKLIST_INCOMPLETE} in items and with {@code missing}, their wording.
     */
    @Override
    public List<Shortfall> shortfalls(CompletionFacts facts) {
        List<Shortfall> shortfalls = new ArrayList<>();
        if (!facts.rate().isAtLeast(thresholdPercent)) {
            AttendanceRate rate = facts.rate();
            shortfalls.add(
                    Shortfall.of("ATTENDANCE_RATE_TOO_LOW", rate.toPercent(), BigDecimal.valueOf(thresholdPercent))
                            .with("attendedMinutes", rate.attendedMinutes())
                            .with("plannedMinutes", rate.plannedMinutes())
                            .with("neededMinutes", rate.minutesNeeded(thresholdPercent)));
        }
        shortfalls.addAll(RequiredParts.missing(facts, surveyRequired, checklistRequired));
        return shortfalls;
    }
}
