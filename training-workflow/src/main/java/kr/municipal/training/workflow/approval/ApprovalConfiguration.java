package kr.municipal.training.workflow.approval;

import java.time.Clock;
import kr.municipal.training.application.ApprovalRules;
import kr.municipal.training.application.Approvers;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.calendar.BusinessCalendar;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.selection.Seats;
import kr.municipal.training.workflow.RunTurns;
import kr.municipal.training.workflow.engine.InstanceDates;
import kr.municipal.training.workflow.engine.TaskActor;
import kr.municipal.training.workflow.engine.TaskRefusals;
import kr.municipal.training.workflow.engine.UnitOfWork;
import kr.municipal.training.workflow.notice.Notices;
import kr.municipal.training.workflow.notice.RunText;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What approval.bpmn calls, and its door. The names of the methods are the names in the diagram. */
@Configuration(proxyBeanMethods = false)
public class ApprovalConfiguration {

    @Bean
    public ApprovalProcess approvalProcess(
            TrainingApplications applications, PendingDecisions pending, TaskService tasks, UnitOfWork unitOfWork) {
        return new ApprovalProcess(applications, pending, tasks, unitOfWork);
    }

    @Bean
    PendingDecisions pendingDecisions(
            TrainingApplications applications, CourseRuns runs, Approvers approvers, ApprovalRules rules, Clock clock) {
        return new PendingDecisions(applications, runs, approvers, rules, clock);
    }

    @Bean
    public ApprovalDates approvalDates(
            PendingDecisions pending, ApprovalSummary summary, InstanceDates dates, TaskService tasks, RunText texts) {
        return new ApprovalDates(pending, summary, dates, tasks, texts);
    }

    @Bean
    ApprovalSummary approvalSummary(
            TrainingApplications applications,
            CourseRuns runs,
            Seats seats,
            PendingDecisions pending,
            RunText texts,
            BusinessCalendar calendar) {
        return new ApprovalSummary(applications, runs, seats, pending, texts, calendar.zone());
    }

    @Bean
    ApprovalTaskCheck approvalTaskCheck(
            TrainingApplications applications, TaskActor actor, TaskRefusals refusals, PendingDecisions pending) {
        return new ApprovalTaskCheck(applications, actor, refusals, pending);
    }

    @Bean
    ApprovalTaskText approvalTaskText(TrainingApplications applications, PendingDecisions pending, RunText texts) {
        return new ApprovalTaskText(applications, pending, texts);
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
    RecordApprovalDelegate recordApprovalDelegate(
            TrainingApplications applications,
            RunTurns turns,
            PendingDecisions pending,
            TaskRefusals refusals,
            Clock clock) {
        return new RecordApprovalDelegate(applications, turns, pending, refusals, clock);
    }

    @Bean
    RecordRejectionDelegate recordRejectionDelegate(
            TrainingApplications applications, PendingDecisions pending, Clock clock, Notices notices) {
        return new RecordRejectionDelegate(applications, pending, clock, notices);
    }

    @Bean
    RemindApproverDelegate remindApproverDelegate(
            TrainingApplications applications, PendingDecisions pending, Notices notices, RunText texts, Clock clock) {
        return new RemindApproverDelegate(applications, pending, notices, texts, clock);
    }
}
