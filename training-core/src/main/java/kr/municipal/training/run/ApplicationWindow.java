package kr.municipal.training.run;

import java.time.Instant;
import java.util.Objects;

/**
 * The time in which one may apply (신청기간), half open: the opening moment belongs to it, the closing moment does not.
 *
 * @param opens the first moment
 * @param closes the first moment after it, not before {@code opens}
 */
public record ApplicationWindow(Instant opens, Instant closes) {

    /** Checks the order. */
    public ApplicationWindow {
        Objects.requireNonNull(opens, "opens");
        if (Objects.requireNonNull(closes, "closes").isBefore(opens)) {
            throw new IllegalArgumentException("applications close at " + closes + " before they open at " + opens);
        }
    }

    /**
     * Says whether one may apply at the moment.
     *
     * @param moment the moment
     * @return true from the opening up to, but without, the closing
     */
    public boolean contains(Instant moment) {
        return !moment.isBefore(opens) && moment.isBefore(closes);
    }
}
