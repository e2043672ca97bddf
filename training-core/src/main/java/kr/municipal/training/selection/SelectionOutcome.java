package kr.municipal.training.selection;

import java.time.Instant;
import java.util.Objects;
import kr.municipal.training.application.ApplicationStatus;
import kr.municipal.training.application.Approved;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.eligibility.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What a selection means for one person, and why.
 *
 * @param ranked the rank the policy gave, with what decided it
 * @param rank the rank after all adjustments
 * @param status {@link ApplicationStatus#SELECTED}, {@link ApplicationStatus#WAITLISTED} or
 *     {@link ApplicationStatus#NOT_SELECTED}
 * @param reason why, to tell the person
 */
public record SelectionOutcome(Ranked ranked, int rank, ApplicationStatus status, Reason reason) {

    /** Checks the components. */
    public SelectionOutcome {
        Objects.requireNonNull(ranked, "ranked");
        if (rank < 1) {
            throw new IllegalArgumentException("ranks are counted from 1: " + rank);
        }
        Objects.requireNonNull(status, "status");
        if (status != ApplicationStatus.SELECTED
                && status != ApplicationStatus.WAITLISTED
                && status != ApplicationStatus.NOT_SELECTED) {
            throw new IllegalArgumentException("no outcome of a selection: " + status);
        }
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * Hands out the ticket of this outcome. Who waits keeps the approval given; tickets are stored by rank, so that the
     * waiting list keeps its order.
     *
     * @param at when the selection is confirmed
     * @return the selected, waiting or not selected application
     */
    public TrainingApplication ticket(Instant at) {
        Approved approved = ranked.candidate().application();
        return switch (status) {
            case SELECTED -> approved.select(at, reason);
            case WAITLISTED -> approved.waitlist(at, reason);
            default -> approved.passOver(at, reason);
        };
    }

    static SelectionOutcome of(SelectionResult result, Ranked ranked, int rank, @Nullable String words) {
        ApplicationStatus status = status(result, rank);
        Reason reason = Reason.of(code(status, words != null, rank != ranked.rank()))
                .with("criterion", ranked.measured().criterion())
                .with("value", ranked.measured().value())
                .with("tieBreak", ranked.tieBreak())
                .with("original", ranked.rank())
                .with("rank", rank)
                .with("total", result.ranking().size());
        return new SelectionOutcome(ranked, rank, status, words == null ? reason : reason.with("words", words));
    }

    private static ApplicationStatus status(SelectionResult result, int rank) {
        if (result.capacity().admitsOneMoreThan(rank - 1)) {
            return ApplicationStatus.SELECTED;
        }
        int waiting = rank - result.capacity().seats().orElse(0);
        return waiting <= result.waitingPlaces() ? ApplicationStatus.WAITLISTED : ApplicationStatus.NOT_SELECTED;
    }

    private static String code(ApplicationStatus status, boolean adjusted, boolean moved) {
        return switch (status) {
            case SELECTED ->
                adjusted ? "SELECTED_AFTER_ADJUSTMENT" : moved ? "SELECTED_AFTER_OTHERS_MOVED" : "SELECTED_BY_RANK";
            case WAITLISTED ->
                adjusted ? "WAITING_AFTER_ADJUSTMENT" : moved ? "WAITING_AFTER_OTHERS_MOVED" : "WAITING_BY_RANK";
            default ->
                adjusted
                        ? "NOT_SELECTED_AFTER_ADJUSTMENT"
                        : moved ? "NOT_SELECTED_AFTER_OTHERS_MOVED" : "NOT_SELECTED_BY_RANK";
        };
    }
}
