package kr.municipal.training.workflow.document.credential;

import java.util.Objects;
import java.util.Optional;
import kr.municipal.training.certificate.CertificateNumber;
import kr.municipal.training.workflow.document.paper.ContentId;
import org.jspecify.annotations.Nullable;

/**
 * What makes a certificate verifiable, made once when it is printed first. Immutable and thread-safe.
 *
 * @param number the number of the certificate
 * @param code the code that is printed on it
 * @param position where its status stands
 * @param salt what the holder's staff number is hashed with; null once the person's data were erased
 * @param signed the signed credential; null as long as the office has no key, and once the person's data were erased
 * @param paper on what the certificate was printed first; null until it is printed
 */
public record CertificateCredential(
        CertificateNumber number,
        VerificationCode code,
        StatusPosition position,
        @Nullable String salt,
        @Nullable Signed signed,
        @Nullable ContentId paper) {

    /** Checks the components. */
    public CertificateCredential {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(position, "position");
        if (salt == null && signed != null) {
            throw new IllegalArgumentException("credential of " + number + " was erased, but not its token");
        }
    }

    /**
     * A signed credential.
     *
     * @param keyId the thumbprint of the key that signed
     * @param token the credential as a JSON Web Token
     */
    public record Signed(String keyId, String token) {

        /** Checks the components. */
        public Signed {
            Objects.requireNonNull(keyId, "keyId");
            Objects.requireNonNull(token, "token");
        }

        /** The token stays out of logs: whoever has it can hash staff numbers until one fits. */
        @Override
        public String toString() {
            return "Signed[" + keyId + "]";
        }
    }

    /**
     * Returns the signed credential as a JSON Web Token.
     *
     * @return the token, or empty if there is none (any more)
     */
    public Optional<String> token() {
        return Optional.ofNullable(signed).map(Signed::token);
    }

    CertificateCredential with(Signed token) {
        return new CertificateCredential(number, code, position, salt, token, paper);
    }

    CertificateCredential on(ContentId other) {
        return new CertificateCredential(number, code, position, salt, signed, other);
    }

    /** The salt stays out of logs. */
    @Override
    public String toString() {
        return "CertificateCredential[" + number + ", " + position + "]";
    }
}
