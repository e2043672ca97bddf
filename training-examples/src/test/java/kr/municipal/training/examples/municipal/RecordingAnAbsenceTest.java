package kr.municipal.training.examples.municipal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.approval.ApprovalProcess;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@DemoTest
@DisplayName("교육담당자의 부재와 대결 화면")
class RecordingAnAbsenceTest {

    private static final String PAGE = "/officer/absences";

    @Autowired
    MockMvc web;

    @Autowired
    ApprovalProcess approval;

    @Test
    @DisplayName("등록하면 열려 있던 신청을 대결자가 결정하게 되고, 끝내면 본인이 다시 결정한다")
    void recordedAndEnded() throws Exception {
        Visitor officer = Visitor.officer(web);
        ApplicationId id = ApplicationId.of(
                Visitor.official(web, "A0001").applies("ai-2026-1").replace("/applications/", ""));
        assertThat(deciders(id)).containsExactly(StaffNumber.of("H0001"));
        officer.opens("/officer").andExpect(content().string(containsString(PAGE)));
        officer.opens(PAGE)
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("등록된 부재가 없습니다."),
                                containsString("나총무 (시연총무과 행정5급, H0001)"),
                                not(containsString("A0001")))));

        officer.sends(
                        PAGE,
                        "official",
                        "H0001",
                        "from",
                        "2026-02-20T09:00",
                        "until",
                        "2026-03-05T18:00",
                        "standIn",
                        "H0002")
                .andExpect(redirectedUrl(PAGE));

        assertThat(deciders(id)).containsExactly(StaffNumber.of("H0002"), StaffNumber.of("H0001"));
        Visitor.head(web, "H0002").opens("/notices").andExpect(content().string(containsString("승인")));
        officer.opens(PAGE)
                .andExpect(content()
                        .string(allOf(
                                containsString("부재 중"),
                                containsString("2026. 2. 20.(금) 09:00 ~ 2026. 3. 5.(목) 18:00"),
                                containsString("지금 끝내기"))));
        officer.sends(PAGE + "/end", "official", "H0001", "from", "2026-02-20T00:00:00Z")
                .andExpect(redirectedUrl(PAGE));
        assertThat(deciders(id)).containsExactly(StaffNumber.of("H0001"));
        officer.sends(PAGE + "/end", "official", "H0001", "from", "2026-02-20T00:00:00Z")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("이미 끝났거나 등록되어 있지 않은 부재입니다.")));
    }

    @Test
    @DisplayName("잘못은 위와 칸 옆에 모두 나오고, 적은 것은 그대로 남는다")
    void nothingLost() throws Exception {
        Visitor.officer(web)
                .sends(PAGE, "official", "H0003", "from", "2026-02-26T09:00", "until", "언젠가", "standIn", "A0001")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content()
                        .string(allOf(
                                containsString("href=\"#until\""),
                                containsString("id=\"error-until\""),
                                containsString("날짜와 시각을 읽을 수 없습니다."),
                                containsString("<title>오류: 부재와 대결"),
                                containsString("value=\"2026-02-26T09:00\""),
                                containsString("value=\"H0003\" selected=\"selected\""))));
        Visitor.officer(web)
                .sends(
                        PAGE,
                        "official",
                        "H0003",
                        "from",
                        "2026-02-26T09:00",
                        "until",
                        "2026-02-27T09:00",
                        "standIn",
                        "A0001")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content()
                        .string(allOf(containsString("href=\"#standIn\""), containsString("승인자로 등록되어 있지 않아"))));
        Visitor.officer(web)
                .sends(PAGE)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content()
                        .string(allOf(
                                containsString("href=\"#official\""),
                                containsString("href=\"#from\""),
                                containsString("href=\"#standIn\""))));
    }

    @Test
    @DisplayName("담당자가 아니면 볼 수도 등록할 수도 없고, 엉뚱한 주소와 값에는 오류 화면이 나온다")
    void whoAndWhat() throws Exception {
        Visitor.head(web, "H0001").opens(PAGE).andExpect(status().isForbidden());
        Visitor.official(web, "A0001").sends(PAGE, "official", "H0001").andExpect(status().isForbidden());
        Visitor.officer(web)
                .sends(PAGE + "/end", "official", "H 1", "from", "어제")
                .andExpect(status().is4xxClientError());
    }

    private List<StaffNumber> deciders(ApplicationId id) {
        return approval.pending(id).orThrow().deciders();
    }
}
