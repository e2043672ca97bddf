package kr.municipal.training.workflow.courserun;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.attendance.AttendanceLedgers;
import kr.municipal.training.attendance.AttendanceSheets;
import kr.municipal.training.attendance.AttendanceTerms;
import kr.municipal.training.attendance.CheckInPolicy;
import kr.municipal.training.attendance.CheckIns;
import kr.municipal.training.attendance.Excuses;
import kr.municipal.training.calendar.BusinessCalendar;
import kr.municipal.training.checklist.Checklists;
import kr.municipal.training.completion.CompletionDecisions;
import kr.municipal.training.course.Courses;
import kr.municipal.training.course.Programs;
import kr.municipal.training.direction.DirectionDecisions;
import kr.municipal.training.direction.DirectionThresholds;
import kr.municipal.training.eligibility.ReasonText;
import kr.municipal.training.operation.EquipmentNotes;
import kr.municipal.training.operation.RunHistory;
import kr.municipal.training.practice.Practices;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.run.RunId;
import kr.municipal.training.selection.Seats;
import kr.municipal.training.survey.Questionnaire;
import kr.municipal.training.survey.SurveyResponses;
import kr.municipal.training.workflow.RunTurns;
import kr.municipal.training.workflow.TrainingSettings;
import kr.municipal.training.workflow.approval.ApprovalDates;
import kr.municipal.training.workflow.engine.InstanceDates;
import kr.municipal.training.workflow.engine.StoredTruth;
import kr.municipal.training.workflow.engine.TaskActor;
import kr.municipal.training.workflow.engine.TaskRefusals;
import kr.municipal.training.workflow.engine.TrainingOfficers;
import kr.municipal.training.workflow.engine.UnitOfWork;
import kr.municipal.training.workflow.notice.Invitations;
import kr.municipal.training.workflow.notice.Notices;
import kr.municipal.training.workflow.notice.RunText;
import kr.municipal.training.workflow.participation.AttendanceClosings;
import kr.municipal.training.workflow.participation.CompletionDesk;
import kr.municipal.training.workflow.participation.ParticipationProcess;
import kr.municipal.training.workflow.participation.RunAttendance;
import kr.municipal.training.workflow.participation.RunSelections;
import kr.municipal.training.workflow.participation.SelectionRules;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What course-run.bpmn calls, and its door. The names of the methods are the names in the diagram. */
@Configuration(proxyBeanMethods = false)
public class CourseRunConfiguration {

    @Bean
    public AppealDesk appealDesk(
            AttendanceActs acts,
            CorrectionDesk corrections,
            AttendanceLedgers ledgers,
            RunAttendance attendance,
            CompletionDecisions completions,
            AttendanceTerms terms,
            BusinessCalendar calendar,
            Clock clock) {
        return new AppealDesk(acts, corrections, ledgers, attendance, completions, terms, calendar, clock);
    }

    @Bean
    AttendanceActs attendanceActs(
            TrainingApplications applications,
            RunTurns turns,
            TrainingOfficers officers,
            RunHistory history,
            CompletionList completion,
            Notices notices,
            RunText texts,
            UnitOfWork unitOfWork,
            Clock clock) {
        return new AttendanceActs(
                applications, turns, officers, history, completion, notices, texts, unitOfWork, clock);
    }

    @Bean
    AttendanceClosingSteps attendanceClosingSteps(
            RunTurns turns,
            CourseRuns runs,
            TrainingApplications applications,
            AttendanceLedgers ledgers,
            RunAttendance attendance,
            SurveyPeriod survey,
            ToldTrainees told,
            AttendanceClosings closings,
            Clock clock) {
        return new AttendanceClosingSteps(
                turns, runs, applications, ledgers, attendance, survey, told, closings, clock);
    }

    @Bean
    AttendanceSummary attendanceSummary(RunAttendance attendance) {
        return new AttendanceSummary(attendance);
    }

    @Bean
    CancelRunDelegate cancelRunDelegate(RunCancellation cancellation) {
        return new CancelRunDelegate(cancellation);
    }

    @Bean
    RunActs runActs(RunHistory history, Clock clock) {
        return new RunActs(history, clock);
    }

    @Bean
    RunCancellation runCancellation(
            CourseRuns runs,
            RunHistory history,
            TrainingApplications applications,
            ParticipationProcess participation,
            Clock clock) {
        return new RunCancellation(runs, history, applications, participation, clock);
    }

    /** There is something to confirm as long as somebody waits for the selection. */
    @Bean
    StoredTruth courseRunTruth(SelectionDesk selection, AttendanceClosingSteps closing) {
        return new StoredTruth(
                CourseRunModel.PROCESS,
                List.of(
                        new StoredTruth.Value<>(
                                CourseRunModel.SELECTION_PROPOSED,
                                key -> selection.proposal(RunId.of(key)).isPresent()),
                        new StoredTruth.Value<>(CourseRunModel.ATTENDANCE_STEP, key -> closing.reached(RunId.of(key))
                                .name())),
                List.of());
    }

    @Bean
    public CheckInDesk checkInDesk(
            AttendanceActs acts,
            CourseRuns runs,
            CheckIns checkIns,
            CheckInPolicy policy,
            AttendanceSheets sheets,
            Excuses excuses,
            RunAttendance attendance,
            TrainingOfficers officers,
            UnitOfWork unitOfWork,
            Clock clock) {
        return new CheckInDesk(acts, runs, checkIns, policy, sheets, excuses, attendance, officers, unitOfWork, clock);
    }

    @Bean
    ChecklistReminder checklistReminder(
            CourseRuns runs,
            Trainees trainees,
            Checklists checklists,
            Notices notices,
            RunText texts,
            BusinessCalendar calendar,
            Clock clock) {
        return new ChecklistReminder(runs, trainees, checklists, notices, texts, calendar, clock);
    }

    @Bean
    CloseApplicationsDelegate closeApplicationsDelegate(RunTurns turns, CourseRuns runs, RunActs acts, Clock clock) {
        return new CloseApplicationsDelegate(turns, runs, acts, clock);
    }

    @Bean
    CloseAttendanceCheck closeAttendanceCheck(
            RunTurns turns,
            RunAttendance attendance,
            TrainingOfficers officers,
            TaskActor actor,
            TaskRefusals refusals,
            Clock clock) {
        return new CloseAttendanceCheck(turns, attendance, officers, actor, refusals, clock);
    }

    @Bean
    CompletionList completionList(
            CompletionDesk desk,
            CompletionDecisions decisions,
            CompletionSummary summary,
            ParticipationProcess participation,
            RuntimeService runtime,
            TaskService tasks) {
        return new CompletionList(desk, decisions, summary, participation, runtime, tasks);
    }

    @Bean
    public CompletionProcess completionProcess(
            CourseRuns runs,
            RunTurns turns,
            CompletionList list,
            TrainingOfficers officers,
            TaskService tasks,
            UnitOfWork unitOfWork) {
        return new CompletionProcess(runs, turns, list, officers, tasks, unitOfWork);
    }

    @Bean
    CompletionSummary completionSummary(BusinessCalendar calendar) {
        return new CompletionSummary(calendar.zone());
    }

    @Bean
    ConcludeCompletionDelegate concludeCompletionDelegate(
            RunTurns turns,
            CompletionList list,
            RunAttendance attendance,
            RunHistory history,
            TaskRefusals refusals,
            Clock clock) {
        return new ConcludeCompletionDelegate(turns, list, attendance, history, refusals, clock);
    }

    @Bean
    ConfirmCompletionCheck confirmCompletionCheck(
            RunTurns turns,
            CompletionList list,
            CompletionSummary summary,
            RunAttendance attendance,
            TrainingOfficers officers,
            TaskActor actor,
            TaskRefusals refusals) {
        return new ConfirmCompletionCheck(turns, list, summary, attendance, officers, actor, refusals);
    }

    @Bean
    ConfirmSelectionCheck confirmSelectionCheck(
            RunTurns turns, TrainingOfficers officers, TaskActor actor, TaskRefusals refusals) {
        return new ConfirmSelectionCheck(turns, officers, actor, refusals);
    }

    @Bean
    ConfirmSelectionDelegate confirmSelectionDelegate(RunTurns turns, CourseRuns runs, SelectionDesk desk) {
        return new ConfirmSelectionDelegate(turns, runs, desk);
    }

    @Bean
    public CorrectionDesk correctionDesk(
            AttendanceActs acts,
            AttendanceLedgers ledgers,
            RunAttendance attendance,
            AttendanceTerms terms,
            CompletionList completion,
            BusinessCalendar calendar,
            Clock clock) {
        return new CorrectionDesk(acts, ledgers, attendance, terms, completion, calendar, clock);
    }

    @Bean
    OfficerActs officerActs(
            CourseRuns runs, RunTurns turns, TrainingOfficers officers, TaskService tasks, UnitOfWork unitOfWork) {
        return new OfficerActs(runs, turns, officers, tasks, unitOfWork);
    }

    @Bean
    public CourseRunProcess courseRunProcess(
            CourseRuns runs,
            OfficerActs officers,
            RunCancellation cancellation,
            RuntimeService runtime,
            UnitOfWork unitOfWork) {
        return new CourseRunProcess(runs, officers, cancellation, runtime, unitOfWork);
    }

    @Bean
    public AttendanceDesk attendanceDesk(
            OfficerActs officers,
            AttendanceSheets sheets,
            Excuses excuses,
            RunAttendance attendance,
            AttendanceSummary summary,
            RunActs acts,
            RuntimeService runtime,
            Clock clock) {
        return new AttendanceDesk(officers, sheets, excuses, attendance, summary, acts, runtime, clock);
    }

    @Bean
    public ScheduleDesk scheduleDesk(OfficerActs officers, Rescheduling rescheduling, Clock clock) {
        return new ScheduleDesk(officers, rescheduling, clock);
    }

    @Bean
    public CapacityDesk capacityDesk(
            OfficerActs officers,
            CourseRuns runs,
            Seats seats,
            CapacityChanges changes,
            ParticipationProcess participation,
            Clock clock) {
        return new CapacityDesk(officers, runs, seats, changes, participation, clock);
    }

    @Bean
    CourseRunTaskText courseRunTaskText(
            RunText texts,
            AttendanceSummary attendance,
            SelectionSummary selection,
            CompletionList completion,
            CompletionSummary completionText) {
        return new CourseRunTaskText(texts, attendance, selection, completion, completionText);
    }

    @Bean
    public FormerDirections formerDirections(
            Programs programs, Courses courses, CourseRuns runs, DirectionDecisions decisions) {
        return new FormerDirections(programs, courses, runs, decisions);
    }

    @Bean
    CourseUse courseUse(Courses courses, CourseRuns runs, TrainingApplications applications, Practices practices) {
        return new CourseUse(courses, runs, applications, practices);
    }

    @Bean
    DecideDirectionCheck decideDirectionCheck(
            RunTurns turns,
            CourseRuns runs,
            RunReview review,
            TrainingOfficers officers,
            TaskActor actor,
            TaskRefusals refusals) {
        return new DecideDirectionCheck(turns, runs, review, officers, actor, refusals);
    }

    @Bean
    public EquipmentDesk equipmentDesk(
            CourseRuns runs,
            Courses courses,
            EquipmentNotes notes,
            RunActs acts,
            TrainingOfficers officers,
            UnitOfWork unitOfWork,
            Clock clock) {
        return new EquipmentDesk(runs, courses, notes, acts, officers, unitOfWork, clock);
    }

    @Bean
    public ExcuseDesk excuseDesk(
            AttendanceActs acts, Excuses excuses, RunAttendance attendance, CorrectionDesk corrections, Clock clock) {
        return new ExcuseDesk(acts, excuses, attendance, corrections, clock);
    }

    @Bean
    NotifyAttendanceClosedDelegate notifyAttendanceClosedDelegate(AttendanceClosingSteps steps) {
        return new NotifyAttendanceClosedDelegate(steps);
    }

    @Bean
    OpenApplicationsDelegate openApplicationsDelegate(
            RunTurns turns, CourseRuns runs, SelectionDesk selection, RunActs acts, Clock clock) {
        return new OpenApplicationsDelegate(turns, runs, selection, acts, clock);
    }

    @Bean
    ProposeSelectionDelegate proposeSelectionDelegate(RunTurns turns, SelectionDesk desk) {
        return new ProposeSelectionDelegate(turns, desk);
    }

    @Bean
    RecordDirectionDelegate recordDirectionDelegate(
            DirectionDecisions decisions, CourseRuns runs, RunReview review, Clock clock) {
        return new RecordDirectionDelegate(decisions, runs, review, clock);
    }

    @Bean
    ReleaseMaterialsDelegate releaseMaterialsDelegate(Trainees trainees, Notices notices, RunActs acts) {
        return new ReleaseMaterialsDelegate(trainees, notices, acts);
    }

    @Bean
    RemindChecklistDelegate remindChecklistDelegate(ChecklistReminder reminder) {
        return new RemindChecklistDelegate(reminder);
    }

    @Bean
    RemindTraineesDelegate remindTraineesDelegate(Trainees trainees, Notices notices, Clock clock) {
        return new RemindTraineesDelegate(trainees, notices, clock);
    }

    @Bean
    Rescheduling rescheduling(
            CourseRuns runs,
            RunHistory history,
            TrainingApplications applications,
            AttendanceSheets sheets,
            AttendanceSummary summary,
            InstanceDates dates,
            ApprovalDates approvals,
            ParticipationProcess participation,
            TaskService tasks,
            Notices notices,
            Invitations invitations,
            RunText texts,
            Clock clock) {
        return new Rescheduling(
                runs,
                history,
                applications,
                sheets,
                summary,
                dates,
                approvals,
                participation,
                tasks,
                notices,
                invitations,
                texts,
                clock);
    }

    @Bean
    public RunReview runReview(
            TrainingApplications applications,
            CourseRuns runs,
            RunAttendance attendance,
            CompletionDecisions completions,
            Questionnaire questionnaire,
            TrainingSettings settings,
            SurveyResponses responses,
            CourseUse use,
            DirectionThresholds thresholds,
            BusinessCalendar calendar) {
        return new RunReview(
                applications,
                runs,
                attendance,
                completions,
                questionnaire,
                settings.satisfactionQuestion(),
                settings.minimumGroup(),
                responses,
                use,
                thresholds,
                ReasonText.in(Locale.KOREAN, calendar.zone()));
    }

    @Bean
    SelectionDesk selectionDesk(
            TrainingApplications applications,
            CourseRuns runs,
            RunSelections selections,
            SelectionRules rules,
            ParticipationProcess participation,
            Clock clock) {
        return new SelectionDesk(applications, runs, selections, rules, participation, clock);
    }

    @Bean
    public SelectionProcess selectionProcess(
            CourseRuns runs,
            RunTurns turns,
            RunSelections selections,
            SelectionDesk desk,
            SelectionSummary summary,
            TrainingOfficers officers,
            RuntimeService runtime,
            TaskService tasks,
            UnitOfWork unitOfWork,
            Clock clock) {
        return new SelectionProcess(
                runs, turns, selections, desk, summary, officers, runtime, tasks, unitOfWork, clock);
    }

    @Bean
    SelectionSummary selectionSummary(SelectionDesk desk, BusinessCalendar calendar) {
        return new SelectionSummary(desk, calendar.zone());
    }

    @Bean
    SummarizeSurveyDelegate summarizeSurveyDelegate(
            CourseRuns runs, RunReview review, CompletionList completion, RunActs acts) {
        return new SummarizeSurveyDelegate(runs, review, completion, acts);
    }

    @Bean
    SurveyPeriod surveyPeriod(BusinessCalendar calendar, TrainingSettings settings) {
        return new SurveyPeriod(calendar, settings.surveyWorkingDays());
    }

    @Bean
    Trainees trainees(TrainingApplications applications) {
        return new Trainees(applications);
    }
}
