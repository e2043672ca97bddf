package kr.municipal.training.examples.municipal;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.municipal.training.operation.ScheduleDraft;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.run.RunId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@DemoTest
@DisplayName("교육담당자의 일정·장소 변경, 제외, 폐강 화면")
class ChangingAScheduleTest {

    private static final String RUN = "/officer/runs/ai-2026-1";
    private static final String SCHEDULE = RUN + "/schedule";

    @Autowired
    MockMvc web;

    @Autowired
    CourseRuns runs;

    @Test
    @DisplayName("고치고, 누구에게 무엇을 알릴지 확인하고, 바꾸면 신청자의 알림과 회차 이력에 남는다")
    void changed() throws Exception {
        Visitor officer = Visitor.officer(web);
        Visitor official = Visitor.official(web, "A0001");
        official.applies("ai-2026-1");
        officer.opens(RUN).andExpect(content().string(containsString(SCHEDULE)));
        officer.opens(SCHEDULE)
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("value=\"2026-03-10\""),
                                containsString("2차시 (새로 더함)"),
                                containsString("신청취소 기한"))));

        String[] fields = fields(Map.of("place-1", "2층 회의실", "why", "강당 공사"));
        officer.sends(SCHEDULE, with(fields, "step", "check"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("1차시: 장소가 ‘2층 회의실’(으)로 바뀌었습니다."),
                                containsString("1명"),
                                containsString("name=\"place-1\" value=\"2층 회의실\""))));
        officer.opens(RUN).andExpect(content().string(not(containsString("2층 회의실"))));
        officer.sends(SCHEDULE, with(fields, "step", "back"))
                .andExpect(content().string(containsString("value=\"2층 회의실\"")));
        officer.sends(SCHEDULE, with(fields, "step", "change")).andExpect(redirectedUrl(RUN));

        officer.opens(RUN)
                .andExpect(content()
                        .string(allOf(containsString("회차 이력"), containsString("강당 공사"), containsString("2층 회의실"))));
        official.opens("/notices").andExpect(content().string(containsString("2층 회의실")));
        officer.sends(SCHEDULE, with(fields, "step", "change"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("바뀐 것이 없습니다.")));
    }

    @Test
    @DisplayName("잘못은 위와 칸 옆에 모두 나오고, 적은 것은 그대로 남는다")
    void nothingLost() throws Exception {
        Visitor officer = Visitor.officer(web);

        officer.sends(
                        SCHEDULE,
                        with(
                                fields(Map.of(
                                        "ends-1", "13:00",
                                        "place-1", "2층 <회의실>",
                                        "date-SURVEY_DEADLINE", "언젠가",
                                        "day-2", "2026-03-12")),
                                "step",
                                "check"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content()
                        .string(allOf(
                                containsString("href=\"#day-1\""),
                                containsString("1차시: 끝 시각이 시작 시각보다 늦지 않습니다."),
                                containsString("href=\"#day-2\""),
                                containsString("href=\"#date-SURVEY_DEADLINE\""),
                                containsString("href=\"#why\""),
                                containsString("value=\"2층 &lt;회의실&gt;\""),
                                containsString("value=\"언젠가\""),
                                containsString("value=\"2026-03-12\""))));
        officer.sends(SCHEDULE, with(fields(Map.of("place-1", "옮길 곳", "drop-1", "yes")), "step", "more"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("value=\"옮길 곳\""),
                                containsString("checked=\"checked\""),
                                containsString("3차시 (새로 더함)"))));
        officer.sends(SCHEDULE, with(fields(Map.of("drop-1", "yes", "why", "사유")), "step", "check"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("남은 차시가 없습니다.")));
    }

    @Test
    @DisplayName("공휴일을 모르는 해에 걸친 일정은 바꾸기 전에 알린다")
    void unknownHolidays() throws Exception {
        Visitor officer = Visitor.officer(web);

        officer.sends(
                        SCHEDULE,
                        with(fields(Map.of("date-SURVEY_DEADLINE", "2028-01-03T18:00", "why", "사유")), "step", "check"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("2028년의 공휴일을 아직 몰라")));
        officer.sends(
                        SCHEDULE,
                        with(fields(Map.of("date-SURVEY_DEADLINE", "2027-12-31T18:00", "why", "사유")), "step", "check"))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("공휴일을 아직 몰라"))));
    }

    @Test
    @DisplayName("담당자가 아니면 볼 수 없고, 미정인 회차에는 없는 화면이다")
    void whoAndWhich() throws Exception {
        Visitor.official(web, "A0001").opens(SCHEDULE).andExpect(status().isForbidden());
        Visitor.head(web, "H0001").sends(SCHEDULE, "step", "change").andExpect(status().isForbidden());
        Visitor.officer(web).opens("/officer/runs/lecture-4-2026-1/schedule").andExpect(status().isNotFound());
    }

    @Test
    @DisplayName("제외와 폐강은 구분과 사유를 적어야 하고, 빠뜨려도 적은 것은 남는다")
    void kinds() throws Exception {
        Visitor officer = Visitor.officer(web);
        String application = Visitor.official(web, "A0002").applies("drone-2026-1");
        String removal = "/officer" + application + "/removal";
        String run = "/officer/runs/drone-2026-1";

        officer.opens(removal)
                .andExpect(content().string(allOf(containsString("기한 후 취소"), not(containsString("인원 미달")))));
        officer.sends(removal, "words", "출장이라고 합니다.")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(allOf(containsString("구분을 선택하지 않았습니다"), containsString("출장이라고 합니다."))));
        officer.sends(removal, "kind", "WITHDRAWN_LATE", "words", "출장이라고 합니다.").andExpect(redirectedUrl(run));
        officer.sends(run + "/cancellation", "kind", "RUN_TOO_FEW", "words", " ")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("checked=\"checked\"")));
        officer.sends(run + "/cancellation", "kind", "RUN_TOO_FEW", "words", "한 명도 없습니다.")
                .andExpect(redirectedUrl(run));
        officer.opens(run).andExpect(content().string(containsString("회차를 폐강하였습니다(인원 미달).")));
        officer.opens(run + "/schedule").andExpect(status().isConflict());
    }

    /** The form as it is shown, with some fields filled in anew. */
    private String[] fields(Map<String, String> changed) {
        ScheduleDraft shown = ScheduleDraft.of(runs.get(RunId.of("ai-2026-1")), ZoneId.of("Asia/Seoul"));
        Map<String, String> fields = new LinkedHashMap<>();
        shown.dates().forEach((date, value) -> fields.put("date-" + date, value));
        shown.sessions().forEach(session -> {
            fields.put("day-1", session.day());
            fields.put("begins-1", session.begins());
            fields.put("ends-1", session.ends());
            fields.put("place-1", session.place());
        });
        fields.put("day-2", "");
        fields.putAll(changed);
        List<String> sent = new ArrayList<>();
        fields.forEach((name, value) -> sent.addAll(List.of(name, value)));
        return sent.toArray(String[]::new);
    }

    private static String[] with(String[] fields, String name, String value) {
        List<String> all = new ArrayList<>(List.of(fields));
        all.addAll(List.of(name, value));
        return all.toArray(String[]::new);
    }
}
