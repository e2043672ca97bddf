package kr.municipal.training.practice;

import java.time.Instant;
import java.util.List;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.eligibility.WrittenText;
import kr.municipal.training.staff.StaffNumber;
import org.jspecify.annotations.Nullable;

/**
 * A practice that colleagues can read (게시).
 *
 * @param entry what it tells
 * @param history how it came here, oldest first
 */
public record PublishedPractice(BestPracticeEntry entry, List<BestPracticeChange> history) implements BestPractice {

    /** Checks the whole history, and copies it. */
    public PublishedPractice {
        history = BestPracticePath.checked(entry, history, BestPracticeStatus.PUBLISHED);
    }

    /**
     * Looks for what speaks against taking it down.
     *
     * @param words why, as it was written
     * @return {@code REASON_MISSING}, {@code REASON_TOO_LONG}, or nothing
     */
    public List<Reason> objections(@Nullable String words) {
        return WrittenText.objections(words, true);
    }

    /**
     * Takes the practice out of publication (게시중단).
     *
     * @param by who does it
     * @param at when
     * @param words why
     * @return the practice, which cannot be published again
     * @throws IllegalArgumentException if there are {@linkplain #objections objections}
     */
    public TakenDownPractice takeDown(StaffNumber by, Instant at, @Nullable String words) {
        String reason = WrittenText.of(words);
        return (TakenDownPractice) BestPracticePath.next(this, BestPracticeStatus.TAKEN_DOWN, by, at, reason);
    }
}
