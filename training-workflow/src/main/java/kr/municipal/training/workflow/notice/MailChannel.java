package kr.municipal.training.workflow.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import kr.municipal.training.staff.Official;
import kr.municipal.training.staff.Officials;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

/** Sends notices by e-mail; an invitation carries its calendar entry. */
public class MailChannel implements NoticeChannel {

    private final JavaMailSender mail;
    private final Officials officials;
    private final InternetAddress from;

    public MailChannel(JavaMailSender mail, Officials officials, InternetAddress from) {
        this.mail = mail;
        this.officials = officials;
        this.from = from;
    }

    @Override
    public void send(Notice notice) {
        String address = officials
                .find(notice.recipient())
                .map(Official::email)
                .filter(StringUtils::isNotBlank)
                .orElseThrow(() ->
                        new UndeliverableException("받는 사람의 전자우편 주소가 없습니다. The recipient has no e-mail address.", null));
        try {
            mail.send(message(notice, address));
        } catch (MailParseException | MailPreparationException invalid) {
            throw undeliverable(address, invalid);
        } catch (MailSendException failure) {
            throw refusedForGood(failure) ? undeliverable(address, failure) : failure;
        }
    }

    private MimeMessage message(Notice notice, String address) {
        MimeMessage message = mail.createMimeMessage();
        try {
            message.setFrom(from);
            message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(address, true));
            message.setSubject(notice.subject(), StandardCharsets.UTF_8.name());
            message.setSentDate(Date.from(notice.createdAt()));
            // The same notice is the same message, whoever sends it: receivers drop a second one.
            message.setHeader("Message-ID", "<" + messageId(notice) + ">");
            message.setHeader("Auto-Submitted", "auto-generated");
            Optional<Calendar> calendar = Optional.ofNullable(notice.calendar()).map(Calendar::new);
            if (calendar.isPresent()) {
                message.setContent(calendar.get().with(notice.text()));
            } else {
                message.setText(notice.text(), StandardCharsets.UTF_8.name());
            }
            return message;
        } catch (MessagingException invalid) {
            throw undeliverable(address, invalid);
        }
    }

    private String messageId(Notice notice) {
        byte[] key = (notice.uniqueKey() + notice.createdAt()).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(key) + "@" + StringUtils.substringAfterLast(from.getAddress(), "@");
    }

    /** An answer of 5xx to the address or the message stays the same however often it is asked. */
    private static boolean refusedForGood(MailSendException failure) {
        for (Exception each : failure.getMessageExceptions()) {
            for (Throwable cause : ExceptionUtils.getThrowableList(each)) {
                if (cause instanceof SendFailedException
                        && cause.getMessage() != null
                        && cause.getMessage().strip().matches("(?s)5\\d\\d\\b.*")) {
                    return true;
                }
            }
        }
        return false;
    }

    private static UndeliverableException undeliverable(String address, Exception cause) {
        return new UndeliverableException(
                "전자우편을 받을 수 없는 주소이거나 잘못된 내용입니다: %s. The mail was refused for good: %s"
                        .formatted(address, ExceptionUtils.getRootCauseMessage(cause)),
                cause);
    }

    /** A calendar entry as parts of a message: what calendars read, and a file for those that do not. */
    private record Calendar(String content) {

        Multipart with(String text) throws MessagingException {
            MimeBodyPart plain = new MimeBodyPart();
            plain.setText(text, StandardCharsets.UTF_8.name());
            MimeBodyPart entry = new MimeBodyPart();
            entry.setContent(content, "text/calendar; charset=UTF-8; method=" + method());
            MimeBodyPart alternatives = new MimeBodyPart();
            alternatives.setContent(new MimeMultipart("alternative", plain, entry));
            MimeBodyPart file = new MimeBodyPart();
            file.setContent(content, "application/ics; charset=UTF-8; name=invite.ics");
            file.setFileName("invite.ics");
            return new MimeMultipart("mixed", alternatives, file);
        }

        private String method() {
            return StringUtils.substringBetween(content, "METHOD:", "\r\n");
        }
    }
}
