package kr.municipal.training.workflow.autoconfigure;

import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import kr.municipal.training.workflow.document.keys.TrustedKeys;
import kr.municipal.training.workflow.document.seal.HttpTimeStampAuthority;
import kr.municipal.training.workflow.document.seal.TimeStamping;
import kr.municipal.training.workflow.document.seal.TimeStamping.WhenUnavailable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.validation.annotation.Validated;

/**
 * How certificates are sealed: {@code training.seal.*}. The key is set by {@code training.keys.*}; without one nothing is sealed.
 *
 * @param timeStampAuthority where a time stamp is asked for (RFC 3161, 시점확인 기관의 주소); unset: seals say themselves when they
 *     were put on
 * @param timeStampTimeout how long an answer is waited for
 * @param timeStampCertificates a file with the certificates of that authority (PEM or DER), by which files handed in for verification
 *     are checked; unset: their time stamps are not relied on
 * @param withoutTimeStamp what happens when there is none: an office that sets an authority relies on it, so nothing is sealed
 */
@Validated
@ConfigurationProperties("training.seal")
public record SealProperties(
        @Nullable URI timeStampAuthority,
        @Nullable Path timeStampCertificates,
        @DefaultValue("PT10S") @NotNull Duration timeStampTimeout,
        @DefaultValue("REFUSE") @NotNull WhenUnavailable withoutTimeStamp) {

    TrustedKeys stampers() {
        if (timeStampCertificates == null) {
            return TrustedKeys.none();
        }
        try {
            return TrustedKeys.read(Files.readAllBytes(timeStampCertificates));
        } catch (IOException | IllegalArgumentException e) {
            throw new InvalidConfigurationPropertyValueException(
                    "training.seal.time-stamp-certificates",
                    timeStampCertificates,
                    "시점확인 기관의 인증서 파일(PEM, DER)로 읽을 수 없습니다. Not readable as certificates.");
        }
    }

    TimeStamping timeStamping() {
        if (timeStampAuthority == null) {
            return TimeStamping.none();
        }
        try {
            return new TimeStamping(new HttpTimeStampAuthority(timeStampAuthority, timeStampTimeout), withoutTimeStamp);
        } catch (IllegalArgumentException e) {
            throw new InvalidConfigurationPropertyValueException(
                    "training.seal.time-stamp-authority",
                    timeStampAuthority,
                    "시점확인 기관의 http(s) 주소와 0보다 긴 대기 시간을 적으십시오. Set an address of HTTP and a time to wait: "
                            + e.getMessage());
        }
    }
}
