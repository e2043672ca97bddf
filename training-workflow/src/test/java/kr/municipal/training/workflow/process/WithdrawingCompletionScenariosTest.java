package kr.municipal.training.workflow.process;

import static kr.municipal.training.workflow.process.Office.codes;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.certificate.Certificate;
import kr.municipal.training.certificate.Certificates;
import kr.municipal.training.certificate.RegisterEvent;
import kr.municipal.training.certificate.RegisterLine;
import kr.municipal.training.certificate.RevocationCause;
import kr.municipal.training.certificate.Validity;
import kr.municipal.training.completion.Completed;
import kr.municipal.training.completion.CompletionDecisions;
import kr.municipal.training.completion.WithdrawnCompletion;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.record.LearningRecord;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.survey.SurveyResponses;
import kr.municipal.training.workflow.Outcome;
import kr.municipal.training.workflow.followup.FollowUpProcess;
import kr.municipal.training.workflow.participation.CompletionWithdrawal;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ProcessTest
@DisplayName("수료 취소와 수료증: 무엇을 다시 하든 한 장, 취소하면 효력을 잃는다")
class WithdrawingCompletionScenariosTest {

    private static final Instant NOW = Moments.seoul("2026-03-20T10:00");
    private static final String WHY = "대리 출석이 확인되었습니다.";

    @Autowired
    private Office office;

    @Autowired
    private CompletionWithdrawal withdrawal;

    @Autowired
    private CompletionDecisions decisions;

    @Autowired
    private Certificates certificates;

    @Autowired
    private SurveyResponses responses;

    @Autowired
    private FollowUpProcess followUp;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcTemplate jdbc;

    private CourseRun run;
    private ApplicationId id;

    @BeforeEach
    void completed() {
        office.reset();
        run = office.opened(Runs.aRun());
        id = office.approved(Staff.APPLICANT, run);
        office.closeAttendance(run, Map.of());
        office.answer(id).orThrow();
    }

    private Certificate issued() {
        office.confirmCompletion(run);
        office.passTo(NOW);
        return certificates.find(id).orElseThrow();
    }

    @Test
    @DisplayName("취소하면 수료증이 같은 사유로 효력을 잃고, 시간은 더 세지 않으며, 본인에게 한 번 알리고, 현업적용은 멈춘다")
    void withdrawn() {
        Certificate certificate = issued();
        assertThat(record().hoursOf(2026).minutes()).isEqualTo(180);

        WithdrawnCompletion withdrawn =
                withdrawal.withdraw(id, Staff.OFFICER, " " + WHY).orThrow();

        assertThat(withdrawn.words()).isEqualTo(WHY);
        assertThat(withdrawn.at()).isEqualTo(NOW);
        assertThat(decisions.find(id)).contains(withdrawn);
        RegisterLine line = certificates.line(certificate.number().value()).orElseThrow();
        assertThat(line.events())
                .containsExactly(
                        new RegisterEvent.Revocation(RevocationCause.COMPLETION_WITHDRAWN, Staff.OFFICER, NOW, WHY));
        assertThat(line.validity(NOW)).isEqualTo(new Validity.Revoked(NOW, WHY));
        assertThat(record().totalHours().minutes()).isZero();
        assertThat(office.noticesOf(Staff.APPLICANT)).containsOnlyOnce("COMPLETION_WITHDRAWN");
        assertThat(office.ends("participation", id.value())).containsExactly("EndEvent_CompletionWithdrawn");
        assertThat(office.isOver("follow-up", id.value())).isTrue();
        assertThat(responses.ofRun(run.id())).as("the survey stays").hasSize(1);
        assertThat(codes(followUp.submitPlan(id, Staff.APPLICANT, "써 보겠습니다."))).containsExactly("PLAN_NOT_COMPLETED");
        office.passTo("2026-07-31T09:00");
        assertThat(office.noticesOf(Staff.APPLICANT)).doesNotContain("FOLLOW_UP_FIRST");
    }

    @Test
    @DisplayName("취소된 사람은 그해의 같은 과정을 다시 신청할 수 있다")
    void anewThen() {
        issued();
        CourseRun second = office.opened(Runs.aRun()
                .withId("again")
                .withCohort(2)
                .withSessions(Runs.session(1, Moments.seoul("2026-05-12T14:00"), Moments.seoul("2026-05-12T17:00"))));
        assertThat(second.id().value()).isEqualTo("again");
        withdrawal.withdraw(id, Staff.OFFICER, WHY).orThrow();

        assertThat(codes(office.participation.apply(Staff.APPLICANT, second.id())))
                .doesNotContain("ALREADY_APPLIED");
    }

    @Test
    @DisplayName("사유 없이, 담당자가 아니면, 수료가 아니면, 두 번은 취소할 수 없다")
    void refused() {
        assertThat(codes(withdrawal.withdraw(id, Staff.HEAD, " ")))
                .containsExactly("NOT_TRAINING_OFFICER", "COMPLETION_MISSING", "REASON_MISSING");
        assertThat(codes(withdrawal.withdraw(ApplicationId.of("none"), Staff.OFFICER, WHY)))
                .containsExactly("UNKNOWN_APPLICATION", "COMPLETION_MISSING");
        Certificate certificate = issued();
        assertThat(codes(withdrawal.withdraw(id, Staff.OFFICER, "가".repeat(1001))))
                .containsExactly("REASON_TOO_LONG");
        assertThat(decisions.find(id)).get().isInstanceOf(Completed.class);
        withdrawal.withdraw(id, Staff.OFFICER, WHY).orThrow();

        assertThat(codes(withdrawal.withdraw(id, Staff.OFFICER, WHY))).containsExactly("COMPLETION_WITHDRAWN");
        assertThat(certificates.line(certificate.number().value()).orElseThrow().events())
                .hasSize(1);
    }

    @Test
    @DisplayName("취소를 동시에 여러 번 눌러도 한 번만 취소되고 알림도 하나다")
    void withdrawnOnce() throws Exception {
        Certificate certificate = issued();

        List<Outcome<WithdrawnCompletion>> outcomes = AtOnce.together(IntStream.range(0, 8)
                .<Callable<Outcome<WithdrawnCompletion>>>mapToObj(
                        n -> () -> withdrawal.withdraw(id, Staff.OFFICER, WHY))
                .toList());

        assertThat(outcomes).filteredOn(outcome -> outcome.reasons().isEmpty()).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.reasons().isEmpty())
                .allSatisfy(outcome -> assertThat(codes(outcome)).containsExactly("COMPLETION_WITHDRAWN"));
        assertThat(certificates.line(certificate.number().value()).orElseThrow().events())
                .hasSize(1);
        assertThat(office.noticesOf(Staff.APPLICANT)).containsOnlyOnce("COMPLETION_WITHDRAWN");
    }

    @Test
    @DisplayName("대장에서 이미 취소한 수료증이어도 수료는 취소되고, 대장의 사유는 그대로이다")
    void revokedBefore() {
        Certificate certificate = issued();
        RegisterEvent.Revocation before = new RegisterEvent.Revocation(Staff.OFFICER, NOW, "발급 오류");
        certificates.add(certificate.number(), before);

        withdrawal.withdraw(id, Staff.OFFICER, WHY).orThrow();

        assertThat(certificates.line(certificate.number().value()).orElseThrow().events())
                .containsExactly(before);
    }

    @Test
    @DisplayName("발급 단계를 다시 돌려도, 확정이 물러졌다 다시 되어도 수료증은 하나이고 번호에 빈틈이 없다")
    void issuedOnce() {
        office.passTo("2026-03-19T09:00");
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            office.confirmCompletion(run);
            assertThat(certificates.find(id)).isPresent();
            status.setRollbackOnly();
        });
        assertThat(certificates.find(id)).isEmpty();
        Certificate certificate = issued();
        assertThat(certificate.number().value()).isEqualTo("2026-0001");

        runAgain();

        assertThat(certificates.ofRun(run.id())).containsExactly(certificate);
        assertThat(certificates.register(certificate.number().series()).gaps()).isEmpty();
        assertThat(office.noticesOf(Staff.APPLICANT)).containsOnlyOnce("COMPLETED");
    }

    @Test
    @DisplayName("발급 단계가 다시 돌아도 취소된 수료에는 수료증이 나오지 않는다")
    void neverForAWithdrawnCompletion() {
        issued();
        decisions.withdraw(
                WithdrawnCompletion.of((Completed) decisions.find(id).orElseThrow(), Staff.OFFICER, WHY, NOW));
        jdbc.update("delete from certificate");

        runAgain();
        assertThat(certificates.find(id)).isEmpty();
    }

    /** Lets an administrator's hand run the step once more, as a job does that is retried after its commit. */
    private void runAgain() {
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(id.value(), "participation")
                .singleResult()
                .getId();
        runtime.createProcessInstanceModification(instance)
                .startBeforeActivity("Task_IssueCertificate")
                .execute();
        management.executeJob(management
                .createJobQuery()
                .processInstanceId(instance)
                .messages()
                .singleResult()
                .getId());
    }

    private LearningRecord record() {
        StaffNumber holder = Staff.APPLICANT;
        return new LearningRecord(holder, certificates.ofHolder(holder));
    }
}
