package kr.municipal.training.examples.municipal;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import kr.municipal.training.workflow.approval.ApprovalProcess;
import kr.municipal.training.workflow.courserun.CompletionProcess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;

@DemoTest
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
@DisplayName("우수사례를 쓰고, 심사하고, 동의하고, 게시하고, 내리는 화면")
class BestPracticePagesTest {

    @Autowired
    MockMvc web;

    @Autowired
    ApprovalProcess approvals;

    @Autowired
    CompletionProcess completion;

    private Visitor author;
    private Visitor officer;
    private Visitor another;
    private String mine;
    private String practice;
    private String review;

    @BeforeEach
    void completed() throws Exception {
        author = Visitor.official(web, "A0001");
        another = Visitor.official(web, "A0006");
        officer = Visitor.officer(web);
        TakenCourse course = TakenCourse.begun(author, officer, approvals);
        mine = course.mine();
        practice = mine + "/practice";
        review = "/officer/practices/" + course.id();
        author.opens(practice).andExpect(status().isConflict());
        course.surveyed();
        course.confirmed(completion);
    }

    @Test
    @DisplayName("보완요청, 보완, 채택, 동의, 게시를 거쳐 모두가 보고, 내리면 아무도 보지 못한다")
    void wholeWay() throws Exception {
        author.opens(mine).andExpect(content().string(allOf(containsString("우수사례 쓰기"), containsString(practice))));
        author.sends(practice, "title", "초안 <만들기>", "text", " ")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content()
                        .string(allOf(
                                containsString("value=\"초안 &lt;만들기&gt;\""),
                                containsString("우수사례의 내용이 비어 있습니다."),
                                containsString("href=\"#text\""))));
        author.sends(practice, "title", "초안 만들기", "text", "초안을 만들었다.\n빨라졌다.").andExpect(redirectedUrl(practice));
        author.opens(practice)
                .andExpect(content().string(allOf(containsString("심사하고 있습니다"), not(containsString("<textarea")))));
        author.sends(practice, "title", "또", "text", "또").andExpect(status().isConflict());

        officer.opens("/officer").andExpect(content().string(containsString("/officer/practices")));
        officer.opens("/officer/practices")
                .andExpect(content().string(allOf(containsString("심사할 사례 (1)"), containsString(review))));
        officer.sends(review + "/review", "verdict", "RETURNED", "words", " ")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(allOf(containsString("사유가 비어 있습니다."), containsString("href=\"#words\""))));
        officer.sends(review + "/review", "words", "효과를 숫자로")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content()
                        .string(allOf(containsString("심사 결과를 고르지 않았습니다."), containsString(">효과를 숫자로</textarea>"))));
        officer.sends(review + "/review", "verdict", "RETURNED", "words", "효과를 숫자로 적어 주십시오.")
                .andExpect(redirectedUrl("/officer/practices"));

        author.opens("/notices").andExpect(content().string(containsString("효과를 숫자로 적어 주십시오.")));
        author.opens(practice)
                .andExpect(content()
                        .string(allOf(
                                containsString("보완요청을 받았습니다. 사유: 효과를 숫자로 적어 주십시오."),
                                containsString("value=\"초안 만들기\""))));
        author.sends(practice, "title", "초안 만들기", "text", "30분이 15분으로 줄었다.\n민원 답변 40건.")
                .andExpect(redirectedUrl(practice));
        officer.sends(review + "/review", "verdict", "ACCEPTED").andExpect(redirectedUrl("/officer/practices"));
        officer.sends(review + "/publication").andExpect(status().isConflict());
        another.opens("/practices").andExpect(content().string(containsString("아직 게시된 우수사례가 없습니다.")));

        author.opens(practice).andExpect(content().string(containsString("게시에 동의</button>")));
        author.sends(practice + "/consent", "agreed", "true").andExpect(redirectedUrl(practice));
        author.sends(practice + "/consent", "agreed", "false").andExpect(redirectedUrl(practice));
        author.sends(practice + "/consent", "agreed", "true").andExpect(redirectedUrl(practice));
        officer.sends(review + "/publication").andExpect(redirectedUrl("/officer/practices"));

        String published = "/practices/" + mine.substring(mine.lastIndexOf('/') + 1);
        another.opens("/practices")
                .andExpect(content()
                        .string(allOf(
                                containsString("초안 만들기"),
                                containsString("김일번"),
                                containsString("/runs/ai-2026-1"),
                                containsString(published))));
        another.opens(published)
                .andExpect(content()
                        .string(allOf(containsString("30분이 15분으로 줄었다."), not(containsString("효과를 숫자로 적어 주십시오.")))));

        officer.sends(review + "/removal", "words", "")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#words\"")));
        officer.sends(review + "/removal", "words", "민원인 이름이 보입니다.").andExpect(redirectedUrl("/officer/practices"));
        another.opens(published).andExpect(status().isNotFound());
        author.opens(practice).andExpect(content().string(containsString("게시를 중단하였습니다. 사유: 민원인 이름이 보입니다.")));
    }

    @Test
    @DisplayName("남의 것은 없는 화면이고, 심사는 담당자만 한다")
    void whoAndWhich() throws Exception {
        another.opens(practice).andExpect(status().isNotFound());
        another.sends(practice, "title", "a", "text", "b").andExpect(status().isNotFound());
        author.opens("/officer/practices").andExpect(status().isForbidden());
        author.sends(review + "/review", "verdict", "ACCEPTED").andExpect(status().isForbidden());
        officer.opens(review).andExpect(status().isNotFound());
        officer.sends(review + "/review", "verdict", "ACCEPTED").andExpect(status().isNotFound());
        author.sends(practice + "/consent", "agreed", "true").andExpect(status().isNotFound());
        officer.opens("/practices/nobody").andExpect(status().isNotFound());
    }

    @Test
    @DisplayName("계획과 점검에서 잘못 적어도 적은 것은 남고, 잘못은 그 자리에 적힌다")
    void nothingTypedLost() throws Exception {
        author.sends(mine + "/plan", "plan", " ")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(allOf(containsString("href=\"#plan\""), containsString("plan-error"))));
        author.sends(mine + "/follow-ups", "used", "yes").andExpect(status().isConflict());
        goTo("2026-04-21");
        author.sends(mine + "/follow-ups", "note", "매주 <씁니다>")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content()
                        .string(allOf(containsString("href=\"#used\""), containsString(">매주 &lt;씁니다&gt;</textarea>"))));
    }

    private void goTo(String day) throws Exception {
        Visitor.officer(web).sends("/demo/clock", "move", "to", "day", day).andExpect(status().is3xxRedirection());
    }
}
