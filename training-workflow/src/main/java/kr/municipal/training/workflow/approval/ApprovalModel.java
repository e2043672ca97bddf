package kr.municipal.training.workflow.approval;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.ApprovalDecision;
import kr.municipal.training.application.ApprovalDraft;
import kr.municipal.training.application.PendingDecision;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.engine.ProcessVariable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;

/** Every name of {@code approval.bpmn} that code relies on. Public API: running instances outlive a deployment. */
public final class ApprovalModel {

    public static final String PROCESS = "approval";
    public static final String APPROVE_TASK = "UserTask_Approve";
    /** The clock at the open task by which a late step is handed up. */
    public static final String ESCALATION = "Event_ApprovalEscalation";

    /** Who is asked to decide the current step, the approver or the stand-in: a staff number. */
    public static final ProcessVariable<String> APPROVER = ProcessVariable.text("approver");
    /** Since when the current step waits for its decision; for the timers made in the same transaction. */
    public static final ProcessVariable<Date> APPROVAL_ASKED = ProcessVariable.date("approvalAsked");
    /** When a pending approval expires. */
    public static final ProcessVariable<Date> APPROVAL_DEADLINE = ProcessVariable.date("approvalDeadline");
    /** What the approver reads in the form. */
    public static final ProcessVariable<String> APPLICATION_SUMMARY = ProcessVariable.text("applicationSummary");
    /** APPROVE or REJECT, from the form. */
    public static final ProcessVariable<String> DECISION = ProcessVariable.text("decision");
    /** The approver's words, from the form. */
    public static final ProcessVariable<String> REASON = ProcessVariable.text("reason");
    /** The place among the department's applicants, from the form; may be empty. */
    public static final ProcessVariable<String> DEPARTMENT_ORDER = ProcessVariable.text("departmentOrder");
    /** Whether the line has another step; read by the next gateway only. */
    public static final ProcessVariable<Boolean> MORE_STEPS = ProcessVariable.flag("moreSteps");
    /** APPROVED, REJECTED or EXPIRED: the result, which the calling diagram maps. */
    public static final ProcessVariable<String> APPROVAL_OUTCOME = ProcessVariable.text("approvalOutcome");

    public static final List<ProcessVariable<?>> VARIABLES = List.of(
            APPROVER,
            APPROVAL_ASKED,
            APPROVAL_DEADLINE,
            APPLICATION_SUMMARY,
            DECISION,
            REASON,
            DEPARTMENT_ORDER,
            MORE_STEPS);

    /** Who decided; handed on within the transaction, never stored. */
    static final ProcessVariable<String> DECIDED_BY = ProcessVariable.text("decidedBy");

    private ApprovalModel() {}

    static ApprovalDraft draft(VariableScope scope) {
        return new ApprovalDraft(DECISION.asText(scope), REASON.asText(scope), DEPARTMENT_ORDER.asText(scope));
    }

    /**
     * What a form sends, for the transaction alone, for the decision is kept by the domain; nothing for what was left empty.
     */
    static VariableMap answer(ApprovalDraft draft) {
        VariableMap answer = Variables.createVariables();
        put(answer, DECISION, draft.decision());
        put(answer, REASON, draft.reason());
        put(answer, DEPARTMENT_ORDER, draft.departmentOrder());
        return answer;
    }

    private static void put(VariableMap answer, ProcessVariable<String> field, @Nullable String value) {
        if (value != null) {
            answer.putValue(field.name(), Variables.stringValue(value, true));
        }
    }

    /** Whether the decision was kept when it was made: who decided is handed on only where it is kept at once. */
    static boolean isRecorded(DelegateExecution execution) {
        return DECIDED_BY.handedOn(execution).isEmpty();
    }

    static ApprovalDecision decision(VariableScope scope, Instant at, PendingDecision pending) {
        StaffNumber by = StaffNumber.of(DECIDED_BY.get(scope));
        return draft(scope).decide(by, at, pending.standInBy(by));
    }

    static ApplicationId application(DelegateExecution execution) {
        return ApplicationId.of(execution.getProcessBusinessKey());
    }
}
