package kr.municipal.training.application;

import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.eligibility.Written;
import kr.municipal.training.eligibility.WrittenText;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody is taken off or a run is cancelled, as it came from a form, before anybody trusts it.
 *
 * @param kind the name of a {@link CancellationKind}; anything else is objected to
 * @param words the officer's words; always needed
 */
public record CancellationDraft(
        @NotBlank(message = "{kr.municipal.training.Choice.missing}") @Nullable String kind,
        @Written(required = true, max = WrittenText.MAX_REASON) @Nullable String words) {

    /**
     * Looks for everything that makes this no reason to take one person off.
     *
     * @return {@code CANCELLATION_KIND_MISSING}, {@code CANCELLATION_KIND_UNKNOWN}, {@code REASON_MISSING},
     *     {@code REASON_TOO_LONG}, or nothing
     */
    public List<Reason> objectionsToTakingOff() {
        return objections(false);
    }

    /**
     * Looks for everything that makes this no reason to cancel a run.
     *
     * @return {@code CANCELLATION_KIND_MISSING}, {@code CANCELLATION_KIND_UNKNOWN}, {@code REASON_MISSING},
     *     {@code REASON_TOO_LONG}, or nothing
     */
    public List<Reason> objectionsToCancellingTheRun() {
        return objections(true);
    }

    /**
     * Returns the kind.
     *
     * @return the kind
     * @throws IllegalStateException if there is none of that name
     */
    public CancellationKind chosen() {
        return found().orElseThrow(() -> new IllegalStateException("no kind of cancelling: " + kind));
    }

    private List<Reason> objections(boolean ofRun) {
        List<Reason> objections = new ArrayList<>();
        if (StringUtils.isBlank(kind)) {
            objections.add(Reason.of("CANCELLATION_KIND_MISSING"));
        } else if (found().filter(one -> one.endsRun() == ofRun).isEmpty()) {
            objections.add(Reason.of("CANCELLATION_KIND_UNKNOWN").with("value", StringUtils.abbreviate(kind, 40)));
        }
        objections.addAll(WrittenText.objections(words, true));
        return objections;
    }

    private Optional<CancellationKind> found() {
        return Stream.of(CancellationKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst();
    }
}
