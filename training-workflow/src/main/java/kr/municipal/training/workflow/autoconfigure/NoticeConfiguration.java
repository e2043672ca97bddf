package kr.municipal.training.workflow.autoconfigure;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.staff.Officials;
import kr.municipal.training.workflow.engine.ProcessDeployment;
import kr.municipal.training.workflow.engine.TrainingOfficers;
import kr.municipal.training.workflow.notice.CalendarEntries;
import kr.municipal.training.workflow.notice.DeliveryRounds;
import kr.municipal.training.workflow.notice.Invitations;
import kr.municipal.training.workflow.notice.MailChannel;
import kr.municipal.training.workflow.notice.MailedInvitations;
import kr.municipal.training.workflow.notice.NoticeChannel;
import kr.municipal.training.workflow.notice.NoticeDelivery;
import kr.municipal.training.workflow.notice.NoticeDesk;
import kr.municipal.training.workflow.notice.NoticeTexts;
import kr.municipal.training.workflow.notice.Outbox;
import kr.municipal.training.workflow.notice.RetryPlan;
import kr.municipal.training.workflow.notice.RunText;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mail.javamail.JavaMailSender;

/** The wording of notices and, where a mail server is set, their sending. */
@Configuration(proxyBeanMethods = false)
class NoticeConfiguration {

    @Bean
    @ConditionalOnMissingBean
    NoticeTexts noticeTexts(
            @Value("${training.workflow.packaged-folder:" + ProcessDeployment.PACKAGED_FOLDER + "}") String folder,
            @Value("${training.workflow.process-directory:}") String directory) {
        return NoticeTexts.read(
                new ClassPathResource(folder + "/" + NoticeTexts.FILE), ProcessDeployment.directory(directory));
    }

    @Bean
    @ConditionalOnMissingBean
    NoticeDesk noticeDesk(Outbox outbox, TrainingOfficers officers, Clock clock) {
        return new NoticeDesk(outbox, officers, clock);
    }

    /** With a mail server, or a channel of the application's own. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnBean(JavaMailSender.class)
    static class Mail {

        @Bean
        @ConditionalOnMissingBean
        NoticeChannel noticeChannel(JavaMailSender sender, Officials officials, NoticeMailProperties settings) {
            return new MailChannel(sender, officials, from(settings));
        }

        @Bean
        @ConditionalOnMissingBean
        Invitations invitations(
                CalendarEntries entries,
                CourseRuns runs,
                Officials officials,
                Outbox outbox,
                NoticeTexts texts,
                RunText run,
                NoticeMailProperties settings,
                Clock clock) {
            return new MailedInvitations(
                    entries, runs, officials, outbox, texts, run, from(settings).getAddress(), clock);
        }

        private static InternetAddress from(NoticeMailProperties settings) {
            try {
                InternetAddress address = new InternetAddress(settings.from(), true);
                address.setPersonal(settings.name(), StandardCharsets.UTF_8.name());
                return address;
            } catch (AddressException | UnsupportedEncodingException invalid) {
                throw new InvalidConfigurationPropertyValueException(
                        "training.mail.from",
                        settings.from(),
                        "알림을 보내는 전자우편 주소를 적으십시오(예: training@example.go.kr). Say which address notices come from.");
            }
        }
    }

    @Bean
    @ConditionalOnMissingBean
    Invitations noInvitations() {
        return Invitations.none();
    }

    @Bean
    @ConditionalOnBean(NoticeChannel.class)
    @ConditionalOnMissingBean
    NoticeDelivery noticeDelivery(Outbox outbox, NoticeChannel channel, NoticeMailProperties settings, Clock clock) {
        return new NoticeDelivery(
                outbox,
                channel,
                new RetryPlan(settings.retryAfter()),
                settings.oldest(),
                settings.attemptTimeout(),
                clock);
    }

    @Bean
    @ConditionalOnBean(NoticeDelivery.class)
    @ConditionalOnMissingBean
    DeliveryRounds deliveryRounds(NoticeDelivery delivery, NoticeMailProperties settings) {
        return new DeliveryRounds(delivery, settings.every());
    }
}
