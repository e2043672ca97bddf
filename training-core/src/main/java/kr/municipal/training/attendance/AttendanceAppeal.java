package kr.municipal.training.attendance;

import java.time.Instant;
import java.util.Objects;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.eligibility.WrittenText;
import kr.municipal.training.run.SessionId;
import kr.municipal.training.staff.StaffNumber;
import org.apache.commons.lang3.Validate;
import org.jspecify.annotations.Nullable;

/**
 * A trainee's appeal against a mark (이의신청), open until an officer decides it.
 *
 * @param session the session
 * @param trainee whose mark
 * @param against the mark appealed against
 * @param by the trainee
 * @param at when
 * @param words why, not blank
 * @param decision how it was decided, or {@code null} while it is open
 */
public record AttendanceAppeal(
        SessionId session,
        ApplicationId trainee,
        AttendanceMark against,
        StaffNumber by,
        Instant at,
        String words,
        @Nullable Decision decision) {

    /** How an appeal ends. */
    public enum Verdict {
        /** The trainee was right and the mark was corrected (인용). */
        UPHELD,
        /** The mark stays (기각). */
        DISMISSED
    }

    /**
     * An officer's decision on an appeal.
     *
     * @param verdict how it ends
     * @param by the officer
     * @param at when
     * @param words why, not blank; the trainee is told these words
     */
    public record Decision(Verdict verdict, StaffNumber by, Instant at, String words) {

        /** Checks the components. */
        public Decision {
            Objects.requireNonNull(verdict, "verdict");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(at, "at");
            Validate.notBlank(words, "the decision of %s needs a reason", by);
        }
    }

    /** Checks the components. */
    public AttendanceAppeal {
        Objects.requireNonNull(session, "session");
        Objects.requireNonNull(trainee, "trainee");
        Objects.requireNonNull(against, "against");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
        Validate.notBlank(words, "the appeal of application %s needs a reason", trainee);
        if (decision != null && decision.at().isBefore(at)) {
            throw new IllegalArgumentException("decided at " + decision.at() + " before it was made at " + at);
        }
        if (decision != null && decision.by().equals(by)) {
            throw new IllegalArgumentException(by + " decided on the own appeal");
        }
    }

    /**
     * Says whether nobody has decided yet.
     *
     * @return {@code true} while it is open
     */
    public boolean isOpen() {
        return decision == null;
    }

    /**
     * Says whether the appeal is about a mark.
     *
     * @param atSession the session
     * @param of the application
     * @return {@code true} if both are its own
     */
    public boolean isAbout(SessionId atSession, ApplicationId of) {
        return session.equals(atSession) && trainee.equals(of);
    }

    boolean isAbout(MarkPlace place) {
        return isAbout(place.session(), place.entry().id());
    }

    AttendanceAppeal decided(RulingDraft draft, Instant when) {
        Decision ruling = new Decision(draft.verdict(), draft.by(), when, WrittenText.of(draft.words()));
        return new AttendanceAppeal(session, trainee, against, by, at, words, ruling);
    }
}
