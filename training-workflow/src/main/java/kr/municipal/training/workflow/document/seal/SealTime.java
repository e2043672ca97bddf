package kr.municipal.training.workflow.document.seal;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When a seal was put on a file.
 *
 * @param at the moment: that of the time stamp if its authority is trusted, or else what the sealer says
 * @param stampedBy the authority of the time stamp; null if there is none
 * @param trusted whether that authority is among those that the reader trusts; the moment is the sealer's word if not
 */
public record SealTime(Instant at, @Nullable String stampedBy, boolean trusted) {

    /** Checks the components. */
    public SealTime {
        Objects.requireNonNull(at, "at");
    }
}
