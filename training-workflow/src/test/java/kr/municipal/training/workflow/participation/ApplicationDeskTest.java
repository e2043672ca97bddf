package kr.municipal.training.workflow.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import kr.municipal.training.application.ApprovalPolicy;
import kr.municipal.training.application.Approvers;
import kr.municipal.training.application.InMemoryTrainingApplications;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.attendance.InMemoryAttendanceSheets;
import kr.municipal.training.certificate.InMemoryCertificates;
import kr.municipal.training.completion.InMemoryCompletionDecisions;
import kr.municipal.training.eligibility.EligibilityPolicy;
import kr.municipal.training.eligibility.EligibilityRules;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.fixture.Applications;
import kr.municipal.training.fixture.FirstProgram;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.staff.InMemoryAbsences;
import kr.municipal.training.workflow.Outcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("신청 창구는 규칙에 필요한 사실을 모은다")
class ApplicationDeskTest {

    private final CourseRun drone =
            Runs.aRun().withId("drone-2026-1").ofCourse(FirstProgram.DRONE).build();
    private final TrainingApplications applications = new InMemoryTrainingApplications();
    private final CourseRuns runs = Runs.runs(Runs.aRun().build(), drone);
    private final ApplicationDesk desk = new ApplicationDesk(
            Staff.officials(),
            Staff.departments(),
            runs,
            applications,
            new ApplicantHistories(
                    applications,
                    runs,
                    new InMemoryAttendanceSheets(),
                    new InMemoryCompletionDecisions(),
                    new InMemoryCertificates()),
            EligibilityPolicy.everyOfficial().and(EligibilityRules.noOverlap()),
            (applicant, department, run, at) -> Outcome.done(ApprovalPolicy.departmentHead("부서장")
                    .lineFor(
                            applicant,
                            new Approvers(Staff.officials(), Staff.departments(), new InMemoryAbsences()),
                            at)),
            Clock.fixed(Moments.APPLYING, Moments.SEOUL));

    @Test
    @DisplayName("이미 신청한 다른 교육과 시간이 겹치면, 그 규칙을 쓰는 곳에서는 그 사유를 알린다")
    void overlappingSessions() {
        assertThat(codes()).isEmpty();

        applications.add(Applications.anApplication().forRun(drone).submitted());

        assertThat(codes()).containsExactly("SESSIONS_OVERLAP");
    }

    private List<String> codes() {
        return desk.objections(Staff.APPLICANT, Runs.aRun().build().id()).stream()
                .map(Reason::code)
                .toList();
    }
}
