package kr.municipal.training.completion;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import kr.municipal.training.application.ApplicationEntry;
import kr.municipal.training.attendance.AttendanceRate;
import org.apache.commons.lang3.Validate;

/**
 * That somebody did not complete the course (미수료), and all that was missing.
 *
 * @param entry the application's header
 * @param rate the attendance rate reached
 * @param shortfalls everything not reached, at least one
 * @param decidedAt when it was decided
 */
public record NotCompleted(ApplicationEntry entry, AttendanceRate rate, List<Shortfall> shortfalls, Instant decidedAt)
        implements CompletionDecision {

    /** Checks the components. */
    public NotCompleted {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(rate, "rate");
        shortfalls = List.copyOf(shortfalls);
        Validate.notEmpty(shortfalls, "application %s has no shortfall", entry.id());
        Objects.requireNonNull(decidedAt, "decidedAt");
    }
}
