package kr.municipal.training.workflow.courserun;

import java.util.Date;
import java.util.List;
import kr.municipal.training.direction.DirectionDraft;
import kr.municipal.training.run.RunId;
import kr.municipal.training.run.RunSchedule;
import kr.municipal.training.workflow.engine.ProcessVariable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/** Every name of {@code course-run.bpmn} that code relies on. Public API: running instances outlive a deployment. */
public final class CourseRunModel {

    public static final String PROCESS = "course-run";
    public static final String CONFIRM_SELECTION_TASK = "UserTask_ConfirmSelection";
    public static final String CLOSE_ATTENDANCE_TASK = "UserTask_CloseAttendance";
    public static final String CONFIRM_COMPLETION_TASK = "UserTask_ConfirmCompletion";
    public static final String DECIDE_DIRECTION_TASK = "UserTask_DecideDirection";

    /** The steps that record what an officer's task has decided. */
    static final String CONFIRM_SELECTION = "Task_ConfirmSelection";

    static final String NOTIFY_ATTENDANCE_CLOSED = "Task_NotifyAttendanceClosed";
    static final String CONCLUDE_COMPLETION = "Task_ConcludeCompletion";
    static final String RECORD_DIRECTION = "Task_RecordDirection";

    /** Where a list that is another by now goes back to be confirmed, and the error that leads there. */
    static final String COMPLETION_LIST_CHANGED_EVENT = "Event_CompletionListChanged";

    static final String COMPLETION_LIST_CHANGED = "CompletionListChanged";

    public static final String OPEN_APPLICATIONS = "OpenApplications";
    public static final String CLOSE_APPLICATIONS = "CloseApplications";
    public static final String CANCEL_RUN = "CancelRun";
    public static final List<String> MESSAGES = List.of(OPEN_APPLICATIONS, CLOSE_APPLICATIONS, CANCEL_RUN);

    public static final ProcessVariable<Date> WINDOW_OPENS = ProcessVariable.date("windowOpens");
    public static final ProcessVariable<Date> WINDOW_CLOSES = ProcessVariable.date("windowCloses");
    public static final ProcessVariable<Date> APPROVAL_DEADLINE = ProcessVariable.date("approvalDeadline");
    public static final ProcessVariable<Date> MATERIALS_RELEASE = ProcessVariable.date("materialsRelease");
    public static final ProcessVariable<Date> RUN_START = ProcessVariable.date("runStart");
    public static final ProcessVariable<Date> RUN_END = ProcessVariable.date("runEnd");
    public static final ProcessVariable<Date> SURVEY_CLOSES = ProcessVariable.date("surveyCloses");
    /** Whether an officer confirms the selection; read by the next gateway only. */
    public static final ProcessVariable<Boolean> SELECTION_PROPOSED = ProcessVariable.flag("selectionProposed");
    /** What the form of {@code UserTask_ConfirmSelection} shows. */
    public static final ProcessVariable<String> SELECTION_SUMMARY = ProcessVariable.text("selectionSummary");
    /** What the form of {@code UserTask_CloseAttendance} shows. */
    public static final ProcessVariable<String> ATTENDANCE_SUMMARY = ProcessVariable.text("attendanceSummary");
    /** What the form of {@code UserTask_ConfirmCompletion} shows. */
    public static final ProcessVariable<String> COMPLETION_SUMMARY = ProcessVariable.text("completionSummary");
    /** What the form of {@code UserTask_DecideDirection} shows. */
    public static final ProcessVariable<String> DIRECTION_EVIDENCE = ProcessVariable.text("directionEvidence");
    /** KEEP, CHANGE, EXPAND or STOP, from the form. */
    public static final ProcessVariable<String> DIRECTION = ProcessVariable.text("direction");
    /** Why, from the form. */
    public static final ProcessVariable<String> DIRECTION_REASON = ProcessVariable.text("directionReason");

    /** INCOMPLETE, MORE or TOLD: how far the closing of attendance has come; asked by the next gateway, never stored. */
    public static final ProcessVariable<String> ATTENDANCE_STEP = ProcessVariable.text("attendanceStep");

    public static final List<ProcessVariable<?>> VARIABLES = List.of(
            WINDOW_OPENS,
            WINDOW_CLOSES,
            APPROVAL_DEADLINE,
            MATERIALS_RELEASE,
            RUN_START,
            RUN_END,
            SURVEY_CLOSES,
            SELECTION_PROPOSED,
            SELECTION_SUMMARY,
            ATTENDANCE_SUMMARY,
            COMPLETION_SUMMARY,
            ATTENDANCE_STEP,
            DIRECTION_EVIDENCE,
            DIRECTION,
            DIRECTION_REASON);

    /** How many trainees are told at once; an input of {@code Task_NotifyAttendanceClosed}, without it all of them. */
    static final ProcessVariable<String> PART_SIZE = ProcessVariable.text("partSize");

    /** Who acts; handed on within the transaction, and kept only where an owner lets time pass until it is recorded. */
    static final ProcessVariable<String> ACTOR = ProcessVariable.text("actor");
    /** Why, in the officer's own words; handed on within the transaction, never stored. */
    static final ProcessVariable<String> WORDS = ProcessVariable.text("words");

    /** A kind of cancelling; handed on within the transaction, never stored. */
    static final ProcessVariable<String> KIND = ProcessVariable.text("kind");

    /** Which list of completions was shown; handed on within the transaction, never stored. */
    static final ProcessVariable<String> MARK = ProcessVariable.text("mark");

    /** Which list of completions was confirmed; handed on within the transaction, and kept only where an owner lets time pass. */
    static final ProcessVariable<String> CONFIRMED = ProcessVariable.text("confirmed");

    private CourseRunModel() {}

    /** The dates that timers wait for. */
    static VariableMap dates(RunSchedule.Decided schedule) {
        VariableMap dates = Variables.createVariables();
        WINDOW_OPENS.putInto(dates, Date.from(schedule.window().opens()));
        WINDOW_CLOSES.putInto(dates, Date.from(schedule.window().closes()));
        APPROVAL_DEADLINE.putInto(dates, Date.from(schedule.approvalDeadline()));
        MATERIALS_RELEASE.putInto(dates, Date.from(schedule.materialsRelease()));
        RUN_START.putInto(dates, Date.from(schedule.start()));
        RUN_END.putInto(dates, Date.from(schedule.end()));
        SURVEY_CLOSES.putInto(dates, Date.from(schedule.surveyDeadline()));
        return dates;
    }

    static VariableMap marked(String mark) {
        return Variables.createVariables().putValueTyped(MARK.name(), Variables.stringValue(mark, true));
    }

    static DirectionDraft direction(VariableScope scope) {
        return new DirectionDraft(DIRECTION.asText(scope), DIRECTION_REASON.asText(scope));
    }

    static RunId run(DelegateExecution execution) {
        return RunId.of(execution.getProcessBusinessKey());
    }
}
