package kr.municipal.training.examples.municipal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Comparator;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.ApplicationStatus;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.approval.ApprovalProcess;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

@DemoTest
@TestPropertySource(properties = {"training.selection.policy=LOTTERY", "training.waiting-list.reply-within=1"})
@DisplayName("화면에서 하는 선발과 자리 제안")
class SelectingOnPagesTest {

    private static final String RUN = "/officer/runs/ai-2026-1";
    private static final String SELECTION = RUN + "/selection";
    private static final String SEED = "<dt>추첨 씨앗값</dt>";

    @Autowired
    MockMvc web;

    @Autowired
    ApprovalProcess approvals;

    @Autowired
    TrainingApplications applications;

    @Test
    @DisplayName("추첨 명단을 조정하고 확정하면 까닭이 보이고, 난 자리는 대기자가 화면에서 수락한다")
    void selectionAndOffer() throws Exception {
        Visitor one = Visitor.official(web, "A0001");
        Visitor other = Visitor.official(web, "A0006");
        Visitor officer = Visitor.officer(web);
        String ofOne = one.applies("ai-2026-1");
        String ofOther = other.applies("ai-2026-1");
        approve(ofOne);
        approve(ofOther);
        one.opens("/runs/ai-2026-1")
                .andExpect(content().string(allOf(containsString("추첨 씨앗값의 SHA-256"), not(containsString(SEED)))));
        officer.sends(RUN + "/capacity", "seats", "1", "words", "작은 강의실입니다.").andExpect(redirectedUrl(RUN));
        officer.opens(SELECTION)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("승인 기한이 지나면 선발 명단이 나옵니다.")));

        officer.sends("/demo/clock", "move", "to", "day", "2026-03-07");
        officer.opens(SELECTION)
                .andExpect(content()
                        .string(allOf(containsString("1순위"), containsString("김일번"), not(containsString(SEED)))));
        String last = applications.ofRun(applications.get(id(ofOne)).entry().run()).stream()
                .map(application -> application.id().value())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        officer.sends(SELECTION + "/adjustments", "application", last, "rank", "둘", "words", "")
                .andExpect(status().isConflict());
        officer.sends(SELECTION + "/confirmation").andExpect(redirectedUrl(SELECTION));
        officer.sends(SELECTION + "/confirmation").andExpect(status().isConflict());
        officer.opens(SELECTION).andExpect(content().string(allOf(containsString(SEED), containsString("확정일시"))));

        boolean firstIsOne = applications.get(id(ofOne)).status() == ApplicationStatus.SELECTED;
        String selected = firstIsOne ? ofOne : ofOther;
        String waiting = firstIsOne ? ofOther : ofOne;
        Visitor waits = firstIsOne ? other : one;
        waits.opens(waiting)
                .andExpect(content().string(allOf(containsString("2순위로 대기"), not(containsString("자리 수락")))));
        officer.sends("/officer/applications/" + id(selected) + "/removal", "kind", "TAKEN_OFF", "words", "출장입니다.")
                .andExpect(redirectedUrl(RUN));
        waits.opens(waiting).andExpect(content().string(containsString("자리 수락")));
        waits.sends(waiting + "/offer", "accepted", "true").andExpect(redirectedUrl(waiting));
        waits.sends(waiting + "/offer", "accepted", "false").andExpect(status().isConflict());
        assertThat(applications.get(id(waiting)).status()).isEqualTo(ApplicationStatus.SELECTED);
    }

    private void approve(String application) {
        approvals
                .decide(id(application), StaffNumber.of("H0001"), "APPROVE", null)
                .orThrow();
    }

    private static ApplicationId id(String address) {
        return ApplicationId.of(address.substring(address.lastIndexOf('/') + 1));
    }
}
