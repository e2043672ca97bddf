package kr.municipal.training.workflow.document.verification;

import com.nimbusds.jose.JWSObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
 * as no answer. Only of a certificate that is at an end is the office asked when and why, and learns so which one somebody looks at;
 * unless somebody wants the register asked of all. Thread-safe.
 */
public final class PublishedStatus implements RegisterLookup {

    private final OfficeReplies office;
    private final boolean asksOfAll;

    /**
     * Returns somebody who asks.
     *
     * @param timeout how long each answer is waited for
     */
    public PublishedStatus(Duration timeout) {
        this(new OfficeReplies(timeout), false);
    }

    private PublishedStatus(OfficeReplies office, boolean asksOfAll) {
        this.office = office;
        this.asksOfAll = asksOfAll;
    }

    /**
     * Returns somebody who asks the register too, also of a certificate that nobody revoked: whether it has the number at all.
     *
     * @return the same, with the register
     */
    public PublishedStatus withRegister() {
        return new PublishedStatus(office, true);
    }

    /**
     * A list as it was signed.
     *
     * @param id where it is now
     */
    private record Signed(String id, StatusList list) {}

    @Override
    public RegisterAnswer ask(VerifiedCredential credential, KeySet trusted, Instant now) {
        String address = credential.statusList();
        Integer status = credential.status();
        if (address == null || status == null) {
            return RegisterAnswer.notAsked();
        }
        return office.get(address)
                .map(token -> list(token, address, trusted, now)
                        .map(signed -> signed.list().hasEnded(status)
                                ? ended(credential, signed, trusted, now)
                                : notListed(credential, signed, trusted, now))
                        .orElseGet(RegisterAnswer::untrusted))
                .orElseGet(RegisterAnswer::notReachable);
    }

    /** The list has the last word: a register that says nothing of an end, or nothing at all, does not undo it. */
    private RegisterAnswer ended(VerifiedCredential credential, Signed list, KeySet trusted, Instant now) {
        return reply(credential, list, trusted, now)
                .filter(answer -> answer.state() == RegisterAnswer.State.ENDED)
                .orElseGet(() ->
                        RegisterAnswer.ended(Reason.of("VERIFICATION_ENDED").with("number", credential.number())));
    }

    private RegisterAnswer notListed(VerifiedCredential credential, Signed list, KeySet trusted, Instant now) {
        return asksOfAll
                ? reply(credential, list, trusted, now).orElseGet(() -> RegisterAnswer.silent(credential.number()))
                : RegisterAnswer.notListed();
    }

    private Optional<RegisterAnswer> reply(VerifiedCredential credential, Signed list, KeySet trusted, Instant now) {
        return CredentialRegister.address(list.id())
                .flatMap(address -> office.post(address, credential.token()))
                .flatMap(reply -> RegisterReply.read(reply, credential, trusted, now));
    }

    private static Optional<Signed> list(JWSObject token, String address, KeySet trusted, Instant now) {
        return SignedClaims.of(token, StatusLists.TYPE, trusted, now).flatMap(claims -> list(claims, address));
    }

    private static Optional<Signed> list(Map<String, Object> claims, String address) {
        try {
            return isOf(claims, address)
                            && claims.get("id") instanceof String id
                            && claims.get("credentialSubject") instanceof Map<?, ?> subject
                            && subject.get("encodedList") instanceof String encoded
                    ? Optional.of(new Signed(id, StatusList.decode(encoded)))
                    : Optional.empty();
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /** An office that has moved says in its lists where they were before. */
    private static boolean isOf(Map<String, Object> claims, String address) {
        return address.equals(claims.get("id"))
                || claims.get(StatusLists.FORMER_ADDRESSES) instanceof List<?> former && former.contains(address);
    }
}
