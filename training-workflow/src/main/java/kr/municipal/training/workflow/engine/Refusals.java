package kr.municipal.training.workflow.engine;

import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;

/**
 * Carries a refusal out of the engine.
 *
 * <p>The engine wraps what listeners throw and logs it as a fault. So the innermost interceptor turns a refusal into a bad
 * request, which the engine rolls back without logging, and the outermost gives the caller the refusal itself. A message that
 * finds nobody is carried out in the same way: the doors say what that means.
 */
final class Refusals {

    private Refusals() {}

    static void register(ProcessEngineConfigurationImpl configuration) {
        configuration.setCustomPreCommandInterceptorsTxRequired(
                prepended(new Unwrap(), configuration.getCustomPreCommandInterceptorsTxRequired()));
        configuration.setCustomPreCommandInterceptorsTxRequiresNew(
                prepended(new Unwrap(), configuration.getCustomPreCommandInterceptorsTxRequiresNew()));
        configuration.setCustomPostCommandInterceptorsTxRequired(
                appended(configuration.getCustomPostCommandInterceptorsTxRequired(), new Carry()));
        configuration.setCustomPostCommandInterceptorsTxRequiresNew(
                appended(configuration.getCustomPostCommandInterceptorsTxRequiresNew(), new Carry()));
    }

    private static List<CommandInterceptor> prepended(
            CommandInterceptor first, @Nullable List<CommandInterceptor> others) {
        List<CommandInterceptor> all = new java.util.ArrayList<>(List.of(first));
        all.addAll(others == null ? List.of() : others);
        return all;
    }

    private static List<CommandInterceptor> appended(
            @Nullable List<CommandInterceptor> others, CommandInterceptor last) {
        List<CommandInterceptor> all = new java.util.ArrayList<>(others == null ? List.of() : others);
        all.add(last);
        return all;
    }

    private static final class Carry extends CommandInterceptor {
        @Override
        public <T> T execute(Command<T> command) {
            try {
                return next.execute(command);
            } catch (RuntimeException failure) {
                throw refusalIn(failure, command);
            }
        }

        private static RuntimeException refusalIn(RuntimeException failure, Command<?> command) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof TaskRefusedException refusal) {
                    return new Carried(refusal);
                }
                if (cause instanceof QueryExpressionRefusedException refusal) {
                    // Its execution was gone already when the task's listeners were looked for.
                    return command instanceof CompleteTaskCmd
                            ? new OptimisticLockingException("The task was completed at the same moment")
                            : refusal;
                }
            }
            return failure instanceof MismatchingMessageCorrelationException nobody ? new Carried(nobody) : failure;
        }
    }

    private static final class Unwrap extends CommandInterceptor {
        @Override
        public <T> T execute(Command<T> command) {
            try {
                return next.execute(command);
            } catch (Carried carried) {
                throw carried.refusal;
            }
        }
    }

    private static final class Carried extends BadUserRequestException {
        private static final long serialVersionUID = 1L;
        private final RuntimeException refusal;

        Carried(RuntimeException refusal) {
            super(refusal.getMessage(), refusal);
            this.refusal = refusal;
        }
    }
}
