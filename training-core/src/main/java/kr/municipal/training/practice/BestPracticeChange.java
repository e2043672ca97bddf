package kr.municipal.training.practice;

import java.time.Instant;
import java.util.Objects;
import kr.municipal.training.eligibility.WrittenText;
import kr.municipal.training.staff.StaffNumber;
import org.apache.commons.lang3.StringUtils;

/**
 * One step of a best practice, as its history keeps it.
 *
 * @param status the status reached
 * @param by who brought it there
 * @param at when
 * @param words why, at most {@value WrittenText#MAX_REASON} characters; empty where no reason is needed and none was given
 */
public record BestPracticeChange(BestPracticeStatus status, StaffNumber by, Instant at, String words) {

    /** Checks the components. */
    public BestPracticeChange {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
        if (status.needsReason() && StringUtils.isBlank(words)) {
            throw new IllegalArgumentException(status + " by " + by + " at " + at + " needs a reason");
        }
        if (words.length() > WrittenText.MAX_REASON) {
            throw new IllegalArgumentException(
                    "a reason has at most " + WrittenText.MAX_REASON + " characters: " + words.length());
        }
    }
}
