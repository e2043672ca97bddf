package kr.municipal.training.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import kr.municipal.training.staff.StaffNumber;

/**
 * Why and how a certificate is issued anew (재발급 사유): it said something wrong.
 *
 * @param details what the new certificate prints
 * @param issuedOn the day of issue of the new certificate
 * @param by who corrects it
 * @param at when; from then on the old one does not hold
 * @param words what was wrong, not blank and at most {@value
 *     kr.municipal.training.eligibility.WrittenText#MAX_REASON} characters
 */
public record Correction(CertificateDetails details, LocalDate issuedOn, StaffNumber by, Instant at, String words) {

    /** Checks the components. */
    public Correction {
        Objects.requireNonNull(details, "details");
        Objects.requireNonNull(issuedOn, "issuedOn");
        GivenReason.require(by, at, words);
    }

    /**
     * Returns what the line of the old certificate keeps.
     *
     * @param successor the number of the new one
     * @return the replacement
     */
    public RegisterEvent.Replacement replacedBy(CertificateNumber successor) {
        return new RegisterEvent.Replacement(successor, by, at, words);
    }
}
