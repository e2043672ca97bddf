package kr.municipal.training.workflow.process;

import static kr.municipal.training.workflow.process.Office.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.attendance.AttendanceDraft;
import kr.municipal.training.attendance.AttendanceMark;
import kr.municipal.training.certificate.Certificates;
import kr.municipal.training.completion.Completed;
import kr.municipal.training.completion.CompletionDecisions;
import kr.municipal.training.completion.DryRun;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.RunPhase;
import kr.municipal.training.run.SessionId;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.Outcome;
import kr.municipal.training.workflow.courserun.AppealDesk;
import kr.municipal.training.workflow.courserun.CorrectionDesk;
import kr.municipal.training.workflow.engine.EngineAccess;
import kr.municipal.training.workflow.engine.TaskRefusedException;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@ProcessTest
@TestPropertySource(properties = "training.completion.survey-required=true")
@DisplayName("수료 확인: 명단을 보고, 고치고, 한 번에 확정한다")
class ConfirmingCompletionScenariosTest {

    private static final StaffNumber LATE = Staff.official(5).number();
    private static final StaffNumber SILENT = Staff.official(9).number();
    private static final StaffNumber ABSENT = Staff.official(10).number();

    @Autowired
    private Office office;

    @Autowired
    private CorrectionDesk corrections;

    @Autowired
    private AppealDesk appeals;

    @Autowired
    private CompletionDecisions decisions;

    @Autowired
    private Certificates certificates;

    @Autowired
    private EngineAccess access;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ManagementService management;

    @Autowired
    private RepositoryService repository;

    private CourseRun run;
    private List<ApplicationId> ids;

    @BeforeEach
    void begin() {
        office.reset();
        classesOver();
    }

    /** One who came and answered, one who was late and answered, one who came and kept silent, one who stayed away. */
    private void classesOver() {
        run = office.opened(Runs.aRun());
        ids = List.of(Staff.APPLICANT, LATE, SILENT, ABSENT).stream()
                .map(person -> office.approved(person, run))
                .toList();
        office.closeAttendance(run, Map.of(ids.get(1), AttendanceMark.late(37), ids.get(3), AttendanceMark.absence()));
        office.answer(ids.get(0)).orThrow();
        office.answer(ids.get(1)).orThrow();
    }

    private void surveyOver() {
        office.passTo("2026-03-19T09:00");
    }

    @Test
    @DisplayName("누가 수료하고 누가 왜 못 하는지 모두 보이지만, 확정하기 전에는 아무것도 정해지지 않는다")
    void shown() {
        assertThat(office.completion.proposed(run.id()))
                .as("before the survey ends")
                .isEmpty();
        office.passTo("2026-03-19T09:00");

        DryRun list = office.completion.proposed(run.id()).orElseThrow();

        assertThat(list.lines()).extracting(DryRun.Line::application).containsExactlyElementsOf(ids);
        assertThat(list.lines())
                .extracting(line -> line.shortfalls().stream()
                        .map(shortfall -> shortfall.reason().code())
                        .toList())
                .containsExactly(
                        List.of(),
                        List.of("ATTENDANCE_RATE_TOO_LOW"),
                        List.of("SURVEY_MISSING"),
                        List.of("NEVER_ATTENDED", "ATTENDANCE_RATE_TOO_LOW", "SURVEY_MISSING"));
        assertThat(summary())
                .contains("수료 1명, 미수료 3명", list.mark(), "79.4", "설문에 답하지 않았습니다")
                .hasSizeLessThan(4000);
        assertThat(decisions.ofRun(run.id())).isEmpty();
        assertThat(certificates.ofRun(run.id())).isEmpty();
        assertThat(phase()).isEqualTo(RunPhase.ATTENDANCE_CLOSED);
    }

    @Test
    @DisplayName("확정하면 명단의 사람에게 명단대로만 판정이 남고, 수료증과 알림이 한 번씩 나가며, 이력에 남는다")
    void confirmed() {
        surveyOver();
        DryRun list = office.completion.proposed(run.id()).orElseThrow();

        office.completion.confirm(run.id(), list.mark(), Staff.OFFICER).orThrow();
        office.certificatesIssued();

        assertThat(list.differingFrom(decisions.ofRun(run.id()))).isEmpty();
        assertThat(decisions.ofRun(run.id())).hasSize(4);
        assertThat(certificates.ofRun(run.id())).singleElement().satisfies(one -> assertThat(one.application())
                .isEqualTo(ids.get(0)));
        assertThat(office.noticesOf(Staff.APPLICANT)).containsOnlyOnce("COMPLETED");
        for (StaffNumber person : List.of(LATE, SILENT, ABSENT)) {
            assertThat(office.noticesOf(person))
                    .containsOnlyOnce("NOT_COMPLETED")
                    .doesNotContain("COMPLETED");
        }
        assertThat(office.ends("participation", ids.get(3).value())).containsExactly("EndEvent_NotCompleted");
        assertThat(phase()).isEqualTo(RunPhase.SURVEY_CLOSED);
        assertThat(office.directionEvidence(run.id())).contains("수료 1명");
        assertThat(office.changesOf(run)).singleElement().satisfies(change -> {
            assertThat(change.by()).isEqualTo(Staff.OFFICER);
            assertThat(change.what())
                    .containsExactly(Reason.of("COMPLETIONS_CONFIRMED")
                            .with("completed", 1)
                            .with("notCompleted", 3)
                            .with("mark", list.mark()));
        });
        assertThat(codes(office.completion.confirm(run.id(), list.mark(), Staff.OFFICER)))
                .containsExactly("RUN_NOT_IN_PHASE");
        assertThat(office.completion.proposed(run.id())).isEmpty();
    }

    @Test
    @DisplayName("그 사이 출결이 정정되면 옛 명단은 확정되지 않고, 새 명단에서 그 사람이 수료한다")
    void corrected() {
        String before = whenDue();
        SessionId session = run.schedule().decided().sessions().get(0).id();
        corrections
                .correct(ids.get(1), session, new AttendanceDraft("30", "", false, false), "출입 기록 확인", Staff.OFFICER)
                .orThrow();

        assertThat(codes(office.completion.confirm(run.id(), before, Staff.OFFICER)))
                .containsExactly("COMPLETION_LIST_CHANGED");
        assertThat(decisions.ofRun(run.id())).isEmpty();
        DryRun after = office.completion.proposed(run.id()).orElseThrow();
        assertThat(summary()).contains("수료 2명, 미수료 2명", after.mark());
        office.completion.confirm(run.id(), after.mark(), Staff.OFFICER).orThrow();
        assertThat(decisions.find(ids.get(1))).get().isInstanceOf(Completed.class);
        assertThat(codes(corrections.correct(
                        ids.get(1), session, new AttendanceDraft("20", "", false, false), "또", Staff.OFFICER)))
                .as("the list is confirmed, and the days are over")
                .containsExactly("CORRECTION_TOO_LATE");
    }

    @Test
    @DisplayName("Tasklist에서 옛 명단으로 끝내려 하면 거절되고, 다시 판정하면 새 명단으로 확정된다")
    void inTasklist() {
        surveyOver();
        runtime.setVariable(task().getExecutionId(), "completionSummary", "옛 명단");

        assertThatThrownBy(this::completeInTasklist)
                .isInstanceOf(TaskRefusedException.class)
                .hasMessageContaining("수료 명단이 그 사이 바뀌었습니다");
        assertThat(decisions.ofRun(run.id())).isEmpty();
        assertThat(codes(office.completion.assessAgain(run.id(), Staff.HEAD))).containsExactly("NOT_TRAINING_OFFICER");
        office.completion.assessAgain(run.id(), Staff.OFFICER).orThrow();
        completeInTasklist();

        assertThat(decisions.ofRun(run.id())).hasSize(4);
    }

    @Test
    @DisplayName("담당자가 아니면, 없는 회차이면, 때가 아니면 확정할 수 없다")
    void refused() {
        assertThat(codes(office.completion.confirm(run.id(), "", Staff.OFFICER)))
                .containsExactly("RUN_NOT_IN_PHASE");
        office.passTo("2026-03-19T09:00");

        assertThat(codes(office.completion.confirm(run.id(), "", Staff.HEAD))).containsExactly("NOT_TRAINING_OFFICER");
        assertThat(codes(office.completion.confirm(run.id(), "", Staff.OFFICER)))
                .containsExactly("COMPLETION_LIST_CHANGED");
        assertThat(codes(office.completion.confirm(
                        Runs.aRun().withId("none").build().id(), "", Staff.OFFICER)))
                .containsExactly("UNKNOWN_RUN");
        assertThat(decisions.ofRun(run.id())).isEmpty();
    }

    @Test
    @DisplayName("설문 마감이 아직 처리되지 않은 사람이 있으면 아무도 확정되지 않고, 처리된 뒤에는 모두 확정된다")
    void everybodyOrNobody() {
        office.clockAt(Moments.seoul("2026-03-19T09:00"));
        Job due = management
                .createJobQuery()
                .processDefinitionKey("course-run")
                .timers()
                .singleResult();
        management.executeJob(due.getId());
        String mark = office.completion.proposed(run.id()).orElseThrow().mark();

        Outcome<CourseRun> early = office.completion.confirm(run.id(), mark, Staff.OFFICER);

        assertThat(early.reasons())
                .containsExactly(Reason.of("COMPLETION_PENDING").with("count", 1));
        assertThat(decisions.ofRun(run.id())).isEmpty();
        assertThat(certificates.ofRun(run.id())).isEmpty();
        assertThat(office.noticesOf(Staff.APPLICANT)).doesNotContain("COMPLETED");
        office.passTo("2026-03-19T09:01");
        office.completion.confirm(run.id(), mark, Staff.OFFICER).orThrow();
        assertThat(decisions.ofRun(run.id())).hasSize(4);
    }

    @Test
    @DisplayName("결정하지 않은 이의신청이 있으면 확정하지 못하고, 확정된 뒤에는 이의신청을 받지 않는다")
    void appealsFirst() {
        SessionId session = run.schedule().decided().sessions().get(0).id();
        appeals.appeal(ids.get(1), session, "늦지 않았습니다.", LATE).orThrow();
        surveyOver();
        String mark = office.completion.proposed(run.id()).orElseThrow().mark();
        assertThat(codes(office.completion.confirm(run.id(), mark, Staff.OFFICER)))
                .containsExactly("APPEALS_OPEN");
        assertThat(decisions.ofRun(run.id())).isEmpty();

        appeals.dismiss(ids.get(1), session, "출입 기록이 없습니다.", Staff.OFFICER).orThrow();
        office.completion.confirm(run.id(), mark, Staff.OFFICER).orThrow();

        assertThat(codes(appeals.appeal(ids.get(2), session, "왔습니다.", SILENT))).contains("APPEAL_AFTER_COMPLETION");
    }

    @Test
    @DisplayName("확정 단추를 동시에 여러 번 눌러도 한 번만 확정되고, 나머지는 거절된다")
    void confirmedOnce() throws Exception {
        surveyOver();
        String mark = office.completion.proposed(run.id()).orElseThrow().mark();

        List<Outcome<CourseRun>> outcomes = AtOnce.together(IntStream.range(0, 8)
                .<Callable<Outcome<CourseRun>>>mapToObj(
                        n -> () -> office.completion.confirm(run.id(), mark, Staff.OFFICER))
                .toList());

        assertThat(outcomes).filteredOn(outcome -> outcome.reasons().isEmpty()).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.reasons().isEmpty())
                .allSatisfy(outcome -> assertThat(codes(outcome)).containsExactly("RUN_NOT_IN_PHASE"));
        office.certificatesIssued();
        assertThat(certificates.ofRun(run.id())).hasSize(1);
        assertThat(office.changesOf(run)).hasSize(1);
    }

    @Test
    @DisplayName("확인 단계를 지운 그림에서는 담당자 없이 설문 다음 근무일에 확정된다")
    void withoutTheTask() {
        Deployment own = repository
                .createDeployment()
                .addModelInstance("course-run.bpmn", withoutConfirmation())
                .deploy();
        try {
            begin();
            surveyOver();

            assertThat(decisions.ofRun(run.id())).hasSize(4);
            assertThat(certificates.ofRun(run.id())).hasSize(1);
            assertThat(office.changesOf(run))
                    .as("by the system")
                    .singleElement()
                    .satisfies(change -> assertThat(change.by()).isNull());
            assertThat(phase()).isEqualTo(RunPhase.SURVEY_CLOSED);
        } finally {
            repository.deleteDeployment(own.getId(), true, true, true);
        }
    }

    /** What an office draws that wants nobody to confirm: the task deleted, the arrow before it led on. */
    private static BpmnModelInstance withoutConfirmation() {
        BpmnModelInstance model = Bpmn.readModelFromStream(
                ConfirmingCompletionScenariosTest.class.getResourceAsStream("/bpmn/course-run.bpmn"));
        FlowNode task = model.getModelElementById("UserTask_ConfirmCompletion");
        List<SequenceFlow> coming = List.copyOf(task.getIncoming());
        SequenceFlow before = coming.get(0);
        SequenceFlow back = coming.get(1);
        SequenceFlow after = task.getOutgoing().iterator().next();
        FlowNode next = after.getTarget();
        model.getModelElementsByType(BpmnEdge.class).stream()
                .filter(edge -> Set.of(after, back).contains(edge.getBpmnElement()))
                .forEach(edge -> edge.getParentElement().removeChildElement(edge));
        model.getModelElementsByType(BpmnShape.class).stream()
                .filter(shape -> shape.getBpmnElement().equals(task))
                .forEach(shape -> shape.getParentElement().removeChildElement(shape));
        next.getIncoming().remove(after);
        after.getParentElement().removeChildElement(after);
        back.getSource().getOutgoing().remove(back);
        back.getParentElement().removeChildElement(back);
        task.getParentElement().removeChildElement(task);
        before.setTarget(next);
        next.getIncoming().add(before);
        return model;
    }

    private String whenDue() {
        office.passTo("2026-03-19T09:00");
        return office.completion.proposed(run.id()).orElseThrow().mark();
    }

    private Task task() {
        return tasks.createTaskQuery()
                .taskDefinitionKey("UserTask_ConfirmCompletion")
                .singleResult();
    }

    private void completeInTasklist() {
        access.as(Staff.OFFICER.value(), () -> {
            tasks.complete(task().getId());
            return true;
        });
    }

    private String summary() {
        return (String) runtime.getVariable(task().getExecutionId(), "completionSummary");
    }

    private RunPhase phase() {
        return office.runs.get(run.id()).phase();
    }
}
