package kr.municipal.training.workflow.participation;

import java.util.Date;
import java.util.List;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.workflow.engine.ProcessVariable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/** Every name of {@code participation.bpmn} that code relies on. Public API: running instances outlive a deployment. */
public final class ParticipationModel {

    public static final String PROCESS = "participation";

    public static final String SELECTION_DECIDED = "SelectionDecided";
    public static final String SEAT_ASSIGNED = "SeatAssigned";
    public static final String SEAT_OFFERED = "SeatOffered";
    public static final String OFFER_ANSWERED = "SeatOfferAnswered";
    public static final String ATTENDANCE_CLOSED = "AttendanceClosed";
    public static final String SURVEY_ANSWERED = "SurveyAnswered";
    public static final String COMPLETION_CONFIRMED = "CompletionConfirmed";
    public static final String COMPLETION_WITHDRAWN = "CompletionWithdrawn";
    public static final String APPLICATION_WITHDRAWN = "ApplicationWithdrawn";
    public static final String RUN_CANCELLED = "RunCancelled";
    public static final String TAKEN_OFF = "TakenOff";
    public static final List<String> MESSAGES = List.of(
            SELECTION_DECIDED,
            SEAT_ASSIGNED,
            SEAT_OFFERED,
            OFFER_ANSWERED,
            ATTENDANCE_CLOSED,
            SURVEY_ANSWERED,
            COMPLETION_CONFIRMED,
            COMPLETION_WITHDRAWN,
            APPLICATION_WITHDRAWN,
            RUN_CANCELLED,
            TAKEN_OFF);

    /** The error by which the diagram goes on when a completion was withdrawn before its certificate was issued. */
    public static final String NOTHING_TO_CERTIFY = COMPLETION_WITHDRAWN;

    /** Issues one certificate, as a job of its own. */
    static final String ISSUE_CERTIFICATE = "Task_IssueCertificate";

    /** Whether the applicant may apply; read by the next gateway only. */
    public static final ProcessVariable<Boolean> ELIGIBLE = ProcessVariable.flag("eligible");
    /** When the first class begins; ends the waiting list. */
    public static final ProcessVariable<Date> RUN_START = ProcessVariable.date("runStart");
    /** APPROVED, REJECTED or EXPIRED, as the approval process left it. */
    public static final ProcessVariable<String> APPROVAL_OUTCOME = ProcessVariable.text("approvalOutcome");
    /** SELECTED, WAITLISTED or NOT_SELECTED, or APPROVED while the selection is to come; read by the next gateways only. */
    public static final ProcessVariable<String> SEAT = ProcessVariable.text("seat");
    /** Until when the seat offered waits for an answer. */
    public static final ProcessVariable<Date> OFFER_REPLY_BY = ProcessVariable.date("offerReplyBy");
    /** Whether the seat offered was accepted; handed over with the message, read by the next gateway only. */
    public static final ProcessVariable<Boolean> OFFER_ACCEPTED = ProcessVariable.flag("offerAccepted");
    /** Whether the trainee came at all; read by the next gateway only. */
    public static final ProcessVariable<Boolean> ATTENDED = ProcessVariable.flag("attended");
    /** From when no answer is taken. */
    public static final ProcessVariable<Date> SURVEY_DEADLINE = ProcessVariable.date("surveyDeadline");
    /** Whether the course was completed; read by the next gateway only. */
    public static final ProcessVariable<Boolean> COMPLETED = ProcessVariable.flag("completed");
    /** The day from which follow-ups are counted. */
    public static final ProcessVariable<Date> FOLLOW_UP_FROM = ProcessVariable.date("followUpFrom");

    public static final List<ProcessVariable<?>> VARIABLES = List.of(
            ELIGIBLE,
            RUN_START,
            APPROVAL_OUTCOME,
            SEAT,
            OFFER_REPLY_BY,
            OFFER_ACCEPTED,
            ATTENDED,
            SURVEY_DEADLINE,
            COMPLETED,
            FOLLOW_UP_FROM);

    /** Who applies; handed over at the start, never stored. */
    static final ProcessVariable<String> APPLICANT = ProcessVariable.text("applicant");
    /** For which run; handed over at the start, never stored. */
    static final ProcessVariable<String> RUN = ProcessVariable.text("run");
    /** Who ended the application; handed over with the message, never stored. */
    static final ProcessVariable<String> ACTOR = ProcessVariable.text("actor");
    /** Why, in the person's own words; handed over with the message, never stored. */
    static final ProcessVariable<String> WORDS = ProcessVariable.text("words");

    /** That the certificate was issued in this transaction, never stored. */
    static final ProcessVariable<Boolean> ISSUED = ProcessVariable.flag("issued");

    /** That the seat was offered in this transaction, never stored. */
    static final ProcessVariable<Boolean> OFFERED = ProcessVariable.flag("offered");

    /** A kind of cancelling; handed over with the message, never stored. */
    static final ProcessVariable<String> KIND = ProcessVariable.text("kind");

    private ParticipationModel() {}

    /** A flag handed over with a message for the transaction alone. */
    static VariableMap forNow(ProcessVariable<Boolean> flag, boolean value) {
        return Variables.createVariables().putValueTyped(flag.name(), Variables.booleanValue(value, true));
    }

    static ApplicationId application(DelegateExecution execution) {
        return ApplicationId.of(execution.getProcessBusinessKey());
    }
}
