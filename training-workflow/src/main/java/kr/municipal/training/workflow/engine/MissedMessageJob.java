package kr.municipal.training.workflow.engine;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.MessageEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.jspecify.annotations.Nullable;

/** Lets a process receive a {@linkplain MissedMessages missed message} as soon as the transaction is over in which it came to wait. */
final class MissedMessageJob implements JobHandler<MissedMessageJob.Message> {

    static final String TYPE = "training-missed-message";

    /** The name of the message, as the engine keeps it with the job. */
    record Message(String name) implements JobHandlerConfiguration {

        @Override
        public String toCanonicalString() {
            return name;
        }
    }

    static void receive(EventSubscriptionEntity subscription, CommandContext context) {
        ExecutionEntity waiting = subscription.getExecution();
        // What it waits for has come; a clock beside it, which may have run out meanwhile, must not be faster.
        waiting.getJobs().stream().filter(TimerEntity.class::isInstance).forEach(JobEntity::delete);
        MessageEntity job = new MessageEntity();
        job.setExecution(waiting);
        job.setDeploymentId(waiting.getProcessDefinition().getDeploymentId());
        job.setJobHandlerType(TYPE);
        job.setJobHandlerConfiguration(new Message(subscription.getEventName()));
        context.getJobManager().send(job);
    }

    @Override
    public String getType() {
        return TYPE;
    }

    @Override
    public void execute(Message message, ExecutionEntity execution, CommandContext context, @Nullable String tenantId) {
        execution.getEventSubscriptions().stream()
                .filter(subscription -> message.name().equals(subscription.getEventName()))
                .findFirst()
                .ifPresent(subscription -> subscription.eventReceived(null, false));
    }

    @Override
    public Message newConfiguration(String canonicalString) {
        return new Message(canonicalString);
    }

    @Override
    public void onDelete(Message message, JobEntity job) {
        // Nothing is kept besides the job.
    }
}
