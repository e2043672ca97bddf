package kr.municipal.training.workflow.document.credential;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.municipal.training.certificate.Certificate;
import kr.municipal.training.certificate.CertificateDetails;
import kr.municipal.training.hours.LearningHours;
import org.jspecify.annotations.Nullable;

/** What a credential says of a certificate, in the words of Open Badges 3.0. Of the person only a salted hash. */
final class AchievementClaims {

    private static final String CRITERIA = "이 과정의 수료기준을 채워 수료로 판정되었습니다. Met the criteria for completing this course.";
    private static final BigDecimal MINUTES_OF_AN_HOUR = BigDecimal.valueOf(60);
    private static final int DIGITS = 4;
    private static final String URN = "urn:uuid:";

    private final @Nullable PublicAddress address;
    private final ZoneId zone;

    AchievementClaims(@Nullable PublicAddress address, ZoneId zone) {
        this.address = address;
        this.zone = zone;
    }

    Map<String, Object> of(Certificate certificate, CertificateCredential credential, String salt, String keyId) {
        CertificateDetails details = certificate.details();
        String id = address == null
                ? urn(credential.code().value())
                : address.verification(credential.code()).toString();
        String issuer = issuer(address, keyId);
        String hash = HolderHash.of(certificate.holder(), salt);
        String subject = urn(hash);
        ZonedDateTime validFrom = certificate.issuedOn().atStartOfDay(zone);

        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put(Claim.CONTEXT, List.of(Claim.W3C_CONTEXT, Claim.BADGE_CONTEXT));
        claims.put(Claim.ID, id);
        claims.put(Claim.TYPE, List.of(Claim.VERIFIABLE_CREDENTIAL, Claim.ACHIEVEMENT_CREDENTIAL));
        claims.put(Claim.NAME, details.courseTitle() + " 수료증");
        claims.put(Claim.ISSUER, profile(issuer, details.issuer()));
        claims.put(Claim.VALID_FROM, written(validFrom));
        claims.put(Claim.SUBJECT, subject(certificate, subject, hash, salt, issuer));
        if (address != null) {
            claims.put(
                    Claim.STATUS,
                    status(address.statusList(credential.position().list()), credential));
        }
        claims.put(Claim.JWT_ISSUER, issuer);
        claims.put(Claim.JWT_ID, id);
        claims.put(Claim.JWT_SUBJECT, subject);
        claims.put(Claim.JWT_NOT_BEFORE, validFrom.toEpochSecond());
        return claims;
    }

    /** Without an address of its own the office is who has its key (RFC 9278). */
    static String issuer(@Nullable PublicAddress address, String keyId) {
        return address == null ? "urn:ietf:params:oauth:jwk-thumbprint:sha-256:" + keyId : address.toString();
    }

    static Map<String, Object> profile(String id, String name) {
        return ordered(Claim.ID, id, Claim.TYPE, List.of("Profile"), Claim.NAME, name);
    }

    static String written(ZonedDateTime moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
    }

    private Map<String, Object> subject(
            Certificate certificate, String subject, String hash, String salt, String issuer) {
        CertificateDetails details = certificate.details();
        Map<String, Object> person = ordered(
                Claim.TYPE,
                "IdentityObject",
                "hashed",
                true,
                Claim.IDENTITY_HASH,
                hash,
                "identityType",
                "ext:staffNumber",
                Claim.SALT,
                salt);
        Map<String, Object> claims = ordered(
                Claim.ID,
                subject,
                Claim.TYPE,
                List.of("AchievementSubject"),
                Claim.IDENTIFIER,
                List.of(person),
                Claim.LICENSE_NUMBER,
                certificate.number().value());
        claims.put(Claim.TERM, details.year() + "년도 제" + details.cohort() + "회");
        claims.put(Claim.STARTS, written(day(details.from())));
        claims.put(Claim.ENDS, written(day(details.to())));
        claims.put(Claim.CREDITS, inHours(details.hours()));
        claims.put(Claim.ACHIEVEMENT, achievement(certificate, issuer));
        return claims;
    }

    /** The same for everybody who completed the same run. */
    private static Map<String, Object> achievement(Certificate certificate, String issuer) {
        CertificateDetails details = certificate.details();
        Map<String, Object> claims = ordered(
                Claim.ID,
                urn(issuer + " " + certificate.run().value()),
                Claim.TYPE,
                List.of("Achievement"),
                "achievementType",
                "CertificateOfCompletion",
                Claim.NAME,
                details.courseTitle(),
                "inLanguage",
                "ko");
        claims.put(
                "description",
                "%d년도 제%d회, %s ~ %s".formatted(details.year(), details.cohort(), details.from(), details.to()));
        claims.put("criteria", ordered("narrative", CRITERIA));
        claims.put("creditsAvailable", inHours(details.hours()));
        return claims;
    }

    private static Map<String, Object> status(URI list, CertificateCredential credential) {
        String index = String.valueOf(credential.position().index());
        return ordered(
                Claim.ID,
                list + "#" + index,
                Claim.TYPE,
                "BitstringStatusListEntry",
                Claim.STATUS_PURPOSE,
                Claim.REVOCATION,
                Claim.STATUS_INDEX,
                index,
                Claim.STATUS_LIST,
                list.toString());
    }

    private ZonedDateTime day(LocalDate date) {
        return date.atStartOfDay(zone);
    }

    private static BigDecimal inHours(LearningHours hours) {
        BigDecimal exact = BigDecimal.valueOf(hours.minutes()).divide(MINUTES_OF_AN_HOUR, DIGITS, RoundingMode.HALF_UP);
        return new BigDecimal(exact.stripTrailingZeros().toPlainString());
    }

    static LearningHours fromHours(BigDecimal hours) {
        return LearningHours.ofMinutes(hours.multiply(MINUTES_OF_AN_HOUR)
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact());
    }

    private static String urn(String name) {
        return URN + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** Names and values in turn, which are written in this order. */
    static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> claims = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            claims.put((String) pairs[i], pairs[i + 1]);
        }
        return claims;
    }
}
