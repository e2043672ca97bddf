package kr.municipal.training.workflow.document.verification;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.factories.DefaultJWSVerifierFactory;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import kr.municipal.training.workflow.document.keys.ClockSkew;
import kr.municipal.training.workflow.document.keys.KeySet;

/** What an office says in a token: signed by a trusted key, of the kind that was asked for, and of now as far as clocks agree. */
final class SignedClaims {

    private SignedClaims() {}

    static Optional<Map<String, Object>> of(JWSObject token, JOSEObjectType type, KeySet trusted, Instant now) {
        try {
            Map<String, Object> claims = token.getPayload().toJSONObject();
            boolean ofNow = claims != null
                    && claims.get("exp") instanceof Number expires
                    && claims.get("nbf") instanceof Number from
                    && !ClockSkew.hasPassed(Instant.ofEpochSecond(expires.longValue()), now)
                    && ClockSkew.hasCome(Instant.ofEpochSecond(from.longValue()), now);
            return ofNow && type.equals(token.getHeader().getType()) && isSigned(token, trusted)
                    ? Optional.of(claims)
                    : Optional.empty();
        } catch (JOSEException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** The key decides the algorithms: the factory refuses those of another kind. */
    private static boolean isSigned(JWSObject token, KeySet trusted) throws JOSEException {
        Optional<PublicKey> key =
                Optional.ofNullable(token.getHeader().getKeyID()).flatMap(trusted::find);
        return key.isPresent()
                && token.verify(new DefaultJWSVerifierFactory().createJWSVerifier(token.getHeader(), key.get()));
    }
}
