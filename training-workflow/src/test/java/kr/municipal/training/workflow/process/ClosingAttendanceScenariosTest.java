package kr.municipal.training.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.Submitted;
import kr.municipal.training.attendance.AttendanceClosing;
import kr.municipal.training.attendance.AttendanceMark;
import kr.municipal.training.attendance.Excuse;
import kr.municipal.training.fixture.Applications;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.RunPhase;
import kr.municipal.training.workflow.courserun.CourseRunModel;
import kr.municipal.training.workflow.courserun.ExcuseDesk;
import kr.municipal.training.workflow.participation.RunAttendance;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("출석 마감: 날이 지나면 스스로 마감되고, 회차의 모든 사람에게 꼭 한 번 전달된다")
class ClosingAttendanceScenariosTest {

    private static final int MORE_THAN_ONE_PART = 55;
    private static final String FIFTH_WORKING_DAY = "2026-03-17T17:00";
    private static final String SIXTH_WORKING_DAY = "2026-03-18T17:00";

    @Autowired
    private Office office;

    @Autowired
    private RunAttendance attendance;

    @Autowired
    private ExcuseDesk excuses;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private TaskService tasks;

    @BeforeEach
    void begin() {
        office.reset();
    }

    @Test
    @DisplayName("출결이 모두 있으면 다섯째 근무일이 지난 때에 스스로 마감되고, 마감한 사람은 없다")
    void byItself() {
        CourseRun run = office.opened(Runs.aRun());
        office.approved(Staff.APPLICANT, run);
        office.markAll(run, Map.of());

        office.passTo("2026-03-17T16:59");
        assertThat(phase(run)).isEqualTo(RunPhase.SELECTED);
        office.passTo(FIFTH_WORKING_DAY);

        assertThat(phase(run)).isEqualTo(RunPhase.ATTENDANCE_CLOSED);
        assertThat(attendance.ledger(run.id()).closing())
                .contains(new AttendanceClosing(Moments.seoul(FIFTH_WORKING_DAY), null));
        assertThat(office.noticesOf(Staff.APPLICANT)).containsOnlyOnce("SURVEY_OPEN");
        assertThat(task(run)).isZero();
    }

    @Test
    @DisplayName("빠진 출결이나 결정하지 않은 공결이 있으면 마감하지 않고 담당자의 일로 남았다가, 채워지면 다음 근무일에 마감된다")
    void notWhileSomethingIsMissing() {
        CourseRun run = office.opened(Runs.aRun());
        ApplicationId id = office.approved(Staff.APPLICANT, run);
        office.passTo(FIFTH_WORKING_DAY);
        assertThat(phase(run)).isEqualTo(RunPhase.SELECTED);
        assertThat(task(run)).isOne();
        office.markAll(run, Map.of(id, AttendanceMark.absence()));
        excuses.send(id, run.schedule().decided().sessions().get(0).id(), Staff.APPLICANT, "출장", "공문 1")
                .orThrow();
        office.passTo(SIXTH_WORKING_DAY);
        assertThat(phase(run)).isEqualTo(RunPhase.SELECTED);
        assertThat(task(run)).isOne();
        excuses.decide(
                        id,
                        run.schedule().decided().sessions().get(0).id(),
                        Excuse.Verdict.DECLINED,
                        "증빙 없음",
                        Staff.OFFICER)
                .orThrow();

        office.passTo("2026-03-19T16:59");
        assertThat(phase(run)).isEqualTo(RunPhase.SELECTED);
        office.passTo("2026-03-19T17:00");

        assertThat(phase(run)).isEqualTo(RunPhase.ATTENDANCE_CLOSED);
    }

    @Test
    @DisplayName("쉰 명이 넘으면 나머지는 이어지는 일이 전달하고, 그 일이 두 번 돌아도 한 번만 전달된다")
    void inParts() {
        CourseRun run = office.opened(Runs.aRun());
        List<ApplicationId> people = SeatedPeople.in(run, MORE_THAN_ONE_PART, office, runtime);
        office.closeAttendance(run, Map.of());
        assertThat(waiting()).isEqualTo(MORE_THAN_ONE_PART - 50);
        Job job = parts().get(0);

        management.executeJob(job.getId());

        assertThat(waiting()).isZero();
        assertThat(parts()).isEmpty();
        assertThat(people).allSatisfy(id -> assertThat(notices(id)).containsOnlyOnce("SURVEY_OPEN"));
        assertThat(runtime.createIncidentQuery().count()).isZero();
    }

    @Test
    @DisplayName("전달하지 못한 사람과 출석부에 없는데 기다리는 사람은 이름과 함께 인시던트로 남고, 고친 뒤 다시 하면 이어진다")
    void difference() {
        CourseRun run = office.opened(Runs.aRun());
        List<ApplicationId> people = SeatedPeople.in(run, 3, office, runtime);
        runtime.deleteProcessInstance(instance(people.get(1)).getId(), "somebody's mistake");
        Submitted stranger = Applications.anApplication()
                .withId("stranger")
                .by(Staff.anOfficial().numbered("p900").named("모르는이").build())
                .forRun(run)
                .submitted();
        office.applications.add(stranger);
        SeatedPeople.waits(stranger.id(), runtime);

        office.closeAttendance(run, Map.of());

        assertThat(phase(run)).isEqualTo(RunPhase.ATTENDANCE_CLOSED);
        for (int told : new int[] {0, 2}) {
            assertThat(notices(people.get(told))).containsOnlyOnce("SURVEY_OPEN");
        }
        Job lastLook = parts().get(0);
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> management.executeJob(lastLook.getId())).isInstanceOf(RuntimeException.class);
        }
        assertThat(runtime.createIncidentQuery().list())
                .singleElement()
                .extracting(Incident::getIncidentMessage)
                .asString()
                .contains("전달하지 못함: 교육생2(p002", "출석부에 없는데 기다림: 모르는이(p900");

        SeatedPeople.waits(people.get(1), runtime);
        runtime.deleteProcessInstance(instance(stranger.id()).getId(), "mended");
        management.setJobRetries(lastLook.getId(), 1);
        management.executeJob(lastLook.getId());

        assertThat(runtime.createIncidentQuery().count()).isZero();
        assertThat(parts()).isEmpty();
        assertThat(waiting()).isZero();
        assertThat(people).allSatisfy(id -> assertThat(notices(id)).containsOnlyOnce("SURVEY_OPEN"));
    }

    private List<String> notices(ApplicationId id) {
        return office.noticesOf(office.applications.get(id).entry().applicant());
    }

    private long waiting() {
        return runtime.createExecutionQuery()
                .messageEventSubscriptionName("AttendanceClosed")
                .count();
    }

    private List<Job> parts() {
        return management
                .createJobQuery()
                .processDefinitionKey(CourseRunModel.PROCESS)
                .messages()
                .list();
    }

    private ProcessInstance instance(ApplicationId id) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(id.value())
                .singleResult();
    }

    private long task(CourseRun run) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(run.id().value())
                .taskDefinitionKey(CourseRunModel.CLOSE_ATTENDANCE_TASK)
                .count();
    }

    private RunPhase phase(CourseRun run) {
        return office.runs.get(run.id()).phase();
    }
}
