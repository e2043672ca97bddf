package kr.municipal.training.workflow.followup;

import java.util.Optional;
import java.util.function.Supplier;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.completion.Completed;
import kr.municipal.training.completion.CompletionDecisions;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.Outcome;
import kr.municipal.training.workflow.RunTurns;

/** Lets applicants act on their own applications, and nobody else. */
final class OwnApplications {

    private final TrainingApplications applications;
    private final CompletionDecisions completions;
    private final RunTurns turns;

    OwnApplications(TrainingApplications applications, CompletionDecisions completions, RunTurns turns) {
        this.applications = applications;
        this.completions = completions;
        this.turns = turns;
    }

    <T> Outcome<T> act(ApplicationId id, StaffNumber by, Supplier<Outcome<T>> act) {
        Optional<TrainingApplication> found = applications.find(id);
        if (found.isEmpty()) {
            return Outcome.refused(Reason.of("UNKNOWN_APPLICATION"));
        }
        if (!found.get().entry().applicant().equals(by)) {
            return Outcome.refused(Reason.of("NOT_YOUR_APPLICATION"));
        }
        // The completion could be withdrawn at the same moment.
        turns.take(found.get().entry().run());
        return act.get();
    }

    boolean completed(ApplicationId id) {
        return completions.find(id).filter(Completed.class::isInstance).isPresent();
    }
}
