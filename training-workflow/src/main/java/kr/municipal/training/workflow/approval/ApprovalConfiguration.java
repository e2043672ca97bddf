package kr.municipal.training.workflow.approval;

import java.time.Clock;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.selection.Seats;
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
            TrainingApplications applications, TaskService tasks, UnitOfWork unitOfWork) {
        return new ApprovalProcess(applications, tasks, unitOfWork);
    }

    @Bean
    ApprovalSummary approvalSummary(TrainingApplications applications, CourseRuns runs, Seats seats, RunText texts) {
        return new ApprovalSummary(applications, runs, seats, texts);
    }

    @Bean
    ApprovalTaskCheck approvalTaskCheck(
            TrainingApplications applications, TaskActor actor, TaskRefusals refusals, Clock clock) {
        return new ApprovalTaskCheck(applications, actor, refusals, clock);
    }

    @Bean
    ApprovalTaskText approvalTaskText(TrainingApplications applications, RunText texts) {
        return new ApprovalTaskText(applications, texts);
    }

    @Bean
    ExpireApplicationDelegate expireApplicationDelegate(
            TrainingApplications applications, Notices notices, RunText texts, Clock clock) {
        return new ExpireApplicationDelegate(applications, notices, texts, clock);
    }

    @Bean
    FindApproverDelegate findApproverDelegate(
            TrainingApplications applications,
            CourseRuns runs,
            ApprovalSummary summary,
            Notices notices,
            RunText texts) {
        return new FindApproverDelegate(applications, runs, summary, notices, texts);
    }

    @Bean
    RecordApprovalDelegate recordApprovalDelegate(TrainingApplications applications, Clock clock) {
        return new RecordApprovalDelegate(applications, clock);
    }

    @Bean
    RecordRejectionDelegate recordRejectionDelegate(TrainingApplications applications, Clock clock, Notices notices) {
        return new RecordRejectionDelegate(applications, clock, notices);
    }

    @Bean
    RemindApproverDelegate remindApproverDelegate(
            TrainingApplications applications, Notices notices, RunText texts, Clock clock) {
        return new RemindApproverDelegate(applications, notices, texts, clock);
    }
}
