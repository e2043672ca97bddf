package kr.municipal.training.direction;

import java.time.Instant;
import java.util.Objects;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.run.RunId;
import kr.municipal.training.staff.StaffNumber;
import org.apache.commons.lang3.Validate;
import org.jspecify.annotations.Nullable;

/**
 * The decision where a course goes (교육 방향 결정): made by a person, with a reason, and kept with its evidence.
 *
 * @param run the run it follows from
 * @param direction what was decided
 * @param reason why, not blank
 * @param evidence what the run showed at that moment
 * @param proposed what the evidence suggested, or null if it was not enough; the decision may differ
 * @param by who decided
 * @param at when
 */
public record DirectionDecision(
        RunId run,
        Direction direction,
        String reason,
        Evidence evidence,
        @Nullable Direction proposed,
        StaffNumber by,
        Instant at) {

    /** Checks the components. */
    public DirectionDecision {
        Objects.requireNonNull(run, "run");
        Objects.requireNonNull(direction, "direction");
        Validate.notBlank(reason, "the direction of run %s needs a reason", run);
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
    }

    /**
     * Says how the decision stands to what was proposed.
     *
     * @return {@code DIRECTION_AS_PROPOSED} or {@code DIRECTION_UNPROPOSED} with {@code direction}, or
     *     {@code DIRECTION_DIFFERS} with {@code proposed} as well
     */
    public Reason againstProposal() {
        Reason reason = Reason.of(
                        proposed == null
                                ? "DIRECTION_UNPROPOSED"
                                : proposed == direction ? "DIRECTION_AS_PROPOSED" : "DIRECTION_DIFFERS")
                .with("direction", direction);
        return proposed == null ? reason : reason.with("proposed", proposed);
    }
}
