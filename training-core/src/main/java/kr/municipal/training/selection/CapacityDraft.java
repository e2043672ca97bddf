package kr.municipal.training.selection;

import java.util.List;
import java.util.regex.Pattern;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.eligibility.WrittenText;
import kr.municipal.training.run.Capacity;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * A capacity as it came from a form (정원), before anybody trusts it.
 *
 * @param seats the seats as written; not looked at where there is no limit
 * @param unlimited whether the run is to have no limit
 */
public record CapacityDraft(
        @jakarta.validation.constraints.Pattern(
                        regexp = "\\s*(0*[1-9][0-9]{0,4})?\\s*",
                        message = "{kr.municipal.training.Seats.unreadable}")
                @Nullable
                String seats,
        boolean unlimited) {

    private static final Pattern SEATS = Pattern.compile("0*[1-9][0-9]{0,4}");

    /**
     * Looks for what makes this no capacity. Nothing written is not "no limit": that is said on purpose.
     *
     * @return {@code SEATS_UNREADABLE} with {@code value} unless it is a number from 1 to 99,999, or nothing
     */
    public List<Reason> objections() {
        String written = WrittenText.of(seats);
        return unlimited || SEATS.matcher(written).matches()
                ? List.of()
                : List.of(Reason.of("SEATS_UNREADABLE").with("value", StringUtils.abbreviate(written, 40)));
    }

    /**
     * Returns the capacity.
     *
     * @return the capacity
     * @throws IllegalStateException if there are objections
     */
    public Capacity capacity() {
        List<Reason> objections = objections();
        if (!objections.isEmpty()) {
            throw new IllegalStateException("no capacity: " + objections);
        }
        return unlimited ? Capacity.unlimited() : Capacity.of(Integer.parseInt(WrittenText.of(seats)));
    }
}
