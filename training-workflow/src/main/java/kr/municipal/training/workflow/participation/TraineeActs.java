package kr.municipal.training.workflow.participation;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.Selected;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.checklist.AutoTick;
import kr.municipal.training.checklist.Checklists;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.Outcome;
import kr.municipal.training.workflow.engine.UnitOfWork;

/** What every act of a trainee begins with: the own seat, and nobody else's. */
class TraineeActs {

    private final TrainingApplications applications;
    private final Checklists checklists;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    TraineeActs(TrainingApplications applications, Checklists checklists, UnitOfWork unitOfWork, Clock clock) {
        this.applications = applications;
        this.checklists = checklists;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** Lets a trainee act, in one transaction. */
    <T> Outcome<T> act(ApplicationId id, StaffNumber by, Function<Selected, Outcome<T>> act) {
        return unitOfWork.asSystem(() -> look(id, by, act));
    }

    /** Lets a trainee look at something without changing it. */
    <T> Outcome<T> look(ApplicationId id, StaffNumber by, Function<Selected, Outcome<T>> look) {
        Optional<TrainingApplication> found = applications.find(id);
        if (found.isEmpty()) {
            return Outcome.refused(Reason.of("UNKNOWN_APPLICATION"));
        }
        if (!found.get().entry().applicant().equals(by)) {
            return Outcome.refused(Reason.of("NOT_YOUR_APPLICATION"));
        }
        return found.get() instanceof Selected selected
                ? look.apply(selected)
                : Outcome.refused(Reason.of("NOT_SELECTED"));
    }

    /** Ticks the items of the checklist that wait for what the trainee has just done. */
    void happened(ApplicationId id, AutoTick event) {
        checklists.find(id).ifPresent(list -> checklists.save(id, list.tickedBy(event, clock.instant())));
    }
}
