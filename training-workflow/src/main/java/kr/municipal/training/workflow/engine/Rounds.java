package kr.municipal.training.workflow.engine;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** Does something again and again while the application runs. */
public abstract class Rounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final int SECONDS_TO_FINISH = 30;

    private final String name;
    private final Duration pause;
    private final ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
    private @Nullable ScheduledFuture<?> rounds;

    protected Rounds(String name, Duration pause) {
        this.name = name;
        this.pause = pause;
        scheduler.setThreadNamePrefix(name + "-");
        // What has been begun is finished and noted before the application stops.
        scheduler.setWaitForTasksToCompleteOnShutdown(true);
        scheduler.setAwaitTerminationSeconds(SECONDS_TO_FINISH);
    }

    /** What is done in each round. */
    protected abstract void round();

    @Override
    public synchronized void start() {
        scheduler.initialize();
        rounds = scheduler.scheduleWithFixedDelay(this::safely, pause);
    }

    private void safely() {
        try {
            round();
        } catch (RuntimeException failure) {
            // The next round tries again; without this the rounds would end.
            LOG.error("A round of {} failed", name, failure);
        }
    }

    @Override
    public synchronized void stop() {
        if (rounds != null) {
            rounds.cancel(false);
            scheduler.shutdown();
            rounds = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return rounds != null;
    }
}
