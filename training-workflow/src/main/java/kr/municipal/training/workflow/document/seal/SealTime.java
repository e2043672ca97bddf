package kr.municipal.training.workflow.document.seal;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When a seal was put on a file.
 *
 * @param at the moment
 * @param stampedBy the authority whose time stamp says so; null if only the sealer says so
 * @param trusted whether that authority is among those that the reader trusts
 */
public record SealTime(Instant at, @Nullable String stampedBy, boolean trusted) {

    /** Checks the components. */
    public SealTime {
        Objects.requireNonNull(at, "at");
    }
}
