package kr.municipal.training.workflow.erasure;

import java.time.Instant;
import java.util.Objects;
import kr.municipal.training.eligibility.WrittenText;
import kr.municipal.training.staff.StaffNumber;
import org.apache.commons.lang3.Validate;

/**
 * What was done to the records of a person whom nobody knows any more.
 *
 * @param pseudonym what stands for the staff number since then; it was drawn by lot and leads nowhere
 * @param withCertificates whether the names in the register of certificates were erased too
 * @param by the training officer
 * @param at when
 * @param words why
 */
public record Erasure(StaffNumber pseudonym, boolean withCertificates, StaffNumber by, Instant at, String words) {

    /** Checks the components. */
    public Erasure {
        Objects.requireNonNull(pseudonym, "pseudonym");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
        Validate.notBlank(words, "the erasure at %s needs a reason", at);
        if (words.length() > WrittenText.MAX_REASON) {
            throw new IllegalArgumentException(
                    "a reason has at most " + WrittenText.MAX_REASON + " characters: " + words.length());
        }
    }
}
