package kr.municipal.training.workflow.process;

import static kr.municipal.training.workflow.process.Office.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.attendance.AttendanceMark;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.practice.BestPracticeChange;
import kr.municipal.training.practice.BestPracticeStatus;
import kr.municipal.training.practice.BestPractices;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.engine.EngineAccess;
import kr.municipal.training.workflow.engine.TaskRefusedException;
import kr.municipal.training.workflow.followup.BestPracticeProcess;
import kr.municipal.training.workflow.notice.Notice;
import kr.municipal.training.workflow.notice.Outbox;
import kr.municipal.training.workflow.participation.CompletionWithdrawal;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("우수사례: 제출, 심사, 보완, 게시 동의, 게시, 게시중단")
class BestPracticeScenariosTest {

    private static final StaffNumber AUTHOR = Staff.APPLICANT;
    private static final StaffNumber ANOTHER = Staff.official(2).number();
    private static final String TEXT = "민원 답변 초안을 챗GPT로 만들어 시간이 절반으로 줄었다.";

    @Autowired
    private Office office;

    @Autowired
    private BestPracticeProcess door;

    @Autowired
    private CompletionWithdrawal withdrawal;

    @Autowired
    private BestPractices practices;

    @Autowired
    private Outbox outbox;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    @Autowired
    private EngineAccess access;

    private ApplicationId id = ApplicationId.of("none");

    @BeforeEach
    void completed() {
        office.reset();
        CourseRun run = office.opened(Runs.aRun());
        id = office.approved(AUTHOR, run);
        office.closeAttendance(run, Map.of());
        office.answer(id).orThrow();
        office.confirmCompletion(run);
    }

    @Test
    @DisplayName("제출한 사례를 담당자가 채택하고, 쓴 사람이 동의하면 게시되며, 쓴 사람은 걸음마다 알림을 받는다")
    void published() {
        submit();
        assertThat(task().getName()).isEqualTo("우수사례 심사 · 민원 답변 초안");
        assertThat(tasks.getVariable(task().getId(), "practiceText")).isEqualTo(TEXT);
        door.review(id, "ACCEPTED", null, Staff.OFFICER).orThrow();
        assertThat(codes(door.publish(id, Staff.OFFICER))).containsExactly("BEST_PRACTICE_NOT_IN_TURN");
        door.consent(id, AUTHOR).orThrow();
        door.publish(id, Staff.OFFICER).orThrow();

        assertThat(office.ends("best-practice", id.value())).containsExactly("EndEvent_PracticePublished");
        assertThat(history())
                .containsExactly(
                        BestPracticeStatus.SUBMITTED,
                        BestPracticeStatus.ACCEPTED,
                        BestPracticeStatus.CONSENTED,
                        BestPracticeStatus.PUBLISHED);
        assertThat(practices.of(BestPracticeStatus.PUBLISHED)).hasSize(1);
        assertThat(told()).containsExactly("PRACTICE_ACCEPTED", "PRACTICE_PUBLISHED");
    }

    @Test
    @DisplayName("기다리는 절차가 없으면 동의를 받아 두지 않고 거절하여, 아무도 게시할 수 없는 동의가 남지 않는다")
    void nobodyWaits() {
        submit();
        door.review(id, "ACCEPTED", null, Staff.OFFICER).orThrow();
        access.asSystem(() -> runtime.deleteProcessInstance(
                runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(id.value(), "best-practice")
                        .singleResult()
                        .getId(),
                "ended by an administrator"));

        assertThat(codes(door.consent(id, AUTHOR))).containsExactly("BEST_PRACTICE_NOT_IN_TURN");
        assertThat(history()).containsExactly(BestPracticeStatus.SUBMITTED, BestPracticeStatus.ACCEPTED);
    }

    @Test
    @DisplayName("보완요청을 받으면 사유를 알고 고쳐서 다시 내며, 새 심사 양식에는 앞의 결정이 남아 있지 않다")
    void improved() {
        submit();
        door.review(id, "RETURNED", "효과를 숫자로 적어 주십시오.", Staff.OFFICER).orThrow();
        assertThat(notices("PRACTICE_RETURNED")).singleElement().asString().contains("효과를 숫자로 적어 주십시오.");
        door.submit(id, AUTHOR, "민원 답변 초안", "30분이 15분으로 줄었다.").orThrow();

        String task = task().getId();
        assertThat(tasks.getVariables(task)).doesNotContainKeys("verdict", "reason");
        assertThat(tasks.getVariable(task, "practiceText")).isEqualTo("30분이 15분으로 줄었다.");
        assertThat(tasks.getVariable(task, "practiceSummary")).asString().contains("효과를 숫자로 적어 주십시오.");
        door.review(id, "DECLINED", "이미 널리 쓰는 방법입니다.", Staff.OFFICER).orThrow();
        assertThat(office.ends("best-practice", id.value())).containsExactly("EndEvent_PracticeDeclined");
        assertThat(told()).containsExactly("PRACTICE_RETURNED", "PRACTICE_DECLINED");
        assertThat(codes(door.submit(id, AUTHOR, "다시", "다시"))).containsExactly("BEST_PRACTICE_ALREADY_SUBMITTED");
    }

    @Test
    @DisplayName("보완 기한이 지나면 심사가 끝나고, 그 뒤에 고쳐서 내면 새로 심사한다")
    void improvedLate() {
        submit();
        door.review(id, "RETURNED", "효과를 적어 주십시오.", Staff.OFFICER).orThrow();
        office.passTo("2026-05-01T09:00");
        assertThat(office.ends("best-practice", id.value())).containsExactly("EndEvent_NotImproved");

        submit();
        assertThat(task().getTaskDefinitionKey()).isEqualTo("UserTask_ReviewPractice");
        assertThat(history()).hasSize(3);
    }

    @Test
    @DisplayName("동의하지 않으면 게시되지 않고 한 번 안내하며, 게시 전에는 동의를 거둘 수 있다")
    void consent() {
        submit();
        door.review(id, "ACCEPTED", "좋은 사례입니다.", Staff.OFFICER).orThrow();
        office.passTo("2026-06-01T09:00");
        assertThat(told()).containsExactly("PRACTICE_ACCEPTED", "PRACTICE_CONSENT_REMINDER");
        assertThat(codes(door.consent(id, ANOTHER))).containsExactly("NOT_YOUR_APPLICATION");

        door.consent(id, AUTHOR).orThrow();
        assertThat(task().getTaskDefinitionKey()).isEqualTo("UserTask_ConfirmPublication");
        door.withdrawConsent(id, AUTHOR).orThrow();
        assertThat(tasks.createTaskQuery().processDefinitionKey("best-practice").count())
                .isZero();
        assertThat(codes(door.withdrawConsent(id, AUTHOR))).containsExactly("BEST_PRACTICE_NOT_IN_TURN");
        door.consent(id, AUTHOR).orThrow();
        door.publish(id, Staff.OFFICER).orThrow();
        assertThat(walked()).contains("Event_ConsentWithdrawn", "EndEvent_ConsentReminded");
        assertThat(codes(door.withdrawConsent(id, AUTHOR))).containsExactly("BEST_PRACTICE_NOT_IN_TURN");
    }

    @Test
    @DisplayName("게시된 사례는 담당자나 쓴 사람이 사유를 적어 내리고, 담당자가 내렸으면 쓴 사람이 까닭을 안다")
    void takenDown() {
        submit();
        assertThat(codes(door.takeDown(id, "잘못 올림", Staff.OFFICER))).containsExactly("BEST_PRACTICE_NOT_IN_TURN");
        door.review(id, "ACCEPTED", null, Staff.OFFICER).orThrow();
        door.consent(id, AUTHOR).orThrow();
        door.publish(id, Staff.OFFICER).orThrow();

        assertThat(codes(door.takeDown(id, "싫어서", ANOTHER))).containsExactly("NOT_TRAINING_OFFICER");
        assertThat(codes(door.takeDown(id, " ", Staff.OFFICER))).containsExactly("REASON_MISSING");
        door.takeDown(id, "화면에 민원인 이름이 있습니다.", Staff.OFFICER).orThrow();
        assertThat(practices.of(BestPracticeStatus.PUBLISHED)).isEmpty();
        assertThat(notices("PRACTICE_TAKEN_DOWN")).singleElement().asString().contains("민원인 이름");
    }

    @Test
    @DisplayName("본인의 수료한 교육만 낼 수 있고, 빈 제목과 내용은 모두 함께 알려 준다")
    void whoSubmits() {
        office.reset();
        CourseRun run = office.opened(Runs.aRun());
        id = office.approved(AUTHOR, run);
        ApplicationId absent = office.approved(ANOTHER, run);
        office.closeAttendance(run, Map.of(absent, AttendanceMark.absence()));
        office.answer(id).orThrow();
        office.confirmCompletion(run);

        assertThat(codes(door.submit(id, ANOTHER, "제목", "내용"))).containsExactly("NOT_YOUR_APPLICATION");
        assertThat(codes(door.submit(ApplicationId.of("none"), AUTHOR, "제목", "내용")))
                .containsExactly("UNKNOWN_APPLICATION");
        assertThat(codes(door.submit(absent, ANOTHER, "제목", "내용"))).containsExactly("BEST_PRACTICE_NOT_COMPLETED");
        assertThat(codes(door.submit(id, AUTHOR, " ", null)))
                .containsExactly("BEST_PRACTICE_TITLE_EMPTY", "BEST_PRACTICE_TEXT_EMPTY");
        assertThat(practices.find(id)).isEmpty();
        assertThat(codes(door.review(id, "ACCEPTED", null, Staff.OFFICER))).containsExactly("UNKNOWN_BEST_PRACTICE");
        assertThat(codes(door.consent(id, AUTHOR))).containsExactly("UNKNOWN_BEST_PRACTICE");
    }

    @Test
    @DisplayName("담당자가 아니면 심사하지 못하고, 결정이 아닌 것과 사유 없는 보완요청은 거절된다. Tasklist에서도 같다")
    void whoReviews() {
        submit();
        assertThat(codes(door.review(id, "ACCEPTED", null, AUTHOR))).containsExactly("NOT_TRAINING_OFFICER");
        assertThat(codes(door.review(id, "PUBLISHED", null, Staff.OFFICER))).containsExactly("REVIEW_VERDICT_MISSING");
        assertThat(codes(door.review(id, "RETURNED", " ", Staff.OFFICER))).containsExactly("REASON_MISSING");
        String task = task().getId();
        assertThatThrownBy(() -> access.as(Staff.OFFICER.value(), () -> {
                    tasks.complete(task, Map.of("verdict", "ACCEPT"));
                    return true;
                }))
                .isInstanceOf(TaskRefusedException.class)
                .hasMessageContaining("심사 결과를 고르지 않았습니다.");
        assertThat(history()).containsExactly(BestPracticeStatus.SUBMITTED);
        access.as(Staff.OFFICER.value(), () -> {
            tasks.complete(task, Map.of("verdict", "ACCEPTED"));
            return true;
        });
        assertThat(practices.find(id).orElseThrow().history())
                .extracting(BestPracticeChange::by)
                .containsExactly(AUTHOR, Staff.OFFICER);
        assertThat(codes(door.review(id, "ACCEPTED", null, Staff.OFFICER))).containsExactly("REVIEW_NOT_WAITING");
    }

    @Test
    @DisplayName("담당자라도 자기가 쓴 사례는 심사하지 못한다")
    void notOnesOwn() {
        office.reset();
        CourseRun run = office.opened(Runs.aRun());
        id = office.approved(Staff.OFFICER, run);
        office.closeAttendance(run, Map.of());
        office.answer(id).orThrow();
        office.confirmCompletion(run);
        door.submit(id, Staff.OFFICER, "교육 안내문 초안", TEXT).orThrow();

        assertThat(codes(door.review(id, "ACCEPTED", null, Staff.OFFICER))).containsExactly("REVIEW_OF_OWN_PRACTICE");
    }

    @Test
    @DisplayName("심사 중에 수료가 취소되면 사례가 사유와 함께 끝나고 업무가 사라지며, 쓴 사람이 알림을 받는다")
    void completionWithdrawn() {
        submit();

        withdrawal.withdraw(id, Staff.OFFICER, "대리 출석").orThrow();

        assertThat(office.ends("best-practice", id.value())).containsExactly("EndEvent_PracticeEnded");
        assertThat(history()).containsExactly(BestPracticeStatus.SUBMITTED, BestPracticeStatus.ENDED);
        assertThat(practices.find(id).orElseThrow().history().get(1)).satisfies(change -> {
            assertThat(change.by()).isEqualTo(Staff.OFFICER);
            assertThat(change.words()).isEqualTo("대리 출석");
        });
        assertThat(task()).isNull();
        assertThat(told()).containsExactly("PRACTICE_ENDED");
        assertThat(notices("PRACTICE_ENDED")).singleElement().asString().contains("대리 출석");
        assertThat(codes(door.review(id, "ACCEPTED", null, Staff.OFFICER))).isNotEmpty();
    }

    @Test
    @DisplayName("게시된 뒤에 수료가 취소되면 사례가 그 사유로 내려가고, 쓴 사람이 알림을 받는다")
    void takenDownWithTheCompletion() {
        submit();
        door.review(id, "ACCEPTED", null, Staff.OFFICER).orThrow();
        door.consent(id, AUTHOR).orThrow();
        door.publish(id, Staff.OFFICER).orThrow();

        withdrawal.withdraw(id, Staff.OFFICER, "대리 출석").orThrow();

        assertThat(history()).endsWith(BestPracticeStatus.PUBLISHED, BestPracticeStatus.TAKEN_DOWN);
        assertThat(practices.of(BestPracticeStatus.PUBLISHED)).isEmpty();
        assertThat(told()).endsWith("PRACTICE_PUBLISHED", "PRACTICE_TAKEN_DOWN");
    }

    private void submit() {
        door.submit(id, AUTHOR, "민원 답변 초안", TEXT).orThrow();
    }

    private Task task() {
        return tasks.createTaskQuery().processDefinitionKey("best-practice").singleResult();
    }

    private List<BestPracticeStatus> history() {
        return practices.find(id).orElseThrow().history().stream()
                .map(BestPracticeChange::status)
                .toList();
    }

    private Set<String> walked() {
        return history.createHistoricActivityInstanceQuery().finished().list().stream()
                .map(HistoricActivityInstance::getActivityId)
                .collect(Collectors.toSet());
    }

    private List<String> told() {
        return practiceNotices().stream().map(Notice::kind).toList();
    }

    private List<String> notices(String kind) {
        return practiceNotices().stream()
                .filter(notice -> notice.kind().equals(kind))
                .map(Notice::text)
                .toList();
    }

    /** Earliest first. */
    private List<Notice> practiceNotices() {
        List<Notice> notices = new ArrayList<>(outbox.of(AUTHOR));
        notices.removeIf(notice -> !notice.kind().startsWith("PRACTICE_"));
        Collections.reverse(notices);
        return notices;
    }
}
