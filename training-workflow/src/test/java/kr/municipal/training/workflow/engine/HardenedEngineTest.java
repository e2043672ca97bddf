package kr.municipal.training.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@DisplayName("엔진 보안 설정")
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(
        classes = SampleProcesses.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:hardened;DB_CLOSE_DELAY=-1",
            "training.workflow.packaged-folder=sample-bpmn",
            "camunda.bpm.job-execution.enabled=false"
        })
class HardenedEngineTest {

    private static final String EVIL = "${applicationContext.toString()}";

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private TaskService tasks;

    @Autowired
    private FormService forms;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private IdentityService identity;

    @Autowired
    private EngineAccess access;

    @Autowired
    private EngineClock clock;

    private String taskId = "";

    @BeforeEach
    void aTaskForTheHead() {
        identity.clearAuthentication();
        String instance = runtime.startProcessInstanceByKey("sample-approval", SampleProcesses.APPROVER.with("head"))
                .getId();
        taskId = tasks.createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
    }

    @AfterEach
    void signOut() {
        identity.clearAuthentication();
        clock.reset();
    }

    private void signIn(String user, String... groups) {
        identity.setAuthentication(user, List.of(groups));
    }

    private static TaskQueryImpl withNestedExpression(TaskService service, String expression) {
        return (TaskQueryImpl) service.createTaskQuery()
                .or()
                .taskAssigneeExpression(expression)
                .endOr();
    }

    @Test
    @DisplayName("구멍 (a): 보호하지 않은 엔진은 or 조건 안의 식을 실행한다")
    void plainEngineEvaluates() {
        ProcessEngine plain = new StandaloneInMemProcessEngineConfiguration()
                .setJdbcUrl("jdbc:h2:mem:plain")
                .setProcessEngineName("plain")
                .buildProcessEngine();
        try {
            String evil = "${''.getClass().forName('java.lang.System').getName()}";
            assertThat(withNestedExpression(plain.getTaskService(), evil).list())
                    .isEmpty();
            assertThatThrownBy(() -> withNestedExpression(
                                    plain.getTaskService(),
                                    "${''.getClass().forName('java.lang.Integer').getMethod('parseInt', ''.getClass()).invoke(null, 'evaluated')}")
                            .list())
                    .hasStackTraceContaining("evaluated");
        } finally {
            plain.close();
        }
    }

    @Test
    @DisplayName("업무를 완료하지 않고 끝내거나 되돌리는 길은 자기 업무라도 막혀 있다")
    void noWayAroundCompleting(CapturedOutput output) {
        signIn("head");
        Map<String, Object> forged = Map.of("approvalOutcome", "APPROVED");

        for (ThrowingCallable shortcut : List.<ThrowingCallable>of(
                () -> tasks.handleBpmnError(taskId, "any", "message", forged),
                () -> tasks.handleEscalation(taskId, "any", forged),
                () -> tasks.resolveTask(taskId, forged),
                () -> tasks.deleteTask(taskId))) {
            assertThatThrownBy(shortcut)
                    .isInstanceOf(TaskShortcutRefusedException.class)
                    .hasMessageContaining("양식을 채워 완료");
        }

        Task same = tasks.createTaskQuery().taskId(taskId).singleResult();
        assertThat(same.getAssignee()).isEqualTo("head");
        assertThat(output).doesNotContain("\tat ");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                EVIL,
                "${''.getClass().forName('java.lang.System').getName()}",
                "#{execution}",
                "${currentUser()}${now()}",
                "${currentUser().getClass()}",
                "${dateTime().getClass()}",
                "${dateTime().plusDays(1).getClass().forName('x')}"
            })
    @DisplayName("구멍 (a): 우리 엔진은 조회 조건의 식을 거절하고 한 줄만 기록한다")
    void oursRefuses(String expression, CapturedOutput output) {
        signIn("head");

        assertThatThrownBy(() -> withNestedExpression(tasks, expression).list())
                .isInstanceOf(QueryExpressionRefusedException.class);

        assertThat(output.getAll())
                .contains("Refused an expression in a query of user head")
                .doesNotContain("\tat ");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "${currentUser()}",
                "${ currentUser() }",
                "#{currentUser()}",
                "${now()}",
                "${dateTime().plusDays(2).minusHours(3)}",
                "${dateTime().withTimeAtStartOfDay().plusWeeks(1).toDate()}",
                "${currentUserGroups()}"
            })
    @DisplayName("Tasklist 필터가 쓰는 식은 허용한다")
    void allowed(String expression) {
        assertThat(QuerySafeExpressionManager.allowedInQuery(expression)).isTrue();
    }

    @Test
    @DisplayName("'나에게 온 것' 필터는 그대로 동작한다")
    void currentUserWorks() {
        signIn("head");

        assertThat(withNestedExpression(tasks, "${currentUser()}").list())
                .extracting(Task::getId)
                .contains(taskId);
    }

    @Test
    @DisplayName("승인자 본인만 과업을 보고 처리한다")
    void onlyTheAssignee() {
        signIn("stranger", "approvers");
        assertThat(tasks.createTaskQuery().count()).isZero();
        assertThatThrownBy(() -> tasks.complete(taskId, Map.of("decision", "APPROVE")))
                .isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> tasks.claim(taskId, "stranger")).isInstanceOf(AuthorizationException.class);

        signIn("head", "approvers");
        assertThat(tasks.createTaskQuery().taskAssignee("head").list())
                .extracting(Task::getId)
                .contains(taskId);
        tasks.complete(taskId, Map.of("decision", "APPROVE"));
        access.asSystem(
                () -> assertThat(tasks.createTaskQuery().taskId(taskId).count()).isZero());
    }

    @Test
    @DisplayName("승인자도 과업을 남에게 넘기거나 변수를 바꿀 수 없다")
    void noReassignment() {
        signIn("head", "approvers");
        for (ThrowingCallable act : List.<ThrowingCallable>of(
                () -> tasks.setAssignee(taskId, "other"),
                () -> tasks.setAssignee(taskId, null),
                () -> tasks.delegateTask(taskId, "other"),
                () -> tasks.setOwner(taskId, "other"),
                () -> tasks.addCandidateUser(taskId, "other"),
                () -> tasks.setVariable(taskId, "approver", "other"),
                () -> tasks.setVariableLocal(taskId, "approver", "other"),
                () -> tasks.setPriority(taskId, 99),
                () -> tasks.deleteTask(taskId))) {
            assertThatThrownBy(act).isInstanceOf(ProcessEngineException.class);
        }
        access.asSystem(() -> assertThat(
                        tasks.createTaskQuery().taskId(taskId).singleResult().getAssignee())
                .isEqualTo("head"));
    }

    @Test
    @DisplayName("담당이 바뀌면 이전 승인자는 더 이상 보지 못한다")
    void formerAssignee() {
        tasks.setAssignee(taskId, "successor");

        signIn("head");
        assertThat(tasks.createTaskQuery().taskId(taskId).count()).isZero();
        assertThatThrownBy(() -> tasks.complete(taskId, Map.of("decision", "APPROVE")))
                .isInstanceOf(AuthorizationException.class);
        signIn("successor");
        assertThat(tasks.createTaskQuery().taskId(taskId).count()).isOne();
    }

    @Test
    @DisplayName("빠진 후보자도 더 이상 보지 못하고, 담당자로 남으면 계속 본다")
    void formerCandidate() {
        tasks.addCandidateUser(taskId, "standin");
        tasks.addCandidateUser(taskId, "head");
        tasks.deleteCandidateUser(taskId, "standin");
        tasks.deleteCandidateUser(taskId, "head");

        signIn("standin");
        assertThat(tasks.createTaskQuery().taskId(taskId).count()).isZero();
        signIn("head");
        assertThat(tasks.createTaskQuery().taskId(taskId).count()).isOne();
    }

    @Test
    @DisplayName("교육담당자 그룹에는 과업마다 권한 행을 만들지 않는다")
    void noRowsForOfficers() {
        String run = runtime.startProcessInstanceByKey("course-run").getId();
        String task =
                tasks.createTaskQuery().processInstanceId(run).singleResult().getId();

        assertThat(engine.getAuthorizationService()
                        .createAuthorizationQuery()
                        .resourceId(task)
                        .count())
                .isZero();
    }

    @ParameterizedTest(name = "decision={0}")
    @ValueSource(strings = {"MAYBE", "", "LATE"})
    @DisplayName("거절된 완료는 아무것도 바꾸지 않고 문장만 남긴다")
    void refusedCompletion(String decision, CapturedOutput output) {
        signIn("head");
        String sentence = decision.equals("LATE")
                ? "승인 기한이 지났습니다. The time for approval is over."
                : "승인 또는 반려를 선택해 주십시오. Choose to approve or to reject.";

        assertThatThrownBy(() -> tasks.complete(taskId, Map.of("decision", decision)))
                .isInstanceOf(TaskRefusedException.class)
                .hasMessage(sentence);
        assertThatThrownBy(() -> forms.submitTaskForm(taskId, Map.of("decision", decision)))
                .isInstanceOf(TaskRefusedException.class)
                .hasMessage(sentence);

        identity.clearAuthentication();
        assertThat(tasks.createTaskQuery().taskId(taskId).count()).isOne();
        assertThat(tasks.getVariables(taskId)).doesNotContainKey("decision");
        assertThat(output.getAll()).doesNotContain("\tat ", "ERROR", "WARN");
    }

    @Test
    @DisplayName("자바 직렬화 형식은 받지 않는다")
    void noJavaSerialization() {
        assertThatThrownBy(() -> runtime.startProcessInstanceByKey(
                        "sample-approval",
                        Variables.createVariables()
                                .putValueTyped(
                                        "x",
                                        Variables.serializedObjectValue("rO0AB")
                                                .serializationDataFormat(Variables.SerializationDataFormats.JAVA)
                                                .objectTypeName("java.util.ArrayList")
                                                .create())))
                .isInstanceOf(ProcessEngineException.class);
    }

    @Test
    @DisplayName("설정: 이력, 보존기간, 정리 시간대, 작업 잠금")
    void settings() {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();

        assertThat(configuration.isAuthorizationEnabled()).isTrue();
        assertThat(configuration.getAuthorizationCheckRevokes()).isEqualTo("always");
        assertThat(configuration.getHistory()).isEqualTo(ProcessEngineConfiguration.HISTORY_AUDIT);
        assertThat(configuration.getHistoryTimeToLive()).isEqualTo("P1825D");
        assertThat(configuration.getHistoryRemovalTimeStrategy()).isEqualTo("start");
        assertThat(configuration.getHistoryCleanupBatchWindowStartTime()).isEqualTo("01:00");
        assertThat(configuration.isDeserializationTypeValidationEnabled()).isTrue();
        assertThat(configuration.isTaskMetricsEnabled()).isFalse();
    }

    @Test
    @DisplayName("시연 시계는 옮긴 자리에서 계속 간다")
    void demoClock() {
        clock.setOffset(Duration.ofDays(7));

        assertThat(clock.now())
                .isCloseTo(
                        Instant.now().plus(Duration.ofDays(7)),
                        org.assertj.core.api.Assertions.within(10, ChronoUnit.SECONDS));
    }

    @Test
    @DisplayName("시스템 권한으로 일한 뒤에는 본인 권한으로 돌아온다")
    void systemAccess() {
        signIn("stranger", "officials");

        assertThat(access.asSystem(() -> tasks.createTaskQuery().taskId(taskId).count()))
                .isOne();
        assertThat(identity.getCurrentAuthentication().getUserId()).isEqualTo("stranger");
        assertThat(identity.getCurrentAuthentication().getGroupIds()).containsExactly("officials");
    }
}
