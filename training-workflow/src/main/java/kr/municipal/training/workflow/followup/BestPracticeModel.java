package kr.municipal.training.workflow.followup;

import java.util.List;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.practice.BestPractice;
import kr.municipal.training.practice.BestPracticeStatus;
import kr.municipal.training.practice.ReviewDraft;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.engine.ProcessVariable;
import kr.municipal.training.workflow.participation.ParticipationModel;
import org.apache.commons.lang3.EnumUtils;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/** Every name of {@code best-practice.bpmn} that code relies on. Public API: running instances outlive a deployment. */
public final class BestPracticeModel {

    public static final String PROCESS = "best-practice";
    public static final String REVIEW_TASK = "UserTask_ReviewPractice";
    public static final String CONFIRM_PUBLICATION_TASK = "UserTask_ConfirmPublication";

    /** The steps that record what an officer's task has decided. */
    static final String RECORD_REVIEW = "Task_RecordReview";

    static final String PUBLISH_PRACTICE = "Task_PublishPractice";
    static final String END_PRACTICE = "Task_EndPractice";

    public static final String PRACTICE_IMPROVED = "PracticeImproved";
    public static final String PRACTICE_CONSENTED = "PracticeConsented";
    public static final String PRACTICE_CONSENT_WITHDRAWN = "PracticeConsentWithdrawn";

    /** The same that ends the participation: it reaches the practice of the application as well. */
    public static final String COMPLETION_WITHDRAWN = ParticipationModel.COMPLETION_WITHDRAWN;

    public static final List<String> MESSAGES =
            List.of(PRACTICE_IMPROVED, PRACTICE_CONSENTED, PRACTICE_CONSENT_WITHDRAWN, COMPLETION_WITHDRAWN);

    /** Who wrote it, of what course, and what came of it so far. */
    public static final ProcessVariable<String> PRACTICE_SUMMARY = ProcessVariable.text("practiceSummary");
    /** The title, as the officer reads it in the form. */
    public static final ProcessVariable<String> PRACTICE_TITLE = ProcessVariable.text("practiceTitle");
    /** The text, as the officer reads it in the form. */
    public static final ProcessVariable<String> PRACTICE_TEXT = ProcessVariable.text("practiceText");
    /** ACCEPTED, RETURNED or DECLINED, from the form. */
    public static final ProcessVariable<String> VERDICT = ProcessVariable.text("verdict");
    /** The reviewer's words, from the form. */
    public static final ProcessVariable<String> REASON = ProcessVariable.text("reason");

    public static final List<ProcessVariable<?>> VARIABLES =
            List.of(PRACTICE_SUMMARY, PRACTICE_TITLE, PRACTICE_TEXT, VERDICT, REASON);

    /** Who reviewed or confirmed; handed on within the transaction, kept only where an owner lets time pass until then. */
    static final ProcessVariable<String> ACTOR = ProcessVariable.text("actor");

    private BestPracticeModel() {}

    static ApplicationId application(DelegateExecution execution) {
        return ApplicationId.of(execution.getProcessBusinessKey());
    }

    static ApplicationId application(DelegateTask task) {
        return ApplicationId.of(task.getExecution().getProcessBusinessKey());
    }

    static StaffNumber actor(DelegateExecution execution) {
        return StaffNumber.of(ACTOR.get(execution));
    }

    static ReviewDraft review(VariableScope scope, BestPractice practice, StaffNumber reviewer) {
        return new ReviewDraft(practice, reviewer, verdict(VERDICT.asText(scope)), REASON.asText(scope));
    }

    /** What a form sent as verdict; nothing where it is none. */
    static @Nullable BestPracticeStatus verdict(@Nullable String sent) {
        BestPracticeStatus status = EnumUtils.getEnum(BestPracticeStatus.class, sent);
        return status != null && status.isVerdict() ? status : null;
    }
}
