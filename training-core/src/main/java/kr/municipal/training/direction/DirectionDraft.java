package kr.municipal.training.direction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.eligibility.Written;
import kr.municipal.training.eligibility.WrittenText;
import kr.municipal.training.run.RunId;
import kr.municipal.training.staff.StaffNumber;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * A decision on direction as it came from a form, before anybody trusts it.
 *
 * @param direction the name of a {@link Direction}; anything else is objected to
 * @param reason the officer's words; always needed
 */
public record DirectionDraft(
        @NotBlank(message = "{kr.municipal.training.Choice.missing}")
                @Pattern(regexp = "\\s*|KEEP|CHANGE|EXPAND|STOP", message = "{kr.municipal.training.Choice.unknown}")
                @Nullable
                String direction,
        @Written(required = true, max = DirectionDraft.MAX_REASON) @Nullable String reason) {

    /** The longest reason, in characters (UTF-16 units, as a browser counts them). */
    public static final int MAX_REASON = 1000;

    /**
     * Looks for everything that makes this no decision.
     *
     * @return {@code DIRECTION_MISSING}, {@code DIRECTION_UNKNOWN}, {@code REASON_MISSING}, {@code REASON_TOO_LONG}, or
     *     nothing
     */
    public List<Reason> objections() {
        List<Reason> objections = new ArrayList<>();
        if (StringUtils.isBlank(direction)) {
            objections.add(Reason.of("DIRECTION_MISSING"));
        } else if (chosen().isEmpty()) {
            objections.add(Reason.of("DIRECTION_UNKNOWN").with("value", StringUtils.abbreviate(direction, 40)));
        }
        int length = WrittenText.of(reason).length();
        if (length == 0) {
            objections.add(Reason.of("REASON_MISSING"));
        }
        if (length > MAX_REASON) {
            objections.add(Reason.of("REASON_TOO_LONG").with("length", length).with("max", MAX_REASON));
        }
        return objections;
    }

    /**
     * Returns the decision.
     *
     * @param run the run it follows from
     * @param evidence what the run showed
     * @param proposal what the evidence suggests; deciding otherwise is allowed
     * @param by who decides
     * @param at when
     * @return the decision
     * @throws IllegalStateException if there are objections
     */
    public DirectionDecision decide(
            RunId run, Evidence evidence, DirectionProposal proposal, StaffNumber by, Instant at) {
        List<Reason> objections = objections();
        if (!objections.isEmpty()) {
            throw new IllegalStateException("no decision: " + objections);
        }
        return new DirectionDecision(
                run, chosen().orElseThrow(), WrittenText.of(reason), evidence, proposal.direction(), by, at);
    }

    private Optional<Direction> chosen() {
        return Stream.of(Direction.values())
                .filter(one -> one.name().equals(direction))
                .findFirst();
    }
}
