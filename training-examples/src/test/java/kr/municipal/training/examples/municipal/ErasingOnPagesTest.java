package kr.municipal.training.examples.municipal;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@DemoTest
@DisplayName("화면: 개인정보 파기")
class ErasingOnPagesTest {

    private static final String PAGE = "/officer/erasures";

    @Autowired
    MockMvc web;

    private Visitor officer;

    @BeforeEach
    void signIn() {
        officer = Visitor.officer(web);
    }

    @Test
    @DisplayName("먼저 무엇이 남아 있는지 보고, 끝나지 않은 것이 있으면 까닭과 할 일을 말하며 파기 단추가 없다")
    void underWay() throws Exception {
        Visitor.official(web, "A0001").applies("ai-2026-1");

        officer.opens(PAGE + "?person=A0001")
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("신청</dt><dd>1건"),
                                containsString("지금은 파기할 수 없습니다."),
                                containsString("절차가 끝나지 않아"),
                                not(containsString("되돌릴 수 없음을 알고")))));
    }

    @Test
    @DisplayName("모르는 번호와 번호가 아닌 글에는 남은 것이 없다고 답하고, 사유 없이는 파기하지 않는다")
    void refused() throws Exception {
        officer.opens(PAGE + "?person=X9999")
                .andExpect(content().string(allOf(containsString("남아 있는 것이 없습니다."), containsString("명부에 없는 번호입니다."))));
        officer.opens(PAGE + "?person=<b>")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(allOf(containsString("&lt;b&gt;"), not(containsString("<b>의")))));
        officer.sends(PAGE, "person", "<b>", "words", "퇴직").andExpect(status().isUnprocessableEntity());
        Visitor.official(web, "A0002").opens(PAGE).andExpect(status().isForbidden());
    }

    @Test
    @DisplayName("사유를 적어 파기하면 남은 것이 없고, 누가 언제 왜 하였는지만 이력에 남는다")
    void erased() throws Exception {
        Visitor.official(web, "A0003").sends("/runs/lecture-4-2026-1/applications");
        officer.opens(PAGE + "?person=A0003")
                .andExpect(content()
                        .string(allOf(
                                containsString("바로 거절된 신청 1건"),
                                containsString("되돌릴 수 없음을 알고 파기"),
                                containsString("명부의 줄은 지우지 않습니다."))));
        officer.sends(PAGE, "person", "A0003", "words", " ")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("사유가 비어 있습니다.")));

        officer.sends(PAGE, "person", "A0003", "words", "본인 요청").andExpect(redirectedUrl(PAGE));

        officer.opens(PAGE)
                .andExpect(content()
                        .string(allOf(containsString("본인 요청"), containsString("T0001"), not(containsString("A0003")))));
        officer.opens(PAGE + "?person=A0003").andExpect(content().string(containsString("남아 있는 것이 없습니다.")));
    }
}
