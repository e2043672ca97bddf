package kr.municipal.training.workflow.document.credential;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.apache.commons.lang3.StringUtils;

/**
 * How often one address may ask the public pages, so that nobody tries codes out: a bucket of so many questions, filled again evenly
 * within a minute. Thread-safe; each node counts for itself.
 *
 * <p>Of an IPv6 address the network counts (the first 64 bits), for one visitor has all of it. At most {@value #MOST} addresses are
 * remembered, those that asked last.
 */
public final class VisitorLimit {

    /** What a person needs who checks papers one after the other. */
    public static final int DEFAULT_PER_MINUTE = 30;

    static final int MOST = 50_000;

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int GROUPS_OF_A_NETWORK = 4;

    private final int perMinute;
    private final TimeMeter time;
    private final Cache<String, Bucket> visitors =
            Caffeine.newBuilder().maximumSize(MOST).build();

    /**
     * @param perMinute how many questions a minute, at least 1
     */
    public VisitorLimit(int perMinute) {
        this(perMinute, TimeMeter.SYSTEM_NANOTIME);
    }

    VisitorLimit(int perMinute, TimeMeter time) {
        if (perMinute < 1) {
            throw new IllegalArgumentException("at least one question a minute: " + perMinute);
        }
        this.perMinute = perMinute;
        this.time = time;
    }

    /**
     * Counts a question.
     *
     * @param address the address it came from
     * @return false if the visitor has to wait
     */
    public boolean admits(String address) {
        return visitors.get(network(address), visitor -> bucket()).tryConsume(1);
    }

    private Bucket bucket() {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
                .build();
    }

    /** Servers write an IPv6 address out in eight groups; one that is shortened counts by as many as stand there. */
    private static String network(String address) {
        int end = StringUtils.ordinalIndexOf(address, ":", GROUPS_OF_A_NETWORK);
        return end < 0 ? address : address.substring(0, end);
    }
}
