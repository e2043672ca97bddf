package kr.municipal.training.workflow.document.credential;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import kr.municipal.training.hours.LearningHours;
import org.jspecify.annotations.Nullable;

/**
 * What the register tells anybody who has the code of a certificate. Why one was revoked is not told.
 *
 * @param number the number as it is printed
 * @param maskedHolder the holder's name, masked; null once it was erased from the register
 * @param courseTitle the title of the course
 * @param year the year of the run
 * @param cohort which offering of the year it was
 * @param from the first day taught
 * @param to the last day taught
 * @param hours the hours taught
 * @param issuer who issued it
 * @param issuedOn the day of issue
 * @param state whether it holds
 * @param since since when it does not; null as long as it holds
 * @param successor the number of the certificate that replaced it, as printed; or null
 */
public record PublicEntry(
        String number,
        @Nullable String maskedHolder,
        String courseTitle,
        int year,
        int cohort,
        LocalDate from,
        LocalDate to,
        LearningHours hours,
        String issuer,
        LocalDate issuedOn,
        State state,
        @Nullable Instant since,
        @Nullable String successor) {

    /** Whether a certificate holds. */
    public enum State {
        /** It holds (유효). */
        HOLDING,
        /** It was revoked (수료취소). */
        REVOKED,
        /** Another one took its place (재발급). */
        REPLACED
    }

    /** Checks that what belongs together is there. */
    public PublicEntry {
        Objects.requireNonNull(state, "state");
        if ((since == null) != (state == State.HOLDING) || (successor == null) != (state != State.REPLACED)) {
            throw new IllegalArgumentException(
                    "certificate " + number + " cannot be " + state + " since " + since + " for " + successor);
        }
    }
}
