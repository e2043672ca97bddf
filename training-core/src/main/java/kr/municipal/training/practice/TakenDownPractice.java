package kr.municipal.training.practice;

import java.util.List;

/**
 * A practice taken out of publication with a reason (게시중단).
 *
 * @param entry what it tells
 * @param history how it came here, oldest first
 */
public record TakenDownPractice(BestPracticeEntry entry, List<BestPracticeChange> history) implements BestPractice {

    /** Checks the whole history, and copies it. */
    public TakenDownPractice {
        history = BestPracticePath.checked(entry, history, BestPracticeStatus.TAKEN_DOWN);
    }
}
