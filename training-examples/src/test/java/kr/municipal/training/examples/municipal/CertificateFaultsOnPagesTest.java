package kr.municipal.training.examples.municipal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.RequestDispatcher;
import java.util.List;
import kr.municipal.training.certificate.Certificates;
import kr.municipal.training.certificate.RegisterLine;
import kr.municipal.training.examples.municipal.demo.TokenToPullOut;
import kr.municipal.training.run.RunId;
import kr.municipal.training.workflow.approval.ApprovalProcess;
import kr.municipal.training.workflow.courserun.CompletionProcess;
import kr.municipal.training.workflow.document.keys.OfficeKeys;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

@DemoTest
@DisplayName("수료증이 나오지 못할 때의 화면")
class CertificateFaultsOnPagesTest {

    private static final String PAGE = TakenCourse.RUN + "/certificates";
    private static final TokenToPullOut TOKEN = new TokenToPullOut();

    @Autowired
    MockMvc web;

    @Autowired
    ApprovalProcess approvals;

    @Autowired
    CompletionProcess completion;

    @Autowired
    ManagementService management;

    @Autowired
    Certificates certificates;

    @Autowired
    JdbcTemplate tables;

    @TestConfiguration
    static class Token {

        @Bean
        @Primary
        OfficeKeys tokenKeys() {
            return TOKEN.keys();
        }
    }

    @Test
    @DisplayName("발급하지 못한 사람마다 까닭을 우리말로 보이고, 키가 뽑히면 아무것도 적지 않고 할 일을 말한다")
    void faults() throws Exception {
        Visitor officer = Visitor.officer(web);
        Visitor holder = Visitor.official(web, "A0001");
        TakenCourse first = TakenCourse.begun(holder, officer, approvals);
        TakenCourse second = TakenCourse.begun(Visitor.official(web, "A0002"), officer, approvals, "H0002");
        TakenCourse.surveyed(List.of(first, second));
        tables.update("update official set grade = ' ' where staff_number in ('A0001', 'A0002')");
        first.confirmed(completion);

        triedThreeTimes();
        officer.opens(PAGE)
                .andExpect(content()
                        .string(allOf(
                                containsString("수료 2명 가운데 0명 발급"),
                                containsString("2명 발급하지 못함"),
                                containsString("김일번 A0001"),
                                containsString("이이번 A0002"),
                                containsString("시스템 오류로 발급하지 못했습니다. 여러 번 실패하면 시스템 관리자에게 알려 주십시오."),
                                not(containsString("the name of a grade")))));

        tables.update("update official set grade = '7급' where staff_number in ('A0001', 'A0002')");
        officer.sends(PAGE + "/attempts").andExpect(redirectedUrl(PAGE));
        triedThreeTimes();
        officer.opens(PAGE)
                .andExpect(content()
                        .string(allOf(
                                containsString("수료 2명 가운데 2명 발급"),
                                containsString("교부할 2건 출력"),
                                not(containsString("발급하지 못함")))));

        TOKEN.pullOut(true);
        officer.sends(PAGE + "/prints", "again", "false").andExpect(status().isServiceUnavailable());
        officer.sends("/officer/certificates/reprints", "number", "2026-0001", "words", "분실")
                .andExpect(status().isServiceUnavailable());
        holder.opens(first.mine() + "/certificate.pdf").andExpect(status().isServiceUnavailable());
        assertThat(certificates.lines(RunId.of("ai-2026-1")))
                .extracting(RegisterLine::events)
                .as("what cannot be printed is not written down")
                .containsExactly(List.of(), List.of());
        web.perform(get("/error")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 503)
                        .accept(MediaType.TEXT_HTML))
                .andExpect(status().isServiceUnavailable())
                .andExpect(content()
                        .string(allOf(
                                containsString("지금은 수료증에 전자서명을 할 수 없습니다"),
                                containsString("보안토큰"),
                                containsString("수료증은 그대로 있습니다"),
                                not(containsString("아무것도 적지 않았습니다")))));

        TOKEN.pullOut(false);
        officer.sends(PAGE + "/prints", "again", "false").andExpect(redirectedUrl(PAGE));
        holder.opens(first.mine() + "/certificate.pdf").andExpect(status().isOk());
    }

    /** As the engine does, until it gives up. */
    private void triedThreeTimes() {
        for (int attempt = 0; attempt < 3; attempt++) {
            management.createJobQuery().messages().withRetriesLeft().list().forEach(this::tried);
        }
    }

    private void tried(Job job) {
        try {
            management.executeJob(job.getId());
        } catch (RuntimeException e) {
            assertThat(e).hasMessageContaining("grade");
        }
    }
}
