package kr.municipal.training.practice;

import java.util.List;

/**
 * A practice sent back to its author with a reason (보완요청); a {@link BestPracticeDraft} submits it again.
 *
 * @param entry what it tells
 * @param history how it came here, oldest first
 */
public record ReturnedPractice(BestPracticeEntry entry, List<BestPracticeChange> history) implements BestPractice {

    /** Checks the whole history, and copies it. */
    public ReturnedPractice {
        history = BestPracticePath.checked(entry, history, BestPracticeStatus.RETURNED);
    }
}
