package kr.municipal.training.workflow.followup;

import java.util.Date;
import java.util.List;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.workflow.engine.ProcessVariable;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Every name of {@code follow-up.bpmn} that code relies on. Public API: running instances outlive a deployment. */
public final class FollowUpModel {

    public static final String PROCESS = "follow-up";
    public static final String FIRST_FOLLOW_UP = "ReceiveTask_FirstFollowUp";
    public static final String SECOND_FOLLOW_UP = "ReceiveTask_SecondFollowUp";

    public static final String ACTION_PLAN_SUBMITTED = "ActionPlanSubmitted";
    public static final String FOLLOW_UP_ANSWERED = "FollowUpAnswered";
    public static final List<String> MESSAGES = List.of(ACTION_PLAN_SUBMITTED, FOLLOW_UP_ANSWERED);

    /** The day from which follow-ups are counted. */
    public static final ProcessVariable<Date> FOLLOW_UP_FROM = ProcessVariable.date("followUpFrom");

    public static final List<ProcessVariable<?>> VARIABLES = List.of(FOLLOW_UP_FROM);

    private FollowUpModel() {}

    static ApplicationId application(DelegateExecution execution) {
        return ApplicationId.of(execution.getProcessBusinessKey());
    }
}
