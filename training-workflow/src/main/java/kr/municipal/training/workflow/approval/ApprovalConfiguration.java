package kr.municipal.training.workflow.approval;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.function.Function;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.ApprovalDraft;
import kr.municipal.training.application.ApprovalRules;
import kr.municipal.training.application.Approvers;
import kr.municipal.training.application.Rejected;
import kr.municipal.training.application.Submitted;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.calendar.BusinessCalendar;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.selection.Seats;
import kr.municipal.training.staff.Absences;
import kr.municipal.training.staff.Officials;
import kr.municipal.training.workflow.RunTurns;
import kr.municipal.training.workflow.engine.ApproverGroup;
import kr.municipal.training.workflow.engine.EngineAccess;
import kr.municipal.training.workflow.engine.InstanceDates;
import kr.municipal.training.workflow.engine.StoredTruth;
import kr.municipal.training.workflow.engine.TaskActor;
import kr.municipal.training.workflow.engine.TaskRefusals;
import kr.municipal.training.workflow.engine.TrainingOfficers;
import kr.municipal.training.workflow.engine.UnitOfWork;
import kr.municipal.training.workflow.notice.Notices;
import kr.municipal.training.workflow.notice.RunText;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What approval.bpmn calls, and its door. The names of the methods are the names in the diagram. */
@Configuration(proxyBeanMethods = false)
public class ApprovalConfiguration {

    @Bean
    public ApprovalProcess approvalProcess(
            TrainingApplications applications,
            RunTurns turns,
            PendingDecisions pending,
            ApprovalTasks open,
            TaskService tasks,
            EngineAccess access,
            UnitOfWork unitOfWork) {
        return new ApprovalProcess(applications, turns, pending, open, tasks, access, unitOfWork);
    }

    @Bean
    ApprovalTasks approvalTasks(
            PendingDecisions pending,
            ApprovalSummary summary,
            TaskService tasks,
            RuntimeService runtime,
            ManagementService management) {
        return new ApprovalTasks(pending, summary, tasks, runtime, management);
    }

    @Bean
    public ApprovalHandover approvalHandover(
            Absences absences,
            TrainingApplications applications,
            RunTurns turns,
            ApprovalTasks tasks,
            Notices notices,
            RunText texts,
            UnitOfWork unitOfWork,
            Clock clock) {
        return new ApprovalHandover(absences, applications, turns, tasks, notices, texts, unitOfWork, clock);
    }

    @Bean
    public AbsenceDesk absenceDesk(
            Absences absences,
            AbsenceHistory history,
            Officials officials,
            TrainingOfficers officers,
            ApproverGroup approvers,
            ApprovalHandover handover,
            UnitOfWork unitOfWork,
            BusinessCalendar calendar,
            Clock clock) {
        return new AbsenceDesk(
                absences, history, officials, officers, approvers, handover, unitOfWork, calendar.zone(), clock);
    }

    @Bean
    EscalateApprovalDelegate escalateApprovalDelegate(
            TrainingApplications applications,
            PendingDecisions pending,
            ApprovalTasks tasks,
            Notices notices,
            RunText texts,
            Clock clock) {
        return new EscalateApprovalDelegate(applications, pending, tasks, notices, texts, clock);
    }

    @Bean
    PendingDecisions pendingDecisions(
            TrainingApplications applications, CourseRuns runs, Approvers approvers, ApprovalRules rules, Clock clock) {
        return new PendingDecisions(applications, runs, approvers, rules, clock);
    }

    @Bean
    public ApprovalDates approvalDates(
            PendingDecisions pending, ApprovalSummary summary, InstanceDates dates, TaskService tasks) {
        return new ApprovalDates(pending, summary, dates, tasks);
    }

    @Bean
    ApprovalSummary approvalSummary(
            TrainingApplications applications,
            CourseRuns runs,
            Seats seats,
            PendingDecisions pending,
            RunText texts,
            BusinessCalendar calendar,
            Clock clock) {
        return new ApprovalSummary(applications, runs, seats, pending, texts, calendar.zone(), clock);
    }

    @Bean
    ApprovalTaskCheck approvalTaskCheck(
            TrainingApplications applications,
            TaskActor actor,
            TaskRefusals refusals,
            PendingDecisions pending,
            ApprovalRecord approvals,
            Clock clock) {
        return new ApprovalTaskCheck(applications, actor, refusals, pending, approvals, clock);
    }

    @Bean
    ApprovalTaskText approvalTaskText(
            TrainingApplications applications, PendingDecisions pending, ApprovalSummary summary) {
        return new ApprovalTaskText(applications, pending, summary);
    }

    @Bean
    ExpireApplicationDelegate expireApplicationDelegate(
            TrainingApplications applications, PendingDecisions pending, Notices notices, RunText texts, Clock clock) {
        return new ExpireApplicationDelegate(applications, pending, notices, texts, clock);
    }

    @Bean
    FindApproverDelegate findApproverDelegate(
            TrainingApplications applications,
            PendingDecisions pending,
            ApprovalSummary summary,
            Notices notices,
            RunText texts) {
        return new FindApproverDelegate(applications, pending, summary, notices, texts);
    }

    @Bean
    ApprovalRecord approvalRecord(
            TrainingApplications applications,
            RunTurns turns,
            PendingDecisions pending,
            TaskRefusals refusals,
            Notices notices) {
        return new ApprovalRecord(applications, turns, pending, refusals, notices);
    }

    /** A step follows as long as the application is submitted; it is rejected, or else it was approved. */
    @Bean
    StoredTruth approvalTruth(TrainingApplications applications) {
        Function<String, TrainingApplication> now = key -> applications.get(ApplicationId.of(key));
        return new StoredTruth(
                ApprovalModel.PROCESS,
                List.of(
                        new StoredTruth.Value<>(
                                ApprovalModel.APPROVAL_ASKED,
                                key -> Date.from(((Submitted) now.apply(key)).stepBegan())),
                        new StoredTruth.Value<>(
                                ApprovalModel.DECISION,
                                key -> now.apply(key) instanceof Rejected
                                        ? ApprovalDraft.REJECT
                                        : ApprovalDraft.APPROVE),
                        new StoredTruth.Value<>(ApprovalModel.MORE_STEPS, key -> now.apply(key) instanceof Submitted)),
                List.of());
    }

    @Bean
    RecordApprovalDelegate recordApprovalDelegate(
            TrainingApplications applications, PendingDecisions pending, ApprovalRecord approvals, Clock clock) {
        return new RecordApprovalDelegate(applications, pending, approvals, clock);
    }

    @Bean
    RecordRejectionDelegate recordRejectionDelegate(
            TrainingApplications applications, PendingDecisions pending, ApprovalRecord approvals, Clock clock) {
        return new RecordRejectionDelegate(applications, pending, approvals, clock);
    }

    @Bean
    RemindApproverDelegate remindApproverDelegate(
            TrainingApplications applications, ApprovalTasks tasks, Notices notices, RunText texts, Clock clock) {
        return new RemindApproverDelegate(applications, tasks, notices, texts, clock);
    }
}
