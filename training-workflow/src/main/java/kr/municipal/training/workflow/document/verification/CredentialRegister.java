package kr.municipal.training.workflow.document.verification;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import kr.municipal.training.certificate.Certificates;
import kr.municipal.training.workflow.document.credential.CredentialCheck;
import kr.municipal.training.workflow.document.credential.PublicAddress;
import kr.municipal.training.workflow.document.credential.VerifiedCredential;
import kr.municipal.training.workflow.document.keys.KeySet;
import kr.municipal.training.workflow.document.keys.OfficeKeys;
import org.jspecify.annotations.Nullable;

/**
 * Answers over the network whoever shows a credential of this office: whether its certificate holds, and if not since when and why,
 * signed. A status list tells everybody one bit; the reason is for who has the file. Thread-safe.
 */
public final class CredentialRegister {

    /** Where it is asked, after the address of the office. */
    public static final String PATH = "/credentials/register";

    /** The media type of what is posted to it. */
    public static final String CREDENTIAL_TYPE = "application/vc+jwt";

    /** The media type of its answer. */
    public static final String REPLY_TYPE = "application/jwt";

    private static final String STATUS_PATH = "/credentials/status/";

    private final OwnRegister register;
    private final @Nullable OfficeKeys keys;
    private final @Nullable PublicAddress address;
    private final Clock clock;

    /**
     * @param certificates all the office ever issued
     * @param keys the office's keys, or null if it has none; then nothing is answered
     * @param address where the public reaches the office, or null if it does not; then nothing is answered
     * @param clock when an answer is signed
     */
    public CredentialRegister(
            Certificates certificates, @Nullable OfficeKeys keys, @Nullable PublicAddress address, Clock clock) {
        this.register = new OwnRegister(certificates);
        this.keys = keys;
        this.address = address;
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * Answers of a credential.
     *
     * @param token what somebody shows
     * @return the signed answer, a JSON Web Token with {@code state}, and with {@code since}, {@code reason} and {@code successor}
     *     as far as there are; empty alike for what is no credential, of another office, or not in the register
     * @throws kr.municipal.training.workflow.document.keys.OfficeKeyException if the certificate of the office's key is not valid, or
     *     the key does not sign
     */
    public Optional<String> reply(String token) {
        if (keys == null || address == null) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        return new CredentialCheck(KeySet.of(keys))
                .check(token, now)
                .fold(genuine -> reply(genuine.credential(), keys, address, now), refused -> Optional.empty());
    }

    private Optional<String> reply(VerifiedCredential credential, OfficeKeys office, PublicAddress at, Instant now) {
        return register.validity(credential, now)
                .map(validity -> RegisterReply.signed(office.active(now), at.toString(), credential, validity, now));
    }

    /** Where the office of a status list is asked; empty for a list of somebody who has other addresses. */
    static Optional<String> address(String statusList) {
        int path = statusList.lastIndexOf(STATUS_PATH);
        return path < 0 ? Optional.empty() : Optional.of(statusList.substring(0, path) + PATH);
    }
}
