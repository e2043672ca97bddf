package kr.municipal.training.workflow.process;

import static kr.municipal.training.workflow.process.Office.codes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.practice.FollowUp;
import kr.municipal.training.practice.Practices;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.workflow.followup.FollowUpProcess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("현업적용: 계획, 30일 뒤, 90일 뒤")
class FollowUpScenariosTest {

    @Autowired
    private Office office;

    @Autowired
    private FollowUpProcess followUp;

    @Autowired
    private Practices practices;

    private ApplicationId id = ApplicationId.of("none");

    @BeforeEach
    void completed() {
        office.reset();
        CourseRun run = office.opened(Runs.aRun());
        id = office.approved(Staff.APPLICANT, run);
        office.closeAttendance(run, Map.of());
        office.answer(id).orThrow();
        office.confirmCompletion(run);
    }

    @Test
    @DisplayName("계획을 내고 두 번의 점검에 답하면 ‘점검 완료’로 끝난다; 쉬는 날에는 묻지 않는다")
    void answered() {
        followUp.submitPlan(id, Staff.APPLICANT, "보고서 초안에 써 보겠습니다.").orThrow();
        assertThat(codes(followUp.answer(id, Staff.APPLICANT, true, "아직"))).containsExactly("FOLLOW_UP_NOT_ASKED");
        office.passTo("2026-04-18T18:00");
        assertThat(codes(followUp.answer(id, Staff.APPLICANT, true, "토요일"))).containsExactly("FOLLOW_UP_NOT_ASKED");
        office.passTo("2026-04-20T18:00");
        followUp.answer(id, Staff.APPLICANT, true, "민원 답변 초안").orThrow();
        office.passTo("2026-06-17T18:00");
        followUp.answer(id, Staff.APPLICANT, false, "업무가 바뀌었습니다.").orThrow();

        assertThat(practices.followUps(id)).extracting(FollowUp::used).containsExactly(true, false);
        assertThat(office.ends("follow-up", id.value())).containsExactly("EndEvent_FollowedUp");
        assertThat(office.ends("participation", id.value())).containsExactly("EndEvent_Finished");
    }

    @Test
    @DisplayName("아무 답이 없어도 기한이 지나면 다음으로 넘어가고, 늦은 계획도 받는다")
    void silent() {
        office.passTo("2026-08-01T09:00");

        assertThat(office.ends("follow-up", id.value())).containsExactly("EndEvent_FollowedUp");
        assertThat(followUp.submitPlan(id, Staff.APPLICANT, "늦었지만 계획입니다.").reasons())
                .isEmpty();
        assertThat(codes(followUp.submitPlan(id, Staff.APPLICANT, "또"))).containsExactly("PLAN_ALREADY_SUBMITTED");
    }

    @Test
    @DisplayName("남의 계획은 낼 수 없고, 빈 계획은 거절된다")
    void refused() {
        assertThat(codes(followUp.submitPlan(id, Staff.HEAD, "내 것 아님"))).containsExactly("NOT_YOUR_APPLICATION");
        assertThat(codes(followUp.submitPlan(id, Staff.APPLICANT, "  "))).containsExactly("PLAN_EMPTY");
    }
}
