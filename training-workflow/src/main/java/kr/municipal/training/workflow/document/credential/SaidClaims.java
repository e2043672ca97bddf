package kr.municipal.training.workflow.document.credential;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.workflow.document.keys.ClockSkew;
import org.apache.commons.lang3.math.NumberUtils;
import org.jspecify.annotations.Nullable;

/** The claims of a token that a trusted key signed: read with care, for the key may have signed something else. */
final class SaidClaims {

    private static final int MOST_HOURS = 100_000;

    private final Map<?, ?> claims;
    private final Map<?, ?> subject;

    SaidClaims(Map<?, ?> claims) {
        this.claims = claims;
        this.subject = map(claims.get(Claim.SUBJECT));
    }

    List<?> types() {
        return list(claims.get(Claim.TYPE));
    }

    /** Everything that keeps the credential from being believed at the moment. */
    List<Reason> objections(Instant now) {
        if (!isWhole()) {
            return List.of(Reason.of("CREDENTIAL_INCOMPLETE"));
        }
        List<Reason> objections = new ArrayList<>();
        if (contradictsItself()) {
            objections.add(Reason.of("CREDENTIAL_CONTRADICTORY"));
        }
        Instant from = moment(claims.get(Claim.VALID_FROM)).orElseThrow();
        if (!ClockSkew.hasCome(from, now)) {
            objections.add(Reason.of("CREDENTIAL_NOT_YET").with("from", from));
        }
        until().filter(until -> !now.isBefore(until))
                .ifPresent(
                        until -> objections.add(Reason.of("CREDENTIAL_EXPIRED").with("until", until)));
        return objections;
    }

    VerifiedCredential credential(String keyId, String token) {
        Map<?, ?> holder = holder();
        Map<?, ?> status = map(claims.get(Claim.STATUS));
        return new VerifiedCredential(
                text(claims.get(Claim.ID)),
                keyId,
                text(subject.get(Claim.LICENSE_NUMBER)),
                text(map(subject.get(Claim.ACHIEVEMENT)).get(Claim.NAME)),
                text(subject.get(Claim.TERM)),
                OffsetDateTime.parse(text(subject.get(Claim.STARTS))).toLocalDate(),
                OffsetDateTime.parse(text(subject.get(Claim.ENDS))).toLocalDate(),
                AchievementClaims.fromHours(hours().orElseThrow()),
                text(map(claims.get(Claim.ISSUER)).get(Claim.NAME)),
                moment(claims.get(Claim.VALID_FROM)).orElseThrow(),
                status.get(Claim.STATUS_LIST) instanceof String address ? address : null,
                status.isEmpty() ? null : index(status),
                text(holder.get(Claim.IDENTITY_HASH)),
                text(holder.get(Claim.SALT)),
                token);
    }

    private boolean isWhole() {
        Map<?, ?> status = map(claims.get(Claim.STATUS));
        return isText(claims.get(Claim.ID))
                && isText(subject.get(Claim.LICENSE_NUMBER))
                && isText(subject.get(Claim.TERM))
                && isText(map(subject.get(Claim.ACHIEVEMENT)).get(Claim.NAME))
                && isText(map(claims.get(Claim.ISSUER)).get(Claim.NAME))
                && isText(holder().get(Claim.IDENTITY_HASH))
                && isText(holder().get(Claim.SALT))
                && moment(claims.get(Claim.VALID_FROM)).isPresent()
                && moment(subject.get(Claim.STARTS)).isPresent()
                && moment(subject.get(Claim.ENDS)).isPresent()
                && hours().isPresent()
                && (status.isEmpty() || (isText(status.get(Claim.STATUS_LIST)) && index(status) != null));
    }

    /** What is said twice, for both kinds of readers, has to be the same. */
    private boolean contradictsItself() {
        return !Objects.equals(claims.get(Claim.JWT_ID), claims.get(Claim.ID))
                || !Objects.equals(
                        claims.get(Claim.JWT_ISSUER),
                        map(claims.get(Claim.ISSUER)).get(Claim.ID))
                || !Objects.equals(claims.get(Claim.JWT_SUBJECT), subject.get(Claim.ID))
                || !moment(claims.get(Claim.VALID_FROM)).equals(seconds(claims.get(Claim.JWT_NOT_BEFORE)))
                || (claims.containsKey(Claim.VALID_UNTIL)
                        && moment(claims.get(Claim.VALID_UNTIL)).isEmpty())
                || (claims.containsKey(Claim.JWT_EXPIRES)
                        && seconds(claims.get(Claim.JWT_EXPIRES)).isEmpty())
                || (claims.containsKey(Claim.VALID_UNTIL)
                        && claims.containsKey(Claim.JWT_EXPIRES)
                        && !moment(claims.get(Claim.VALID_UNTIL)).equals(seconds(claims.get(Claim.JWT_EXPIRES))));
    }

    private Optional<Instant> until() {
        return moment(claims.get(Claim.VALID_UNTIL)).or(() -> seconds(claims.get(Claim.JWT_EXPIRES)));
    }

    private Map<?, ?> holder() {
        List<?> identifiers = list(subject.get(Claim.IDENTIFIER));
        return identifiers.isEmpty() ? Map.of() : map(identifiers.get(0));
    }

    private Optional<BigDecimal> hours() {
        return Optional.ofNullable(subject.get(Claim.CREDITS))
                .map(Object::toString)
                .filter(NumberUtils::isParsable)
                .map(BigDecimal::new)
                .filter(hours -> hours.signum() > 0 && hours.compareTo(BigDecimal.valueOf(MOST_HOURS)) <= 0);
    }

    private static @Nullable Integer index(Map<?, ?> status) {
        int index = NumberUtils.toInt(String.valueOf(status.get(Claim.STATUS_INDEX)), -1);
        return index < 0 || index >= StatusList.SIZE ? null : index;
    }

    private static Optional<Instant> moment(@Nullable Object written) {
        try {
            return written instanceof String text
                    ? Optional.of(OffsetDateTime.parse(text).toInstant())
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> seconds(@Nullable Object written) {
        try {
            return written instanceof Number number
                    ? Optional.of(Instant.ofEpochSecond(number.longValue()))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isText(@Nullable Object value) {
        return value instanceof String text && !text.isBlank();
    }

    private static String text(@Nullable Object value) {
        return String.valueOf(value);
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }
}
