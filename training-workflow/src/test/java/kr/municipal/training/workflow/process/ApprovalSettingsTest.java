package kr.municipal.training.workflow.process;

import static kr.municipal.training.workflow.process.Office.codes;
import static org.assertj.core.api.Assertions.assertThat;

import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.ApplicationStatus;
import kr.municipal.training.application.ApprovalDraft;
import kr.municipal.training.application.Selected;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.staff.StaffNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@ProcessTest
@TestPropertySource(
        properties = {
            "training.approval.department-quota=1",
            "training.approval.working-days=2",
            "spring.datasource.url=jdbc:h2:mem:approval-settings;DB_CLOSE_DELAY=-1"
        })
@DisplayName("승인의 설정: 부서별 인원과 근무일로 정한 기한")
class ApprovalSettingsTest {

    private static final StaffNumber COLLEAGUE = StaffNumber.of("m04");

    @Autowired
    private Office office;

    private CourseRun run;

    @BeforeEach
    void begin() {
        office.reset();
        run = office.opened(Runs.aRun());
    }

    @Test
    @DisplayName("부서의 인원이 차면 누가 썼는지 말하며 승인을 거절하고, 반려는 할 수 있다")
    void quota() {
        ApplicationId first = office.approved(Staff.APPLICANT, run);
        ApplicationId second = office.applied(COLLEAGUE, run);

        assertThat(codes(office.approval.decide(second, Staff.HEAD, "APPROVE", null)))
                .containsExactly("DEPARTMENT_QUOTA_USED");
        assertThat(office.statusOf(second)).isEqualTo(ApplicationStatus.SUBMITTED);

        office.participation.withdraw(first, Staff.APPLICANT, "출장").orThrow();
        office.approval
                .decide(second, Staff.HEAD, new ApprovalDraft("APPROVE", null, "1"))
                .orThrow();
        assertThat(((Selected) office.applications.get(second)).approved().departmentOrder())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("신청한 지 이틀의 근무일이 지나면, 회차의 승인 기한 전이어도 기한경과로 끝난다")
    void deadline() {
        ApplicationId id = office.applied(Staff.APPLICANT, run);
        assertThat(office.approval.pending(id).orThrow().deadline()).isEqualTo(Moments.seoul("2026-02-25T09:00"));

        office.passTo("2026-02-25T08:59");
        assertThat(office.statusOf(id)).isEqualTo(ApplicationStatus.SUBMITTED);
        office.passTo("2026-02-25T09:00");
        assertThat(office.statusOf(id)).isEqualTo(ApplicationStatus.EXPIRED);
    }
}
