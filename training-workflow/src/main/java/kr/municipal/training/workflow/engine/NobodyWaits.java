package kr.municipal.training.workflow.engine;

import java.util.function.Supplier;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.workflow.Outcome;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;

/** Refuses an act whose process waits elsewhere: it has ended, or is at a step that an owner has inserted. */
public final class NobodyWaits {

    private NobodyWaits() {}

    /** Does an act that tells exactly one process, or the other one if none waits; each in a transaction of its own. */
    public static <T> T orElse(Supplier<T> act, Supplier<T> other) {
        try {
            return act.get();
        } catch (MismatchingMessageCorrelationException nobody) {
            return other.get();
        }
    }

    /** Turns a message that finds nobody into a refusal. */
    public static <T> Outcome<T> asOutcome(Supplier<Outcome<T>> act) {
        return orElse(act, () -> Outcome.refused(Reason.of("PROCESS_ELSEWHERE")));
    }
}
