package kr.municipal.training.examples.municipal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.run.RunId;
import kr.municipal.training.staff.StaffNumber;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@DemoTest
@DisplayName("신청과 거절")
class ApplyingTest {

    @Autowired
    MockMvc web;

    @Autowired
    TrainingApplications applications;

    @Test
    @DisplayName("두 번 누르면 신청 하나와 거절 하나가 남는다")
    void twice() throws Exception {
        Visitor official = Visitor.official(web, "A0002");
        String address = official.applies("ai-2026-1");

        official.sends("/runs/ai-2026-1/applications")
                .andExpect(status().isConflict())
                .andExpect(
                        content().string(allOf(containsString("이미 신청하셨습니다"), containsString("내 신청에서 진행 상태를 확인하십시오"))));

        assertThat(applications.ofApplicant(StaffNumber.of("A0002"))).hasSize(1);
        assertThat(applications.refusals(StaffNumber.of("A0002"))).hasSize(1);
        official.opens(address)
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("승인대기"), containsString("부서장 유복지"))));
    }

    @Test
    @DisplayName("미정인 강의는 신청할 수 없다")
    void undecided() throws Exception {
        Visitor official = Visitor.official(web, "A0003");
        official.sends("/runs/lecture-4-2026-1/applications")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("미정")));
        assertThat(applications.ofRun(RunId.of("lecture-4-2026-1"))).isEmpty();
    }

    @Test
    @DisplayName("명부에 없는 사람은 로그인했더라도 신청할 수 없다")
    void stranger() throws Exception {
        Visitor.administrator(web)
                .sends("/runs/ai-2026-1/applications")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("직원 명부에 없는 번호입니다")));
    }

    @Test
    @DisplayName("남의 신청은 보이지 않고 바꿀 수도 없다")
    void foreign() throws Exception {
        String address = Visitor.official(web, "A0004").applies("ai-2026-1");
        Visitor other = Visitor.official(web, "A0005");

        other.opens(address).andExpect(status().isNotFound());
        other.opens(address + "/withdrawal").andExpect(status().isNotFound());
        other.opens(address + "/survey").andExpect(status().isNotFound());
        other.opens(address + "/certificate.pdf").andExpect(status().isNotFound());
        other.sends(address + "/withdrawal").andExpect(status().isNotFound());
        other.sends(address + "/checklist/tools", "ticked", "true").andExpect(status().isNotFound());
        other.sends(address + "/plan", "plan", "남의 계획").andExpect(status().isNotFound());

        ApplicationId id = ApplicationId.of(address.substring(address.lastIndexOf('/') + 1));
        assertThat(applications.history(id)).hasSize(1);
    }

    @Test
    @DisplayName("선발 전에는 체크리스트도 자료도 없다")
    void tooEarly() throws Exception {
        Visitor official = Visitor.official(web, "A0006");
        String address = official.applies("ai-2026-1");
        official.sends(address + "/checklist/tools", "ticked", "true").andExpect(status().isConflict());
        official.opens(address + "/materials/ai-before").andExpect(status().isConflict());
        official.opens(address + "/survey").andExpect(status().isConflict());
        official.sends(address + "/follow-ups", "used", "maybe").andExpect(status().isConflict());
    }

    @Test
    @DisplayName("신청을 취소하면 다시 신청할 수 있다")
    void withdrawAndApplyAgain() throws Exception {
        Visitor official = Visitor.official(web, "A0007");
        String address = official.applies("ai-2026-1");
        official.sends(address + "/withdrawal", "words", "출장").andExpect(redirectedUrl(address));
        official.opens(address).andExpect(content().string(allOf(containsString("신청취소"), containsString("출장"))));
        assertThat(official.applies("ai-2026-1")).isNotEqualTo(address);
    }
}
