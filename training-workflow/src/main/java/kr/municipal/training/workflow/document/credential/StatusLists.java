package kr.municipal.training.workflow.document.credential;

import com.nimbusds.jose.JOSEObjectType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kr.municipal.training.workflow.document.keys.OfficeKeys;
import kr.municipal.training.workflow.document.paper.Papers;
import org.jspecify.annotations.Nullable;

/**
 * The office's status lists, computed from the register and signed when somebody asks, and then given out again for
 * {@link #KEPT}: what was revoked or replaced is on them within a minute, and whoever asks all the time does not keep the office's
 * key busy. Thread-safe; each node signs its own.
 */
public final class StatusLists {

    /** How long a list that was signed is given out again. */
    public static final Duration KEPT = Duration.ofMinutes(1);

    /** How long a reader may go on with a list it has; W3C's {@code ttl}. */
    public static final Duration FRESH = Duration.ofMinutes(5);

    /** How long a list holds, so that nobody passes an old one off as the present one. */
    public static final Duration VALID = Duration.ofDays(1);

    /** Of a status list that is signed: W3C's securing of credentials, which Open Badges leaves to it. */
    public static final JOSEObjectType TYPE = new JOSEObjectType("vc+jwt");

    /** The claim that names where the list was before the office moved: credentials of that time still name these. */
    public static final String FORMER_ADDRESSES = "alsoKnownAs";

    private final CertificateCredentials credentials;
    private final Papers papers;
    private final @Nullable OfficeKeys keys;
    private final @Nullable PublicAddress address;
    private final ZoneId zone;
    private final Clock clock;
    private final Map<Integer, Signed> signed = new ConcurrentHashMap<>();

    private record Signed(String token, Instant at) {

        boolean isGivenOut(Instant now) {
            return !now.isBefore(at) && now.isBefore(at.plus(KEPT));
        }
    }

    /**
     * @param credentials where the credentials are kept
     * @param papers what certificates were printed on, with every address that they name
     * @param keys the office's keys, or null if it has none; then there is no list
     * @param address where the public reaches the office, or null if it does not; then there is no list
     * @param zone the zone of the office
     * @param clock when a list is signed
     */
    public StatusLists(
            CertificateCredentials credentials,
            Papers papers,
            @Nullable OfficeKeys keys,
            @Nullable PublicAddress address,
            ZoneId zone,
            Clock clock) {
        this.credentials = credentials;
        this.papers = papers;
        this.keys = keys;
        this.address = address;
        this.zone = zone;
        this.clock = clock;
    }

    /**
     * Returns a list as a signed BitstringStatusListCredential, as it was at most {@link #KEPT} ago.
     *
     * @param list its number
     * @return the token, or empty if there is no such list
     * @throws kr.municipal.training.workflow.document.keys.OfficeKeyException if the certificate of the office's key is not valid, or the key does not
     *     sign
     */
    public Optional<String> token(int list) {
        if (keys == null || address == null) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Signed last = signed.get(list);
        if (last != null && last.isGivenOut(now)) {
            return Optional.of(last.token());
        }
        if (list < 1 || list > CredentialIssuer.lists(credentials.count())) {
            return Optional.empty();
        }
        // Of many who ask at the same moment one has it signed.
        return Optional.of(signed.compute(
                        list,
                        (number, kept) ->
                                kept != null && kept.isGivenOut(now) ? kept : sign(number, keys, address, now))
                .token());
    }

    private Signed sign(int list, OfficeKeys office, PublicAddress at, Instant now) {
        return new Signed(Tokens.signed(office.active(now), TYPE, claims(list, at, now)), now);
    }

    private Map<String, Object> claims(int list, PublicAddress office, Instant now) {
        ZonedDateTime from = now.atZone(zone).truncatedTo(ChronoUnit.SECONDS);
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
        List<String> former = former(list, office);
        if (!former.isEmpty()) {
            claims.put(FORMER_ADDRESSES, former);
        }
        claims.put(Claim.JWT_ISSUER, office.toString());
        claims.put(Claim.JWT_ID, id);
        claims.put(Claim.JWT_NOT_BEFORE, from.toEpochSecond());
        claims.put(Claim.JWT_EXPIRES, until.toEpochSecond());
        return claims;
    }

    private List<String> former(int list, PublicAddress present) {
        return papers.addresses().stream()
                .map(PublicAddress::new)
                .filter(address -> !address.equals(present))
                .map(address -> address.statusList(list).toString())
                .toList();
    }
}
