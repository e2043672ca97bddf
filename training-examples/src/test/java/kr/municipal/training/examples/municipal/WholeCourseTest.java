package kr.municipal.training.examples.municipal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.approval.ApprovalProcess;
import kr.municipal.training.workflow.document.credential.CredentialCheck;
import kr.municipal.training.workflow.document.credential.CredentialVerdict;
import kr.municipal.training.workflow.document.credential.StatusList;
import kr.municipal.training.workflow.document.credential.VerifiedCredential;
import kr.municipal.training.workflow.document.keys.KeySet;
import kr.municipal.training.workflow.engine.DueTimers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@DemoTest
@DisplayName("한 과정을 화면으로 끝까지")
class WholeCourseTest {

    private static final String RUN = "/officer/runs/ai-2026-1";
    private static final String SESSION = RUN + "/sessions/ai-2026-1-1";

    @Autowired
    MockMvc web;

    @Autowired
    ApprovalProcess approvals;

    @Autowired
    Clock clock;

    @Autowired
    DueTimers timers;

    @Test
    @DisplayName("신청에서 수료증과 교육 방향 결정까지")
    void fromApplicationToDirection() throws Exception {
        Visitor comes = Visitor.official(web, "A0001");
        Visitor staysAway = Visitor.official(web, "A0006");
        Visitor officer = Visitor.officer(web);
        String mine = comes.applies("ai-2026-1");
        String other = staysAway.applies("ai-2026-1");
        approve(mine);
        approve(other);

        comes.opens(mine).andExpect(content().string(allOf(containsString("교육을 준비해 주십시오"), containsString("공개 전"))));
        comes.opens(mine + "/materials/ai-before").andExpect(status().isConflict());
        comes.sends(mine + "/checklist/tools", "ticked", "true").andExpect(status().is3xxRedirection());
        comes.sends(mine + "/checklist/intent", "ticked", "false").andExpect(status().isConflict());
        officer.sends(SESSION, "kind-" + id(mine), "PRESENT").andExpect(status().isConflict());

        goTo("2026-03-11");
        comes.opens(mine + "/materials/ai-before").andExpect(status().isOk());
        officer.opens(SESSION).andExpect(content().string(containsString("김일번")));
        officer.sends(SESSION, "kind-" + id(mine), "ABSENT", "late-" + id(mine), "30")
                .andExpect(status().isUnprocessableEntity());
        officer.sends(SESSION, "kind-" + id(mine), "NONSENSE")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("NONSENSE")));
        officer.sends(SESSION, "kind-" + id(mine), "PRESENT", "late-" + id(mine), "173", "early-" + id(mine), "8")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content()
                        .string(allOf(
                                containsString("김일번: 지각 173분과 조퇴 8분을 더하면 수업시간 180분보다 깁니다"),
                                containsString("value=\"173\""),
                                containsString("value=\"8\""))));
        officer.opens(SESSION).andExpect(content().string(not(containsString("value=\"173\""))));
        officer.sends(SESSION, "kind-nobody", "PRESENT").andExpect(status().isConflict());
        officer.sends(RUN + "/attendance-closing").andExpect(status().isConflict());
        officer.sends(SESSION, "kind-" + id(mine), "", "kind-" + id(other), "ABSENT", "restPresent", "yes")
                .andExpect(redirectedUrl(SESSION));
        assertThat(twice(() -> officer.sends(RUN + "/attendance-closing"))).containsExactlyInAnyOrder(302, 409);
        officer.sends(RUN + "/attendance-closing").andExpect(status().isConflict());

        comes.sends(mine + "/survey", "satisfaction", "9", "parts.theory", "7", "evil", "1")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content()
                        .string(allOf(
                                containsString("척도에 없습니다"),
                                containsString("‘이론 강의’ 줄에 적힌 ‘7’"),
                                containsString("답하지 않았습니다"),
                                containsString("설문지에 없는 항목"))));
        String[] answers = {
            "satisfaction", "5",
            "usefulness", "4",
            "preparation", "4",
            "parts.theory", "3",
            "parts.practice", "5",
            "parts.equipment", "4",
            "practice-share", "알맞았다"
        };
        staysAway
                .sends(other + "/survey", answers)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("참석한 사람만")));
        comes.sends(mine + "/survey", answers).andExpect(redirectedUrl(mine));
        officer.opens(RUN + "/survey")
                .andExpect(content().string(allOf(containsString("설문이 끝난 뒤에 결과를 보입니다"), not(containsString("5.00점")))));
        comes.sends(mine + "/survey", answers)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("이미 설문에 답하셨습니다")));

        comes.opens(mine).andExpect(content().string(containsString("수료 여부를 판정하고 있습니다")));
        officer.opens(RUN + "/completion").andExpect(status().isNotFound());

        goTo("2026-03-19");
        confirmCompletion(officer);
        comes.opens(mine)
                .andExpect(content()
                        .string(allOf(containsString("수료증을 발급하고 있습니다"), not(containsString("certificate.pdf")))));
        timers.runUntil(clock.instant(), moment -> {});
        comes.opens(mine)
                .andExpect(content().string(allOf(containsString("수료하셨습니다"), containsString("제 2026-0001 호"))));
        staysAway
                .opens(other)
                .andExpect(content().string(allOf(containsString("미수료"), containsString("한 번도 참석하지 않았습니다"))));
        byte[] pdf = comes.opens(mine + "/certificate.pdf")
                .andExpect(content().contentType("application/pdf"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(pdf).startsWith('%', 'P', 'D', 'F');
        anybodyDrops(pdf)
                .andExpect(content().string(allOf(containsString("진본입니다."), containsString("취소되지 않은 유효한 수료증입니다."))));
        staysAway.opens(other + "/certificate.pdf").andExpect(status().isNotFound());
        comes.opens(mine).andExpect(content().string(containsString("credential.jwt")));
        staysAway.opens(mine + "/credential.jwt").andExpect(status().isNotFound());
        VerifiedCredential credential = credential(comes, mine);
        String verification = "/verify/" + credential.code().orElseThrow().text();
        assertThat(credential.id()).isEqualTo("http://localhost:8080" + verification);
        assertThat(credential.isOf(StaffNumber.of("A0001"))).isTrue();
        anybodyOpens(verification)
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("유효한 수료증입니다"),
                                containsString("제 2026-0001 호"),
                                containsString("김○번"),
                                not(containsString("김일번")),
                                not(containsString("A0001")))));
        assertThat(hasEnded(credential)).isFalse();
        comes.sends(mine + "/plan", "plan", "민원 답변 초안에 씁니다.").andExpect(redirectedUrl(mine));
        comes.sends(mine + "/plan", "plan", "또").andExpect(status().isConflict());

        goTo("2026-03-23");
        officer.opens(RUN + "/survey")
                .andExpect(content().string(allOf(containsString("5.00점"), containsString("장비와 소프트웨어"))));
        officer.opens(RUN + "/direction")
                .andExpect(content().string(allOf(containsString("근거가 부족하여"), containsString("1명뿐입니다(5명부터"))));
        officer.sends(RUN + "/direction", "direction", "MAYBE", "reason", " ")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("MAYBE")));
        officer.sends(RUN + "/direction", "direction", "EXPAND", "reason", "만족도가 높습니다.")
                .andExpect(redirectedUrl(RUN));
        officer.sends(RUN + "/direction", "direction", "KEEP", "reason", "다시").andExpect(status().isConflict());
        officer.opens(RUN).andExpect(content().string(allOf(containsString("확대"), containsString("종료"))));
        officer.opens("/officer")
                .andExpect(content()
                        .string(allOf(
                                containsString("지난 회차의 교육 방향"),
                                containsString("만족도가 높습니다."),
                                containsString("신청 2명 · 수료 1명"))));
        officer.opens("/officer/runs/lecture-4-2026-1").andExpect(content().string(containsString("만족도가 높습니다.")));
        officer.opens("/officer/runs/drone-2026-1").andExpect(content().string(not(containsString("만족도가 높습니다."))));

        goTo("2026-04-21");
        comes.sends(mine + "/follow-ups", "used", "yes", "note", "매주 씁니다.").andExpect(redirectedUrl(mine));
        comes.opens(mine).andExpect(content().string(containsString("매주 씁니다.")));
        comes.opens("/notices").andExpect(content().string(containsString("제 2026-0001 호")));

        String withdrawal = "/officer/applications/" + id(mine) + "/completion-withdrawal";
        officer.opens(withdrawal).andExpect(content().string(containsString("김일번 님의 수료를 취소할까요?")));
        officer.sends(withdrawal, "words", " ")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("id=\"words-error\"")));
        officer.sends(withdrawal, "words", "가".repeat(1001))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("가".repeat(1001))));
        officer.sends(withdrawal, "words", "대리 출석이 확인되었습니다.").andExpect(redirectedUrl(RUN));
        officer.opens(withdrawal).andExpect(status().isNotFound());
        officer.sends(withdrawal, "words", "다시")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("이미 취소되었습니다")));
        officer.opens("/officer/applications/" + id(other) + "/completion-withdrawal")
                .andExpect(status().isNotFound());
        comes.opens(mine)
                .andExpect(content()
                        .string(allOf(
                                containsString("수료가 취소되었습니다"),
                                containsString("대리 출석이 확인되었습니다."),
                                not(containsString("certificate.pdf")))));
        comes.opens(mine + "/certificate.pdf").andExpect(status().isNotFound());
        comes.opens(mine + "/credential.jwt").andExpect(status().isNotFound());
        anybodyOpens(verification)
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("취소된 수료증입니다"),
                                containsString("2026. 4. 21."),
                                not(containsString("대리 출석")),
                                not(containsString("유효한 수료증입니다")))));
        assertThat(hasEnded(credential)).isTrue();
        anybodyDrops(pdf)
                .andExpect(content().string(allOf(containsString("효력이 없습니다."), containsString("취소되었습니다(사유: 대리 출석"))));
        comes.opens("/notices").andExpect(content().string(containsString("수료 취소")));
    }

    private ResultActions anybodyDrops(byte[] file) throws Exception {
        return web.perform(multipart("/verify/file").file(new MockMultipartFile("file", file)));
    }

    private ResultActions anybodyOpens(String page) throws Exception {
        return web.perform(MockMvcRequestBuilders.get(page));
    }

    private VerifiedCredential credential(Visitor holder, String application) throws Exception {
        String token = holder.opens(application + "/credential.jwt")
                .andExpect(content().contentType("application/jwt"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        KeySet published = KeySet.parse(
                anybodyOpens("/.well-known/jwks.json").andReturn().getResponse().getContentAsString());
        return new CredentialCheck(published)
                .check(token, clock.instant())
                .fold(CredentialVerdict.Genuine::credential, refused -> {
                    throw new AssertionError(refused.reasons());
                });
    }

    private boolean hasEnded(VerifiedCredential credential) throws Exception {
        String list = URI.create(String.valueOf(credential.statusList())).getPath();
        String token = anybodyOpens(list)
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/vc+jwt"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String claims = new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
        Matcher encoded = Pattern.compile("\"encodedList\":\"([^\"]+)\"").matcher(claims);
        assertThat(encoded.find()).isTrue();
        return StatusList.decode(encoded.group(1)).hasEnded(Objects.requireNonNull(credential.status()));
    }

    private static void confirmCompletion(Visitor officer) throws Exception {
        officer.opens(RUN).andExpect(content().string(containsString("/completion\">수료 확인</a>")));
        String page = officer.opens(RUN + "/completion")
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("수료 예정"),
                                containsString("미수료 예정"),
                                containsString("한 번도 참석하지 않았습니다"),
                                containsString("100.0% (180분 / 180분)"))))
                .andReturn()
                .getResponse()
                .getContentAsString();
        Matcher mark = Pattern.compile("name=\"mark\" value=\"(\\w+)\"").matcher(page);
        assertThat(mark.find()).isTrue();
        officer.sends(RUN + "/completion", "mark", "an-older-list")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(allOf(containsString("그 사이 바뀌었습니다"), containsString("김일번"))));
        officer.sends(RUN + "/completion/assessment").andExpect(redirectedUrl(RUN + "/completion"));
        assertThat(twice(() -> officer.sends(RUN + "/completion", "mark", mark.group(1))))
                .containsExactlyInAnyOrder(302, 409);
        officer.opens(RUN).andExpect(content().string(allOf(containsString("수료 1명, 미수료 1명"), containsString("수료 취소"))));
    }

    /** Does the same twice at the same moment, as a double click does, and returns both answers. */
    private static List<Integer> twice(Callable<ResultActions> act) throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(2);
        try {
            List<Integer> answers = new ArrayList<>();
            for (Future<ResultActions> answer : hands.invokeAll(List.of(act, act))) {
                answers.add(answer.get().andReturn().getResponse().getStatus());
            }
            return answers;
        } finally {
            hands.shutdown();
        }
    }

    private void approve(String application) {
        approvals
                .decide(ApplicationId.of(id(application)), StaffNumber.of("H0001"), "APPROVE", null)
                .orThrow();
    }

    private void goTo(String day) throws Exception {
        Visitor.officer(web).sends("/demo/clock", "move", "to", "day", day).andExpect(status().is3xxRedirection());
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
