package kr.municipal.training.workflow.participation;

import kr.municipal.training.application.Approved;
import kr.municipal.training.selection.Candidate;

/** Knows the facts a selection may need: days of promotion and joining, minutes recognised this year. */
@FunctionalInterface
public interface CandidateFacts {

    /** Returns the candidate with the facts of this day. */
    Candidate of(Approved application);
}
