package kr.municipal.training.workflow.process;

import static kr.municipal.training.workflow.process.Office.codes;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.attendance.AttendanceMark;
import kr.municipal.training.certificate.Certificates;
import kr.municipal.training.certificate.RegisterEvent;
import kr.municipal.training.course.CourseId;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.fixture.FirstProgram;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.run.ApplicationWindow;
import kr.municipal.training.run.ClassSession;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.RunSchedule;
import kr.municipal.training.workflow.participation.ApplicationDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@ProcessTest
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:eligibility;DB_CLOSE_DELAY=-1",
            "training.eligibility.courses-per-year=2",
            "training.eligibility.no-show-block-days=30",
            "training.eligibility.prerequisites[0].course=industry4-2026-3",
            "training.eligibility.prerequisites[0].requires=industry4-2026-1",
            "training.eligibility.prerequisites[0].title=챗GPT 활용법"
        })
@DisplayName("신청자격: 겹침, 선수과정, 연간 제한, 무단 불참은 실제 이력으로 판단한다")
class EligibilityScenariosTest {

    @Autowired
    private Office office;

    @Autowired
    private ApplicationDesk desk;

    @Autowired
    private Certificates certificates;

    @BeforeEach
    void begin() {
        office.reset();
    }

    @Test
    @DisplayName("이미 신청한 교육과 시간이 겹치는 교육은 신청할 수 없다")
    void overlap() {
        office.applied(Staff.APPLICANT, office.opened(Runs.aRun()));
        CourseRun same = opened(FirstProgram.SMART_FARM, "2026-03-10T16:59");
        CourseRun after = opened(FirstProgram.DRONE, "2026-03-10T17:00");

        assertThat(refusals(same)).containsExactly("SESSIONS_OVERLAP");
        assertThat(refusals(after)).containsExactly("PREREQUISITE_MISSING");
    }

    @Test
    @DisplayName("선수과정을 수료하면 신청할 수 있고, 그 수료가 취소되면 다시 신청할 수 없다")
    void prerequisite() {
        CourseRun ai = office.opened(Runs.aRun());
        CourseRun drone = opened(FirstProgram.DRONE, "2026-04-14T14:00");
        ApplicationId id = office.approved(Staff.APPLICANT, ai);
        assertThat(refusals(drone)).containsExactly("PREREQUISITE_MISSING");
        office.closeAttendance(ai, Map.of());
        office.answer(id).orThrow();
        office.confirmCompletion(ai);

        assertThat(objections(drone)).isEmpty();
        certificates.add(
                certificates.find(id).orElseThrow().number(),
                new RegisterEvent.Revocation(Staff.OFFICER, Moments.SURVEY_DEADLINE, "대리 출석"));

        assertThat(refusals(drone)).containsExactly("PREREQUISITE_MISSING");
    }

    @Test
    @DisplayName("한 해에 두 과정까지만 신청할 수 있다")
    void yearlyLimit() {
        office.applied(Staff.APPLICANT, office.opened(Runs.aRun()));
        office.applied(Staff.APPLICANT, opened(FirstProgram.SMART_FARM, "2026-03-17T14:00"));

        assertThat(refusals(opened(FirstProgram.DRONE, "2026-04-14T14:00")))
                .containsExactly("YEARLY_LIMIT_REACHED", "PREREQUISITE_MISSING");
    }

    @Test
    @DisplayName("말없이 오지 않은 사람은 정한 날 동안 신청할 수 없고, 그 뒤에는 할 수 있다")
    void noShow() {
        CourseRun ai = office.opened(Runs.aRun());
        CourseRun farm = opened(FirstProgram.SMART_FARM, "2026-05-12T14:00");
        ApplicationId id = office.approved(Staff.APPLICANT, ai);
        office.closeAttendance(ai, Map.of(id, AttendanceMark.absence()));

        assertThat(refusals(farm)).containsExactly("BLOCKED_AFTER_NO_SHOW");
        office.passTo("2026-04-09T17:00");
        assertThat(refusals(farm)).isEmpty();
    }

    @Test
    @DisplayName("사유가 있어 오지 못한 사람은 막지 않는다")
    void excused() {
        CourseRun ai = office.opened(Runs.aRun());
        CourseRun farm = opened(FirstProgram.SMART_FARM, "2026-05-12T14:00");
        ApplicationId id = office.approved(Staff.APPLICANT, ai);
        office.closeAttendance(ai, Map.of(id, new AttendanceMark(0, 0, true, true)));

        assertThat(refusals(farm)).isEmpty();
    }

    private List<String> refusals(CourseRun run) {
        return codes(office.participation.apply(Staff.APPLICANT, run.id()));
    }

    private List<String> objections(CourseRun run) {
        return desk.objections(Staff.APPLICANT, run.id()).stream()
                .map(Reason::code)
                .toList();
    }

    /** A run of three hours, open for applications until a day before it. */
    private CourseRun opened(CourseId course, String start) {
        Instant begins = Moments.seoul(start);
        ApplicationWindow window = new ApplicationWindow(Moments.OPENING, begins.minusSeconds(2 * 86400));
        ClassSession session = Runs.session(1, begins, begins.plusSeconds(3 * 3600));
        return office.opened(Runs.aRun()
                .withId(course.value() + "-2026-1")
                .ofCourse(course)
                .withSchedule(
                        RunSchedule.of(window, begins.minusSeconds(86400), List.of(session), Moments.calendar())));
    }
}
