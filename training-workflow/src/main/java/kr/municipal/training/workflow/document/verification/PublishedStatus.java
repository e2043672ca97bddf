package kr.municipal.training.workflow.document.verification;

import com.nimbusds.jose.JWSObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.workflow.document.credential.StatusList;
import kr.municipal.training.workflow.document.credential.StatusLists;
import kr.municipal.training.workflow.document.credential.VerifiedCredential;
import kr.municipal.training.workflow.document.keys.KeySet;

/**
 * Asks the status list that an office publishes (W3C Bitstring Status List), at the address that its credential names. The list has to
 * be signed by a trusted key, of this address, and of today; one that is not is an answer that cannot be trusted, and not the same
 * as no answer. Only of a certificate that is at an end is the office asked when and why, and learns so which one somebody looks at.
 * Thread-safe.
 */
public final class PublishedStatus implements RegisterLookup {

    private final OfficeReplies office;

    /**
     * Returns somebody who asks.
     *
     * @param timeout how long each answer is waited for
     */
    public PublishedStatus(Duration timeout) {
        this.office = new OfficeReplies(timeout);
    }

    @Override
    public RegisterAnswer ask(VerifiedCredential credential, KeySet trusted, Instant now) {
        String address = credential.statusList();
        Integer status = credential.status();
        if (address == null || status == null) {
            return RegisterAnswer.notAsked();
        }
        return office.get(address)
                .map(list -> list(list, address, trusted, now)
                        .map(known -> known.hasEnded(status)
                                ? ended(credential, address, trusted, now)
                                : RegisterAnswer.holds())
                        .orElseGet(RegisterAnswer::untrusted))
                .orElseGet(RegisterAnswer::notReachable);
    }

    /** The list has the last word: a register that says nothing of an end, or nothing at all, does not undo it. */
    private RegisterAnswer ended(VerifiedCredential credential, String list, KeySet trusted, Instant now) {
        return CredentialRegister.address(list)
                .flatMap(address -> office.post(address, credential.token()))
                .flatMap(reply -> RegisterReply.read(reply, credential, trusted, now))
                .filter(answer -> answer.state() == RegisterAnswer.State.ENDED)
                .orElseGet(() ->
                        RegisterAnswer.ended(Reason.of("VERIFICATION_ENDED").with("number", credential.number())));
    }

    private static Optional<StatusList> list(JWSObject list, String address, KeySet trusted, Instant now) {
        return SignedClaims.of(list, StatusLists.TYPE, trusted, now).flatMap(claims -> list(claims, address));
    }

    private static Optional<StatusList> list(Map<String, Object> claims, String address) {
        try {
            return address.equals(claims.get("id"))
                            && claims.get("credentialSubject") instanceof Map<?, ?> subject
                            && subject.get("encodedList") instanceof String encoded
                    ? Optional.of(StatusList.decode(encoded))
                    : Optional.empty();
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }
}
