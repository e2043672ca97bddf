package kr.municipal.training.workflow.document.verification;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSObject;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kr.municipal.training.certificate.Validity;
import kr.municipal.training.eligibility.WrittenText;
import kr.municipal.training.workflow.document.credential.Tokens;
import kr.municipal.training.workflow.document.credential.VerifiedCredential;
import kr.municipal.training.workflow.document.keys.KeySet;
import kr.municipal.training.workflow.document.keys.OfficeKey;
import org.apache.commons.lang3.StringUtils;

/** What a register says of one certificate, as a token that its office signs: of which credential, whether it holds, and if not why. */
final class RegisterReply {

    /** How long a reply can be passed on as the present one. */
    static final Duration VALID = Duration.ofMinutes(10);

    private static final JOSEObjectType TYPE = new JOSEObjectType("register-reply+jwt");
    private static final String STATE = "state";
    private static final String SINCE = "since";
    private static final String WORDS = "reason";
    private static final String SUCCESSOR = "successor";
    private static final String NUMBER = "number";

    private RegisterReply() {}

    static String signed(OfficeKey key, String issuer, VerifiedCredential credential, Validity validity, Instant now) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", issuer);
        claims.put("sub", credential.id());
        claims.put("nbf", now.getEpochSecond());
        claims.put("exp", now.plus(VALID).getEpochSecond());
        claims.put(NUMBER, credential.number());
        claims.putAll(validity.<Map<String, Object>>fold(
                () -> Map.of(STATE, "valid"),
                revoked -> Map.of(STATE, "revoked", SINCE, revoked.since().toString(), WORDS, revoked.words()),
                replaced -> Map.of(
                        STATE,
                        "replaced",
                        SINCE,
                        replaced.since().toString(),
                        SUCCESSOR,
                        replaced.successor().value())));
        return Tokens.signed(key, TYPE, claims);
    }

    /** Empty for what nobody trusted signed for this credential, and for a state that is not known here. */
    static Optional<RegisterAnswer> read(JWSObject reply, VerifiedCredential credential, KeySet trusted, Instant now) {
        return SignedClaims.of(reply, TYPE, trusted, now)
                .filter(claims -> credential.id().equals(claims.get("sub"))
                        && credential.number().equals(claims.get(NUMBER)))
                .flatMap(claims -> answer(claims, credential.number()));
    }

    private static Optional<RegisterAnswer> answer(Map<String, Object> claims, String number) {
        try {
            return switch (String.valueOf(claims.get(STATE))) {
                case "valid" -> Optional.of(RegisterAnswer.holds());
                case "revoked" -> Optional.of(RegisterAnswer.revoked(number, since(claims), text(claims, WORDS)));
                case "replaced" -> Optional.of(RegisterAnswer.replaced(number, since(claims), text(claims, SUCCESSOR)));
                default -> Optional.empty();
            };
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Instant since(Map<String, Object> claims) {
        return Instant.parse(text(claims, SINCE));
    }

    /** On one line, and no longer than a reason is. */
    private static String text(Map<String, Object> claims, String name) {
        return StringUtils.truncate(
                String.valueOf(claims.get(name)).replaceAll("[\\p{C}\\s]+", " ").strip(), WrittenText.MAX_REASON);
    }
}
