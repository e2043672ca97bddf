package kr.municipal.training.workflow.process;

import java.util.List;
import java.util.stream.IntStream;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.Selected;
import kr.municipal.training.application.Submitted;
import kr.municipal.training.fixture.Applications;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.workflow.participation.ParticipationModel;
import org.camunda.bpm.engine.RuntimeService;

/** Many people with a seat whose processes wait for attendance to be closed, without the way there. */
final class SeatedPeople {

    private SeatedPeople() {}

    /** Seats so many made-up people in an open run. */
    static List<ApplicationId> in(CourseRun run, int people, Office office, RuntimeService runtime) {
        return IntStream.rangeClosed(1, people)
                .mapToObj(n -> {
                    Applications application = Applications.anApplication()
                            .withId("seated-%03d".formatted(n))
                            .by(Staff.anOfficial()
                                    .numbered("p%03d".formatted(n))
                                    .named("교육생" + n)
                                    .build())
                            .forRun(run);
                    Submitted submitted = application.submitted();
                    Selected selected = application.selected();
                    office.applications.add(submitted);
                    office.applications.save(submitted, selected);
                    waits(selected.id(), runtime);
                    return selected.id();
                })
                .toList();
    }

    /** Lets a process wait for attendance to be closed. */
    static void waits(ApplicationId id, RuntimeService runtime) {
        runtime.createProcessInstanceByKey(ParticipationModel.PROCESS)
                .businessKey(id.value())
                .startBeforeActivity("Event_AttendanceClosed")
                .execute();
    }
}
