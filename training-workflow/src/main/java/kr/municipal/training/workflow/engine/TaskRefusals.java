package kr.municipal.training.workflow.engine;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.eligibility.ReasonText;
import kr.municipal.training.workflow.Outcome;

/** Refuses the completion of a task with all reasons, in the words a person reads in Tasklist. */
public class TaskRefusals {

    private final ReasonText korean;
    private final ReasonText english;

    public TaskRefusals(ZoneId zone) {
        this.korean = ReasonText.in(Locale.KOREAN, zone);
        this.english = ReasonText.in(Locale.ENGLISH, zone);
    }

    /**
     * Refuses if there is anything to refuse for.
     *
     * @throws TaskRefusedException if there is a reason
     */
    public void refuseIfAny(List<Reason> reasons) {
        if (!reasons.isEmpty()) {
            throw refusal(reasons);
        }
    }

    TaskRefusedException refusal(Reason reason) {
        return refusal(List.of(reason));
    }

    private TaskRefusedException refusal(List<Reason> reasons) {
        return new TaskRefusedException(reasons, said(korean, reasons), said(english, reasons));
    }

    /** Turns a refusal thrown while a task is completed into an outcome, for doors that complete tasks. */
    public static <T> Outcome<T> asOutcome(Supplier<Outcome<T>> act) {
        try {
            return act.get();
        } catch (TaskRefusedException refused) {
            return Outcome.refused(refused.reasons());
        }
    }

    private static String said(ReasonText text, List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> text.sentence(reason) + " " + text.remedy(reason))
                .collect(Collectors.joining(" "));
    }
}
