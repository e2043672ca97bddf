package kr.municipal.training.attendance;

import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.eligibility.Written;
import kr.municipal.training.eligibility.WrittenText;
import kr.municipal.training.staff.StaffNumber;
import org.jspecify.annotations.Nullable;

/**
 * An excuse as it was written (공결 신청서), before anybody trusts it.
 *
 * @param place for which mark
 * @param by who is signed in
 * @param words why, as written
 * @param evidence what shows it, as written
 */
public record ExcuseDraft(
        @NotNull(message = "{kr.municipal.training.Value.missing}") MarkPlace place,
        @NotNull(message = "{kr.municipal.training.Value.missing}") StaffNumber by,
        @Written(required = true) @Nullable String words,
        @Written(required = true, max = ExcuseDraft.MAX_EVIDENCE) @Nullable String evidence) {

    /** The longest description of the evidence, in characters (UTF-16 units, as a browser counts them). */
    public static final int MAX_EVIDENCE = 300;

    /** Checks the components. */
    public ExcuseDraft {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(by, "by");
    }

    /**
     * Looks for what is wrong with what was written. Whether an excuse may be sent at all asks {@link RunExcuses}.
     *
     * @return {@code REASON_MISSING} or {@code REASON_TOO_LONG}; {@code EVIDENCE_MISSING} or {@code EVIDENCE_TOO_LONG}; or
     *     nothing
     */
    public List<Reason> objections() {
        List<Reason> objections = new ArrayList<>(WrittenText.objections(words, true));
        int length = WrittenText.of(evidence).length();
        if (length == 0) {
            objections.add(Reason.of("EVIDENCE_MISSING"));
        } else if (length > MAX_EVIDENCE) {
            objections.add(Reason.of("EVIDENCE_TOO_LONG").with("length", length).with("max", MAX_EVIDENCE));
        }
        return objections;
    }
}
