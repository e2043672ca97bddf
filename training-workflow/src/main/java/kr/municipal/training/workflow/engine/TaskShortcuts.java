package kr.municipal.training.workflow.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.DeleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;

/**
 * Closes the ways around completing a task.
 *
 * <p>Whoever may work on a task may also end it with a BPMN error, with variables of their own choice. No listener for
 * completion runs then: an approver could end the approval without a decision, and the application would wait for ever.
 * Resolving gives a task back to an owner that ours do not have.
 */
final class TaskShortcuts extends CommandInterceptor {

    private static final Set<Class<?>> REFUSED = Set.of(
            HandleTaskBpmnErrorCmd.class, HandleTaskEscalationCmd.class, ResolveTaskCmd.class, DeleteTaskCmd.class);

    private TaskShortcuts() {}

    static void close(ProcessEngineConfigurationImpl configuration) {
        configuration.setCustomPreCommandInterceptorsTxRequired(
                after(configuration.getCustomPreCommandInterceptorsTxRequired()));
        configuration.setCustomPreCommandInterceptorsTxRequiresNew(
                after(configuration.getCustomPreCommandInterceptorsTxRequiresNew()));
    }

    private static List<CommandInterceptor> after(@Nullable List<CommandInterceptor> others) {
        List<CommandInterceptor> all = new ArrayList<>(others == null ? List.of() : others);
        all.add(new TaskShortcuts());
        return all;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (REFUSED.contains(command.getClass())) {
            throw new TaskShortcutRefusedException();
        }
        return next.execute(command);
    }
}
