package kr.municipal.training.workflow.process;

import static kr.municipal.training.workflow.process.Office.codes;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.ApplicationStatus;
import kr.municipal.training.application.NotSelected;
import kr.municipal.training.application.Submitted;
import kr.municipal.training.attendance.AttendanceDraft;
import kr.municipal.training.attendance.AttendanceMark;
import kr.municipal.training.completion.Completed;
import kr.municipal.training.completion.CompletionDecisions;
import kr.municipal.training.completion.DryRun;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.SessionId;
import kr.municipal.training.selection.Seats;
import kr.municipal.training.staff.Department;
import kr.municipal.training.staff.DepartmentCode;
import kr.municipal.training.staff.Departments;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.courserun.AppealDesk;
import kr.municipal.training.workflow.courserun.CorrectionDesk;
import kr.municipal.training.workflow.engine.EngineAccess;
import kr.municipal.training.workflow.engine.ProcessDeployment;
import kr.municipal.training.workflow.process.RedrawnDiagrams.Arrow;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@ProcessTest
@TestPropertySource(
        properties = {
            "training.waiting-list.reply-within=1",
            "training.survey.minimum-working-days=1",
            "spring.datasource.url=jdbc:h2:mem:acting-meanwhile;DB_CLOSE_DELAY=-1"
        })
@DisplayName("덧붙인 단계에 머무는 동안 사람이 행동하면 바로 이루어지고, 그 단계가 끝나면 바르게 이어진다")
class ActingMeanwhileScenariosTest {

    private static final StaffNumber ANOTHER = Staff.official(5).number();
    private static final StaffNumber THIRD = Staff.official(9).number();

    @Autowired
    private Office office;

    @Autowired
    private Seats seats;

    @Autowired
    private Departments departments;

    @Autowired
    private CorrectionDesk corrections;

    @Autowired
    private AppealDesk appeals;

    @Autowired
    private CompletionDecisions decisions;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private ManagementService management;

    @Autowired
    private EngineAccess access;

    @TempDir
    private Path folder = Path.of("");

    private CourseRun run = Runs.aRun().build();

    @BeforeEach
    void begin() {
        office.reset();
    }

    @Test
    @DisplayName("자리를 제안받은 사람이 제안 응답 단계에 이르기 전에 수락하면 그때 선발되고, 두 번째 답은 거절된다")
    void offerAccepted() throws IOException {
        ApplicationId asked = asked();

        office.participation.answerOffer(asked, ANOTHER, true).orThrow();

        assertThat(office.statusOf(asked)).isEqualTo(ApplicationStatus.SELECTED);
        assertThat(codes(office.participation.answerOffer(asked, ANOTHER, false)))
                .containsExactly("SEAT_OFFER_ANSWERED");
        office.waitAMoment();
        assertThat(office.statusOf(asked)).isEqualTo(ApplicationStatus.SELECTED);
        assertThat(office.noticesOf(ANOTHER)).containsOnlyOnce("SEAT_ASSIGNED").doesNotContain("NOT_SELECTED");
        assertThat(seats.taken(run.id())).isEqualTo(1);
        office.closeAttendance(run, Map.of());
        office.answer(asked).orThrow();
    }

    @Test
    @DisplayName("덧붙인 단계가 응답 기한이 지나 끝나도, 기한 안에 수락한 사람의 자리는 그대로이다")
    void offerAcceptedBeforeALongStep() throws IOException {
        ApplicationId asked = asked();
        office.participation.answerOffer(asked, ANOTHER, true).orThrow();
        office.clockAt(run.schedule().decided().withdrawalDeadline());

        Job step = timers("participation").list().stream()
                .filter(timer ->
                        timer.getDuedate().toInstant().isBefore(Runs.window().closes()))
                .findFirst()
                .orElseThrow();
        access.asSystem(() -> {
            management.executeJob(step.getId());
            return true;
        });

        assertThat(timers("participation").count())
                .as("only the next in line still has a clock that runs")
                .isEqualTo(1);
        office.waitAMoment();
        assertThat(office.statusOf(asked)).isEqualTo(ApplicationStatus.SELECTED);
        assertThat(office.isOver("participation", asked.value())).isFalse();
    }

    @Test
    @DisplayName("제안 응답 단계에 이르기 전에 사양하면 그때 다음 사람에게 제안하고, 사양한 사람은 ‘자리 사양’으로 끝난다")
    void offerDeclined() throws IOException {
        ApplicationId asked = asked();

        office.participation.answerOffer(asked, ANOTHER, false).orThrow();

        assertThat(office.noticesOf(THIRD)).contains("SEAT_OFFERED");
        office.waitAMoment();
        assertThat(((NotSelected) office.applications.get(asked)).basis().code())
                .isEqualTo("SEAT_OFFER_DECLINED");
        assertThat(office.ends("participation", asked.value())).containsExactly("EndEvent_OfferDeclined");
        assertThat(office.noticesOf(ANOTHER)).containsOnlyOnce("NOT_SELECTED");
        assertThat(seats.taken(run.id())).isEqualTo(1);
    }

    @Test
    @DisplayName("안내와 이관 뒤에 덧붙인 단계가 남아 있어도, 승인되면 그때 자리를 받고 남은 단계는 거두어진다")
    void approvedBesideASideStep() throws IOException {
        ApplicationId id = lateForItsApprover();

        office.approve(id);

        assertThat(office.statusOf(id)).isEqualTo(ApplicationStatus.SELECTED);
        assertThat(office.isOver("approval", id.value())).isTrue();
        office.waitAMoment();
        assertThat(office.ends("approval", id.value())).containsExactly("EndEvent_ApprovalGranted");
        assertThat(office.noticesOf(Staff.TOP_HEAD)).isEmpty();
        office.closeAttendance(run, Map.of());
        office.answer(id).orThrow();
    }

    @Test
    @DisplayName("덧붙인 단계가 남아 있어도, 반려되면 그때 신청이 반려로 끝난다")
    void rejectedBesideASideStep() throws IOException {
        ApplicationId id = lateForItsApprover();

        office.approval.decide(id, Staff.HEAD, "REJECT", "업무가 몰리는 때입니다.").orThrow();

        assertThat(office.ends("approval", id.value())).containsExactly("EndEvent_ApprovalRejected");
        assertThat(office.ends("participation", id.value())).containsExactly("EndEvent_Rejected");
        assertThat(office.isOver("participation", id.value())).isTrue();
    }

    @Test
    @DisplayName("덧붙인 단계가 남아 있어도, 승인 기한이 되면 그때 신청이 기한경과로 끝난다")
    void expiredBesideASideStep() throws IOException {
        draw("Flow_ApprovalEscalation_EscalateApproval");
        run = office.opened(Runs.aRun());
        office.passTo("2026-03-03T17:59:30");
        ApplicationId id = office.applied(Staff.APPLICANT, run);

        office.passTo(Moments.APPROVAL_DEADLINE);

        assertThat(office.statusOf(id)).isEqualTo(ApplicationStatus.EXPIRED);
        assertThat(office.ends("participation", id.value())).containsExactly("EndEvent_Expired");
        assertThat(office.isOver("participation", id.value())).isTrue();
        assertThat(office.noticesOf(Staff.TOP_HEAD)).isEmpty();
    }

    @Test
    @DisplayName("첫 승인자의 이관 뒤에 덧붙인 단계가 둘째 승인 중에 끝나도, 둘째 승인은 제 때가 될 때까지 넘어가지 않는다")
    void theNextStepIsNotLate() throws IOException {
        DepartmentCode above = DepartmentCode.of("D000");
        departments.save(new Department(above, "구청", Staff.OTHER_HEAD, null));
        departments.save(new Department(Staff.TOP, "행정국", Staff.TOP_HEAD, above));
        RedrawnDiagrams.twoApprovers(folder);
        ApplicationId id = lateForItsApprover();
        office.approve(id);
        assertThat(office.approverOf(id)).isEqualTo(Staff.TOP_HEAD);

        office.waitAMoment();

        assertThat(office.noticesOf(Staff.OTHER_HEAD)).isEmpty();
        assertThat(((Submitted) office.applications.get(id)).escalation()).isEmpty();
        office.passTo("2026-03-04T09:10");
        assertThat(office.noticesOf(Staff.OTHER_HEAD)).containsExactly("APPROVAL_ESCALATED");
        office.approve(id);
        assertThat(office.statusOf(id)).isEqualTo(ApplicationStatus.SELECTED);
    }

    @Test
    @DisplayName("수료를 확인한 뒤 확정되기 전에 출결이 정정되면 확인한 명단도 새 명단도 확정되지 않고, 새 명단을 다시 확인한다")
    void correctedAfterTheListWasConfirmed() throws IOException {
        ApplicationId late = listConfirmed();
        assertThat(office.completion.proposed(run.id())).as("no task is open").isEmpty();
        SessionId session = run.schedule().decided().sessions().get(0).id();
        corrections
                .correct(late, session, new AttendanceDraft("30", "", false, false), "출입 기록 확인", Staff.OFFICER)
                .orThrow();

        office.waitAMoment();

        assertThat(decisions.ofRun(run.id())).isEmpty();
        DryRun after = office.completion.proposed(run.id()).orElseThrow();
        assertThat(after.completing()).isEqualTo(2);
        assertThat(office.changesOf(run)).last().satisfies(change -> {
            assertThat(change.by()).isNull();
            assertThat(change.what()).containsExactly(Reason.of("COMPLETION_LIST_CHANGED"));
        });
        office.completion.confirm(run.id(), after.mark(), Staff.OFFICER).orThrow();
        office.waitAMoment();
        assertThat(decisions.find(late)).get().isInstanceOf(Completed.class);
        assertThat(office.changesOf(run)).last().satisfies(change -> {
            assertThat(change.by()).isEqualTo(Staff.OFFICER);
            assertThat(change.what())
                    .containsExactly(Reason.of("COMPLETIONS_CONFIRMED")
                            .with("completed", 2)
                            .with("notCompleted", 0)
                            .with("mark", after.mark()));
        });
    }

    @Test
    @DisplayName("수료를 확인한 뒤 확정되기 전에 이의신청이 들어와도 확정되지 않고, 결정한 뒤 다시 확인한다")
    void appealedAfterTheListWasConfirmed() throws IOException {
        ApplicationId late = listConfirmed();
        SessionId session = run.schedule().decided().sessions().get(0).id();
        appeals.appeal(late, session, "늦지 않았습니다.", ANOTHER).orThrow();

        office.waitAMoment();

        assertThat(decisions.ofRun(run.id())).isEmpty();
        appeals.dismiss(late, session, "출입 기록이 없습니다.", Staff.OFFICER).orThrow();
        String mark = office.completion.proposed(run.id()).orElseThrow().mark();
        office.completion.confirm(run.id(), mark, Staff.OFFICER).orThrow();
        office.waitAMoment();
        assertThat(decisions.ofRun(run.id())).hasSize(2);
    }

    /** Who was late in a run whose list of two an officer has confirmed, at a step drawn before it is concluded. */
    private ApplicationId listConfirmed() throws IOException {
        draw("Flow_ConfirmCompletion_ConcludeCompletion");
        run = office.opened(Runs.aRun());
        ApplicationId punctual = office.approved(Staff.APPLICANT, run);
        ApplicationId late = office.approved(ANOTHER, run);
        office.markAll(run, Map.of(late, AttendanceMark.late(37)));
        // So late that marks can be corrected still when the survey is over.
        office.passTo("2026-03-16T10:00");
        office.attendance.close(run.id(), Staff.OFFICER).orThrow();
        office.answer(punctual).orThrow();
        office.answer(late).orThrow();
        office.passTo("2026-03-19T09:00");
        DryRun list = office.completion.proposed(run.id()).orElseThrow();
        assertThat(list.completing()).isEqualTo(1);
        office.completion.confirm(run.id(), list.mark(), Staff.OFFICER).orThrow();
        assertThat(decisions.ofRun(run.id())).isEmpty();
        return late;
    }

    /** Whose approver is late, at a step drawn behind the clock that hands it up. */
    private ApplicationId lateForItsApprover() throws IOException {
        draw("Flow_ApprovalEscalation_EscalateApproval");
        run = office.opened(Runs.aRun());
        ApplicationId id = office.applied(Staff.APPLICANT, run);
        office.passTo("2026-02-26T09:00");
        return id;
    }

    /** Who was offered the one seat and is at a step drawn before the one that takes the answer; one more waits. */
    private ApplicationId asked() throws IOException {
        draw("Flow_SeatOffered_OfferReply");
        run = office.opened(Runs.aRun().withSeats(1).withWaitingPlaces(2));
        ApplicationId first = office.approved(Staff.APPLICANT, run);
        ApplicationId asked = office.approved(ANOTHER, run);
        office.approved(THIRD, run);
        office.participation.withdraw(first, Staff.APPLICANT, null).orThrow();
        assertThat(office.noticesOf(ANOTHER)).contains("SEAT_OFFERED");
        return asked;
    }

    private JobQuery timers(String process) {
        return management.createJobQuery().processDefinitionKey(process).timers();
    }

    /** Puts a waiting step of a minute on each of these arrows. */
    private void draw(String... arrows) throws IOException {
        Set<String> wanted = Set.of(arrows);
        RedrawnDiagrams.keep(
                folder,
                Arrow.all().stream()
                        .filter(arrow -> wanted.contains(arrow.id()))
                        .collect(Collectors.toSet()));
        new ProcessDeployment(repository, access, ProcessDeployment.PACKAGED_FOLDER, folder).deploy();
    }
}
