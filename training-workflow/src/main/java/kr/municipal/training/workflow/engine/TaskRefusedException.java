package kr.municipal.training.workflow.engine;

import java.util.List;
import java.util.Objects;
import kr.municipal.training.eligibility.Reason;

/**
 * A business refusal while somebody completes a task: nothing changes, and the person reads this sentence.
 *
 * <p>Thrown by a task listener or delegate. It leaves the engine's services as it is, whatever the engine wrapped around it,
 * and Tasklist shows its message with status 400.
 */
public class TaskRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Reason> reasons;
    private final String korean;
    private final String english;

    /** Creates a refusal whose message is the Korean sentence followed by the English one. */
    public TaskRefusedException(List<Reason> reasons, String korean, String english) {
        super(Objects.requireNonNull(korean, "korean") + " " + Objects.requireNonNull(english, "english"));
        this.reasons = List.copyOf(reasons);
        this.korean = korean;
        this.english = english;
    }

    public List<Reason> reasons() {
        return reasons;
    }

    public String korean() {
        return korean;
    }

    public String english() {
        return english;
    }
}
