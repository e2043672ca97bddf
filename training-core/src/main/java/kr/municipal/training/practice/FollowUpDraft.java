package kr.municipal.training.practice;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.eligibility.Written;
import kr.municipal.training.eligibility.WrittenText;
import org.jspecify.annotations.Nullable;

/**
 * An answer to a follow-up as it came from a form, before anybody trusts it.
 *
 * @param application the application it is for
 * @param ordinal 1 for the first follow-up, 2 for the second
 * @param used whether what was learned is used, or null if nothing was ticked
 * @param note what was written
 * @param completed whether the application was completed
 * @param answered whether this follow-up was answered before
 */
public record FollowUpDraft(
        @NotNull(message = "{kr.municipal.training.Value.missing}") ApplicationId application,
        @Min(value = 1, message = "{kr.municipal.training.Number.least}")
                @Max(value = FollowUp.COUNT, message = "{kr.municipal.training.Number.most}")
                int ordinal,
        @NotNull(message = "{kr.municipal.training.Choice.missing}") @Nullable Boolean used,
        @Written(max = FollowUp.MAX_LENGTH) @Nullable String note,
        boolean completed,
        boolean answered) {

    /** Checks application and ordinal. */
    public FollowUpDraft {
        Objects.requireNonNull(application, "application");
        FollowUp.requireOrdinal(ordinal);
    }

    /**
     * Looks for everything that speaks against the answer.
     *
     * @return {@code FOLLOW_UP_NOT_COMPLETED}, {@code FOLLOW_UP_ALREADY_ANSWERED} with {@code ordinal},
     *     {@code FOLLOW_UP_USE_MISSING}, {@code FOLLOW_UP_NOTE_TOO_LONG}, or nothing
     */
    public List<Reason> objections() {
        List<Reason> objections = new ArrayList<>();
        if (!completed) {
            objections.add(Reason.of("FOLLOW_UP_NOT_COMPLETED"));
        }
        if (answered) {
            objections.add(Reason.of("FOLLOW_UP_ALREADY_ANSWERED").with("ordinal", ordinal));
        }
        if (used == null) {
            objections.add(Reason.of("FOLLOW_UP_USE_MISSING"));
        }
        int length = WrittenText.of(note).length();
        if (length > FollowUp.MAX_LENGTH) {
            objections.add(
                    Reason.of("FOLLOW_UP_NOTE_TOO_LONG").with("length", length).with("max", FollowUp.MAX_LENGTH));
        }
        return objections;
    }

    /**
     * Returns the answer.
     *
     * @param at when it is given
     * @return the follow-up
     * @throws IllegalStateException if there are objections
     */
    public FollowUp answer(Instant at) {
        List<Reason> objections = objections();
        if (used == null || !objections.isEmpty()) {
            throw new IllegalStateException("no answer: " + objections);
        }
        return new FollowUp(application, ordinal, used, WrittenText.of(note), at);
    }
}
