package kr.municipal.training.workflow.followup;

import java.time.Clock;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.completion.CompletionDecisions;
import kr.municipal.training.practice.Practices;
import kr.municipal.training.workflow.RunTurns;
import kr.municipal.training.workflow.engine.UnitOfWork;
import kr.municipal.training.workflow.notice.Notices;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What follow-up.bpmn calls, and its door. The names of the methods are the names in the diagram. */
@Configuration(proxyBeanMethods = false)
public class FollowUpConfiguration {

    @Bean
    AskFirstFollowUpDelegate askFirstFollowUpDelegate(TrainingApplications applications, Notices notices) {
        return new AskFirstFollowUpDelegate(applications, notices);
    }

    @Bean
    AskSecondFollowUpDelegate askSecondFollowUpDelegate(TrainingApplications applications, Notices notices) {
        return new AskSecondFollowUpDelegate(applications, notices);
    }

    @Bean
    CloseFollowUpDelegate closeFollowUpDelegate(
            TrainingApplications applications, Practices practices, Notices notices) {
        return new CloseFollowUpDelegate(applications, practices, notices);
    }

    @Bean
    public FollowUpProcess followUpProcess(
            TrainingApplications applications,
            CompletionDecisions completions,
            RunTurns turns,
            Practices practices,
            RuntimeService runtime,
            UnitOfWork unitOfWork,
            Clock clock) {
        return new FollowUpProcess(applications, completions, turns, practices, runtime, unitOfWork, clock);
    }
}
