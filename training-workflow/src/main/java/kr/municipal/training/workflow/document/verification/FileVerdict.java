package kr.municipal.training.workflow.document.verification;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.workflow.document.credential.VerifiedCredential;
import kr.municipal.training.workflow.document.seal.SealReport;

/**
 * What can be said of a file that is said to be a certificate.
 *
 * @param outcome what it came to
 * @param seal what its seal says
 * @param credential what the credential in it says, if it was looked at and is right
 * @param register what the register says
 * @param reasons everything that speaks against it, or that keeps it from being told
 */
public record FileVerdict(
        Outcome outcome,
        SealReport seal,
        Optional<VerifiedCredential> credential,
        RegisterAnswer register,
        List<Reason> reasons) {

    /** Checks that only what is genuine has nothing against it. */
    public FileVerdict {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(seal, "seal");
        Objects.requireNonNull(credential, "credential");
        Objects.requireNonNull(register, "register");
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty() != (outcome == Outcome.GENUINE)) {
            throw new IllegalArgumentException("a file cannot be " + outcome + " because of " + reasons);
        }
    }
}
