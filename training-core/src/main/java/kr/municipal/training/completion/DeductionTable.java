package kr.municipal.training.completion;

import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import kr.municipal.training.attendance.AttendanceMark;

/**
 * Points taken off for each mark (감점표), a setting of the office. There is no default: no rule read for this library says how
 * many points a missed session costs. Whoever was late and left early too loses both.
 *
 * @param absent for not coming, without leave
 * @param late for being late, without leave
 * @param leftEarly for leaving early, without leave
 * @param absentWithLeave for not coming, with leave
 * @param lateWithLeave for being late, with leave
 * @param leftEarlyWithLeave for leaving early, with leave
 */
public record DeductionTable(
        @DecimalMin(value = "0", message = "{kr.municipal.training.Number.least}") BigDecimal absent,
        @DecimalMin(value = "0", message = "{kr.municipal.training.Number.least}") BigDecimal late,
        @DecimalMin(value = "0", message = "{kr.municipal.training.Number.least}") BigDecimal leftEarly,
        @DecimalMin(value = "0", message = "{kr.municipal.training.Number.least}") BigDecimal absentWithLeave,
        @DecimalMin(value = "0", message = "{kr.municipal.training.Number.least}") BigDecimal lateWithLeave,
        @DecimalMin(value = "0", message = "{kr.municipal.training.Number.least}") BigDecimal leftEarlyWithLeave) {

    /**
     * Checks the points.
     *
     * @throws IllegalArgumentException if points are negative
     */
    public DeductionTable {
        for (BigDecimal points : new BigDecimal[] {
            Objects.requireNonNull(absent, "absent"),
            Objects.requireNonNull(late, "late"),
            Objects.requireNonNull(leftEarly, "leftEarly"),
            Objects.requireNonNull(absentWithLeave, "absentWithLeave"),
            Objects.requireNonNull(lateWithLeave, "lateWithLeave"),
            Objects.requireNonNull(leftEarlyWithLeave, "leftEarlyWithLeave")
        }) {
            if (points.signum() < 0) {
                throw new IllegalArgumentException("points to take off must not be negative: " + points);
            }
        }
    }

    /**
     * Returns a table by which time missed with leave costs nothing.
     *
     * @param absent for not coming
     * @param late for being late
     * @param leftEarly for leaving early
     * @return the table
     * @throws IllegalArgumentException if points are negative
     */
    public static DeductionTable withoutLeave(BigDecimal absent, BigDecimal late, BigDecimal leftEarly) {
        return new DeductionTable(absent, late, leftEarly, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    /**
     * Returns the points taken off for one mark.
     *
     * @param mark the mark
     * @return 0 or more, exact
     */
    public BigDecimal of(AttendanceMark mark) {
        if (mark.absent()) {
            return mark.authorised() ? absentWithLeave : absent;
        }
        BigDecimal points = BigDecimal.ZERO;
        if (mark.lateMinutes() > 0) {
            points = points.add(mark.authorised() ? lateWithLeave : late);
        }
        if (mark.leftEarlyMinutes() > 0) {
            points = points.add(mark.authorised() ? leftEarlyWithLeave : leftEarly);
        }
        return points;
    }

    /**
     * Returns the points taken off for several marks.
     *
     * @param marks the marks
     * @return their sum, exact
     */
    public BigDecimal of(List<AttendanceMark> marks) {
        return marks.stream().map(this::of).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
