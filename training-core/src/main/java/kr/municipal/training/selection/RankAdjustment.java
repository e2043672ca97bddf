package kr.municipal.training.selection;

import java.time.Instant;
import java.util.Objects;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.staff.StaffNumber;
import org.apache.commons.lang3.Validate;

/**
 * An officer's change of one rank (순위 조정), which stays with its reason.
 *
 * @param application whose rank is changed
 * @param from the rank before, from 1
 * @param to the rank afterwards, from 1; those in between move by one
 * @param by the training officer
 * @param at when
 * @param words why, not blank; the person is told these words
 */
public record RankAdjustment(ApplicationId application, int from, int to, StaffNumber by, Instant at, String words) {

    /** Checks the components. */
    public RankAdjustment {
        Objects.requireNonNull(application, "application");
        if (from < 1 || to < 1 || from == to) {
            throw new IllegalArgumentException(
                    "an adjustment moves from one rank to another, from 1: " + from + " to " + to);
        }
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
        Validate.notBlank(words, "the adjustment of application %s needs a reason", application);
    }
}
