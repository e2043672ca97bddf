package kr.municipal.training.workflow.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what is in the outbox.
 *
 * <p>A notice is sent at most once without a person's decision: when a node dies between sending and noting it, the notice
 * is given up as uncertain and shown to the training officers, who see whether it arrived.
 */
public class NoticeDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeDelivery.class);
    private static final int AT_ONCE = 50;
    private static final int LONGEST_PROBLEM = 1000;
    private static final String ABANDONED = "보내는 중에 프로그램이 멈추어 도착했는지 알 수 없습니다. 받는 사람에게 확인하고 결정하십시오. "
            + "The program stopped while sending; whether it arrived is not known.";

    private final Outbox outbox;
    private final NoticeChannel channel;
    private final RetryPlan plan;
    private final Duration oldest;
    private final Duration abandonedAfter;
    private final Clock clock;

    /**
     * Creates the delivery.
     *
     * @param oldest how old a notice may be and still be sent, so that turning mail on late does not send the past
     * @param abandonedAfter how long one attempt may take at most
     */
    public NoticeDelivery(
            Outbox outbox,
            NoticeChannel channel,
            RetryPlan plan,
            Duration oldest,
            Duration abandonedAfter,
            Clock clock) {
        this.outbox = outbox;
        this.channel = channel;
        this.plan = plan;
        this.oldest = oldest;
        this.abandonedAfter = abandonedAfter;
        this.clock = clock;
    }

    /** Sends everything due, and returns how many notices were sent. */
    public int sendDue() {
        Instant now = clock.instant();
        outbox.giveUpAbandoned(now.minus(abandonedAfter), ABANDONED);
        outbox.setAside(now.minus(oldest));
        int sent = 0;
        List<QueuedNotice> due;
        do {
            due = outbox.take(clock.instant(), AT_ONCE);
            for (QueuedNotice notice : due) {
                sent += send(notice) ? 1 : 0;
            }
        } while (due.size() == AT_ONCE);
        return sent;
    }

    private boolean send(QueuedNotice queued) {
        try {
            channel.send(queued.notice());
        } catch (UndeliverableException never) {
            outbox.giveUp(queued, problem(never));
            return false;
        } catch (RuntimeException failure) {
            int attempts = queued.attempts() + 1;
            plan.waitAfter(attempts)
                    .ifPresentOrElse(
                            wait -> outbox.postpone(queued, clock.instant().plus(wait), problem(failure)),
                            () -> outbox.giveUp(queued, problem(failure)));
            LOG.warn("Notice {} was not sent, attempt {}: {}", queued.id(), attempts, problem(failure));
            return false;
        }
        outbox.sent(queued, clock.instant());
        return true;
    }

    private static String problem(RuntimeException failure) {
        String message = StringUtils.defaultIfBlank(
                failure.getMessage(), failure.getClass().getSimpleName());
        return StringUtils.abbreviate(message.replaceAll("\\s+", " "), LONGEST_PROBLEM);
    }
}
