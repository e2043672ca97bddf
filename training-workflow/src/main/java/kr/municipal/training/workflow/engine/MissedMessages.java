package kr.municipal.training.workflow.engine;

import java.util.ArrayList;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.EventSubscriptionDeclaration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Lets a process that comes to wait for a message receive it at once, by a job of its own, where the domain says that what
 * it tells has happened: it was sent while the process was at a step that an owner has inserted.
 */
final class MissedMessages extends AbstractBpmnParseListener {

    private final StoredTruths truths;

    MissedMessages(StoredTruths truths) {
        this.truths = truths;
    }

    static void register(ProcessEngineConfigurationImpl configuration, StoredTruths truths) {
        if (configuration.getCustomPostBPMNParseListeners() == null) {
            configuration.setCustomPostBPMNParseListeners(new ArrayList<>());
        }
        configuration.getCustomPostBPMNParseListeners().add(new MissedMessages(truths));
        if (configuration.getCustomJobHandlers() == null) {
            configuration.setCustomJobHandlers(new ArrayList<>());
        }
        configuration.getCustomJobHandlers().add(new MissedMessageJob());
    }

    /** Called when everything in the process has been read, boundary events too. */
    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        process.getActivities().forEach(this::listen);
    }

    private void listen(ActivityImpl activity) {
        Set<String> waitsFor = EventSubscriptionDeclaration.getDeclarationsForScope(activity).values().stream()
                .filter(declared -> "message".equals(declared.getEventType()))
                .map(EventSubscriptionDeclaration::getUnresolvedEventName)
                .collect(Collectors.toSet());
        if (!waitsFor.isEmpty()) {
            activity.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener)
                    arrived -> receive((ExecutionEntity) arrived, waitsFor));
        }
        activity.getActivities().forEach(this::listen);
    }

    /** The subscriptions are read only where a message was missed. */
    private void receive(ExecutionEntity execution, Set<String> waitsFor) {
        truths.of(execution.getProcessDefinition().getKey()).stream()
                .flatMap(truth -> truth.messages().stream()
                        .filter(message -> waitsFor.contains(message.name()) && isMissed(truth, message, execution)))
                .findFirst()
                .flatMap(message -> execution.getEventSubscriptions().stream()
                        .filter(subscription -> message.name().equals(subscription.getEventName()))
                        .findFirst())
                .ifPresent(subscription -> MissedMessageJob.receive(subscription, Context.getCommandContext()));
    }

    private static boolean isMissed(StoredTruth truth, StoredTruth.Missable message, ExecutionEntity execution) {
        ProcessVariable<?> sameTransaction = message.sameTransaction();
        if (sameTransaction != null && sameTransaction.find(execution).isPresent()) {
            return false;
        }
        truth.turn().accept(execution.getProcessBusinessKey());
        return message.happened().test(execution.getProcessBusinessKey());
    }
}
