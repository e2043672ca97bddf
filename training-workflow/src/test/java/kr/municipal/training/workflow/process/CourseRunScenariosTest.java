package kr.municipal.training.workflow.process;

import static kr.municipal.training.workflow.process.Office.codes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.CancellationDraft;
import kr.municipal.training.attendance.AttendanceMark;
import kr.municipal.training.direction.Direction;
import kr.municipal.training.direction.DirectionDecisions;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.RunPhase;
import kr.municipal.training.run.SessionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("회차 운영: 계획에서 교육 방향 결정까지")
class CourseRunScenariosTest {

    @Autowired
    private Office office;

    @Autowired
    private DirectionDecisions directions;

    @BeforeEach
    void begin() {
        office.reset();
    }

    @Test
    @DisplayName("때가 되면 신청이 열리고 닫히며, 자료 공개와 안내를 거쳐 교육 방향이 결정되면 ‘회차 종료’로 끝난다")
    void finished() {
        CourseRun run = office.opened(Runs.aRun());
        assertThat(run.phase()).isEqualTo(RunPhase.OPEN);
        ApplicationId id = office.approved(Staff.APPLICANT, run);
        office.passTo(Moments.CLOSING);
        assertThat(phase(run)).isEqualTo(RunPhase.CLOSED);
        office.passTo("2026-03-10T13:00");
        assertThat(phase(run)).isEqualTo(RunPhase.SELECTED);
        assertThat(office.noticesOf(Staff.APPLICANT)).contains("MATERIALS_RELEASED", "CLASS_REMINDER");
        office.closeAttendance(run, Map.of());
        assertThat(phase(run)).isEqualTo(RunPhase.ATTENDANCE_CLOSED);
        office.answer(id).orThrow();
        office.confirmCompletion(run);
        assertThat(phase(run)).isEqualTo(RunPhase.SURVEY_CLOSED);
        assertThat(office.directionEvidence(run.id()))
                .contains("근거가 부족하여", "수요: 신청 1명", "수료 1명")
                .hasSizeLessThan(4000);

        office.courseRun
                .decideDirection(run.id(), "KEEP", "만족도가 높고 신청이 많았습니다.", Staff.OFFICER)
                .orThrow();

        assertThat(phase(run)).isEqualTo(RunPhase.FINISHED);
        assertThat(office.ends("course-run", run.id().value())).containsExactly("EndEvent_RunFinished");
        assertThat(directions.find(run.id())).get().satisfies(decision -> {
            assertThat(decision.direction()).isEqualTo(Direction.KEEP);
            assertThat(decision.by()).isEqualTo(Staff.OFFICER);
            assertThat(decision.evidence().completed()).isEqualTo(1);
            assertThat(decision.againstProposal().code()).isEqualTo("DIRECTION_UNPROPOSED");
        });
    }

    @Test
    @DisplayName("담당자가 미리 열고 닫으면 신청기간이 그때로 바뀐다")
    void byHand() {
        CourseRun planned = Runs.aRun().planned().build();
        office.runs.save(planned);
        office.courseRun.plan(planned.id()).orThrow();

        office.courseRun.open(planned.id(), Staff.OFFICER).orThrow();
        assertThat(office.participation.apply(Staff.APPLICANT, planned.id()).reasons())
                .isEmpty();
        office.passTo("2026-02-24T12:00");
        office.courseRun.closeApplications(planned.id(), Staff.OFFICER).orThrow();

        assertThat(office.runs.get(planned.id()).schedule().decided().window().closes())
                .isEqualTo(Moments.seoul("2026-02-24T12:00"));
        assertThat(codes(office.participation.apply(Staff.HEAD, planned.id()))).containsExactly("APPLICATIONS_CLOSED");
        assertThat(codes(office.courseRun.closeApplications(planned.id(), Staff.OFFICER)))
                .containsExactly("RUN_NOT_IN_PHASE");
    }

    @Test
    @DisplayName("일정이 미정인 회차는 시작할 수 없고, 담당자가 아니면 열 수 없다")
    void refused() {
        CourseRun undecided = Runs.aRun().undecided().build();
        office.runs.save(undecided);
        assertThat(codes(office.courseRun.plan(undecided.id()))).containsExactly("SCHEDULE_UNDECIDED");
        assertThat(codes(office.courseRun.open(undecided.id(), Staff.HEAD)))
                .containsExactly("NOT_TRAINING_OFFICER", "SCHEDULE_UNDECIDED");
    }

    @Test
    @DisplayName("출결이 빠진 사람이 있거나 수업이 끝나지 않았으면 출석을 마감할 수 없다")
    void attendanceIncomplete() {
        CourseRun run = office.opened(Runs.aRun());
        ApplicationId id = office.approved(Staff.APPLICANT, run);
        SessionId session = run.schedule().decided().sessions().get(0).id();

        assertThat(codes(
                        office.attendance.take(run.id(), session, Map.of(id, AttendanceMark.present()), Staff.OFFICER)))
                .containsExactly("ATTENDANCE_SESSION_NOT_BEGUN");
        office.passTo(Moments.CLASS_END);
        assertThat(codes(office.attendance.close(run.id(), Staff.OFFICER))).containsExactly("ATTENDANCE_INCOMPLETE");
        assertThat(codes(office.attendance.close(run.id(), Staff.APPLICANT)))
                .containsExactly("NOT_TRAINING_OFFICER", "ATTENDANCE_INCOMPLETE");
        assertThat(phase(run)).isEqualTo(RunPhase.SELECTED);
    }

    @Test
    @DisplayName("늦게 출석을 마감해도 설문은 그 뒤 3근무일 동안 열려 있다")
    void closedLate() {
        CourseRun run = office.opened(Runs.aRun());
        ApplicationId id = office.approved(Staff.APPLICANT, run);
        office.passTo("2026-03-27T10:00");

        office.closeAttendance(run, Map.of());

        assertThat(office.runs.get(run.id()).schedule().decided().surveyDeadline())
                .isEqualTo(Moments.seoul("2026-04-01T10:00"));
        assertThat(office.answer(id).reasons()).isEmpty();
    }

    @Test
    @DisplayName("방향이 아닌 것, 이유 없는 결정, 이른 결정은 거절된다")
    void noDirection() {
        CourseRun run = office.opened(Runs.aRun());

        assertThat(codes(office.courseRun.decideDirection(run.id(), "LOVELY", " ", Staff.OFFICER)))
                .containsExactly("DIRECTION_UNKNOWN", "REASON_MISSING", "RUN_NOT_IN_PHASE");
    }

    @Test
    @DisplayName("폐강하면 ‘폐강’으로 끝나고, 출석을 마감한 뒤에는 폐강할 수 없다")
    void cancelled() {
        CourseRun run = office.opened(Runs.aRun());
        assertThat(codes(office.courseRun.cancel(run.id(), new CancellationDraft("RUN_TOO_FEW", null), Staff.OFFICER)))
                .containsExactly("REASON_MISSING");
        office.courseRun
                .cancel(run.id(), new CancellationDraft("RUN_TOO_FEW", "신청자가 너무 적습니다."), Staff.OFFICER)
                .orThrow();

        assertThat(phase(run)).isEqualTo(RunPhase.CANCELLED);
        assertThat(office.ends("course-run", run.id().value())).containsExactly("EndEvent_RunCancelled");
        assertThat(codes(office.participation.apply(Staff.APPLICANT, run.id()))).containsExactly("RUN_CANCELLED");
        assertThat(codes(office.courseRun.cancel(run.id(), new CancellationDraft("RUN_TOO_FEW", "다시"), Staff.OFFICER)))
                .containsExactly("RUN_NOT_IN_PHASE");
    }

    private RunPhase phase(CourseRun run) {
        return office.runs.get(run.id()).phase();
    }
}
