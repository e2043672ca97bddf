package kr.municipal.training.workflow.followup;

import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.completion.CompletionDecisions;
import kr.municipal.training.completion.WithdrawnCompletion;
import kr.municipal.training.practice.BestPractice;
import kr.municipal.training.practice.BestPractices;
import kr.municipal.training.workflow.participation.CompletionFollower;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;

/**
 * Ends the practice of a completion that was withdrawn, or takes it out of publication, with the reason of the withdrawal. The
 * step of the diagram does it; where that comes later, or where the process has ended with the publication, it is done at once.
 */
class PracticeEnding implements CompletionFollower {

    private final BestPractices practices;
    private final CompletionDecisions decisions;
    private final PracticeNotices notices;
    private final RuntimeService runtime;
    private final RepositoryService repository;

    PracticeEnding(
            BestPractices practices,
            CompletionDecisions decisions,
            PracticeNotices notices,
            RuntimeService runtime,
            RepositoryService repository) {
        this.practices = practices;
        this.decisions = decisions;
        this.notices = notices;
        this.runtime = runtime;
        this.repository = repository;
    }

    @Override
    public void withdrawn(WithdrawnCompletion completion) {
        ApplicationId id = completion.entry().id();
        end(id);
        runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(id.value(), BestPracticeModel.PROCESS)
                .list()
                .stream()
                .filter(instance -> !ends(instance.getProcessDefinitionId()))
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), completion.words()));
    }

    /** Whether the diagram, which may be a former one, ends by itself. */
    private boolean ends(String definition) {
        return repository.getBpmnModelInstance(definition).getModelElementById(BestPracticeModel.END_PRACTICE) != null;
    }

    /** Ends the practice with the reason for which the completion was withdrawn, unless that has been done. */
    void end(ApplicationId id) {
        practices.find(id).ifPresent(practice -> decisions
                .find(id)
                .filter(WithdrawnCompletion.class::isInstance)
                .map(WithdrawnCompletion.class::cast)
                .ifPresent(withdrawn -> end(practice, withdrawn)));
    }

    private void end(BestPractice practice, WithdrawnCompletion withdrawn) {
        BestPractice ended = practice.completionWithdrawn(withdrawn.by(), withdrawn.at(), withdrawn.words());
        if (!ended.equals(practice)) {
            practices.save(ended);
            notices.tell(ended);
        }
    }
}
