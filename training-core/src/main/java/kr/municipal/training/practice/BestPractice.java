package kr.municipal.training.practice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.eligibility.WrittenText;
import kr.municipal.training.staff.StaffNumber;
import org.jspecify.annotations.Nullable;

/**
 * A best practice (우수사례): what somebody made of what was learned, told to colleagues. It is its history: a step leads to
 * another only as {@link BestPracticeStatus#leadsTo} says, the author alone writes, agrees to publication and takes the
 * agreement back, and somebody else reviews. So none is published that its author did not agree to. Immutable and
 * thread-safe.
 *
 * @param entry what it tells, in its present wording
 * @param history how it came to its present state, oldest first, at least one line
 */
public record BestPractice(BestPracticeEntry entry, List<BestPracticeChange> history) {

    /** Checks the whole history, so that none can be made up, and copies it. */
    public BestPractice {
        Objects.requireNonNull(entry, "entry");
        history = List.copyOf(history);
        if (history.isEmpty()) {
            throw new IllegalArgumentException(
                    "the practice of application " + entry.application() + " has no history");
        }
        BestPracticeStatus before = null;
        Instant last = Instant.MIN;
        for (BestPracticeChange change : history) {
            requireStep(entry.author(), before, change);
            if (change.at().isBefore(last)) {
                throw new IllegalArgumentException(change.status() + " at " + change.at() + " is before " + last);
            }
            before = change.status();
            last = change.at();
        }
    }

    /**
     * Returns its status, by which one goes on with it.
     *
     * @return the status
     */
    public BestPracticeStatus status() {
        return last().status();
    }

    /**
     * Returns the step that brought it to its present state.
     *
     * @return the last line of the history
     */
    public BestPracticeChange last() {
        return history.get(history.size() - 1);
    }

    /**
     * Looks for what keeps a person from agreeing to publication, or from taking the agreement back.
     *
     * @param by who would
     * @return {@code BEST_PRACTICE_NOT_AUTHOR}, or nothing
     */
    public List<Reason> objectionsToConsent(StaffNumber by) {
        return entry.author().equals(by) ? List.of() : List.of(Reason.of("BEST_PRACTICE_NOT_AUTHOR"));
    }

    /**
     * Gives the author's agreement to publication (게시동의) of an accepted practice.
     *
     * @param by who agrees
     * @param at when
     * @return the practice that may be published
     * @throws IllegalArgumentException if it is not accepted, or anybody but the author agrees; see
     *     {@link #objectionsToConsent}
     */
    public BestPractice consent(StaffNumber by, Instant at) {
        return next(BestPracticeStatus.CONSENTED, by, at, "");
    }

    /**
     * Takes the agreement back before the practice is published.
     *
     * @param by who takes it back
     * @param at when
     * @return the practice, accepted as before
     * @throws IllegalArgumentException if there is no agreement, or anybody but the author takes it back; see
     *     {@link #objectionsToConsent}
     */
    public BestPractice withdrawConsent(StaffNumber by, Instant at) {
        if (status() != BestPracticeStatus.CONSENTED) {
            throw new IllegalArgumentException("there is no agreement to take back from " + status());
        }
        return next(BestPracticeStatus.ACCEPTED, by, at, "");
    }

    /**
     * Publishes the practice (게시).
     *
     * @param by who publishes it
     * @param at when
     * @return the practice that colleagues can read
     * @throws IllegalArgumentException if its author has not agreed
     */
    public BestPractice publish(StaffNumber by, Instant at) {
        return next(BestPracticeStatus.PUBLISHED, by, at, "");
    }

    /**
     * Looks for what speaks against the reason to take it down.
     *
     * @param words why, as it was written
     * @return {@code REASON_MISSING}, {@code REASON_TOO_LONG}, or nothing
     */
    public List<Reason> objectionsToTakingDown(@Nullable String words) {
        return WrittenText.objections(words, true);
    }

    /**
     * Takes the practice out of publication (게시중단).
     *
     * @param by who does it
     * @param at when
     * @param words why
     * @return the practice, which cannot be published again
     * @throws IllegalArgumentException if it is not published, or there are {@linkplain #objectionsToTakingDown objections}
     */
    public BestPractice takeDown(StaffNumber by, Instant at, @Nullable String words) {
        return next(BestPracticeStatus.TAKEN_DOWN, by, at, WrittenText.of(words));
    }

    /**
     * Takes back what is built on a completion that was withdrawn: a practice on its way ends (종료), a published one is taken
     * down (게시중단). One that was declined or taken down before stays as it is.
     *
     * @param by who withdrew the completion
     * @param at when
     * @param words why
     * @return the practice, which cannot be reviewed or published any more
     * @throws IllegalArgumentException if there are {@linkplain #objectionsToTakingDown objections} to the words
     */
    public BestPractice completionWithdrawn(StaffNumber by, Instant at, String words) {
        if (status() == BestPracticeStatus.PUBLISHED) {
            return takeDown(by, at, words);
        }
        return status().leadsTo(BestPracticeStatus.ENDED)
                ? next(BestPracticeStatus.ENDED, by, at, WrittenText.of(words))
                : this;
    }

    BestPractice next(BestPracticeStatus status, StaffNumber by, Instant at, String words) {
        List<BestPracticeChange> longer = new ArrayList<>(history);
        longer.add(new BestPracticeChange(status, by, at, words));
        return new BestPractice(entry, longer);
    }

    private static void requireStep(
            StaffNumber author, @Nullable BestPracticeStatus before, BestPracticeChange change) {
        BestPracticeStatus status = change.status();
        if (before == null ? status != BestPracticeStatus.SUBMITTED : !before.leadsTo(status)) {
            throw new IllegalArgumentException("a best practice does not come from " + before + " to " + status);
        }
        boolean own = change.by().equals(author);
        boolean authors = status == BestPracticeStatus.SUBMITTED
                || status == BestPracticeStatus.CONSENTED
                || before == BestPracticeStatus.CONSENTED && status == BestPracticeStatus.ACCEPTED;
        boolean verdict = before == BestPracticeStatus.SUBMITTED && status != BestPracticeStatus.ENDED;
        if (verdict && own || authors && !own) {
            throw new IllegalArgumentException(status + " by " + change.by() + " does not fit the author " + author);
        }
    }
}
