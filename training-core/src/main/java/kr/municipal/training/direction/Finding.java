package kr.municipal.training.direction;

import java.util.Objects;
import kr.municipal.training.eligibility.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What one piece of evidence says (판단).
 *
 * @param kind what it is about
 * @param towards the direction it speaks for, or null if it is missing or chance alone may explain it
 * @param explanation the figure, the threshold, and which way it speaks, as a reason to be said in words
 */
public record Finding(EvidenceKind kind, @Nullable Direction towards, Reason explanation) {

    /** Checks the components. */
    public Finding {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(explanation, "explanation");
    }
}
