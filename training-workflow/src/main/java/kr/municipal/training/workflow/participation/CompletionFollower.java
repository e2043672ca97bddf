package kr.municipal.training.workflow.participation;

import kr.municipal.training.completion.WithdrawnCompletion;

/** What was built on a completion and does not hold without it; told in the transaction in which it is withdrawn. */
public interface CompletionFollower {

    /** Takes back what was built on the completion. */
    void withdrawn(WithdrawnCompletion completion);
}
