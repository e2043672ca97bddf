package kr.municipal.training.examples.municipal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.options;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.HashSet;
import java.util.Set;
import kr.municipal.training.workflow.document.credential.VisitorLimit;
import kr.municipal.training.workflow.document.keys.KeySet;
import kr.municipal.training.workflow.document.keys.OfficeKeys;
import kr.municipal.training.workflow.document.verification.CredentialRegister;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@DemoTest
@DisplayName("로그인 없이 하는 진위 확인")
class VerifyingOnPagesTest {

    @Autowired
    MockMvc web;

    @Autowired
    OfficeKeys keys;

    @Test
    @DisplayName("번호를 적어 확인하며, 빈 칸은 오류로, 모르는 번호와 번호가 아닌 글은 똑같은 화면과 404로 답한다")
    void unknown() throws Exception {
        opens("/verify", "203.0.113.1")
                .andExpect(status().isOk())
                .andExpect(header().string("X-Robots-Tag", "noindex"))
                .andExpect(content().string(allOf(containsString("확인번호"), not(containsString("찾을 수 없습니다")))));
        asks(" ")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("확인번호를 입력해 주십시오")));
        asks("0000 0000-0000 oooo").andExpect(redirectedUrl("/verify/0000-0000-0000-0000"));
        Set<String> answers = new HashSet<>();
        for (String code : new String[] {"0000-0000-0000-0000", "7K2M9QPXA4TDW8VC", "2026-0001", "가나다"}) {
            answers.add(unknown(opens("/verify/" + code, "203.0.113.1")));
        }
        answers.add(unknown(asks("<script>alert(1)</script>")));
        assertThat(answers).hasSize(1).allMatch(page -> page.contains("확인할 수 없는 번호입니다"));
    }

    @Test
    @DisplayName("공개키와 상태 목록을 누구나 받고, 그 밖의 것은 열리지 않는다")
    void documents() throws Exception {
        String jwks = opens("/.well-known/jwks.json", "203.0.113.2")
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/json"))
                .andExpect(header().string("Cache-Control", "max-age=3600, public"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(KeySet.parse(jwks).ids()).containsExactly(keys.configured().id());
        assertThat(jwks).doesNotContain("\"d\"");
        opens("/credentials/status/1", "203.0.113.2")
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/vc+jwt"));
        opens("/credentials/status/2", "203.0.113.2").andExpect(status().isNotFound());
        opens("/credentials/status/x", "203.0.113.2").andExpect(status().isNotFound());
        opens("/credentials/status/1/x", "203.0.113.2").andExpect(status().is3xxRedirection());
        opens("/.well-known/other", "203.0.113.2").andExpect(status().is3xxRedirection());
        opens("/applications/A-1/credential.jwt", "203.0.113.2").andExpect(status().is3xxRedirection());
    }

    @Test
    @DisplayName("전자 수료증을 보이면 발급대장이 답하는 곳은 누구에게나 열려 있고, 모르는 것에는 아무것도 말하지 않는다")
    void register() throws Exception {
        web.perform(post(CredentialRegister.PATH)
                        .contentType(CredentialRegister.CREDENTIAL_TYPE)
                        .content("a.b.c")
                        .with(from("203.0.113.5")))
                .andExpect(status().isNotFound())
                .andExpect(content().string(""));
        web.perform(post(CredentialRegister.PATH).param("a", "b").with(from("203.0.113.5")))
                .andExpect(status().isUnsupportedMediaType());
        opens(CredentialRegister.PATH, "203.0.113.5").andExpect(status().isMethodNotAllowed());
        web.perform(options(CredentialRegister.PATH)
                        .header("Origin", "https://other.example.go.kr")
                        .header("Access-Control-Request-Method", "POST")
                        .header("Access-Control-Request-Headers", "content-type")
                        .with(from("203.0.113.5")))
                .andExpect(status().isOk())
                .andExpect(header().string("Access-Control-Allow-Origin", "*"));
    }

    @Test
    @DisplayName("한 주소에서 너무 자주 물으면 잠시 기다리게 하고, 다른 주소는 상관없다")
    void limited() throws Exception {
        for (int i = 0; i < VisitorLimit.DEFAULT_PER_MINUTE; i++) {
            opens("/verify/0000-0000-0000-0000", "203.0.113.3").andExpect(status().isNotFound());
        }
        opens("/verify/0000-0000-0000-0000", "203.0.113.3")
                .andExpect(status().isTooManyRequests())
                .andExpect(header().string("Retry-After", "60"));
        opens("/verify", "203.0.113.4").andExpect(status().isOk());
        opens("/login", "203.0.113.3").andExpect(status().isOk());
    }

    /** The page without the demonstration's clock, which goes on. */
    private static String unknown(ResultActions answer) throws Exception {
        return answer.andExpect(status().isNotFound())
                .andReturn()
                .getResponse()
                .getContentAsString()
                .replaceAll("<section class=\"demo-bar[\\s\\S]*?</section>", "");
    }

    private ResultActions asks(String code) throws Exception {
        return web.perform(get("/verify").queryParam("code", code).with(from("203.0.113.1")));
    }

    private ResultActions opens(String page, String address) throws Exception {
        return web.perform(get(page).with(from(address)));
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }
}
