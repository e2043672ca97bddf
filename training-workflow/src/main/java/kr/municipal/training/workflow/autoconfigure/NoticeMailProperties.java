package kr.municipal.training.workflow.autoconfigure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How notices are mailed: {@code training.mail.*}. The mail server itself is set by {@code spring.mail.*}; without one
 * nothing is mailed, and people see their notices on the pages.
 *
 * @param from the address notices and invitations come from; needed where a mail server is set
 * @param name the name shown with it
 * @param every the pause between two rounds of sending
 * @param retryAfter how long to wait after each attempt that failed; after the last a training officer decides
 * @param oldest how old a notice may be and still be sent, so that a mail server set later does not get the past
 * @param attemptTimeout after how long an attempt that never came back is given up as uncertain
 */
@Validated
@ConfigurationProperties("training.mail")
public record NoticeMailProperties(
        @DefaultValue("") String from,
        @DefaultValue("교육 알림") @NotBlank String name,
        @DefaultValue("PT10S") @NotNull Duration every,
        @DefaultValue({"PT1M", "PT5M", "PT30M", "PT2H", "PT12H"}) List<Duration> retryAfter,
        @DefaultValue("P3D") @NotNull Duration oldest,
        @DefaultValue("PT10M") @NotNull Duration attemptTimeout) {}
