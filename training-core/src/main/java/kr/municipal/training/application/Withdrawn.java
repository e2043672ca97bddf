package kr.municipal.training.application;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An application its applicant withdrew (신청취소).
 *
 * @param entry what all states share
 * @param from the status it was withdrawn from, one that had not ended
 * @param at when
 * @param words the applicant's words, or null
 */
public record Withdrawn(ApplicationEntry entry, ApplicationStatus from, Instant at, @Nullable String words)
        implements TrainingApplication {

    /** Checks the components. */
    public Withdrawn {
        Objects.requireNonNull(entry, "entry");
        ApplicationStatus.requireActive(entry.id(), Objects.requireNonNull(from, "from"));
        Objects.requireNonNull(at, "at");
    }

    @Override
    public StatusChange change() {
        return StatusChange.byPerson(ApplicationStatus.WITHDRAWN, at, entry.applicant(), words);
    }
}
