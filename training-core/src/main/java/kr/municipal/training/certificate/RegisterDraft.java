package kr.municipal.training.certificate;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.eligibility.Written;
import kr.municipal.training.eligibility.WrittenText;
import kr.municipal.training.staff.StaffNumber;
import org.jspecify.annotations.Nullable;

/**
 * What an officer asks of a certificate, before anybody trusts it: print it once more, revoke it, or issue it anew.
 *
 * <p>The rule: who lost the paper gets a re-print (재출력), the same number and the same text, as often as it takes. Where the
 * text was wrong, the certificate is re-issued (재발급): a new number, which names the old one, and the old one does not hold
 * any more. Who should never have had one has it revoked (수료취소). One whose name was erased is only revoked. A certificate at an end can be neither printed nor
 * re-issued nor revoked again; of a replaced one, its successor can.
 *
 * @param line the certificate with what happened to it so far
 * @param words why, as it was written
 */
public record RegisterDraft(
        @NotNull(message = "{kr.municipal.training.Value.missing}") RegisterLine line,
        @Written(required = true) @Nullable String words) {

    /** Checks the line. */
    public RegisterDraft {
        Objects.requireNonNull(line, "line");
    }

    /**
     * Looks for everything that speaks against a revocation.
     *
     * @return {@code CERTIFICATE_REVOKED} or {@code CERTIFICATE_REPLACED}, {@code REASON_MISSING} or
     *     {@code REASON_TOO_LONG}, or nothing
     */
    public List<Reason> objections() {
        return with(line.objections());
    }

    /**
     * Looks for everything that speaks against a re-print.
     *
     * @return the {@linkplain #objections() other objections} and {@code CERTIFICATE_ERASED}, or nothing
     */
    public List<Reason> printObjections() {
        return with(line.printObjections());
    }

    private List<Reason> with(List<Reason> ofTheLine) {
        List<Reason> objections = new ArrayList<>(ofTheLine);
        objections.addAll(WrittenText.objections(words, true));
        return objections;
    }

    /**
     * Looks for everything that speaks against issuing the certificate anew.
     *
     * @param details what the new certificate would print
     * @return the {@linkplain #printObjections() other objections} and {@code CERTIFICATE_UNCHANGED} with {@code number} if it
     *     would print the same, which is a re-print; or nothing
     */
    public List<Reason> objections(CertificateDetails details) {
        List<Reason> objections = printObjections();
        if (details.equals(line.certificate().details())) {
            objections.add(Reason.of("CERTIFICATE_UNCHANGED")
                    .with("number", line.certificate().number().value()));
        }
        return objections;
    }

    /**
     * Returns the re-print.
     *
     * @param by who prints it
     * @param at when
     * @return the re-print
     * @throws IllegalStateException if there are objections
     */
    public RegisterEvent.Reprint reprint(StaffNumber by, Instant at) {
        requireNone(printObjections());
        return new RegisterEvent.Reprint(by, at, WrittenText.of(words));
    }

    /**
     * Returns the revocation.
     *
     * @param cause what it follows from
     * @param by who revokes it
     * @param at since when it does not hold
     * @return the revocation
     * @throws IllegalStateException if there are objections
     */
    public RegisterEvent.Revocation revoke(RevocationCause cause, StaffNumber by, Instant at) {
        requireNone(objections());
        return new RegisterEvent.Revocation(cause, by, at, WrittenText.of(words));
    }

    /**
     * Returns the correction, for {@link Certificates#reissue}.
     *
     * @param details what the new certificate prints
     * @param issuedOn its day of issue
     * @param by who corrects it
     * @param at when
     * @return the correction
     * @throws IllegalStateException if there are objections
     */
    public Correction correct(CertificateDetails details, LocalDate issuedOn, StaffNumber by, Instant at) {
        requireNone(objections(details));
        return new Correction(details, issuedOn, by, at, WrittenText.of(words));
    }

    private void requireNone(List<Reason> objections) {
        if (!objections.isEmpty()) {
            throw new IllegalStateException("certificate " + line.certificate().number() + ": " + objections);
        }
    }
}
