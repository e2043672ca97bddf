package kr.municipal.training.examples.municipal;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import kr.municipal.training.examples.municipal.demo.DemoAccounts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@DemoTest
@DisplayName("화면과 권한")
class PagesTest {

    @Autowired
    MockMvc web;

    @Autowired
    DemoAccounts accounts;

    @Test
    @DisplayName("첫 화면은 무엇인지, 누구로 무엇을 해 볼지 알린다")
    void firstPage() throws Exception {
        web.perform(get("/"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("4차 산업혁명 심화 강의"),
                                containsString("공직자"),
                                containsString("부서장"),
                                containsString("교육담당자"),
                                containsString("시스템 관리자"),
                                containsString("이렇게 따라 해 보십시오"))));
    }

    @Test
    @DisplayName("로그인하지 않으면 로그인 화면으로 간다")
    void signInFirst() throws Exception {
        web.perform(get("/programs")).andExpect(redirectedUrlPattern("**/login"));
    }

    @Test
    @DisplayName("시연에서는 단추로 로그인하고, 비밀번호로는 아무도 들어오지 못한다")
    void oneClick() throws Exception {
        web.perform(formLogin().user("A0001").password(accounts.key()))
                .andExpect(authenticated().withUsername("A0001"))
                .andExpect(redirectedUrl("/start"));
        web.perform(formLogin().user("A0001").password("A0001")).andExpect(unauthenticated());
        web.perform(formLogin().user("A0001").password("")).andExpect(unauthenticated());
        web.perform(formLogin().user("Z9999").password(accounts.key())).andExpect(unauthenticated());
    }

    @Test
    @DisplayName("토큰 없는 요청은 받지 않는다")
    void withoutToken() throws Exception {
        web.perform(post("/login").param("username", "A0001").param("password", accounts.key()))
                .andExpect(status().isForbidden());
    }

    @Test
    @DisplayName("교육과정에는 여섯 강의가 있고 셋은 미정이다")
    void sixLectures() throws Exception {
        Visitor.official(web, "A0001")
                .opens("/programs")
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("총 6회"),
                                containsString("업무에 바로 써먹는 챗GPT 활용법"),
                                containsString("2026. 3. 10.(화) 14:00 ~ 17:00"),
                                containsString("도시재생과 연계한 자동화 기술"),
                                containsString("행정 업무에 활용 가능한 드론 기술"),
                                containsString("4회 · 주제 미정"),
                                containsString("6회 · 주제 미정"),
                                containsString("시각·장소·정원·신청기간은 시연용 값입니다."))));
    }

    @Test
    @DisplayName("미정인 강의에는 정원도 대기도 지어내지 않는다")
    void nothingInvented() throws Exception {
        Visitor.official(web, "A0001")
                .opens("/runs/lecture-4-2026-1")
                .andExpect(content().string(allOf(containsString("미정"), not(containsString("제한 없음")))));
    }

    @Test
    @DisplayName("역할마다 자기 화면만 볼 수 있다")
    void roles() throws Exception {
        Visitor official = Visitor.official(web, "A0001");
        Visitor head = Visitor.head(web, "H0001");
        Visitor officer = Visitor.officer(web);
        Visitor administrator = Visitor.administrator(web);

        official.opens("/start").andExpect(redirectedUrl("/programs"));
        head.opens("/start").andExpect(redirectedUrl("/approvals"));
        officer.opens("/start").andExpect(redirectedUrl("/officer"));
        administrator.opens("/start").andExpect(redirectedUrl("/administration"));

        head.opens("/approvals").andExpect(status().isOk());
        officer.opens("/officer").andExpect(status().isOk());
        administrator.opens("/administration").andExpect(status().isOk());

        officer.opens("/officer/notices")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("보내지 못한 알림이 없습니다.")));
        officer.sends("/officer/notices/4711/retry").andExpect(content().string(containsString("목록에 없는 알림입니다")));

        official.opens("/officer").andExpect(status().isForbidden());
        official.opens("/officer/notices").andExpect(status().isForbidden());
        official.opens("/approvals").andExpect(status().isForbidden());
        head.opens("/officer/runs/ai-2026-1").andExpect(status().isForbidden());
        head.sends("/officer/runs/ai-2026-1/closing").andExpect(status().isForbidden());
        officer.opens("/administration").andExpect(status().isForbidden());
    }

    @Test
    @DisplayName("교육담당자는 정원을 까닭과 함께 바꾸고, 바꾼 기록을 본다")
    void capacity() throws Exception {
        Visitor officer = Visitor.officer(web);
        String run = "/officer/runs/ai-2026-1";

        officer.sends(run + "/capacity", "seats", "스물", "words", "까닭")
                .andExpect(content().string(containsString("‘스물’ 값은 정원으로 읽을 수 없습니다.")));
        officer.sends(run + "/capacity", "seats", "31", "words", "").andExpect(status().isConflict());
        officer.sends(run + "/capacity", "seats", "31", "words", "더 큰 강의실을 얻었습니다.")
                .andExpect(redirectedUrl(run));
        officer.opens(run)
                .andExpect(content().string(allOf(containsString("에서 31명으로 변경"), containsString("더 큰 강의실을 얻었습니다."))));
    }

    @Test
    @DisplayName("화면에는 자기 누리집의 것만 싣는다")
    void ownContentOnly() throws Exception {
        web.perform(get("/login"))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'self'")))
                .andExpect(content().string(not(containsString("<script>"))))
                .andExpect(content().string(not(containsString("style="))));
    }

    @Test
    @DisplayName("없는 회차와 알아볼 수 없는 주소는 없는 화면이다")
    void notThere() throws Exception {
        Visitor official = Visitor.official(web, "A0001");
        official.opens("/runs/nothing").andExpect(status().isNotFound());
        official.opens("/runs/a b").andExpect(status().isNotFound());
        official.opens("/applications/nothing").andExpect(status().isNotFound());
        Visitor.officer(web).opens("/officer/runs/lecture-4-2026-1/sessions/x").andExpect(status().isNotFound());
        official.opens("/error").andExpect(status().isNotFound());
    }

    @Test
    @DisplayName("시연 날짜는 앞으로만 옮긴다")
    void forwardOnly() throws Exception {
        web.perform(post("/demo/clock")
                        .with(csrf())
                        .param("move", "to")
                        .param("day", "2026-02-20")
                        .param("back", "//elsewhere.example"))
                .andExpect(redirectedUrl("/"));
        web.perform(get("/")).andExpect(content().string(containsString("2026. 2. 23.(월)")));
    }
}
