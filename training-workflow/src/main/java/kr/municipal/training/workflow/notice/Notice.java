package kr.municipal.training.workflow.notice;

import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;
import kr.municipal.training.staff.StaffNumber;
import org.apache.commons.lang3.Validate;

/**
 * A notice to one person (알림).
 *
 * @param uniqueKey what makes it the same notice when a job runs twice, at most 200 characters
 * @param kind what it is about, such as {@code SEAT_ASSIGNED}
 * @param recipient who is told
 * @param subject one line, at most 300 characters
 * @param text the notice itself, at most 10,000 characters
 * @param createdAt when
 */
public record Notice(
        String uniqueKey, String kind, StaffNumber recipient, String subject, String text, Instant createdAt) {

    private static final Pattern KIND = Pattern.compile("[A-Z][A-Z0-9_]{0,59}");

    /** Checks the components. */
    public Notice {
        requireText(uniqueKey, 200, "unique key");
        if (!KIND.matcher(kind).matches()) {
            throw new IllegalArgumentException("not a kind of notice: '" + kind + "'");
        }
        Objects.requireNonNull(recipient, "recipient");
        requireText(subject, 300, "subject");
        requireText(text, 10_000, "text");
        Objects.requireNonNull(createdAt, "createdAt");
    }

    private static void requireText(String value, int max, String name) {
        Validate.notBlank(value, "the %s of a notice must not be blank", name);
        if (value.length() > max) {
            throw new IllegalArgumentException(
                    "the " + name + " of a notice has at most " + max + " characters: " + value.length());
        }
    }
}
