package kr.municipal.training.certificate;

import java.time.Instant;
import java.util.Objects;
import kr.municipal.training.eligibility.WrittenText;
import kr.municipal.training.staff.StaffNumber;
import org.apache.commons.lang3.Validate;

/** What everything in the register has: who, when, and a reason. */
final class GivenReason {

    private GivenReason() {}

    static void require(StaffNumber by, Instant at, String words) {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
        Validate.notBlank(words, "the register needs a reason for what %s did at %s", by, at);
        if (words.length() > WrittenText.MAX_REASON) {
            throw new IllegalArgumentException(
                    "a reason has at most " + WrittenText.MAX_REASON + " characters: " + words.length());
        }
    }
}
