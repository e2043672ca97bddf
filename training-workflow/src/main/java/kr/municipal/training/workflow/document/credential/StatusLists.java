package kr.municipal.training.workflow.document.credential;

import com.nimbusds.jose.JOSEObjectType;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.municipal.training.workflow.document.keys.OfficeKey;
import kr.municipal.training.workflow.document.keys.OfficeKeys;
import org.jspecify.annotations.Nullable;

/**
 * The office's status lists, signed, and computed from the register whenever somebody asks: what was revoked or replaced a moment
 * ago is on them. Thread-safe.
 */
public final class StatusLists {

    /** How long a reader may go on with a list it has; W3C's {@code ttl}. */
    public static final Duration FRESH = Duration.ofMinutes(5);

    /** How long a list holds, so that nobody passes an old one off as the present one. */
    public static final Duration VALID = Duration.ofDays(1);

    /** Of a status list that is signed: W3C's securing of credentials, which Open Badges leaves to it. */
    public static final JOSEObjectType TYPE = new JOSEObjectType("vc+jwt");

    private final CertificateCredentials credentials;
    private final @Nullable OfficeKeys keys;
    private final @Nullable PublicAddress address;
    private final ZoneId zone;
    private final Clock clock;

    /**
     * @param credentials where the credentials are kept
     * @param keys the office's keys, or null if it has none; then there is no list
     * @param address where the public reaches the office, or null if it does not; then there is no list
     * @param zone the zone of the office
     * @param clock when a list is signed
     */
    public StatusLists(
            CertificateCredentials credentials,
            @Nullable OfficeKeys keys,
            @Nullable PublicAddress address,
            ZoneId zone,
            Clock clock) {
        this.credentials = credentials;
        this.keys = keys;
        this.address = address;
        this.zone = zone;
        this.clock = clock;
    }

    /**
     * Returns a list as a signed BitstringStatusListCredential.
     *
     * @param list its number
     * @return the token, or empty if there is no such list
     * @throws kr.municipal.training.workflow.document.keys.OfficeKeyException if the certificate of the office's key is not valid
     */
    public Optional<String> token(int list) {
        if (keys == null || address == null || list < 1 || list > CredentialIssuer.lists(credentials.count())) {
            return Optional.empty();
        }
        OfficeKey key = keys.active(clock.instant());
        return Optional.of(Tokens.signed(key, TYPE, claims(list, address)));
    }

    private Map<String, Object> claims(int list, PublicAddress office) {
        ZonedDateTime from = clock.instant().atZone(zone).truncatedTo(ChronoUnit.SECONDS);
        ZonedDateTime until = from.plus(VALID);
        String id = office.statusList(list).toString();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put(Claim.CONTEXT, List.of(Claim.W3C_CONTEXT));
        claims.put(Claim.ID, id);
        claims.put(Claim.TYPE, List.of(Claim.VERIFIABLE_CREDENTIAL, Claim.STATUS_LIST_CREDENTIAL));
        claims.put(Claim.ISSUER, office.toString());
        claims.put(Claim.VALID_FROM, AchievementClaims.written(from));
        claims.put(Claim.VALID_UNTIL, AchievementClaims.written(until));
        claims.put(
                Claim.SUBJECT,
                AchievementClaims.ordered(
                        Claim.ID,
                        id + "#list",
                        Claim.TYPE,
                        "BitstringStatusList",
                        Claim.STATUS_PURPOSE,
                        Claim.REVOCATION,
                        Claim.ENCODED_LIST,
                        StatusList.of(credentials.ended(list)).encoded(),
                        "ttl",
                        FRESH.toMillis()));
        claims.put(Claim.JWT_ISSUER, office.toString());
        claims.put(Claim.JWT_ID, id);
        claims.put(Claim.JWT_NOT_BEFORE, from.toEpochSecond());
        claims.put(Claim.JWT_EXPIRES, until.toEpochSecond());
        return claims;
    }
}
