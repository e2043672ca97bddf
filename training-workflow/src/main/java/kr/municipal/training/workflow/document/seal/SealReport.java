package kr.municipal.training.workflow.document.seal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kr.municipal.training.eligibility.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What the check of a seal found.
 *
 * @param sealer who sealed the file, as far as its seal could be read
 * @param time when, as far as it could be read
 * @param faults everything that is the matter; none if the seal is good
 */
public record SealReport(Optional<Sealer> sealer, Optional<SealTime> time, List<Reason> faults) {

    /** Checks the components. */
    public SealReport {
        Objects.requireNonNull(sealer, "sealer");
        Objects.requireNonNull(time, "time");
        faults = List.copyOf(faults);
    }

    static SealReport of(@Nullable Sealer sealer, @Nullable SealTime time, List<Reason> faults) {
        return new SealReport(Optional.ofNullable(sealer), Optional.ofNullable(time), faults);
    }

    static SealReport unread(Reason fault) {
        return of(null, null, List.of(fault));
    }

    /**
     * Says whether the file is what a trusted office sealed, to the last byte.
     *
     * @return true if nothing is the matter
     */
    public boolean isGood() {
        return faults.isEmpty();
    }

    /**
     * Says whether the seal is whole and the file unchanged, whoever sealed it and when.
     *
     * @return true if nothing is the matter but who sealed it, at what time or with what certificate
     */
    public boolean isUnchanged() {
        return faults.stream().map(Reason::code).allMatch(SealFaults.NOT_OF_THE_BYTES::contains);
    }
}
