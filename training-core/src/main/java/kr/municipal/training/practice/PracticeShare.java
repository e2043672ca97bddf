package kr.municipal.training.practice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.municipal.training.application.ApplicationId;

/**
 * How many of those asked use at work what they learned (현업적용률), with the numbers behind it, so that nobody takes few
 * answers for many.
 *
 * @param asked how many were asked
 * @param answered how many of them answered
 * @param used how many of these use it
 */
public record PracticeShare(int asked, int answered, int used) {

    /** Checks that the counts agree. */
    public PracticeShare {
        if (used < 0 || used > answered || answered > asked) {
            throw new IllegalArgumentException(asked + " asked, " + answered + " answered, " + used + " use it");
        }
    }

    /**
     * Counts the answers to one follow-up. Answers of who was not asked, and to the other follow-up, are left out.
     *
     * @param ordinal 1 for the first follow-up, 2 for the second
     * @param asked who was asked
     * @param followUps the answers
     * @return the share
     * @throws IllegalArgumentException if there is no such follow-up
     */
    public static PracticeShare of(int ordinal, Set<ApplicationId> asked, Collection<FollowUp> followUps) {
        FollowUp.requireOrdinal(ordinal);
        PracticeShare told = ofLatest(followUps.stream()
                .filter(followUp -> followUp.ordinal() == ordinal && asked.contains(followUp.application()))
                .toList());
        return new PracticeShare(asked.size(), told.answered(), told.used());
    }

    /**
     * Counts the latest answer of each person, where it is not kept who was asked: only who answered counts as asked.
     *
     * @param followUps the answers, in any order
     * @return the share
     */
    public static PracticeShare ofLatest(Collection<FollowUp> followUps) {
        Map<ApplicationId, FollowUp> latest = new HashMap<>();
        followUps.forEach(followUp -> latest.merge(
                followUp.application(), followUp, (one, other) -> one.ordinal() > other.ordinal() ? one : other));
        int used = (int) latest.values().stream().filter(FollowUp::used).count();
        return new PracticeShare(latest.size(), latest.size(), used);
    }

    /**
     * Returns the share of those asked who say that they use it. Who did not answer counts as not using it: the share is a
     * lower bound.
     *
     * @return percent with one decimal, rounded down; or empty if nobody was asked
     */
    public Optional<BigDecimal> ofAsked() {
        return percentOf(asked);
    }

    /**
     * Returns the share of those who answered.
     *
     * @return percent with one decimal, rounded down; or empty if nobody answered
     */
    public Optional<BigDecimal> ofAnswered() {
        return percentOf(answered);
    }

    private Optional<BigDecimal> percentOf(int all) {
        return all == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(100L * used).divide(BigDecimal.valueOf(all), 1, RoundingMode.DOWN));
    }
}
