package kr.municipal.training.workflow.courserun;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import kr.municipal.training.attendance.AttendanceLedgers;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.participation.ParticipationProcess;
import kr.municipal.training.workflow.participation.RunAttendance;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code Task_NotifyAttendanceClosed}: closes the sheet and tells each trainee's process. */
class NotifyAttendanceClosedDelegate implements JavaDelegate {

    private final CourseRuns runs;
    private final AttendanceLedgers ledgers;
    private final RunAttendance attendance;
    private final SurveyPeriod survey;
    private final Trainees trainees;
    private final ParticipationProcess participation;
    private final Clock clock;

    NotifyAttendanceClosedDelegate(
            CourseRuns runs,
            AttendanceLedgers ledgers,
            RunAttendance attendance,
            SurveyPeriod survey,
            Trainees trainees,
            ParticipationProcess participation,
            Clock clock) {
        this.runs = runs;
        this.ledgers = ledgers;
        this.attendance = attendance;
        this.survey = survey;
        this.trainees = trainees;
        this.participation = participation;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Instant now = clock.instant();
        CourseRun run = runs.get(CourseRunModel.run(execution));
        StaffNumber officer = StaffNumber.of(CourseRunModel.ACTOR.get(execution));
        ledgers.save(attendance.ledger(run.id()).close(officer, now));
        CourseRun closed = run.closeAttendance(now, survey.earliestEnd(now));
        runs.save(closed);
        CourseRunModel.SURVEY_CLOSES.set(
                execution, Date.from(closed.schedule().decided().surveyDeadline()));
        trainees.of(run.id()).forEach(participation::attendanceClosed);
    }
}
