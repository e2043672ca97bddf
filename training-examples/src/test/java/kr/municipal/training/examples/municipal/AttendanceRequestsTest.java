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
@DisplayName("내 출석, 공결 신청, 이의신청과 교육담당자의 결정·정정 화면")
class AttendanceRequestsTest {

    private static final String RUN = "/officer/runs/ai-2026-1";
    private static final String SESSION = "ai-2026-1-1";

    @Autowired
    MockMvc web;

    @Autowired
    ApprovalProcess approvals;

    private Visitor trainee;
    private Visitor officer;
    private String mine;
    private String attendance;
    private String decisions;

    @BeforeEach
    void selected() throws Exception {
        trainee = Visitor.official(web, "A0001");
        officer = Visitor.officer(web);
        mine = trainee.applies("ai-2026-1");
        String id = mine.substring(mine.lastIndexOf('/') + 1);
        approvals
                .decide(ApplicationId.of(id), StaffNumber.of("H0001"), "APPROVE", null)
                .orThrow();
        attendance = mine + "/attendance";
        decisions = "/officer/applications/" + id + "/sessions/" + SESSION;
    }

    @Test
    @DisplayName("공결을 신청하면 담당자가 목록에서 보고 결정하며, 본인이 결과와 사유를 본다")
    void excuse() throws Exception {
        trainee.opens(mine).andExpect(content().string(containsString(attendance)));
        trainee.opens(attendance)
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("출석률"), containsString(SESSION + "/excuse"))));
        String form = attendance + "/" + SESSION + "/excuse";
        trainee.opens(form).andExpect(status().isOk()).andExpect(content().string(containsString(action(form))));
        trainee.sends(form, "words", "상주 <출장>", "evidence", " ")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content()
                        .string(allOf(
                                containsString("상주 &lt;출장&gt;"),
                                containsString("증빙이 비어 있습니다."),
                                containsString("href=\"#evidence\""))));
        trainee.sends(form, "words", "상주 출장", "evidence", "공문 총무과-12").andExpect(redirectedUrl(attendance));
        trainee.opens(form).andExpect(status().isConflict());

        officer.opens(RUN).andExpect(content().string(containsString("공결·이의신청이 1건")));
        officer.opens(RUN + "/requests")
                .andExpect(content().string(allOf(containsString("공문 총무과-12"), containsString(decisions + "/excuse"))));
        officer.opens(decisions + "/excuse").andExpect(content().string(containsString(action(decisions + "/excuse"))));
        officer.sends(decisions + "/excuse", "words", "확인하였습니다.")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(allOf(containsString("결정을 선택하지 않았습니다."), containsString("확인하였습니다."))));
        officer.sends(decisions + "/excuse", "verdict", "GRANTED", "words", "공문을 확인하였습니다.")
                .andExpect(redirectedUrl(RUN + "/requests"));
        officer.sends(decisions + "/excuse", "verdict", "GRANTED", "words", "다시")
                .andExpect(status().isConflict());

        trainee.opens(attendance)
                .andExpect(content().string(allOf(containsString("인정"), containsString("공문을 확인하였습니다."))));
        trainee.opens("/notices").andExpect(content().string(containsString("공결 신청을 결정하였습니다(인정)")));
        officer.opens(RUN)
                .andExpect(content()
                        .string(allOf(containsString("1차시 김일번: 공결 신청을 결정하였습니다(인정)."), not(containsString("1건 있습니다")))));
    }

    @Test
    @DisplayName("출결을 사유와 함께 정정하고, 마감 뒤의 이의신청을 인용하거나 기각한다")
    void correctionAndAppeal() throws Exception {
        goTo("2026-03-11");
        String sheet = RUN + "/sessions/" + SESSION;
        officer.opens(decisions + "/correction").andExpect(status().isConflict());
        officer.sends(sheet, "restPresent", "yes", "kind-" + mine.substring(mine.lastIndexOf('/') + 1), "ABSENT")
                .andExpect(redirectedUrl(sheet));
        officer.opens(sheet).andExpect(content().string(containsString(decisions + "/correction")));
        officer.sends(decisions + "/correction", "kind", "PRESENT", "late", "열", "words", "")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content()
                        .string(allOf(
                                containsString("value=\"열\""),
                                containsString("href=\"#kind\""),
                                containsString("href=\"#words\""))));
        officer.sends(decisions + "/correction", "kind", "PRESENT", "late", "20", "words", "출입 기록 확인")
                .andExpect(redirectedUrl(RUN + "/requests"));
        officer.opens(RUN + "/requests").andExpect(content().string(containsString("결석 → 지각 20분")));
        trainee.opens(attendance).andExpect(content().string(containsString("결석 → 지각 20분 (출입 기록 확인)")));
        trainee.opens(attendance + "/" + SESSION + "/appeal").andExpect(status().isConflict());

        officer.sends(RUN + "/attendance-closing").andExpect(redirectedUrl(RUN));

        trainee.opens(attendance)
                .andExpect(
                        content().string(allOf(containsString("2026. 3. 16.(월)까지 이의신청"), containsString("/appeal"))));
        String form = attendance + "/" + SESSION + "/appeal";
        trainee.sends(form, "words", " ")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString(action(form))));
        trainee.sends(form, "words", "시작 전에 왔습니다.").andExpect(redirectedUrl(attendance));
        officer.sends(decisions + "/appeal", "words", "확인")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#verdict\"")));
        officer.sends(decisions + "/appeal", "verdict", "UPHELD", "kind", "PRESENT", "late", "20", "words", "확인")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("지금의 출결과 같습니다.")));
        officer.sends(decisions + "/appeal", "verdict", "UPHELD", "kind", "PRESENT", "words", "영상 확인")
                .andExpect(redirectedUrl(RUN + "/requests"));
        trainee.opens(attendance).andExpect(content().string(allOf(containsString("인용"), containsString("영상 확인"))));
        officer.sends(decisions + "/appeal", "verdict", "DISMISSED", "words", "다시")
                .andExpect(status().isConflict());
    }

    @Test
    @DisplayName("남의 출석은 없는 화면이고, 담당자의 화면은 담당자만 보며, 미정인 회차에는 없다")
    void whoAndWhich() throws Exception {
        Visitor another = Visitor.official(web, "A0006");
        another.opens(attendance).andExpect(status().isNotFound());
        another.opens(attendance + "/" + SESSION + "/excuse").andExpect(status().isNotFound());
        another.sends(attendance + "/" + SESSION + "/excuse", "words", "a", "evidence", "b")
                .andExpect(status().isNotFound());
        trainee.opens(attendance + "/nothing/excuse").andExpect(status().isNotFound());
        trainee.opens(RUN + "/requests").andExpect(status().isForbidden());
        trainee.sends(decisions + "/correction", "kind", "PRESENT", "words", "나")
                .andExpect(status().isForbidden());
        officer.opens("/officer/runs/lecture-4-2026-1/requests").andExpect(status().isNotFound());
        officer.opens("/officer/applications/nobody/sessions/" + SESSION + "/excuse")
                .andExpect(status().isNotFound());
    }

    private static String action(String address) {
        return "action=\"" + address + "\"";
    }

    private void goTo(String day) throws Exception {
        Visitor.officer(web).sends("/demo/clock", "move", "to", "day", day).andExpect(status().is3xxRedirection());
    }
}
