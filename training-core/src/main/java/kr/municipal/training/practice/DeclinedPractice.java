package kr.municipal.training.practice;

import java.util.List;

/**
 * A practice that was not accepted, with a reason (불채택).
 *
 * @param entry what it tells
 * @param history how it came here, oldest first
 */
public record DeclinedPractice(BestPracticeEntry entry, List<BestPracticeChange> history) implements BestPractice {

    /** Checks the whole history, and copies it. */
    public DeclinedPractice {
        history = BestPracticePath.checked(entry, history, BestPracticeStatus.DECLINED);
    }
}
