package kr.municipal.training.workflow.followup;

import java.time.Clock;
import java.util.List;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.completion.CompletionDecisions;
import kr.municipal.training.practice.BestPracticeStatus;
import kr.municipal.training.practice.BestPractices;
import kr.municipal.training.workflow.RunTurns;
import kr.municipal.training.workflow.engine.StoredTruth;
import kr.municipal.training.workflow.engine.TaskActor;
import kr.municipal.training.workflow.engine.TaskRefusals;
import kr.municipal.training.workflow.engine.TrainingOfficers;
import kr.municipal.training.workflow.engine.UnitOfWork;
import kr.municipal.training.workflow.notice.Notices;
import kr.municipal.training.workflow.notice.RunText;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What best-practice.bpmn calls, and its door. The names of the methods are the names in the diagram. */
@Configuration(proxyBeanMethods = false)
public class BestPracticeConfiguration {

    @Bean
    StoredTruth bestPracticeTruth(BestPractices practices) {
        return new StoredTruth(
                BestPracticeModel.PROCESS,
                List.of(),
                List.of(new StoredTruth.Missable(BestPracticeModel.PRACTICE_IMPROVED, null, key -> practices
                        .find(ApplicationId.of(key))
                        .filter(practice -> practice.status() == BestPracticeStatus.SUBMITTED)
                        .isPresent())));
    }

    @Bean
    PracticeNotices practiceNotices(TrainingApplications applications, Notices notices) {
        return new PracticeNotices(applications, notices);
    }

    @Bean
    PracticeTaskText practiceTaskText(BestPractices practices, TrainingApplications applications, RunText texts) {
        return new PracticeTaskText(practices, applications, texts);
    }

    @Bean
    ReviewPracticeCheck reviewPracticeCheck(
            BestPractices practices, TrainingOfficers officers, TaskActor actor, TaskRefusals refusals) {
        return new ReviewPracticeCheck(practices, officers, actor, refusals);
    }

    @Bean
    ConfirmPublicationCheck confirmPublicationCheck(
            BestPractices practices, TrainingOfficers officers, TaskActor actor, TaskRefusals refusals) {
        return new ConfirmPublicationCheck(practices, officers, actor, refusals);
    }

    @Bean
    RecordReviewDelegate recordReviewDelegate(BestPractices practices, PracticeNotices notices, Clock clock) {
        return new RecordReviewDelegate(practices, notices, clock);
    }

    @Bean
    RemindConsentDelegate remindConsentDelegate(BestPractices practices, PracticeNotices notices) {
        return new RemindConsentDelegate(practices, notices);
    }

    @Bean
    PracticeEnding practiceEnding(
            BestPractices practices,
            CompletionDecisions decisions,
            PracticeNotices notices,
            RuntimeService runtime,
            RepositoryService repository) {
        return new PracticeEnding(practices, decisions, notices, runtime, repository);
    }

    @Bean
    EndPracticeDelegate endPracticeDelegate(PracticeEnding ending) {
        return new EndPracticeDelegate(ending);
    }

    @Bean
    PublishPracticeDelegate publishPracticeDelegate(BestPractices practices, PracticeNotices notices, Clock clock) {
        return new PublishPracticeDelegate(practices, notices, clock);
    }

    @Bean
    public BestPracticeProcess bestPracticeProcess(
            BestPractices practices,
            TrainingApplications applications,
            CompletionDecisions completions,
            RunTurns turns,
            TrainingOfficers officers,
            PracticeNotices notices,
            RuntimeService runtime,
            TaskService tasks,
            UnitOfWork unitOfWork,
            Clock clock) {
        return new BestPracticeProcess(
                practices,
                new OwnApplications(applications, completions, turns),
                officers,
                notices,
                runtime,
                tasks,
                unitOfWork,
                clock);
    }
}
