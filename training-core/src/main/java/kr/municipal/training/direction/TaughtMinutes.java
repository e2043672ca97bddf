package kr.municipal.training.direction;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How the planned time of a year was taught (교육시간 구성).
 *
 * @param practice the minutes of hands-on practice (실습), 0 to all
 * @param planned all planned minutes, 1 or more
 */
public record TaughtMinutes(long practice, long planned) {

    /** Checks the minutes. */
    public TaughtMinutes {
        if (planned < 1 || practice < 0 || practice > planned) {
            throw new IllegalArgumentException(practice + " minutes of practice in " + planned + " planned");
        }
    }

    /**
     * Returns the share of practice (실습 비중).
     *
     * @return percent with one decimal, rounded half up
     */
    public BigDecimal practiceShare() {
        return BigDecimal.valueOf(practice)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(planned), 1, RoundingMode.HALF_UP);
    }
}
