package kr.municipal.training.workflow.notice;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** Sends what is due again and again while the application runs. */
public class DeliveryRounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryRounds.class);
    private static final int SECONDS_TO_FINISH = 30;

    private final NoticeDelivery delivery;
    private final Duration pause;
    private final ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
    private @Nullable ScheduledFuture<?> rounds;

    public DeliveryRounds(NoticeDelivery delivery, Duration pause) {
        this.delivery = delivery;
        this.pause = pause;
        scheduler.setThreadNamePrefix("notices-");
        // What is being sent is finished and noted before the application stops.
        scheduler.setWaitForTasksToCompleteOnShutdown(true);
        scheduler.setAwaitTerminationSeconds(SECONDS_TO_FINISH);
    }

    @Override
    public synchronized void start() {
        scheduler.initialize();
        rounds = scheduler.scheduleWithFixedDelay(this::round, pause);
    }

    private void round() {
        try {
            delivery.sendDue();
        } catch (RuntimeException failure) {
            // The next round tries again; without this the rounds would end.
            LOG.error("Notices could not be sent in this round", failure);
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
