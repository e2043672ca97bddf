package kr.municipal.training.examples.municipal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
@DisplayName("교육 준비와 설문: 교육생과 교육담당자의 화면")
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
        approve(mine);
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
        officer.opens(PREPARATION).andExpect(content().string(not(containsString("<span class=\"change\">사전 학습 자료"))));
    }

    @Test
    @DisplayName("나의 할 일은 적고 확인하고 지우며, 잘못 적으면 적은 것이 남고, 담당자의 화면에는 나오지 않는다")
    void ownItems() throws Exception {
        String items = mine + "/own-items";
        trainee.sends(items, "label", " ", "due", "내일 <오후>")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content()
                        .string(allOf(
                                containsString("href=\"#own-label\""),
                                containsString("href=\"#own-due\""),
                                containsString("value=\"내일 &lt;오후&gt;\""))));
        trainee.sends(items, "label", "질문 <세> 가지", "due", "2026-03-09").andExpect(redirectedUrl(mine + "#own"));
        String page = trainee.opens(mine)
                .andExpect(
                        content().string(allOf(containsString("질문 &lt;세&gt; 가지"), containsString("2026. 3. 9.(월)까지"))))
                .andReturn()
                .getResponse()
                .getContentAsString();
        Matcher found = Pattern.compile(items + "/([0-9a-f-]{36})\"").matcher(page);
        assertThat(found.find()).isTrue();
        String item = items + "/" + found.group(1);

        officer.opens(RUN).andExpect(content().string(not(containsString("&lt;세&gt;"))));
        officer.opens(PREPARATION).andExpect(content().string(not(containsString("&lt;세&gt;"))));
        officer.opens(mine).andExpect(status().isNotFound());
        officer.sends(items, "label", "남의 것").andExpect(status().isNotFound());
        officer.sends(item, "ticked", "true").andExpect(status().isNotFound());
        officer.sends(item + "/erasure").andExpect(status().isNotFound());

        trainee.sends(item, "ticked", "true").andExpect(redirectedUrl(mine + "#own"));
        trainee.opens(mine).andExpect(content().string(containsString("2026. 3. 9.(월)까지 · ")));
        trainee.sends(item + "/erasure").andExpect(redirectedUrl(mine + "#own"));
        trainee.opens(mine).andExpect(content().string(not(containsString("&lt;세&gt;"))));
        trainee.sends(item + "/erasure").andExpect(status().isConflict());
    }

    @Test
    @DisplayName("담당자는 차시마다 장비를 점검하고, 교육생은 자기가 준비할 것만 본다")
    void equipment() throws Exception {
        String form = PREPARATION + "/equipment";
        officer.opens(RUN).andExpect(content().string(containsString("0 / 1가지 준비됨")));
        officer.opens(PREPARATION).andExpect(content().string(allOf(containsString("빔 프로젝터"), containsString("노트북"))));
        trainee.opens(mine)
                .andExpect(content()
                        .string(allOf(
                                containsString("내가 준비할 장비"), containsString("노트북"), not(containsString("빔 프로젝터")))));
        officer.opens(form + "?session=ai-2026-1-1&name=빔 프로젝터").andExpect(status().isOk());
        officer.opens(form + "?session=ai-2026-1-1&name=없는 것").andExpect(status().isNotFound());
        String tooLong = "김".repeat(101);
        officer.sends(form, "session", "ai-2026-1-1", "name", "빔 프로젝터", "state", "LOVELY", "preparer", tooLong)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content()
                        .string(allOf(
                                containsString("href=\"#state\""),
                                containsString("href=\"#preparer\""),
                                containsString("value=\"" + tooLong + "\""))));

        officer.sends(form, "session", "ai-2026-1-1", "name", "빔 프로젝터", "state", "READY", "preparer", "총무과 김담당")
                .andExpect(redirectedUrl(PREPARATION));
        officer.sends(form, "session", "ai-2026-1-1", "name", "노트북", "state", "NOT_NEEDED")
                .andExpect(redirectedUrl(PREPARATION));

        officer.opens(RUN).andExpect(content().string(containsString("1 / 1가지 준비됨")));
        officer.opens(PREPARATION)
                .andExpect(content().string(allOf(containsString("총무과 김담당"), containsString("필요 없음"))));
        trainee.opens(mine).andExpect(content().string(not(containsString("<dt>노트북</dt>"))));
        trainee.sends(form, "session", "ai-2026-1-1", "name", "노트북", "state", "READY")
                .andExpect(status().isForbidden());
    }

    @Test
    @DisplayName("준비 현황은 담당자만 보고, 미정인 회차에는 없으며, 남의 자료는 없는 화면이다")
    void whoAndWhich() throws Exception {
        trainee.opens(PREPARATION).andExpect(status().isForbidden());
        officer.opens("/officer/runs/lecture-4-2026-1/preparation").andExpect(status().isNotFound());
        officer.opens(mine + "/materials/ai-before").andExpect(status().isNotFound());
        officer.sends(mine + "/materials/ai-before/reading").andExpect(status().isNotFound());
    }

    @Test
    @DisplayName("설문 기한이 지난 뒤의 답은 언제 마감되었고 의견은 어디에 말하는지와 함께 거절되고, 담당자는 누가 답했는지 보지 못한다")
    void survey() throws Exception {
        String[] answers = {
            "satisfaction", "5",
            "usefulness", "4",
            "preparation", "4",
            "parts.theory", "3",
            "parts.practice", "5",
            "parts.equipment", "4",
            "practice-share", "알맞았다"
        };
        Visitor silent = Visitor.official(web, "A0006");
        String other = silent.applies("ai-2026-1");
        approve(other);
        goTo("2026-03-11");
        officer.sends(
                        RUN + "/sessions/ai-2026-1-1",
                        "kind-" + mine.substring(mine.lastIndexOf('/') + 1),
                        "",
                        "kind-" + other.substring(other.lastIndexOf('/') + 1),
                        "",
                        "restPresent",
                        "yes")
                .andExpect(status().is3xxRedirection());
        officer.sends(RUN + "/attendance-closing").andExpect(redirectedUrl(RUN));
        trainee.sends(mine + "/survey", answers).andExpect(redirectedUrl(mine));
        goTo("2026-03-23");

        silent.sends(other + "/survey", answers)
                .andExpect(status().isConflict())
                .andExpect(content().string(allOf(containsString("마감되었습니다"), containsString("교육담당자에게 직접 전해 주십시오"))));
        silent.opens(other + "/survey").andExpect(content().string(containsString("마감되었습니다")));
        String list =
                officer.opens(RUN + "/completion").andReturn().getResponse().getContentAsString();
        Matcher mark = Pattern.compile("name=\"mark\" value=\"(\\w+)\"").matcher(list);
        assertThat(mark.find()).isTrue();
        officer.sends(RUN + "/completion", "mark", mark.group(1)).andExpect(status().is3xxRedirection());
        goTo("2026-03-25");
        officer.opens(RUN + "/survey")
                .andExpect(content()
                        .string(allOf(
                                containsString("5.00점"),
                                not(containsString("A0001")),
                                not(containsString("김일번")),
                                not(containsString(mine.substring(mine.lastIndexOf('/') + 1))))));
    }

    private void approve(String application) {
        approvals
                .decide(
                        ApplicationId.of(application.substring(application.lastIndexOf('/') + 1)),
                        StaffNumber.of("H0001"),
                        "APPROVE",
                        null)
                .orThrow();
    }

    private void goTo(String day) throws Exception {
        officer.sends("/demo/clock", "move", "to", "day", day).andExpect(status().is3xxRedirection());
    }
}
