package kr.municipal.training.workflow.courserun;

import java.util.List;
import kr.municipal.training.application.Selected;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.run.RunId;

/** Those who have a seat in a run. */
class Trainees {

    private final TrainingApplications applications;

    Trainees(TrainingApplications applications) {
        this.applications = applications;
    }

    List<Selected> of(RunId run) {
        return applications.ofRun(run).stream()
                .filter(Selected.class::isInstance)
                .map(Selected.class::cast)
                .toList();
    }
}
