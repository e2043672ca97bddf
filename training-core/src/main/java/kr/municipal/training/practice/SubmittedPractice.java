package kr.municipal.training.practice;

import java.util.List;

/**
 * A practice that waits for a {@linkplain ReviewDraft review} (제출).
 *
 * @param entry what it tells
 * @param history how it came here, oldest first
 */
public record SubmittedPractice(BestPracticeEntry entry, List<BestPracticeChange> history) implements BestPractice {

    /** Checks the whole history, and copies it. */
    public SubmittedPractice {
        history = BestPracticePath.checked(entry, history, BestPracticeStatus.SUBMITTED);
    }
}
