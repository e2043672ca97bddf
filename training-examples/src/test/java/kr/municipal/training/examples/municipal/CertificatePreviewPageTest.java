package kr.municipal.training.examples.municipal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import kr.municipal.training.workflow.document.CertificateTemplate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

@DemoTest
@DisplayName("수료증 서식 미리보기 화면")
class CertificatePreviewPageTest {

    private static final String PAGE = "/officer/certificates/preview";
    private static final String TRIAL = PAGE + "/trial";

    @Autowired
    MockMvc web;

    private final MockHttpSession session = new MockHttpSession();

    @Test
    @DisplayName("교육담당자는 지금 쓰는 서식을 보기 자료 셋으로 보고, 다른 직원은 보지 못한다")
    void currentTemplate() throws Exception {
        Visitor officer = Visitor.officer(web);

        officer.opens("/officer").andExpect(content().string(containsString(PAGE)));
        officer.opens(PAGE)
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("보통 글"),
                                containsString("긴 글"),
                                containsString("어려운 글자"),
                                containsString("모두 들어감"),
                                not(containsString("인쇄되지 않음")))));
        byte[] pdf = officer.opens(PAGE + "/current/long.pdf")
                .andExpect(content().contentType("application/pdf"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        byte[] png = officer.opens(PAGE + "/current/long.png")
                .andExpect(content().contentType("image/png"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(496);
        officer.opens(PAGE + "/current/other.pdf").andExpect(status().isNotFound());
        Visitor.official(web, "A0001").opens(PAGE).andExpect(status().isForbidden());
    }

    @Test
    @DisplayName("올린 서식이 어떻게 보이는지, 어느 항목의 어떤 글이 들어가지 않는지 설정하기 전에 안다")
    void tryingOut() throws Exception {
        Visitor officer = Visitor.officer(web);
        String narrow = bundled().replace("bottom: 186", "bottom: 120");

        officer.opens(PAGE + "/template.yml").andExpect(content().string(containsString("elements:")));
        officer.uploads(TRIAL, "template", "own.yml", bytes(narrow), session).andExpect(redirectedUrl(TRIAL));
        officer.opens(TRIAL, session)
                .andExpect(content()
                        .string(allOf(
                                containsString("인쇄되지 않음"),
                                containsString("항목: 과정명"),
                                containsString("4차 산업혁명"),
                                containsString("수료증에는 아직 쓰이지 않습니다"))));
        officer.opens(TRIAL + "/long.pdf", session).andExpect(status().isOk());
        officer.opens(PAGE, session).andExpect(content().string(not(containsString("인쇄되지 않음"))));
        officer.opens(TRIAL + "/long.pdf").andExpect(status().isNotFound());
        officer.opens(TRIAL).andExpect(redirectedUrl(PAGE));
    }

    @Test
    @DisplayName("잘못된 서식은 자리와 값을 우리말로 알리고 아무것도 바꾸지 않는다")
    void badTemplate() throws Exception {
        Visitor officer = Visitor.officer(web);
        String bad = bundled().replace("size: 50", "size: <b>크게</b>");

        officer.uploads(TRIAL, "template", "own.yml", bytes(bad), session)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content()
                        .string(allOf(
                                containsString("elements[1].text.size"),
                                containsString("&lt;b&gt;크게&lt;/b&gt;"),
                                containsString("aria-invalid=\"true\""),
                                not(containsString("The certificate template")))));
        officer.uploads(TRIAL, "template", "own.yml", new byte[0], session)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("고르지 않았거나")));
        officer.uploads(TRIAL, "template", "own.yml", new byte[] {0, 1, 2}, session)
                .andExpect(content().string(containsString("YAML로 읽을 수 없습니다")));
        officer.opens(TRIAL, session).andExpect(redirectedUrl(PAGE));
    }

    @Test
    @DisplayName("서로 겹치는 글이 수없이 많은 서식은 읽지 않으며, 빠진 항목은 올린 뒤의 화면에서 알린다")
    void muchAndLittle() throws Exception {
        Visitor officer = Visitor.officer(web);
        String text =
                "\n  - text: {content: \"{기관장}\", left: 30, width: 50, baseline: 70, size: 10, color: \"#000000\"}";

        officer.uploads(TRIAL, "template", "own.yml", bytes(bundled() + text.repeat(900)), session)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(allOf(containsString("914개"), containsString("100개까지"))));
        String little = bundled().replace("content: \"{발급일}\"", "content: 오늘");
        officer.uploads(TRIAL, "template", "own.yml", bytes(little), session).andExpect(redirectedUrl(TRIAL));
        officer.opens(TRIAL, session)
                .andExpect(content()
                        .string(allOf(
                                containsString("서식에 없는 항목이 있습니다: {발급일}"),
                                containsString("살펴볼 것 있음"),
                                not(containsString("모두 들어감")))));
    }

    private static String bundled() {
        return new String(CertificateTemplate.bundledFile(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
