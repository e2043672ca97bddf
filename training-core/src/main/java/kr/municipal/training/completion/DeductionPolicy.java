package kr.municipal.training.completion;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kr.municipal.training.attendance.AttendanceMark;

/**
 * Completion by points (감점제): full points less what is taken off for each mark; survey and checklist are switches.
 *
 * @param fullPoints the points everybody begins with, more than 0
 * @param passPoints the points needed, 0 to {@code fullPoints}; reaching them exactly is enough
 * @param table what each mark costs
 * @param surveyRequired whether the survey must be answered
 * @param checklistRequired whether every required item of the checklist must be ticked
 */
public record DeductionPolicy(
        @NotNull(message = "{kr.municipal.training.Value.missing}") BigDecimal fullPoints,
        @DecimalMin(value = "0", message = "{kr.municipal.training.Number.least}") BigDecimal passPoints,
        @Valid @NotNull(message = "{kr.municipal.training.Value.missing}") DeductionTable table,
        boolean surveyRequired,
        boolean checklistRequired)
        implements CompletionPolicy {

    /** The points everybody begins with unless the office sets others; of Korean practice. */
    public static final BigDecimal DEFAULT_FULL_POINTS = BigDecimal.valueOf(100);

    /** The points needed unless the office sets others; of Korean practice. */
    public static final BigDecimal DEFAULT_PASS_POINTS = BigDecimal.valueOf(60);

    /** Checks the points. */
    public DeductionPolicy {
        Objects.requireNonNull(fullPoints, "fullPoints");
        Objects.requireNonNull(passPoints, "passPoints");
        Objects.requireNonNull(table, "table");
        if (fullPoints.signum() <= 0 || passPoints.signum() < 0 || passPoints.compareTo(fullPoints) > 0) {
            throw new IllegalArgumentException("of " + fullPoints.toPlainString() + " points, "
                    + passPoints.toPlainString() + " cannot be needed");
        }
    }

    /**
     * Returns the policy of 100 points of which 60 are needed, neither survey nor checklist required.
     *
     * @param table what each mark costs
     * @return the policy
     */
    public static DeductionPolicy of(DeductionTable table) {
        return new DeductionPolicy(DEFAULT_FULL_POINTS, DEFAULT_PASS_POINTS, table, false, false);
    }

    /**
     * Returns the points left.
     *
     * @param marks one mark for each session
     * @return 0 to {@code fullPoints}, exact
     */
    public BigDecimal score(List<AttendanceMark> marks) {
        return fullPoints.subtract(table.of(marks)).max(BigDecimal.ZERO);
    }

    /**
     * Returns all that was not reached: {@code DEDUCTION_SCORE_TOO_LOW} in points and with {@code full}, {@code absent},
     * {@code late} and {@code leftEarly}, the number of marks of each; {@code SURVEY_MISSING}; {@code CHECKLIST_INCOMPLETE}.
     */
    @Override
    public List<Shortfall> shortfalls(CompletionFacts facts) {
        List<Shortfall> shortfalls = new ArrayList<>();
        List<AttendanceMark> marks = facts.marks();
        BigDecimal score = score(marks);
        if (score.compareTo(passPoints) < 0) {
            shortfalls.add(Shortfall.of("DEDUCTION_SCORE_TOO_LOW", score, passPoints)
                    .with("full", fullPoints)
                    .with(
                            "absent",
                            marks.stream().filter(AttendanceMark::absent).count())
                    .with(
                            "late",
                            marks.stream()
                                    .filter(mark -> mark.lateMinutes() > 0)
                                    .count())
                    .with(
                            "leftEarly",
                            marks.stream()
                                    .filter(mark -> mark.leftEarlyMinutes() > 0)
                                    .count()));
        }
        shortfalls.addAll(RequiredParts.missing(facts, surveyRequired, checklistRequired));
        return shortfalls;
    }
}
