package kr.municipal.training.workflow.notice;

import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;
import kr.municipal.training.staff.StaffNumber;
import org.apache.commons.lang3.Validate;
import org.jspecify.annotations.Nullable;

/**
 * A notice to one person (알림).
 *
 * @param uniqueKey what makes it the same notice when a job runs twice, at most 200 characters
 * @param kind what it is about, such as {@code SEAT_ASSIGNED}
 * @param recipient who is told
 * @param subject one line, at most 300 characters
 * @param text the notice itself, at most 10,000 characters
 * @param createdAt when
 * @param calendar the calendar entry it carries (iCalendar), or nothing
 */
public record Notice(
        String uniqueKey,
        String kind,
        StaffNumber recipient,
        String subject,
        String text,
        Instant createdAt,
        @Nullable String calendar) {

    private static final Pattern KIND = Pattern.compile("[A-Z][A-Z0-9_]{0,59}");

    /** Checks the components. */
    public Notice {
        requireText(uniqueKey, 200, "unique key");
        if (!KIND.matcher(kind).matches()) {
            throw new IllegalArgumentException("not a kind of notice: '" + kind + "'");
        }
        Objects.requireNonNull(recipient, "recipient");
        requireText(subject, 300, "subject");
        if (subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("the subject of a notice is one line: '" + subject + "'");
        }
        requireText(text, 10_000, "text");
        Objects.requireNonNull(createdAt, "createdAt");
    }

    /** Creates a notice without a calendar entry. */
    public Notice(String uniqueKey, String kind, StaffNumber recipient, String subject, String text, Instant at) {
        this(uniqueKey, kind, recipient, subject, text, at, null);
    }

    private static void requireText(String value, int max, String name) {
        Validate.notBlank(value, "the %s of a notice must not be blank", name);
        if (value.length() > max) {
            throw new IllegalArgumentException(
                    "the " + name + " of a notice has at most " + max + " characters: " + value.length());
        }
    }
}
