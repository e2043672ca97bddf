package kr.municipal.training.attendance;

import java.util.Objects;

/** Whether somebody can still reach the threshold (이수 전망), at any moment of the run. */
public enum AttendanceOutlook {
    /** Reached, whatever comes (확보). */
    SECURED,
    /** To be reached with what is left (가능). */
    POSSIBLE,
    /** Not to be reached any more (불가). */
    IMPOSSIBLE;

    /**
     * Returns the outlook between the worst and the best that can still come.
     *
     * @param worst the rate if the person misses all that is left
     * @param best the rate if the person misses nothing of it
     * @param thresholdPercent the threshold, 0 to 100
     * @return secured if even the worst reaches the threshold, impossible if not even the best does
     * @throws IllegalArgumentException if {@code thresholdPercent} is not 0 to 100
     */
    public static AttendanceOutlook of(AttendanceRate worst, AttendanceRate best, int thresholdPercent) {
        Objects.requireNonNull(worst, "worst");
        Objects.requireNonNull(best, "best");
        if (worst.isAtLeast(thresholdPercent)) {
            return SECURED;
        }
        return best.isAtLeast(thresholdPercent) ? POSSIBLE : IMPOSSIBLE;
    }
}
