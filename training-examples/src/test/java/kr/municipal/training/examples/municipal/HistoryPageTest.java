package kr.municipal.training.examples.municipal;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.run.RunId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@DemoTest
@DisplayName("이력 화면")
class HistoryPageTest {

    @Autowired
    MockMvc web;

    @Autowired
    TrainingApplications applications;

    @Test
    @DisplayName("교육담당자는 한 사람의 이력을 한 화면에서 보고, 다른 직원은 보지 못한다")
    void ofAnApplication() throws Exception {
        Visitor officer = Visitor.officer(web);
        Visitor official = Visitor.official(web, "A0001");
        official.applies("ai-2026-1");
        String id = applications.ofRun(RunId.of("ai-2026-1")).get(0).id().value();
        String page = "/officer/applications/" + id + "/history";

        officer.opens("/officer/runs/ai-2026-1").andExpect(content().string(containsString(page)));
        officer.opens(page)
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(containsString("신청 이력"), containsString("접수"), containsString("A0001"))));
        officer.opens("/officer/applications/nobody/history").andExpect(status().isNotFound());
        official.opens(page).andExpect(status().isForbidden());
        official.opens("/applications/" + id)
                .andExpect(content().string(allOf(containsString("처리 내역"), containsString("본인"))));
    }
}
