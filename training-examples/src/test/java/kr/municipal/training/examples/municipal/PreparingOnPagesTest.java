package kr.municipal.training.examples.municipal;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.approval.ApprovalProcess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;

@DemoTest
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
@DisplayName("교육 준비: 교육생과 교육담당자의 화면")
class PreparingOnPagesTest {

    private static final String RUN = "/officer/runs/ai-2026-1";
    private static final String PREPARATION = RUN + "/preparation";

    @Autowired
    MockMvc web;

    @Autowired
    ApprovalProcess approvals;

    private Visitor trainee;
    private Visitor officer;
    private String mine;

    @BeforeEach
    void selected() throws Exception {
        trainee = Visitor.official(web, "A0001");
        officer = Visitor.officer(web);
        mine = trainee.applies("ai-2026-1");
        approvals
                .decide(
                        ApplicationId.of(mine.substring(mine.lastIndexOf('/') + 1)),
                        StaffNumber.of("H0001"),
                        "APPROVE",
                        null)
                .orThrow();
    }

    @Test
    @DisplayName("자료 화면에서 ‘읽었습니다’를 눌러야 읽은 것이고, 담당자는 누가 아직 읽지 않았는지 본다")
    void reading() throws Exception {
        String material = mine + "/materials/ai-before";
        goTo("2026-03-07");
        trainee.sends(material + "/reading").andExpect(status().isConflict());
        trainee.opens(material)
                .andExpect(content().string(allOf(containsString("읽었습니다"), not(containsString("읽었다고 확인하셨습니다")))));
        trainee.opens(mine).andExpect(content().string(containsString("읽은 뒤 확인해 주십시오.")));
        officer.opens(RUN).andExpect(content().string(containsString("0 / 1명 읽음 확인")));
        officer.opens(PREPARATION)
                .andExpect(content()
                        .string(allOf(
                                containsString("<span class=\"change\">사전 학습 자료 (시연용)</span>"),
                                containsString("1 / 5"))));

        trainee.sends(material + "/reading").andExpect(redirectedUrl(mine));

        trainee.opens(material).andExpect(content().string(containsString("읽었다고 확인하셨습니다")));
        trainee.opens(mine).andExpect(content().string(containsString("읽음 확인")));
        officer.opens(RUN).andExpect(content().string(containsString("1 / 1명 읽음 확인")));
        officer.opens(PREPARATION).andExpect(content().string(not(containsString("<span class=\"change\">"))));
    }

    @Test
    @DisplayName("준비 현황은 담당자만 보고, 미정인 회차에는 없으며, 남의 자료는 없는 화면이다")
    void whoAndWhich() throws Exception {
        trainee.opens(PREPARATION).andExpect(status().isForbidden());
        officer.opens("/officer/runs/lecture-4-2026-1/preparation").andExpect(status().isNotFound());
        officer.opens(mine + "/materials/ai-before").andExpect(status().isNotFound());
        officer.sends(mine + "/materials/ai-before/reading").andExpect(status().isNotFound());
    }

    private void goTo(String day) throws Exception {
        officer.sends("/demo/clock", "move", "to", "day", day).andExpect(status().is3xxRedirection());
    }
}
