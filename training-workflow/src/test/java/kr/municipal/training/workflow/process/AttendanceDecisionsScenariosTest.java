package kr.municipal.training.workflow.process;

import static kr.municipal.training.workflow.process.Office.codes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.attendance.AttendanceAppeal;
import kr.municipal.training.attendance.AttendanceClosing;
import kr.municipal.training.attendance.AttendanceDraft;
import kr.municipal.training.attendance.AttendanceMark;
import kr.municipal.training.attendance.Excuse;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.operation.RunChange;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.SessionId;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.courserun.AppealDesk;
import kr.municipal.training.workflow.courserun.CorrectionDesk;
import kr.municipal.training.workflow.courserun.ExcuseDesk;
import kr.municipal.training.workflow.notice.Notice;
import kr.municipal.training.workflow.notice.Outbox;
import kr.municipal.training.workflow.participation.RunAttendance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("출결의 정정, 공결 신청, 이의신청: 사유와 함께 결정하고, 이력에 남기고, 본인에게 알린다")
class AttendanceDecisionsScenariosTest {

    private static final StaffNumber ANOTHER = Staff.official(2).number();
    private static final AttendanceDraft PRESENT = new AttendanceDraft("", "", false, false);
    private static final AttendanceDraft LATE = new AttendanceDraft("10", "", false, false);

    @Autowired
    private Office office;

    @Autowired
    private ExcuseDesk excuses;

    @Autowired
    private AppealDesk appeals;

    @Autowired
    private CorrectionDesk corrections;

    @Autowired
    private RunAttendance attendance;

    @Autowired
    private Outbox outbox;

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
    @DisplayName("수업 전에 낸 공결이 인정되면, 나중에 결석으로 적어도 허가된 결석이 된다")
    void excusedBefore() {
        excuses.send(id, session, Staff.APPLICANT, "상주 출장", "공문 총무과-1234").orThrow();
        excuses.decide(id, session, Excuse.Verdict.GRANTED, "공문을 확인하였습니다.", Staff.OFFICER)
                .orThrow();

        office.markAll(run, Map.of(id, AttendanceMark.absence()));

        assertThat(mark()).isEqualTo(AttendanceMark.absence().withLeave());
        assertThat(office.changesOf(run)).extracting(RunChange::words).containsExactly("공문을 확인하였습니다.");
        assertThat(what(0)).containsExactly("EXCUSE_DECIDED");
        assertThat(told()).hasSize(1).first().asString().contains("공결 신청을 결정하였습니다(인정)", "사유: 공문을 확인하였습니다.");
    }

    @Test
    @DisplayName("적은 뒤에 인정되면 출결이 정정되고, 결정하기 전에는 마감할 수 없다")
    void excusedAfter() {
        office.markAll(run, Map.of(id, AttendanceMark.late(20)));
        excuses.send(id, session, Staff.APPLICANT, "민원 응대", "민원 접수번호 77").orThrow();
        assertThat(codes(office.attendance.close(run.id(), Staff.OFFICER))).containsExactly("EXCUSES_OPEN");

        excuses.decide(id, session, Excuse.Verdict.GRANTED, "접수 기록 확인", Staff.OFFICER)
                .orThrow();

        assertThat(mark()).isEqualTo(AttendanceMark.late(20).withLeave());
        assertThat(attendance.ledger(run.id()).corrections())
                .singleElement()
                .satisfies(correction -> assertThat(correction.from()).isEqualTo(AttendanceMark.late(20)));
        assertThat(what(0)).containsExactly("EXCUSE_DECIDED", "ATTENDANCE_AUTHORISED");
        office.attendance.close(run.id(), Staff.OFFICER).orThrow();
        assertThat(attendance.ledger(run.id()).closing())
                .contains(new AttendanceClosing(Moments.CLASS_END, Staff.OFFICER));
    }

    @Test
    @DisplayName("불인정되면 출결은 그대로이고, 다른 증빙으로 다시 낼 수 있다")
    void declined() {
        office.markAll(run, Map.of(id, AttendanceMark.absence()));
        excuses.send(id, session, Staff.APPLICANT, "출장", "구두").orThrow();

        excuses.decide(id, session, Excuse.Verdict.DECLINED, "증빙이 없습니다.", Staff.OFFICER)
                .orThrow();

        assertThat(mark()).isEqualTo(AttendanceMark.absence());
        assertThat(excuses.send(id, session, Staff.APPLICANT, "출장", "공문 1").reasons())
                .isEmpty();
    }

    @Test
    @DisplayName("공결은 본인만 내고, 결정은 담당자만 하며, 까닭은 모두 함께 듣는다")
    void refusedExcuses() {
        assertThat(codes(excuses.send(id, session, ANOTHER, "출장", "공문"))).containsExactly("NOT_YOUR_APPLICATION");
        assertThat(codes(excuses.send(ApplicationId.of("none"), session, ANOTHER, "출장", "공문")))
                .containsExactly("UNKNOWN_APPLICATION");
        assertThat(codes(excuses.send(id, session, Staff.APPLICANT, " ", null)))
                .containsExactly("REASON_MISSING", "EVIDENCE_MISSING");
        assertThat(codes(excuses.decide(id, session, null, " ", Staff.HEAD)))
                .containsExactly("NOT_TRAINING_OFFICER", "VERDICT_MISSING", "EXCUSE_NOT_OPEN", "REASON_MISSING");
        assertThat(codes(
                        excuses.decide(ApplicationId.of("none"), session, Excuse.Verdict.GRANTED, "확인", Staff.OFFICER)))
                .containsExactly("UNKNOWN_APPLICATION");
        assertThat(office.changesOf(run)).isEmpty();
    }

    @Test
    @DisplayName("담당자가 사유를 적어 정정하면 앞의 출결이 남고, 마감 뒤에는 다섯째 근무일까지 정정한다")
    void corrected() {
        office.closeAttendance(run, Map.of(id, AttendanceMark.absence()));
        corrections.correct(id, session, LATE, "출입 기록 확인", Staff.OFFICER).orThrow();

        assertThat(mark()).isEqualTo(AttendanceMark.late(10));
        assertThat(what(0)).containsExactly("ATTENDANCE_CORRECTED", "ATTENDANCE_MINUTES_CORRECTED");
        assertThat(told()).hasSize(1);
        assertThat(codes(corrections.correct(id, session, PRESENT, "확인", Staff.HEAD)))
                .containsExactly("NOT_TRAINING_OFFICER");
        assertThat(codes(corrections.correct(
                        id, session, new AttendanceDraft("x", "", false, false), "확인", Staff.OFFICER)))
                .containsExactly("ATTENDANCE_MINUTES_UNREADABLE");
        office.passTo("2026-03-18T00:00");
        assertThat(codes(corrections.correct(id, session, PRESENT, " ", Staff.OFFICER)))
                .containsExactly("CORRECTION_TOO_LATE", "REASON_MISSING");
    }

    @Test
    @DisplayName("마감된 출결에 이의를 신청하고, 인용되면 출결이 바뀌며 결정과 함께 이력에 남는다")
    void upheld() {
        assertThat(codes(appeals.appeal(id, session, "왔습니다.", Staff.APPLICANT)))
                .containsExactly("APPEAL_BEFORE_CLOSING");
        office.closeAttendance(run, Map.of(id, AttendanceMark.absence()));
        assertThat(codes(appeals.appeal(id, session, "왔습니다.", ANOTHER))).containsExactly("NOT_YOUR_APPLICATION");
        appeals.appeal(id, session, "왔습니다.", Staff.APPLICANT).orThrow();
        assertThat(codes(appeals.uphold(id, session, PRESENT, "", Staff.HEAD)))
                .containsExactly("NOT_TRAINING_OFFICER", "REASON_MISSING");

        AttendanceAppeal decided =
                appeals.uphold(id, session, LATE, "출입 기록 확인", Staff.OFFICER).orThrow();

        assertThat(decided.isOpen()).isFalse();
        assertThat(mark()).isEqualTo(AttendanceMark.late(10));
        assertThat(what(0)).containsExactly("APPEAL_DECIDED", "ATTENDANCE_CORRECTED", "ATTENDANCE_MINUTES_CORRECTED");
        assertThat(told().get(0)).contains("이의신청을 결정하였습니다(인용)", "출입 기록 확인");
        assertThat(codes(appeals.dismiss(id, session, "다시", Staff.OFFICER))).containsExactly("APPEAL_NOT_OPEN");
    }

    @Test
    @DisplayName("기각하면 출결은 그대로이고, 이의신청은 셋째 근무일까지 받는다")
    void dismissed() {
        office.closeAttendance(run, Map.of(id, AttendanceMark.absence()));
        appeals.appeal(id, session, "왔습니다.", Staff.APPLICANT).orThrow();
        appeals.dismiss(id, session, "기록이 없습니다.", Staff.OFFICER).orThrow();

        assertThat(mark()).isEqualTo(AttendanceMark.absence());
        assertThat(what(0)).containsExactly("APPEAL_DECIDED");
        office.passTo("2026-03-14T00:00");
        assertThat(codes(appeals.appeal(id, session, "왔습니다.", Staff.APPLICANT)))
                .containsExactly("APPEAL_TOO_LATE", "APPEAL_ALREADY_DECIDED");
    }

    private AttendanceMark mark() {
        return attendance.sheet(run.id()).mark(session, id).orElseThrow();
    }

    private List<String> what(int line) {
        return office.changesOf(run).get(line).what().stream().map(Reason::code).toList();
    }

    private List<String> told() {
        return outbox.of(Staff.APPLICANT).stream()
                .filter(notice -> notice.kind().equals("ATTENDANCE_CHANGED"))
                .map(Notice::text)
                .toList();
    }
}
