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
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import kr.municipal.training.workflow.approval.ApprovalProcess;
import kr.municipal.training.workflow.courserun.CompletionProcess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@DemoTest
@DisplayName("수료증을 발급하고, 재출력하고, 재발급하고, 한꺼번에 내려받는 화면")
class CertificateRegisterPagesTest {

    private static final String RUN = TakenCourse.RUN;
    private static final String ALL = RUN + "/certificates/certificates.zip";
    private static final String LINE = "/officer/certificates/line?number=2026-0001";
    private static final String SECOND = "/officer/certificates/line?number=2026-0002";
    private static final String PRINT = "/officer/certificates/print?number=2026-0001";

    /** As some systems write Hangul, in its parts. */
    private static final String TWO_WORDS = "?q=" + Normalizer.normalize("김일번", Normalizer.Form.NFD) + " 시연";

    @Autowired
    MockMvc web;

    @Autowired
    ApprovalProcess approvals;

    @Autowired
    CompletionProcess completion;

    @Autowired
    JdbcTemplate tables;

    private Visitor holder;
    private Visitor officer;
    private String mine = "";
    private String lastText = "";

    @BeforeEach
    void people() {
        holder = Visitor.official(web, "A0001");
        officer = Visitor.officer(web);
    }

    @Test
    @DisplayName("발급 현황에서 발급대장, 재출력, 재발급, 고장이 나도 온전한 회차의 묶음까지 담당자가 화면에서 하고, 다른 사람은 하지 못한다")
    void wholeWay() throws Exception {
        completed();

        officer.opens(RUN + "/certificates")
                .andExpect(content().string(allOf(containsString("수료 1명 가운데 1명 발급"), containsString("제 2026-0001 호"))));
        officer.opens(ALL).andExpect(status().isNotFound());
        prints(false, "").andExpect(redirectedUrl(RUN + "/certificates"));
        officer.opens(RUN + "/certificates")
                .andExpect(content()
                        .string(allOf(
                                containsString("1건 내려받기(ZIP)"),
                                containsString("이미 출력한 1건까지"),
                                not(containsString("교부할")))));
        assertThat(entries()).containsExactly("수료증_2026-0001_김일번.pdf");
        holder.opens(ALL).andExpect(status().isForbidden());
        holder.opens("/officer/certificates").andExpect(status().isForbidden());

        officer.opens("/officer").andExpect(content().string(containsString("/officer/certificates")));
        officer.opens("/officer/certificates?q=일번")
                .andExpect(content().string(allOf(containsString("수료증 1건"), containsString(LINE))));
        officer.opens("/officer/certificates?q=없음&page=7")
                .andExpect(content().string(containsString("해당하는 수료증이 없습니다.")));
        found();
        officer.opens("/officer/certificates/line?number=2026-9999").andExpect(status().isNotFound());

        reprinted();
        reissued();
        brokenDown();
        erased();
        withdrawn();
    }

    private void found() throws Exception {
        String list = "/officer/certificates";
        for (String asked : List.of(
                "", "?year=2026", "?year=all", "?run=ai-2026-1", "?state=VALID", "?q=A0001", "?state=x", TWO_WORDS)) {
            officer.opens(list + asked).andExpect(content().string(containsString("수료증 1건")));
            officer.opens(list + "/book" + asked)
                    .andExpect(content()
                            .string(allOf(
                                    containsString("<dd>1건</dd>"),
                                    containsString("제 2026-0001 호"),
                                    containsString("<dd>없음</dd>"),
                                    containsString("T0001"))));
        }
        for (String asked : List.of(
                "?year=2025", "?run=drone-2026-1", "?state=REVOKED", "?state=REPRINTED", "?q=A0002", "?q=김일번 A0002")) {
            officer.opens(list + asked).andExpect(content().string(containsString("수료증 0건")));
            officer.opens(list + "/book" + asked).andExpect(content().string(containsString("<dd>0건</dd>")));
        }
        holder.opens(list + "/book").andExpect(status().isForbidden());
    }

    private void reprinted() throws Exception {
        prints(true, " ")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(allOf(containsString("사유가 비어 있습니다."), containsString("href=\"#words\""))));
        demoDay("2026-03-23");
        officer.opens(PRINT).andExpect(status().isNotFound());
        officer.opens(ALL).andExpect(status().isNotFound());
        officer.sends("/officer/certificates/reprints", "number", "2026-0001", "words", " ")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(allOf(containsString("사유가 비어 있습니다."), containsString("href=\"#words\""))));
        for (int click = 0; click < 2; click++) {
            officer.sends("/officer/certificates/reprints", "number", "2026-0001", "words", "종이를 잃음")
                    .andExpect(redirectedUrl(LINE));
        }
        officer.sends("/officer/certificates/reprints", "number", "2026-0001", "words", "\u3164\u200B")
                .andExpect(content().string(containsString("사유가 비어 있습니다.")));
        officer.opens(LINE)
                .andExpect(content()
                        .string(allOf(containsString("재출력 1회"), containsString("종이를 잃음"), containsString("파일 내려받기"))));
        officer.opens(PRINT).andExpect(status().isOk()).andExpect(content().contentType("application/pdf"));
        officer.opens("/officer/certificates").andExpect(content().string(containsString("종이를 잃음")));
        officer.opens("/officer/certificates/book?state=REPRINTED")
                .andExpect(content().string(containsString("재출력: 종이를 잃음")));

        officer.opens(LINE).andExpect(content().string(containsString("name=\"back\" value=\"" + LINE + "\"")));
        officer.sends("/demo/clock", "move", "to", "day", "2026-03-24", "back", LINE)
                .andExpect(redirectedUrl(LINE));
        officer.opens(PRINT).andExpect(status().isNotFound());
        for (int click = 0; click < 2; click++) {
            prints(true, "전달식에서 다시 나눔").andExpect(redirectedUrl(RUN + "/certificates"));
        }
        officer.opens(LINE)
                .andExpect(content()
                        .string(allOf(containsString("교부"), containsString("재출력 2회"), containsString("전달식에서 다시 나눔"))));
        assertThat(entries()).containsExactly("수료증_2026-0001_김일번.pdf");
    }

    private ResultActions prints(boolean again, String why) throws Exception {
        return officer.sends(RUN + "/certificates/prints", "again", String.valueOf(again), "words", why);
    }

    private void demoDay(String day) throws Exception {
        officer.sends("/demo/clock", "move", "to", "day", day).andExpect(status().is3xxRedirection());
    }

    private void reissued() throws Exception {
        String form = "/officer/certificates/reissue";
        officer.opens(form + "?number=2026-0001").andExpect(content().string(containsString("value=\"김일번\"")));
        officer.sends(
                        form,
                        "number",
                        "2026-0001",
                        "holder",
                        " ",
                        "department",
                        "시연총무과",
                        "grade",
                        "6급",
                        "course",
                        "<과정>")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content()
                        .string(allOf(
                                containsString("href=\"#holder\""),
                                containsString("href=\"#words\""),
                                containsString("value=\"&lt;과정&gt;\""))));
        officer.sends(
                        form,
                        "number",
                        "2026-0001",
                        "holder",
                        "김일번",
                        "department",
                        "시연총무과",
                        "grade",
                        "6급",
                        "course",
                        "업무에 바로 써먹는 챗GPT 활용법",
                        "words",
                        "직급이 잘못 적힘")
                .andExpect(redirectedUrl(SECOND));

        officer.opens(SECOND)
                .andExpect(content()
                        .string(allOf(
                                containsString("재발급으로 발급"),
                                containsString("T0001"),
                                containsString("직급이 잘못 적힘"),
                                not(containsString("시스템</td>")))));
        officer.opens(LINE)
                .andExpect(content()
                        .string(allOf(
                                containsString("재발급 (제 2026-0002 호)"),
                                containsString("직급이 잘못 적힘"),
                                not(containsString("재출력 기록")))));
        officer.opens(form + "?number=2026-0001")
                .andExpect(content().string(containsString("2026-0002 수료증으로 재발급되었습니다")))
                .andExpect(content().string(not(containsString("<textarea"))));
        holder.opens("/notices").andExpect(content().string(containsString("제 2026-0002 호 번호로 다시 발급")));
        prints(false, "").andExpect(redirectedUrl(RUN + "/certificates"));
        assertThat(entries()).containsExactly("수료증_2026-0002_김일번.pdf");
        holder.opens(mine + "/certificate.pdf").andExpect(status().isOk());
        officer.opens("/officer/certificates/book?state=REPLACED")
                .andExpect(content()
                        .string(allOf(
                                containsString("재발급 (제 2026-0002 호)"), not(containsString("제 2026-0001 호를 대신함")))));
        officer.opens("/officer/certificates/book?q=2026-0002")
                .andExpect(content().string(containsString("제 2026-0001 호를 대신함")));
    }

    private void erased() throws Exception {
        tables.update("update certificate set holder_name = '(파기)' where number_text = '2026-0002'");
        officer.opens(SECOND)
                .andExpect(content()
                        .string(allOf(
                                containsString("이름을 파기한 수료증이어서"),
                                containsString("수료 취소"),
                                not(containsString("재출력 기록")),
                                not(containsString("잘못 적혀 재발급")))));
        officer.sends("/officer/certificates/reprints", "number", "2026-0002", "words", "분실")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("다시 출력하거나 재발급할 수 없습니다.")));
        officer.opens("/officer/certificates/reissue?number=2026-0002")
                .andExpect(content().string(not(containsString("<textarea"))));
        officer.opens(ALL).andExpect(status().isNotFound());
        String code = tables.queryForObject(
                "select code from certificate_credential where number_text = '2026-0002'", String.class);
        officer.opens("/verify/" + code)
                .andExpect(content()
                        .string(allOf(
                                containsString("유효한 수료증입니다."),
                                containsString("파기됨"),
                                not(containsString("일부를 가렸습니다")))));
    }

    private void withdrawn() throws Exception {
        String withdrawal = link(SECOND, "수료 취소");
        assertThat(withdrawal).isEqualTo("/officer" + mine + "/completion-withdrawal");
        officer.opens(withdrawal).andExpect(status().isOk());
        officer.sends(withdrawal, "words", "대리 출석이 확인됨").andExpect(status().is3xxRedirection());
        officer.opens("/officer/certificates?state=WITHDRAWN")
                .andExpect(content().string(allOf(containsString("수료증 1건"), containsString("수료 취소"))));
        officer.opens(SECOND)
                .andExpect(content().string(allOf(containsString("수료증 취소 (수료 취소)"), containsString("대리 출석이 확인됨"))));
    }

    private String link(String page, String words) throws Exception {
        String html = officer.opens(page).andReturn().getResponse().getContentAsString();
        Matcher link = Pattern.compile("<a [^>]*href=\"([^\"]*)\"[^>]*>" + words + "</a>")
                .matcher(html);
        assertThat(link.find()).as(words).isTrue();
        return link.group(1);
    }

    private void brokenDown() throws Exception {
        tables.execute("alter table certificate_credential rename to somewhere_else");
        assertThat(entries()).containsExactly("인쇄하지 못한 수료증.txt");
        assertThat(lastText).contains("2026-0002_김일번: 시스템 오류로 인쇄하지 못했습니다.").doesNotContain("SQL", "credential");
        tables.execute("alter table somewhere_else rename to certificate_credential");
        assertThat(entries()).containsExactly("수료증_2026-0002_김일번.pdf");
    }

    private void completed() throws Exception {
        TakenCourse course = TakenCourse.begun(holder, officer, approvals);
        mine = course.mine();
        course.surveyed();
        officer.opens(ALL).andExpect(status().isNotFound());
        officer.opens(RUN + "/certificates").andExpect(content().string(containsString("아직 수료가 확정된 사람이 없습니다.")));
        course.confirmed(completion);
        course.goTo("2026-03-20");
    }

    private List<String> entries() throws Exception {
        byte[] file = officer.opens(ALL)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                lastText = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        return names;
    }
}
