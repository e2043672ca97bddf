package kr.municipal.training.direction;

import java.math.BigDecimal;
import java.util.Objects;
import kr.municipal.training.run.Capacity;
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
 * @param satisfaction the mean of the satisfaction asked for, or null if too few answered or it was not asked
 * @param responseRate the share of those invited who answered, 0 to 100 percent, or null if nobody was invited
 */
public record Evidence(
        int applied,
        Capacity seats,
        int selected,
        int completed,
        int responses,
        @Nullable BigDecimal satisfaction,
        @Nullable BigDecimal responseRate) {

    /** Checks that the counts agree. */
    public Evidence {
        Objects.requireNonNull(seats, "seats");
        if (completed < 0 || completed > selected || selected > applied) {
            throw new IllegalArgumentException(
                    applied + " applied, " + selected + " selected, " + completed + " completed");
        }
        if (responses < 0) {
            throw new IllegalArgumentException("responses must not be negative: " + responses);
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
     * @return the evidence
     * @throws IllegalArgumentException if the counts do not agree
     */
    public static Evidence of(
            int applied,
            Capacity seats,
            int selected,
            int completed,
            SurveySummary survey,
            @Nullable BigDecimal satisfaction) {
        return new Evidence(
                applied,
                seats,
                selected,
                completed,
                survey.responses(),
                satisfaction,
                survey.responseRate().orElse(null));
    }
}
