package kr.municipal.training.workflow.courserun;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kr.municipal.training.application.ApplicationEntry;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.attendance.AttendanceClosing;
import kr.municipal.training.attendance.AttendanceLedger;
import kr.municipal.training.attendance.AttendanceLedgers;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.run.RunId;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.RunTurns;
import kr.municipal.training.workflow.participation.AttendanceClosings;
import kr.municipal.training.workflow.participation.RunAttendance;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/**
 * Closing attendance a step at a time: first the sheet, then its people in parts, each part in its own transaction but the
 * first. A step that fails changes nothing and is tried again; who has been told is not told again. In the end exactly the
 * people of the sheet have been told; otherwise the last job fails and its incident names who differs. Mended and tried
 * again, it goes on.
 */
class AttendanceClosingSteps {

    /** What {@code Gateway_AttendanceTold} asks. */
    enum Step {
        /** Marks are missing or an excuse is open, so that attendance does not close by itself. */
        INCOMPLETE,
        /** There are people who have not been told. */
        MORE,
        /** Everybody has been told. */
        TOLD
    }

    private final RunTurns turns;
    private final CourseRuns runs;
    private final TrainingApplications applications;
    private final AttendanceLedgers ledgers;
    private final RunAttendance attendance;
    private final SurveyPeriod survey;
    private final ToldTrainees told;
    private final AttendanceClosings closings;
    private final Clock clock;

    AttendanceClosingSteps(
            RunTurns turns,
            CourseRuns runs,
            TrainingApplications applications,
            AttendanceLedgers ledgers,
            RunAttendance attendance,
            SurveyPeriod survey,
            ToldTrainees told,
            AttendanceClosings closings,
            Clock clock) {
        this.turns = turns;
        this.runs = runs;
        this.applications = applications;
        this.ledgers = ledgers;
        this.attendance = attendance;
        this.survey = survey;
        this.told = told;
        this.closings = closings;
        this.clock = clock;
    }

    Step next(DelegateExecution execution) {
        RunId run = CourseRunModel.run(execution);
        turns.take(run);
        AttendanceLedger ledger = attendance.ledger(run);
        boolean closesNow = ledger.closing().isEmpty();
        if (closesNow && !close(ledger, execution)) {
            return Step.INCOMPLETE;
        }
        Optional<String> partSize = CourseRunModel.PART_SIZE.find(execution);
        List<ApplicationId> part =
                told.next(run, partSize.map(Integer::parseInt).orElse(Integer.MAX_VALUE));
        boolean lastLook = part.isEmpty() && !closesNow || partSize.isEmpty();
        Set<ApplicationId> reached = tell(run, part.isEmpty() ? told.notReached(run) : part);
        if (!told.next(run, 1).isEmpty()) {
            return Step.MORE;
        }
        Optional<String> difference = difference(run, reached);
        if (lastLook && difference.isPresent()) {
            throw new IllegalStateException(difference.get());
        }
        return difference.isPresent() ? Step.MORE : Step.TOLD;
    }

    /** Returns how far the closing has come by what is stored. */
    Step reached(RunId run) {
        if (attendance.ledger(run).closing().isEmpty()) {
            return Step.INCOMPLETE;
        }
        boolean all = told.next(run, 1).isEmpty()
                && told.notReached(run).isEmpty()
                && closings.stillWaiting(run).isEmpty();
        return all ? Step.TOLD : Step.MORE;
    }

    private Set<ApplicationId> tell(RunId run, List<ApplicationId> people) {
        Set<ApplicationId> reached = closings.tell(run, people);
        told.told(run, people, reached, clock.instant());
        return reached;
    }

    private boolean close(AttendanceLedger ledger, DelegateExecution execution) {
        Instant now = clock.instant();
        RunId run = ledger.sheet().run();
        Optional<StaffNumber> officer = CourseRunModel.ACTOR.find(execution).map(StaffNumber::of);
        if (officer.isEmpty() && !attendance.objectionsToClosing(run, now).isEmpty()) {
            return false;
        }
        ledgers.save(new AttendanceLedger(
                ledger.sheet().close(now),
                Optional.of(new AttendanceClosing(now, officer.orElse(null))),
                ledger.corrections(),
                ledger.appeals()));
        CourseRun closed = runs.get(run).closeAttendance(now, survey.earliestEnd(now));
        runs.save(closed);
        CourseRunModel.ACTOR.remove(execution);
        CourseRunModel.SURVEY_CLOSES.set(
                execution, Date.from(closed.schedule().decided().surveyDeadline()));
        return true;
    }

    /**
     * What an administrator reads in the incident, so that it can be mended and the job tried again. Whom this step has
     * reached still waits for the eyes of the database: the engine writes at the end of the step.
     */
    private Optional<String> difference(RunId run, Set<ApplicationId> reached) {
        List<ApplicationId> notReached = told.notReached(run);
        Set<ApplicationId> waiting = new HashSet<>(closings.stillWaiting(run));
        waiting.removeAll(reached);
        return notReached.isEmpty() && waiting.isEmpty()
                ? Optional.empty()
                : Optional.of("회차 %s: 출석부의 교육생과 출석 마감을 기다리던 교육생이 다릅니다. 참여 절차가 기다리지 않아 전달하지 못함: %s. 출석부에 없는데 기다림: %s."
                        .formatted(run, named(notReached), named(waiting)));
    }

    private String named(Collection<ApplicationId> people) {
        return people.isEmpty()
                ? "없음"
                : people.stream().map(this::named).sorted().collect(Collectors.joining(", "));
    }

    private String named(ApplicationId id) {
        ApplicationEntry entry = applications.get(id).entry();
        return entry.applicantName() + "(" + entry.applicant() + ", 신청 " + id + ")";
    }
}
