package kr.municipal.training.workflow.process;

import static kr.municipal.training.workflow.process.Office.codes;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.attendance.AttendanceMark;
import kr.municipal.training.attendance.CheckIns;
import kr.municipal.training.attendance.Excuse;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.SessionId;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.courserun.CheckInDesk;
import kr.municipal.training.workflow.courserun.ExcuseDesk;
import kr.municipal.training.workflow.participation.RunAttendance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("자가 출석 확인: 화면의 코드와 본인의 로그인, 두 신호가 맞을 때에만 출석이 된다")
class CheckingInScenariosTest {

    private static final StaffNumber ANOTHER = Staff.official(2).number();
    private static final Instant LATE = Moments.CLASS_START.plusSeconds(20 * 60);

    @Autowired
    private Office office;

    @Autowired
    private CheckInDesk desk;

    @Autowired
    private ExcuseDesk excuses;

    @Autowired
    private CheckIns checkIns;

    @Autowired
    private RunAttendance attendance;

    private CourseRun run;
    private SessionId session;
    private ApplicationId id;

    @BeforeEach
    void oneTrainee() {
        office.reset();
        run = office.opened(Runs.aRun());
        session = run.schedule().decided().sessions().get(0).id();
        id = office.approved(Staff.APPLICANT, run);
    }

    @Test
    @DisplayName("시작 전에 확인하면 출석, 늦으면 늦은 만큼 지각이고, 다시 확인해도 처음 것이 남는다")
    void checkedIn() {
        ApplicationId other = office.approved(ANOTHER, run);
        office.passTo(Moments.CLASS_START.minusSeconds(60));
        desk.checkIn(id, session, shown(), Staff.APPLICANT).orThrow();
        office.passTo(LATE);
        desk.checkIn(other, session, " " + shown() + " ", ANOTHER).orThrow();
        desk.checkIn(id, session, null, Staff.APPLICANT).orThrow();

        assertThat(attendance.sheet(run.id()).mark(session, id)).contains(AttendanceMark.present());
        assertThat(attendance.sheet(run.id()).mark(session, other)).contains(AttendanceMark.late(20));
    }

    @Test
    @DisplayName("공결이 인정된 사람의 지각은 허가된 지각이 된다")
    void excused() {
        excuses.send(id, session, Staff.APPLICANT, "민원 응대", "민원 77").orThrow();
        excuses.decide(id, session, Excuse.Verdict.GRANTED, "확인", Staff.OFFICER).orThrow();
        office.passTo(LATE);

        desk.checkIn(id, session, shown(), Staff.APPLICANT).orThrow();

        assertThat(attendance.sheet(run.id()).mark(session, id))
                .contains(AttendanceMark.late(20).withLeave());
    }

    @Test
    @DisplayName("틀린 코드는 거절하면서도 세고, 다섯 번 틀리면 맞는 코드도 받지 않는다")
    void blocked() {
        office.passTo(Moments.CLASS_START);
        assertThat(codes(desk.checkIn(id, session, "000000", Staff.APPLICANT))).containsExactly("CHECK_IN_NOT_SHOWN");
        String code = shown();
        String wrong = code.equals("000000") ? "111111" : "000000";
        for (int i = 0; i < 5; i++) {
            assertThat(codes(desk.checkIn(id, session, wrong, Staff.APPLICANT))).containsExactly("CHECK_IN_CODE_WRONG");
        }

        assertThat(codes(desk.checkIn(id, session, code, Staff.APPLICANT))).containsExactly("CHECK_IN_BLOCKED");
        assertThat(attendance.sheet(run.id()).mark(session, id)).isEmpty();
    }

    @Test
    @DisplayName("남의 출석은 맞는 코드로도 확인할 수 없고, 담당자가 적은 출결은 바뀌지 않는다")
    void refused() {
        office.passTo(Moments.CLASS_START);
        String code = shown();
        assertThat(codes(desk.checkIn(id, session, code, ANOTHER))).containsExactly("NOT_YOUR_APPLICATION");
        office.attendance
                .take(run.id(), session, Map.of(id, AttendanceMark.absence()), Staff.OFFICER)
                .orThrow();

        assertThat(codes(desk.checkIn(id, session, code, Staff.APPLICANT))).containsExactly("CHECK_IN_MARKED");
        assertThat(attendance.sheet(run.id()).mark(session, id)).contains(AttendanceMark.absence());
    }

    @Test
    @DisplayName("코드는 담당자에게만, 확인하는 동안에만 보이고, 30초마다 바뀐다")
    void showing() {
        assertThat(codes(desk.show(run.id(), session, Staff.APPLICANT)))
                .containsExactly("NOT_TRAINING_OFFICER", "CHECK_IN_NOT_OPEN");
        assertThat(codes(desk.show(run.id(), SessionId.of("S9"), Staff.OFFICER)))
                .containsExactly("ATTENDANCE_SESSION_UNKNOWN");
        office.passTo(Moments.CLASS_START);
        CheckInDesk.ShownCode first =
                desk.show(run.id(), session, Staff.OFFICER).orThrow();
        assertThat(first.code()).matches("[0-9]{6}");
        assertThat(first.until()).isEqualTo(Moments.CLASS_START.plusSeconds(30));
        assertThat(shown()).isEqualTo(first.code());
        office.clockAt(first.until());
        assertThat(shown()).isNotEqualTo(first.code());
        office.passTo(Moments.CLASS_END);
        assertThat(codes(desk.show(run.id(), session, Staff.OFFICER))).containsExactly("CHECK_IN_OVER");
    }

    @Test
    @DisplayName("비밀값과 코드는 로그에도 회차 이력에도 나오지 않는다")
    void secret() {
        Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        Logger jdbc = (Logger) LoggerFactory.getLogger("org.springframework.jdbc");
        ListAppender<ILoggingEvent> said = new ListAppender<>();
        Level before = jdbc.getLevel();
        said.start();
        root.addAppender(said);
        jdbc.setLevel(Level.DEBUG);
        try {
            office.passTo(Moments.CLASS_START);
            String code = shown();
            desk.checkIn(id, session, "x" + code, Staff.APPLICANT);
            desk.checkIn(id, session, code, Staff.APPLICANT).orThrow();
            String secret = HexFormat.of()
                    .formatHex(checkIns.find(run.id(), session)
                            .orElseThrow()
                            .secret()
                            .bytes());

            assertThat(said.list)
                    .isNotEmpty()
                    .extracting(ILoggingEvent::getFormattedMessage)
                    .noneMatch(message -> message.contains(secret))
                    .noneMatch(message -> message.contains(code));
            assertThat(office.changesOf(run)).isEmpty();
            assertThat(checkIns.find(run.id(), session).orElseThrow().toString())
                    .doesNotContain(secret);
        } finally {
            jdbc.setLevel(before);
            root.detachAppender(said);
        }
    }

    private String shown() {
        return desk.show(run.id(), session, Staff.OFFICER).orThrow().code();
    }
}
