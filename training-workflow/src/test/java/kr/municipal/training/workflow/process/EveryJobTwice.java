package kr.municipal.training.workflow.process;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs every job of every scenario twice: the first time everything is done and lost, as when the machine stops just before
 * the commit. What the scenarios then promise holds although each step was tried before.
 */
class EveryJobTwice extends AbstractProcessEnginePlugin {

    private final TransactionTemplate lost;
    private final boolean twice;
    private final AtomicInteger jobs = new AtomicInteger();

    EveryJobTwice(PlatformTransactionManager transactions, boolean twice) {
        this.lost = new TransactionTemplate(transactions);
        this.twice = twice;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<CommandInterceptor> before = new ArrayList<>();
        if (configuration.getCustomPreCommandInterceptorsTxRequired() != null) {
            before.addAll(configuration.getCustomPreCommandInterceptorsTxRequired());
        }
        before.add(new Twice());
        configuration.setCustomPreCommandInterceptorsTxRequired(before);
    }

    /** Returns how many jobs were tried and lost so far. */
    int jobs() {
        return jobs.get();
    }

    private final class Twice extends CommandInterceptor {

        @Override
        public <T> T execute(Command<T> command) {
            if (twice
                    && command instanceof ExecuteJobsCmd
                    && !TransactionSynchronizationManager.isActualTransactionActive()) {
                lost.executeWithoutResult(status -> {
                    next.execute(command);
                    status.setRollbackOnly();
                });
                jobs.incrementAndGet();
            }
            return next.execute(command);
        }
    }
}
