package kr.municipal.training.workflow.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kr.municipal.training.workflow.engine.SampleProcesses;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

@DisplayName("하나의 로그인, 좁은 권한")
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(
        classes = TasklistTryOut.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:onelogin;DB_CLOSE_DELAY=-1",
            "training.workflow.packaged-folder=sample-bpmn",
            "camunda.bpm.job-execution.enabled=false"
        })
class OneLoginTest {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final String API = "/camunda/api/engine/engine/default";
    private static final Pattern NONCE = Pattern.compile("nonce[-=]\"?([^'\" ]+)");

    @LocalServerPort
    private int port;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private TasklistUsers users;

    @Autowired
    private IdentityService identity;

    private String taskId = "";

    @BeforeEach
    void aTaskForHeadOne() {
        String instance = runtime.startProcessInstanceByKey("sample-approval", SampleProcesses.APPROVER.with("head1"))
                .getId();
        taskId = tasks.createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
    }

    @Test
    @DisplayName("로그인하지 않으면 화면은 로그인으로, API는 401")
    void strangers() {
        Visitor stranger = new Visitor(port);

        HttpResponse<String> page = stranger.page(TASKLIST);
        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(page.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login"));
        assertThat(stranger.get(API + "/task").statusCode()).isEqualTo(401);
        assertThat(stranger.get("/camunda/api/cockpit/plugin/base/default/incident")
                        .statusCode())
                .isEqualTo(401);
        assertThat(stranger.get("/camunda/lib/deps.js").statusCode()).isEqualTo(200);
        assertThat(stranger.get("/camunda/lib/deps.js").headers().firstValue("Set-Cookie"))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} → {2}")
    @CsvSource({
        "head1, /camunda/app/tasklist/default/, 200",
        "officer1, /camunda/app/tasklist/default/, 200",
        "admin1, /camunda/app/tasklist/default/, 200",
        "admin1, /camunda/app/cockpit/default/, 200",
        "official1, /camunda/app/tasklist/default/, 403",
        "official1, /camunda/api/engine/engine/default/task, 403",
        "head1, /camunda/app/cockpit/default/, 403",
        "head1, /camunda/app/admin/default/, 403",
        "head1, /camunda/app/welcome/default/, 403",
        "admin1, /camunda/app/welcome/default/, 200",
        "head1, /camunda/api/cockpit/plugin/base/default/incident, 403",
        "head1, /camunda/api/admin/plugin/adminPlugins/static/app/plugin.js, 403"
    })
    @DisplayName("누가 어디까지 들어가는가")
    void whoMayEnter(String user, String path, int status) {
        assertThat(Visitor.signedIn(port, user).page(path).statusCode()).isEqualTo(status);
    }

    @Test
    @DisplayName("Tasklist는 우리 로그인의 사람을 안다")
    void sameIdentity() {
        Visitor head = Visitor.signedIn(port, "head1");
        head.page(TASKLIST);

        assertThat(head.get("/camunda/api/admin/auth/user/default").body()).contains("\"userId\":\"head1\"");
        assertThat(head.get(API + "/user/head1/profile").body()).contains("홍길동");
    }

    @Test
    @DisplayName("구멍 (b): 설정 주소는 없고, 관리자가 생기지 않는다")
    void setupIsGone() {
        Visitor stranger = new Visitor(port);
        for (String path : List.of(
                "/camunda/api/admin/setup/default/user/create",
                "/camunda/api/admin/%73etup/default/user/create",
                "/camunda/api/admin/SETUP/default/user/create",
                "/camunda/app/admin/default/setup/")) {
            assertThat(stranger.post(path, SetupHoleTest.INTRUDER, "x").statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(identity.createUserQuery().userId("intruder").count()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/camunda//", "/camunda//app/tasklist/default/", "/camunda/app//tasklist/"})
    @DisplayName("겹친 빗금은 400")
    void doubleSlash(String path) {
        assertThat(new Visitor(port).page(path).statusCode()).isEqualTo(400);
    }

    @Test
    @DisplayName("Camunda 자체 로그인은 막혀 있다")
    void noSecondLogin() {
        assertThat(new Visitor(port)
                        .post("/camunda/api/admin/auth/user/default/login/tasklist", "{}", "x")
                        .statusCode())
                .isEqualTo(401);
        assertThat(Visitor.signedIn(port, "admin1")
                        .post("/camunda/api/admin/auth/user/default/login/admin", "{}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("Tasklist에서 로그아웃하면 우리 화면에서도 로그아웃된다")
    void oneLogout() {
        Visitor head = Visitor.signedIn(port, "head1");

        assertThat(head.post("/camunda/api/admin/auth/user/default/logout", "").statusCode())
                .isEqualTo(200);

        assertThat(head.page(TASKLIST).statusCode()).isEqualTo(302);
        assertThat(head.page("/anything").statusCode()).isEqualTo(302);
    }

    @Test
    @DisplayName("토큰이 없거나 틀리면 아무것도 바뀌지 않는다")
    void wrongToken() {
        Visitor head = Visitor.signedIn(port, "head1");
        head.page(TASKLIST);

        assertThat(head.post(API + "/task/" + taskId + "/complete", "{}", "wrong")
                        .statusCode())
                .isEqualTo(403);
        assertThat(tasks.createTaskQuery().taskId(taskId).count()).isOne();
    }

    @Test
    @DisplayName("비밀번호를 틀리면 로그인되지 않는다")
    void wrongPassword() {
        users.ensure(List.of(new TasklistUser("mistyped1", "월매", null, Set.of("approvers"), "mistyped1")));
        Visitor visitor = new Visitor(port);

        assertThat(visitor.signIn("mistyped1", "wrong").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).contains("error"));
        assertThat(visitor.page(TASKLIST).statusCode()).isEqualTo(302);
    }

    @Test
    @DisplayName("비밀번호를 틀린 직후에는 맞는 비밀번호도 잠시 받지 않고, 그렇다고 말한다")
    void lockedForAWhile(@Autowired EngineAuthentication authentication) {
        users.ensure(List.of(new TasklistUser("locked1", "변학도", null, Set.of("officials"), "locked1")));
        assertThatThrownBy(() -> authentication.authenticate(attempt("locked1", "wrong")))
                .isInstanceOf(BadCredentialsException.class);

        assertThatThrownBy(() -> authentication.authenticate(attempt("locked1", "locked1")))
                .isInstanceOf(LockedException.class)
                .hasMessageContaining("잠시");
    }

    private static Authentication attempt(String user, String password) {
        return UsernamePasswordAuthenticationToken.unauthenticated(user, password);
    }

    @Test
    @DisplayName("다른 승인자는 과업을 보지도, 처리하지도, 넘기지도 못한다")
    void foreignApprover() {
        Visitor other = Visitor.signedIn(port, "head2");
        String task = API + "/task/" + taskId;

        assertThat(other.get(task).statusCode()).isEqualTo(404);
        assertThat(other.get(API + "/task").body()).isEqualTo("[]");
        assertThat(other.get(task + "/form-variables").statusCode()).isEqualTo(403);
        String approve = "{\"variables\":{\"decision\":{\"value\":\"APPROVE\"}}}";
        assertThat(other.post(task + "/complete", approve).statusCode()).isEqualTo(403);
        assertThat(other.post(task + "/submit-form", approve).statusCode()).isEqualTo(403);
        assertThat(other.post(task + "/claim", "{\"userId\":\"head2\"}").statusCode())
                .isEqualTo(403);
        assertThat(other.post(task + "/assignee", "{\"userId\":\"head2\"}").statusCode())
                .isEqualTo(403);
        assertThat(tasks.createTaskQuery().taskId(taskId).singleResult().getAssignee())
                .isEqualTo("head1");
    }

    @Test
    @DisplayName("과업 번호를 안다고 의견이나 첨부를 읽고 쓰지 못한다")
    void comments() {
        String task = API + "/task/" + taskId;
        Visitor other = Visitor.signedIn(port, "head2");

        assertThat(other.post(task + "/comment/create", "{\"message\":\"몰래\"}").statusCode())
                .isGreaterThanOrEqualTo(400);
        assertThat(other.get(task + "/comment").statusCode()).isEqualTo(404);
        assertThat(other.get(task + "/attachment").statusCode()).isEqualTo(404);
        assertThat(tasks.getTaskComments(taskId)).isEmpty();
    }

    @Test
    @DisplayName("승인자 자신도 넘기거나 변수를 바꾸지 못하고, 처리는 한다")
    void ownApprover() {
        Visitor head = Visitor.signedIn(port, "head1");
        String task = API + "/task/" + taskId;

        assertThat(head.post(task + "/assignee", "{\"userId\":\"head2\"}").statusCode())
                .isEqualTo(403);
        assertThat(head.post(task + "/unclaim", "").statusCode()).isEqualTo(403);
        assertThat(head.post(task + "/delegate", "{\"userId\":\"head2\"}").statusCode())
                .isEqualTo(403);
        assertThat(head.post(
                                task + "/variables",
                                "{\"modifications\":{\"approver\":{\"value\":\"head2\",\"type\":\"String\"}}}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(head.get(API + "/filter").body()).contains(TasklistFilters.MY_APPROVALS);
        assertThat(head.post(task + "/submit-form", "{\"variables\":{\"decision\":{\"value\":\"APPROVE\"}}}")
                        .statusCode())
                .isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"complete", "submit-form"})
    @DisplayName("승인도 반려도 아닌 결정은 400과 문장으로 답하고 아무것도 바꾸지 않는다")
    void refusal(String act, CapturedOutput output) {
        Visitor head = Visitor.signedIn(port, "head1");

        HttpResponse<String> answer =
                head.post(API + "/task/" + taskId + "/" + act, "{\"variables\":{\"decision\":{\"value\":\"MAYBE\"}}}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"message\":\"승인 또는 반려를 선택해 주십시오. Choose to approve or to reject.\"");
        assertThat(tasks.createTaskQuery().taskId(taskId).count()).isOne();
        assertThat(output.getAll()).doesNotContain("\tat ");
    }

    @Test
    @DisplayName("구멍 (a): 조회에 넣은 식은 400")
    void expressionInQuery(CapturedOutput output) {
        Visitor head = Visitor.signedIn(port, "head1");

        HttpResponse<String> answer =
                head.post(API + "/task", "{\"orQueries\":[{\"assigneeExpression\":\"${taskService.toString()}\"}]}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(output.getAll()).contains("Refused an expression").doesNotContain("\tat ");
    }

    @Test
    @DisplayName("200번 동시에 열어도 머리글과 화면의 nonce가 같다")
    void ownNonce() throws Exception {
        List<Visitor> heads = List.of(
                Visitor.signedIn(port, "head1"), Visitor.signedIn(port, "officer1"), Visitor.signedIn(port, "admin1"));
        ExecutorService together = Executors.newFixedThreadPool(8);
        try {
            List<Callable<HttpResponse<String>>> loads = IntStream.range(0, 200)
                    .<Callable<HttpResponse<String>>>mapToObj(
                            i -> () -> heads.get(i % heads.size()).page(TASKLIST))
                    .toList();
            for (Future<HttpResponse<String>> load : together.invokeAll(loads)) {
                HttpResponse<String> page = load.get();
                assertThat(nonce(page.body()))
                        .isEqualTo(nonce(page.headers()
                                .firstValue("Content-Security-Policy")
                                .orElseThrow()));
            }
        } finally {
            together.shutdown();
        }
    }

    private static String nonce(String text) {
        Matcher matcher = NONCE.matcher(text);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    @ParameterizedTest
    @CsvSource({
        "/camunda/app/tasklist/scripts/config.js, 공직자 교육",
        "/camunda/app/tasklist/locales/ko.json, 처리 완료",
        "/camunda/app/tasklist/styles/user-styles.css, KRDS",
        "/camunda/app/tasklist/scripts/ours.js, training-language",
        "/camunda/app/tasklist/scripts/clock.js, export default"
    })
    @DisplayName("우리 말, 설정, 모양이 나간다")
    void ourFiles(String path, String content) {
        assertThat(Visitor.signedIn(port, "head1").get(path).body()).contains(content);
    }

    @Test
    @DisplayName("담당자는 회차 업무를 맡고, 돌려놓고, 처리한다")
    void officers() {
        String run = runtime.startProcessInstanceByKey("course-run").getId();
        String task = API + "/task/"
                + tasks.createTaskQuery().processInstanceId(run).singleResult().getId();
        Visitor officer = Visitor.signedIn(port, "officer1");

        assertThat(officer.get(API + "/filter").body())
                .contains(TasklistFilters.OFFICERS_TASKS, TasklistFilters.MY_OFFICER_TASKS)
                .doesNotContain(TasklistFilters.MY_APPROVALS);
        assertThat(officer.get(API + "/task").body())
                .contains("UserTask_CloseAttendance")
                .doesNotContain(taskId);
        assertThat(officer.post(task + "/claim", "{\"userId\":\"officer1\"}").statusCode())
                .isEqualTo(204);
        assertThat(officer.post(task + "/unclaim", "").statusCode()).isEqualTo(204);
        assertThat(officer.post(task + "/complete", "{}").statusCode()).isEqualTo(204);
        assertThat(Visitor.signedIn(port, "head1").get(API + "/task").body())
                .doesNotContain("UserTask_CloseAttendance");
    }

    @Test
    @DisplayName("사람은 자기 등록 정보를 바꾸지 못한다")
    void ownProfile() {
        Visitor head = Visitor.signedIn(port, "head1");

        assertThat(head.post(API + "/user/head1/delete", "").statusCode()).isNotEqualTo(204);
        assertThat(identity.createUserQuery().userId("head1").singleResult().getFirstName())
                .isEqualTo("홍길동");
    }

    @Test
    @DisplayName("사용자 등록을 되풀이해도 그대로다")
    void twice(@Autowired org.camunda.bpm.engine.ProcessEngine engine) {
        var authorizations = engine.getAuthorizationService();
        long grants = authorizations.createAuthorizationQuery().count();
        long filters = engine.getFilterService().createTaskFilterQuery().count();

        users.ensure(TasklistTryOut.PEOPLE);

        assertThat(authorizations.createAuthorizationQuery().count()).isEqualTo(grants);
        assertThat(engine.getFilterService().createTaskFilterQuery().count()).isEqualTo(filters);
        assertThat(authorizations
                        .createAuthorizationQuery()
                        .groupIdIn("approvers")
                        .resourceType(Resources.TASK)
                        .count())
                .isZero();
    }
}
