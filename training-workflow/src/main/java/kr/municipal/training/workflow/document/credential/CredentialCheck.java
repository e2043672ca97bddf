package kr.municipal.training.workflow.document.credential;

import com.nimbusds.jose.Algorithm;
import com.nimbusds.jose.Header;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObject;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.util.Base64URL;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.workflow.document.keys.KeySet;
import org.apache.commons.lang3.StringUtils;

/**
 * Looks whether a credential is genuine, from the credential and trusted keys alone. Whatever it is given, it answers with a
 * verdict. Immutable and thread-safe.
 *
 * <p>The key decides the algorithm, never the token; what a token says of its own key, inside or at some address, does not count.
 */
public final class CredentialCheck {

    /** Longer than any credential. */
    private static final int LONGEST = 65_536;

    private final KeySet trusted;

    /**
     * @param trusted the keys to believe: those that the office publishes
     */
    public CredentialCheck(KeySet trusted) {
        this.trusted = Objects.requireNonNull(trusted, "trusted");
    }

    /**
     * Looks at a credential.
     *
     * @param token the credential as a JSON Web Token; white space around it does not matter
     * @param now the moment at which it should hold
     * @return what came of it
     */
    public CredentialVerdict check(String token, Instant now) {
        String stripped = token.strip();
        if (stripped.length() > LONGEST) {
            return refused("CREDENTIAL_UNREADABLE");
        }
        try {
            Base64URL[] parts = JOSEObject.split(stripped);
            Algorithm claimed = Header.parse(parts[0]).getAlgorithm();
            if (claimed.equals(Algorithm.NONE)) {
                return refused("CREDENTIAL_UNSIGNED");
            }
            if (parts.length != 3 || !(Header.parse(parts[0]) instanceof JWSHeader)) {
                return refused("CREDENTIAL_UNREADABLE");
            }
            return signed(new JWSObject(parts[0], parts[1], parts[2]), now);
        } catch (ParseException | IllegalArgumentException e) {
            return refused("CREDENTIAL_UNREADABLE");
        }
    }

    private CredentialVerdict signed(JWSObject token, Instant now) {
        JWSAlgorithm algorithm = token.getHeader().getAlgorithm();
        if (!JWSAlgorithm.Family.SIGNATURE.contains(algorithm)) {
            return wrongAlgorithm(algorithm);
        }
        Optional<PublicKey> key =
                Optional.ofNullable(token.getHeader().getKeyID()).flatMap(trusted::find);
        if (key.isEmpty()) {
            return refused("CREDENTIAL_KEY_UNKNOWN");
        }
        if (!fits(algorithm, key.get())) {
            return wrongAlgorithm(algorithm);
        }
        return isSignedBy(key.get(), token) ? said(token, now) : refused("CREDENTIAL_ALTERED");
    }

    private static CredentialVerdict said(JWSObject token, Instant now) {
        List<Reason> reasons = new ArrayList<>();
        Map<String, Object> claims = token.getPayload().toJSONObject();
        if (claims == null) {
            return refused("CREDENTIAL_UNREADABLE");
        }
        SaidClaims said = new SaidClaims(claims);
        if (!said.types().contains(Claim.ACHIEVEMENT_CREDENTIAL)
                || !StringUtils.equalsIgnoreCase(
                        "JWT", String.valueOf(token.getHeader().getType()))) {
            reasons.add(Reason.of("CREDENTIAL_TYPE"));
        } else {
            reasons.addAll(said.objections(now));
        }
        return reasons.isEmpty()
                ? new CredentialVerdict.Genuine(
                        said.credential(token.getHeader().getKeyID(), token.serialize()))
                : new CredentialVerdict.Refused(reasons);
    }

    private static boolean fits(JWSAlgorithm algorithm, PublicKey key) {
        return key instanceof RSAPublicKey
                ? JWSAlgorithm.Family.RSA.contains(algorithm)
                : algorithm.equals(Tokens.algorithm(key));
    }

    private static boolean isSignedBy(PublicKey key, JWSObject token) {
        try {
            JWSVerifier verifier =
                    key instanceof ECPublicKey ec ? new ECDSAVerifier(ec) : new RSASSAVerifier((RSAPublicKey) key);
            return token.verify(verifier);
        } catch (JOSEException e) {
            return false;
        }
    }

    private static CredentialVerdict wrongAlgorithm(JWSAlgorithm algorithm) {
        return CredentialVerdict.Refused.because(
                Reason.of("CREDENTIAL_ALGORITHM").with("algorithm", StringUtils.truncate(algorithm.getName(), 20)));
    }

    private static CredentialVerdict refused(String code) {
        return CredentialVerdict.Refused.because(Reason.of(code));
    }
}
