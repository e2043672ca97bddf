package kr.municipal.training.attendance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import kr.municipal.training.run.ClassSession;
import org.jspecify.annotations.Nullable;

/**
 * The settings of self check-in (자가 출석 확인): which codes, when, and how many wrong ones.
 *
 * @param codes how codes rotate
 * @param opensBefore how long before a session's start check-in opens, 0 or more
 * @param closesAfter how long after the start it closes, or {@code null} for the end of the session; the end is always the
 *     last
 * @param graceMinutes up to how many whole minutes after the start nobody is late, 0 or more; whoever comes later is late
 *     from the start on
 * @param maxWrongCodes after how many wrong codes a person must turn to the officer, 1 or more
 */
public record CheckInPolicy(
        @Valid @NotNull(message = "{kr.municipal.training.Value.missing}") CheckInCodes codes,
        @NotNull(message = "{kr.municipal.training.Value.missing}") Duration opensBefore,
        @Nullable Duration closesAfter,
        @Min(value = 0, message = "{kr.municipal.training.Number.least}") int graceMinutes,
        @Min(value = 1, message = "{kr.municipal.training.Number.least}") int maxWrongCodes) {

    /** Checks the settings. */
    public CheckInPolicy {
        Objects.requireNonNull(codes, "codes");
        Objects.requireNonNull(opensBefore, "opensBefore");
        if (opensBefore.isNegative()) {
            throw new IllegalArgumentException("check-in cannot open after the start: " + opensBefore);
        }
        if (closesAfter != null && (closesAfter.isNegative() || closesAfter.isZero())) {
            throw new IllegalArgumentException("check-in must close after the start: " + closesAfter);
        }
        if (graceMinutes < 0) {
            throw new IllegalArgumentException("minutes of grace must not be negative: " + graceMinutes);
        }
        if (maxWrongCodes < 1) {
            throw new IllegalArgumentException("at least one wrong code is needed to stop at: " + maxWrongCodes);
        }
    }

    /**
     * Returns the defaults: {@linkplain CheckInCodes#standard() the codes' own}, open from 10 minutes before the start to
     * the end of the session, no grace, five wrong codes. No rule read for this library fixes any of them; RFC 4226 (section
     * 7.3) asks that wrong codes be few.
     *
     * @return the settings
     */
    public static CheckInPolicy standard() {
        return new CheckInPolicy(CheckInCodes.standard(), Duration.ofMinutes(10), null, 0, 5);
    }

    /**
     * Returns when check-in opens.
     *
     * @param session the session
     * @return the first moment
     */
    public Instant opens(ClassSession session) {
        return session.start().minus(opensBefore);
    }

    /**
     * Returns when check-in closes.
     *
     * @param session the session
     * @return the first moment that is too late
     */
    public Instant closes(ClassSession session) {
        Instant closes = closesAfter == null ? session.end() : session.start().plus(closesAfter);
        return closes.isBefore(session.end()) ? closes : session.end();
    }

    /**
     * Returns how late somebody is who checks in at a moment.
     *
     * @param session the session
     * @param at the moment of check-in, before the end
     * @return whole minutes since the start, the minute begun not counted; 0 before the start and within the grace
     */
    public int lateMinutes(ClassSession session, Instant at) {
        int late = Math.toIntExact(Duration.between(session.start(), at).toMinutes());
        return late <= graceMinutes ? 0 : late;
    }
}
