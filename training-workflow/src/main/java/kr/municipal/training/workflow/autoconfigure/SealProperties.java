package kr.municipal.training.workflow.autoconfigure;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
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
 * @param withoutTimeStamp what happens when there is none: an office that sets an authority relies on it, so nothing is sealed
 */
@Validated
@ConfigurationProperties("training.seal")
public record SealProperties(
        @Nullable URI timeStampAuthority,
        @DefaultValue("PT10S") @NotNull Duration timeStampTimeout,
        @DefaultValue("REFUSE") @NotNull WhenUnavailable withoutTimeStamp) {

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
