package kr.municipal.training.workflow.engine;

import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets time pass as if one had waited: every timer due until then fires at its own moment and in its own order, also those
 * that earlier ones bring about; what the engine does by itself at once is done before. For demonstrations and tests.
 */
public class DueTimers {

    private static final Logger LOG = LoggerFactory.getLogger(DueTimers.class);

    private final ProcessEngine engine;
    private final ManagementService management;
    private final EngineAccess access;

    public DueTimers(ProcessEngine engine, EngineAccess access) {
        this.engine = engine;
        this.management = engine.getManagementService();
        this.access = access;
    }

    /**
     * Fires what is due.
     *
     * @param target up to when, inclusive
     * @param clock sets all clocks to a moment; called with growing moments, at last with the target, never with one that
     *     has passed
     */
    public synchronized void runUntil(Instant target, Consumer<Instant> clock) {
        // The engine's own executor would reach for the same timers, and the slower of the two would be warned of.
        JobExecutor executor =
                ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        boolean working = executor.isActive();
        if (working) {
            executor.shutdown();
        }
        try {
            fireUntil(target, clock);
        } finally {
            if (working) {
                executor.start();
            }
        }
    }

    private void fireUntil(Instant target, Consumer<Instant> clock) {
        Set<String> failed = new HashSet<>();
        Instant reached = clockNow();
        for (Job next = next(target, failed); next != null; next = next(target, failed)) {
            Date due = next.getDuedate();
            if (due != null && due.toInstant().isAfter(reached)) {
                reached = due.toInstant();
                clock.accept(reached);
            }
            if (!fire(next)) {
                failed.add(next.getId());
            }
        }
        if (target.isAfter(reached)) {
            clock.accept(target);
        }
    }

    private static Instant clockNow() {
        return ClockUtil.now().toInstant();
    }

    private boolean fire(Job job) {
        try {
            access.asSystem(() -> management.executeJob(job.getId()));
            return true;
        } catch (OptimisticLockingException elsewhere) {
            // The engine's own executor was at it when it was sent to rest.
            return false;
        } catch (RuntimeException fault) {
            // The engine has counted the attempt; it shows in Cockpit as a failed job.
            LOG.error("Job {} of {} failed", job.getId(), job.getProcessDefinitionKey(), fault);
            return false;
        }
    }

    private @Nullable Job next(Instant target, Set<String> failed) {
        Job atOnce = first(management.createJobQuery().messages().active().withRetriesLeft(), failed);
        return atOnce != null
                ? atOnce
                : first(
                        management
                                .createJobQuery()
                                .timers()
                                .active()
                                .withRetriesLeft()
                                .duedateLowerThan(Date.from(target.plusMillis(1)))
                                .orderByJobDuedate()
                                .asc(),
                        failed);
    }

    private @Nullable Job first(JobQuery query, Set<String> failed) {
        List<Job> found = access.asSystem(() -> query.orderByJobId().asc().listPage(0, failed.size() + 1));
        return found.stream()
                .filter(job -> !failed.contains(job.getId()))
                .findFirst()
                .orElse(null);
    }
}
