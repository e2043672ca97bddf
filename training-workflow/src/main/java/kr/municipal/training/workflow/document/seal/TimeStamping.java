package kr.municipal.training.workflow.document.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import org.bouncycastle.tsp.TimeStampToken;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether seals are time-stamped, and what happens when they cannot be.
 *
 * @param authority who stamps; null for nobody
 * @param whenUnavailable what happens when the authority gives no stamp
 */
public record TimeStamping(@Nullable TimeStampAuthority authority, WhenUnavailable whenUnavailable) {

    private static final Logger LOG = LoggerFactory.getLogger(TimeStamping.class);

    /** Room in the file for a stamp with the certificates of its authority; the usual ones take 3 to 7 kB. */
    private static final int ROOM = 12_000;

    /** What happens to a seal that cannot be time-stamped. */
    public enum WhenUnavailable {
        /** No seal is put on: whoever asked for the file tries again later. */
        REFUSE,
        /** The seal is put on without a stamp, and a warning logged. */
        SEAL_WITHOUT
    }

    /** Checks the components. */
    public TimeStamping {
        Objects.requireNonNull(whenUnavailable, "whenUnavailable");
    }

    /**
     * Returns that nothing is stamped.
     *
     * @return no time stamps
     */
    public static TimeStamping none() {
        return new TimeStamping(null, WhenUnavailable.SEAL_WITHOUT);
    }

    int room() {
        return authority == null ? 0 : ROOM;
    }

    Optional<TimeStampToken> stamp(byte[] sha256) {
        if (authority == null) {
            return Optional.empty();
        }
        try {
            TimeStampToken stamp = authority.stamp(sha256);
            requireRoom(stamp);
            return Optional.of(stamp);
        } catch (TimeStampException e) {
            if (whenUnavailable == WhenUnavailable.REFUSE) {
                throw e;
            }
            LOG.warn("시점확인 없이 봉인합니다. Sealed without a time stamp: {}", e.getMessage());
            return Optional.empty();
        }
    }

    private static void requireRoom(TimeStampToken stamp) {
        int size = sizeOf(stamp);
        if (size > ROOM) {
            throw new TimeStampException(
                    "시점확인 정보가 너무 큽니다(" + size + "바이트, 최대 " + ROOM + "바이트).",
                    "The time stamp is too big: " + size + " bytes.");
        }
    }

    private static int sizeOf(TimeStampToken stamp) {
        try {
            return stamp.getEncoded().length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
