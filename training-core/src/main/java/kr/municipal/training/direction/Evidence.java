package kr.municipal.training.direction;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import kr.municipal.training.practice.PracticeShare;
import kr.municipal.training.run.Capacity;
import kr.municipal.training.survey.Estimate;
import kr.municipal.training.survey.SurveySummary;
import org.jspecify.annotations.Nullable;

/**
 * What a run showed (판단 근거), as it was when its direction was decided.
 *
 * @param applied how many applied
 * @param seats how many could take part
 * @param selected how many got a seat; no more than applied
 * @param completed how many completed; no more than were selected
 * @param responses how many answered the survey
 * @param satisfaction the mean of the satisfaction asked for with its interval, or null if too few answered or it was not
 *     asked; no more answers than responses
 * @param responseRate the share of those invited who answered, 0 to 100 percent, or null if nobody was invited
 * @param followedUp how many told in a follow-up whether they use it at work; those of earlier runs of the course count,
 *     since nobody of this run was asked yet when its direction is decided
 * @param used how many of those use it
 */
public record Evidence(
        int applied,
        Capacity seats,
        int selected,
        int completed,
        int responses,
        @Nullable Estimate satisfaction,
        @Nullable BigDecimal responseRate,
        int followedUp,
        int used) {

    /** Checks that the counts agree. */
    public Evidence {
        Objects.requireNonNull(seats, "seats");
        if (completed < 0 || completed > selected || selected > applied) {
            throw new IllegalArgumentException(
                    applied + " applied, " + selected + " selected, " + completed + " completed");
        }
        if (responses < (satisfaction == null ? 0 : satisfaction.count())) {
            throw new IllegalArgumentException(responses + " responses with a satisfaction of " + satisfaction);
        }
        if (used < 0 || used > followedUp) {
            throw new IllegalArgumentException(used + " of " + followedUp + " followed up use it");
        }
        if (responseRate != null
                && (responseRate.signum() < 0 || responseRate.compareTo(BigDecimal.valueOf(100)) > 0)) {
            throw new IllegalArgumentException("not a response rate from 0 to 100 percent: " + responseRate);
        }
    }

    /**
     * Returns the evidence with what the survey adds.
     *
     * @param applied how many applied
     * @param seats how many could take part
     * @param selected how many got a seat
     * @param completed how many completed
     * @param survey the result of the survey
     * @param satisfaction the mean of the satisfaction asked for, from {@link SurveySummary#mean}, or null
     * @param use how many told whether they use it at work, and how many of those do
     * @return the evidence
     * @throws IllegalArgumentException if the counts do not agree
     */
    public static Evidence of(
            int applied,
            Capacity seats,
            int selected,
            int completed,
            SurveySummary survey,
            @Nullable Estimate satisfaction,
            PracticeShare use) {
        return new Evidence(
                applied,
                seats,
                selected,
                completed,
                survey.responses(),
                satisfaction,
                survey.responseRate().orElse(null),
                use.answered(),
                use.used());
    }

    /**
     * Returns the applications in percent of the seats (수요).
     *
     * @return percent with one decimal, rounded half up; empty if the seats are unlimited
     */
    public Optional<BigDecimal> demand() {
        return seats.seats().isPresent()
                ? Optional.of(BigDecimal.valueOf(applied)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(seats.seats().getAsInt()), 1, RoundingMode.HALF_UP))
                : Optional.empty();
    }

    /**
     * Returns the share of those selected who completed (수료율).
     *
     * @return the share in percent with its interval; empty if nobody was selected
     */
    public Optional<Estimate> completion() {
        return Estimate.ofShare(completed, selected);
    }

    /**
     * Returns the share of those followed up who use it at work (현업 활용률).
     *
     * @return the share in percent with its interval; empty if nobody has told yet
     */
    public Optional<Estimate> useAtWork() {
        return Estimate.ofShare(used, followedUp);
    }
}
