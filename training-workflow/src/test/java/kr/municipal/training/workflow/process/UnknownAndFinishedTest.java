package kr.municipal.training.workflow.process;

import static kr.municipal.training.workflow.process.Office.codes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.CancellationDraft;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.operation.RunChange;
import kr.municipal.training.operation.RunHistory;
import kr.municipal.training.run.Capacity;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.RunId;
import kr.municipal.training.run.SessionId;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.Outcome;
import kr.municipal.training.workflow.courserun.CheckInDesk;
import kr.municipal.training.workflow.courserun.SelectionProcess;
import kr.municipal.training.workflow.followup.BestPracticeProcess;
import kr.municipal.training.workflow.followup.FollowUpProcess;
import kr.municipal.training.workflow.participation.CompletionWithdrawal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ProcessTest
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("없는 것과 이미 끝난 것: 어느 문에서도 사유로 거절하고, 기록에 오류를 남기지 않는다")
class UnknownAndFinishedTest {

    private static final StaffNumber OFFICER = Staff.OFFICER;
    private static final StaffNumber PERSON = Staff.APPLICANT;
    private static final CancellationDraft OFF = new CancellationDraft("TAKEN_OFF", "휴직 발령");
    private static final CancellationDraft CANCEL = new CancellationDraft("RUN_CANCELLED", "강사 사정");

    @Autowired
    private Office office;

    @Autowired
    private FollowUpProcess followUp;

    @Autowired
    private BestPracticeProcess practice;

    @Autowired
    private SelectionProcess selecting;

    @Autowired
    private CheckInDesk checkIn;

    @Autowired
    private CompletionWithdrawal withdrawal;

    @Autowired
    private RunHistory history;

    @BeforeEach
    void begin() {
        office.reset();
    }

    @Test
    @DisplayName("없는 회차와 없는 신청")
    void unknown(CapturedOutput log) {
        Map<String, Supplier<Outcome<?>>> acts =
                new LinkedHashMap<>(onRun(Runs.aRun().withId("none").build()));
        acts.putAll(onApplication(ApplicationId.of("none")));

        acts.forEach((name, act) -> assertThat(act.get().reasons())
                .as(name)
                .extracting(reason -> reason.code())
                .containsAnyOf("UNKNOWN_RUN", "UNKNOWN_APPLICATION", "UNKNOWN_BEST_PRACTICE", "COMPLETION_MISSING"));
        assertThat(log).doesNotContain("ERROR", "\tat ");
    }

    @Test
    @DisplayName("끝난 회차와 끝난 신청에는 아무것도 바뀌지 않는다")
    void finished(CapturedOutput log) {
        CourseRun run = office.opened(Runs.aRun());
        ApplicationId id = office.approved(PERSON, run);
        office.courseRun.cancel(run.id(), CANCEL, OFFICER).orThrow();
        CourseRun ended = office.runs.get(run.id());
        List<RunChange> before = history.of(run.id());
        Map<String, Supplier<Outcome<?>>> acts = new LinkedHashMap<>(onRun(ended));
        acts.remove("plan");
        acts.putAll(onApplication(id));

        acts.forEach((name, act) -> assertThat(codes(act.get())).as(name).isNotEmpty());

        assertThat(office.runs.get(run.id())).isEqualTo(ended);
        assertThat(history.of(run.id())).isEqualTo(before);
        assertThat(log).doesNotContain("ERROR", "\tat ");
    }

    @Test
    @DisplayName("절차가 기다리지 않는 회차를 열거나 닫거나 폐강하면 그렇다고 한다")
    void withoutProcess(CapturedOutput log) {
        CourseRun run = Runs.aRun().planned().build();
        office.runs.save(run);

        assertThat(codes(office.courseRun.open(run.id(), OFFICER))).containsExactly("PROCESS_ELSEWHERE");
        assertThat(codes(office.courseRun.cancel(run.id(), CANCEL, OFFICER))).containsExactly("PROCESS_ELSEWHERE");
        assertThat(office.runs.get(run.id())).isEqualTo(run);
        assertThat(log).doesNotContain("ERROR", "\tat ");
    }

    private Map<String, Supplier<Outcome<?>>> onRun(CourseRun run) {
        RunId id = run.id();
        Map<String, Supplier<Outcome<?>>> acts = new LinkedHashMap<>();
        acts.put("plan", () -> office.courseRun.plan(id));
        acts.put("open", () -> office.courseRun.open(id, OFFICER));
        acts.put("close", () -> office.courseRun.closeApplications(id, OFFICER));
        acts.put("capacity", () -> office.capacity.change(id, Capacity.of(3), "증원", OFFICER));
        acts.put("attendance", () -> office.attendance.close(id, OFFICER));
        acts.put("direction", () -> office.courseRun.decideDirection(id, "KEEP", "좋음", OFFICER));
        acts.put("examine", () -> office.schedule.examine(id, run.schedule().decided(), "사유", OFFICER));
        acts.put(
                "reschedule",
                () -> office.schedule.reschedule(id, run.schedule().decided(), "사유", OFFICER));
        acts.put("cancel", () -> office.courseRun.cancel(id, CANCEL, OFFICER));
        acts.put("assess again", () -> office.completion.assessAgain(id, OFFICER));
        acts.put("confirm completion", () -> office.completion.confirm(id, "mark", OFFICER));
        acts.put("adjust", () -> selecting.adjust(id, ApplicationId.of("none"), 1, "사유", OFFICER));
        acts.put("confirm selection", () -> selecting.confirm(id, OFFICER));
        acts.put("check-in", () -> checkIn.show(id, SessionId.of("none"), OFFICER));
        return acts;
    }

    private Map<String, Supplier<Outcome<?>>> onApplication(ApplicationId id) {
        Map<String, Supplier<Outcome<?>>> acts = new LinkedHashMap<>();
        acts.put("pending", () -> office.approval.pending(id));
        acts.put("approve", () -> office.approval.decide(id, Staff.HEAD, "APPROVE", null));
        acts.put("ask again", () -> office.approval.askAgain(id));
        acts.put("withdraw", () -> office.participation.withdraw(id, PERSON, null));
        acts.put("accept", () -> office.participation.answerOffer(id, PERSON, true));
        acts.put("take off", () -> office.participation.takeOff(id, OFFICER, OFF));
        acts.put("survey", () -> office.desk.answerSurvey(id, PERSON, Map.of()));
        acts.put("plan of use", () -> followUp.submitPlan(id, PERSON, "계획"));
        acts.put("practice", () -> practice.submit(id, PERSON, "제목", "글"));
        acts.put("consent", () -> practice.consent(id, PERSON));
        acts.put("review", () -> practice.review(id, "ACCEPTED", null, OFFICER));
        acts.put("publish", () -> practice.publish(id, OFFICER));
        acts.put("take down", () -> practice.takeDown(id, "사유", OFFICER));
        acts.put("withdraw completion", () -> withdrawal.withdraw(id, OFFICER, "사유"));
        return acts;
    }
}
