package kr.municipal.training.workflow.document.keys;

import java.time.Duration;
import java.time.Instant;

/**
 * How far the clocks of who signs and who verifies may be apart (시계의 차이). What was signed a moment ago is not of the future
 * because the reader's clock is slow.
 */
public final class ClockSkew {

    /**
     * Five minutes: RFC 7519 (section 4.1.4) allows for a small leeway, usually no more than a few minutes; Kerberos (RFC 4120) takes
     * five.
     */
    public static final Duration ALLOWED = Duration.ofMinutes(5);

    private ClockSkew() {}

    /**
     * Says whether a moment has come, as far as clocks agree.
     *
     * @param at the moment
     * @param now the present moment by the reader's clock
     * @return false if it is later than {@link #ALLOWED} from now
     */
    public static boolean hasCome(Instant at, Instant now) {
        return !at.isAfter(now.plus(ALLOWED));
    }

    /**
     * Says whether a moment has passed, as far as clocks agree.
     *
     * @param at the moment
     * @param now the present moment by the reader's clock
     * @return true if it is {@link #ALLOWED} ago or longer
     */
    public static boolean hasPassed(Instant at, Instant now) {
        return !now.isBefore(at.plus(ALLOWED));
    }
}
