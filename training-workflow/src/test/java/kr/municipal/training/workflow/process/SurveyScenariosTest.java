package kr.municipal.training.workflow.process;

import static kr.municipal.training.workflow.process.Office.codes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.attendance.AttendanceMark;
import kr.municipal.training.completion.Completed;
import kr.municipal.training.completion.CompletionDecisions;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.survey.SurveyResponses;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("설문: 출석 마감에 열려 기한에 닫힌다")
class SurveyScenariosTest {

    private static final StaffNumber CAME = Staff.APPLICANT;
    private static final StaffNumber SILENT = Staff.official(5).number();
    private static final StaffNumber STAYED_AWAY = Staff.official(9).number();

    @Autowired
    private Office office;

    @Autowired
    private CompletionDecisions completions;

    @Autowired
    private SurveyResponses responses;

    private CourseRun run;
    private ApplicationId came;
    private ApplicationId silent;

    @BeforeEach
    void held() {
        office.reset();
        // Monday; two working days earlier is Thursday, a weekend lies between.
        run = office.opened(
                Runs.aRun().withSchedule(Runs.schedule().withSurveyDeadline(Moments.seoul("2026-03-16T10:00"))));
        came = office.approved(CAME, run);
        silent = office.approved(SILENT, run);
        ApplicationId absent = office.approved(STAYED_AWAY, run);
        office.markAll(run, Map.of(absent, AttendanceMark.absence()));
    }

    @Test
    @DisplayName("출석을 마감하기 전에는 받지 않고, 마감하면 온 사람에게만 알린다")
    void opens() {
        assertThat(codes(office.answer(came))).containsExactly("SURVEY_NOT_OPEN");
        assertThat(asked(CAME)).isZero();

        close();

        assertThat(asked(CAME)).isOne();
        assertThat(asked(STAYED_AWAY)).isZero();
        office.answer(came).orThrow();
        assertThat(codes(office.answer(came))).containsExactly("SURVEY_ALREADY_ANSWERED");
    }

    @Test
    @DisplayName("기한 두 근무일 전에 답하지 않은 사람에게만 한 번 재촉하고, 주말은 세지 않는다")
    void reminded() {
        close();
        office.answer(came).orThrow();

        office.passTo("2026-03-12T09:59");
        assertThat(reminded(SILENT)).isZero();
        office.passTo("2026-03-12T10:00");
        assertThat(reminded(SILENT)).isOne();
        office.passTo("2026-03-20T09:00");

        assertThat(reminded(SILENT)).isOne();
        assertThat(reminded(CAME)).isZero();
        assertThat(reminded(STAYED_AWAY)).isZero();
    }

    @Test
    @DisplayName("기한부터는 마감되었다고만 말하고 받지 않으며, 답이 없는 것은 수료기준이 정한다")
    void late() {
        close();
        office.clockAt(Moments.seoul("2026-03-16T09:59"));
        assertThat(codes(office.desk.answerSurvey(silent, SILENT, Map.of())))
                .isNotEmpty()
                .doesNotContain("SURVEY_CLOSED");
        office.clockAt(Moments.seoul("2026-03-16T10:00"));

        assertThat(codes(office.desk.answerSurvey(silent, SILENT, Map.of("nonsense", List.of("1")))))
                .containsExactly("SURVEY_CLOSED");

        office.passTo("2026-03-16T10:00");
        assertThat(codes(office.answer(silent))).containsExactly("SURVEY_CLOSED");
        assertThat(responses.ofRun(run.id())).isEmpty();
        office.confirmCompletion(run);
        assertThat(completions.find(silent)).get().isInstanceOf(Completed.class);
    }

    private void close() {
        office.attendance.close(run.id(), Staff.OFFICER).orThrow();
    }

    private int asked(StaffNumber person) {
        return Collections.frequency(office.noticesOf(person), "SURVEY_OPEN");
    }

    private int reminded(StaffNumber person) {
        return Collections.frequency(office.noticesOf(person), "SURVEY_REMINDER");
    }
}
