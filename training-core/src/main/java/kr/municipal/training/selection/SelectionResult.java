package kr.municipal.training.selection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.eligibility.WrittenText;
import kr.municipal.training.run.Capacity;
import kr.municipal.training.run.RunId;
import kr.municipal.training.staff.StaffNumber;

/**
 * The result of a selection (선발 결과): everybody ranked once, with what decided, and every adjustment since. Immutable; an
 * adjustment returns the longer result, and nothing is ever taken out of it.
 *
 * @param run the run selected for
 * @param capacity its seats
 * @param waitingPlaces its places on the waiting list, 0 or more
 * @param ranking the ranks the policy gave, 1, 2, 3 and so on
 * @param adjustments the officers' adjustments, oldest first
 */
public record SelectionResult(
        RunId run, Capacity capacity, int waitingPlaces, List<Ranked> ranking, List<RankAdjustment> adjustments) {

    /** Checks and copies the components; the adjustments must follow one from the other. */
    public SelectionResult {
        Objects.requireNonNull(run, "run");
        Objects.requireNonNull(capacity, "capacity");
        if (waitingPlaces < 0) {
            throw new IllegalArgumentException("waiting places must not be negative: " + waitingPlaces);
        }
        ranking = List.copyOf(ranking);
        adjustments = List.copyOf(adjustments);
        requireOneEach(run, ranking);
        replay(ranking, adjustments);
    }

    static SelectionResult of(RunId run, Capacity capacity, int waitingPlaces, List<Ranked> ranking) {
        return new SelectionResult(run, capacity, waitingPlaces, ranking, List.of());
    }

    /**
     * Looks for everything that speaks against an adjustment.
     *
     * @param application whose rank is to change
     * @param to the rank afterwards
     * @param by the officer
     * @param words why
     * @return {@code ADJUSTMENT_OF_NO_CANDIDATE}, {@code ADJUSTMENT_OUT_OF_RANGE}, {@code ADJUSTMENT_CHANGES_NOTHING},
     *     {@code ADJUSTMENT_OF_OWN_APPLICATION}, {@code REASON_MISSING}, {@code REASON_TOO_LONG}, or nothing
     */
    public List<Reason> objectionsTo(ApplicationId application, int to, StaffNumber by, String words) {
        List<Reason> objections = new ArrayList<>();
        int from = rankOf(standing(), application);
        if (from == 0) {
            objections.add(Reason.of("ADJUSTMENT_OF_NO_CANDIDATE").with("application", application.value()));
        }
        if (to < 1 || to > ranking.size()) {
            objections.add(Reason.of("ADJUSTMENT_OUT_OF_RANGE").with("rank", to).with("total", ranking.size()));
        } else if (from == to) {
            objections.add(Reason.of("ADJUSTMENT_CHANGES_NOTHING").with("rank", to));
        }
        if (ranking.stream()
                .anyMatch(one -> one.id().equals(application)
                        && one.candidate().application().entry().applicant().equals(by))) {
            objections.add(Reason.of("ADJUSTMENT_OF_OWN_APPLICATION"));
        }
        objections.addAll(WrittenText.objections(words, true));
        return List.copyOf(objections);
    }

    /**
     * Moves one person up or down; those in between move by one, everybody else stays. The ranks the policy gave and the
     * adjustments made before stay in the result.
     *
     * @param application whose rank changes
     * @param to the rank afterwards
     * @param by the officer
     * @param at when, not before the last adjustment
     * @param words why; the person is told these words
     * @return the result with one more adjustment
     * @throws IllegalArgumentException if there are objections, or the moment lies before the last adjustment
     */
    public SelectionResult adjust(ApplicationId application, int to, StaffNumber by, Instant at, String words) {
        List<Reason> objections = objectionsTo(application, to, by, words);
        if (!objections.isEmpty()) {
            throw new IllegalArgumentException("no adjustment of " + application + ": " + objections);
        }
        List<RankAdjustment> longer = new ArrayList<>(adjustments);
        longer.add(new RankAdjustment(application, rankOf(standing(), application), to, by, at, WrittenText.of(words)));
        return new SelectionResult(run, capacity, waitingPlaces, ranking, longer);
    }

    /**
     * Tells everybody's outcome, after all adjustments.
     *
     * @return one outcome each, by rank
     */
    public List<SelectionOutcome> outcomes() {
        Map<ApplicationId, String> words = lastWords();
        List<Ranked> standing = standing();
        List<SelectionOutcome> outcomes = new ArrayList<>(standing.size());
        for (int i = 0; i < standing.size(); i++) {
            Ranked ranked = standing.get(i);
            outcomes.add(SelectionOutcome.of(this, ranked, i + 1, words.get(ranked.id())));
        }
        return List.copyOf(outcomes);
    }

    /**
     * Tells one person's outcome, after all adjustments. Who needs everybody's asks {@link #outcomes} once.
     *
     * @param application the person's application
     * @return the outcome
     * @throws IllegalArgumentException if it was no candidate
     */
    public SelectionOutcome outcomeOf(ApplicationId application) {
        List<Ranked> standing = standing();
        int rank = rankOf(standing, application);
        if (rank == 0) {
            throw new IllegalArgumentException("application " + application + " was no candidate for run " + run);
        }
        return SelectionOutcome.of(
                this, standing.get(rank - 1), rank, lastWords().get(application));
    }

    private Map<ApplicationId, String> lastWords() {
        Map<ApplicationId, String> words = new HashMap<>();
        adjustments.forEach(adjustment -> words.put(adjustment.application(), adjustment.words()));
        return words;
    }

    /** The candidates after all adjustments, first rank first. */
    private List<Ranked> standing() {
        return replay(ranking, adjustments);
    }

    private static List<Ranked> replay(List<Ranked> ranking, List<RankAdjustment> adjustments) {
        List<Ranked> standing = new ArrayList<>(ranking);
        Instant last = Instant.MIN;
        for (RankAdjustment adjustment : adjustments) {
            if (adjustment.at().isBefore(last)) {
                throw new IllegalArgumentException(
                        "adjustments follow each other: " + adjustment.at() + " is before " + last);
            }
            last = adjustment.at();
            if (adjustment.from() != rankOf(standing, adjustment.application()) || adjustment.to() > standing.size()) {
                throw new IllegalArgumentException(
                        "among " + standing.size() + " candidates there is no such move: " + adjustment);
            }
            standing.add(adjustment.to() - 1, standing.remove(adjustment.from() - 1));
        }
        return standing;
    }

    /** The rank among those standing, or 0. */
    private static int rankOf(List<Ranked> standing, ApplicationId application) {
        for (int i = 0; i < standing.size(); i++) {
            if (standing.get(i).id().equals(application)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static void requireOneEach(RunId run, List<Ranked> ranking) {
        Set<ApplicationId> applications = new HashSet<>();
        for (int i = 0; i < ranking.size(); i++) {
            Ranked one = ranking.get(i);
            if (one.rank() != i + 1
                    || !applications.add(one.id())
                    || !one.candidate().application().entry().run().equals(run)) {
                throw new IllegalArgumentException("not the ranking of run " + run + ": rank " + one.rank()
                        + " of application " + one.id() + " at place " + (i + 1));
            }
        }
    }
}
