package kr.municipal.training.examples.municipal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.approval.ApprovalProcess;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@DemoTest
@DisplayName("자가 출석 확인 화면: 담당자가 코드를 띄우고, 교육생이 자기 로그인으로 입력한다")
class CheckingInPagesTest {

    private static final String CODE = "/officer/runs/ai-2026-1/sessions/ai-2026-1-1/check-in";
    private static final Pattern SHOWN = Pattern.compile("<span aria-hidden=\"true\">([0-9]{3}) ([0-9]{3})</span>");

    @Autowired
    MockMvc web;

    @Autowired
    ApprovalProcess approvals;

    @Test
    @DisplayName("코드를 읽어 입력하면 출석이 되고, 틀리면 까닭과 함께 다시 묻고, 때가 아니면 거절한다")
    void checkIn() throws Exception {
        Visitor trainee = Visitor.official(web, "A0001");
        Visitor officer = Visitor.officer(web);
        String mine = trainee.applies("ai-2026-1");
        approvals
                .decide(
                        ApplicationId.of(mine.substring(mine.lastIndexOf('/') + 1)),
                        StaffNumber.of("H0001"),
                        "APPROVE",
                        null)
                .orThrow();
        String attendance = mine + "/attendance";
        String form = attendance + "/ai-2026-1-1/check-in";
        officer.opens(CODE)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("아직 출석을 확인할 수 없습니다.")));
        trainee.opens(attendance).andExpect(content().string(not(containsString(form))));
        officer.sends("/demo/clock", "move", "to", "day", "2026-03-10").andExpect(status().is3xxRedirection());

        trainee.opens(attendance).andExpect(content().string(containsString(form)));
        trainee.sends(form, "code", "000000")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("아직 화면에 띄우지 않았습니다")));
        officer.opens("/officer/runs/ai-2026-1").andExpect(content().string(containsString(CODE)));
        String page = officer.opens(CODE)
                .andExpect(status().isOk())
                .andExpect(header().exists("Refresh"))
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(content().string(allOf(containsString("초 뒤에 바뀝니다"), containsString("0명 / 교육생 1명"))))
                .andReturn()
                .getResponse()
                .getContentAsString();
        Matcher shown = SHOWN.matcher(page);
        assertThat(shown.find()).isTrue();
        String code = shown.group(1) + shown.group(2);

        trainee.opens(form)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("action=\"" + form + "\"")));
        trainee.sends(form, "code", "<b>1")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content()
                        .string(allOf(
                                containsString("출석 확인 코드가 맞지 않습니다. 4번 더 입력할 수 있습니다."),
                                containsString("value=\"&lt;b&gt;1\""),
                                containsString("aria-invalid=\"true\""))));
        trainee.sends(form, "code", "").andExpect(status().isUnprocessableEntity());
        Visitor.official(web, "A0006").opens(form).andExpect(status().isNotFound());
        Visitor.official(web, "A0006").sends(form, "code", code).andExpect(status().isNotFound());
        trainee.opens(CODE).andExpect(status().isForbidden());

        trainee.sends(form, "code", shown.group(1) + " " + shown.group(2)).andExpect(redirectedUrl(attendance));
        trainee.opens(attendance)
                .andExpect(content().string(allOf(containsString("<b>출석</b>"), not(containsString(form)))));
        officer.opens(CODE).andExpect(content().string(containsString("1명 / 교육생 1명")));
    }
}
