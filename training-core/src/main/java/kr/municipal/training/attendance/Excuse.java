package kr.municipal.training.attendance;

import java.time.Instant;
import java.util.Objects;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.run.SessionId;
import kr.municipal.training.staff.StaffNumber;
import org.apache.commons.lang3.Validate;
import org.jspecify.annotations.Nullable;

/**
 * A trainee's request that missed time count as authorised (공결 신청), open until an officer decides it. It may be sent before
 * the session, when somebody already knows, or after it.
 *
 * @param session the session
 * @param trainee whose attendance
 * @param by the trainee
 * @param at when
 * @param words why, not blank
 * @param evidence what shows it, such as the number of a document or where a file lies, not blank
 * @param decision how it was decided, or {@code null} while it is open
 */
public record Excuse(
        SessionId session,
        ApplicationId trainee,
        StaffNumber by,
        Instant at,
        String words,
        String evidence,
        @Nullable Decision decision) {

    /** How an excuse ends. */
    public enum Verdict {
        /** The missed time is authorised (공결 인정). */
        GRANTED,
        /** It is not (공결 불인정). */
        DECLINED
    }

    /**
     * An officer's decision on an excuse.
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
    public Excuse {
        Objects.requireNonNull(session, "session");
        Objects.requireNonNull(trainee, "trainee");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
        Validate.notBlank(words, "the excuse of application %s needs a reason", trainee);
        Validate.notBlank(evidence, "the excuse of application %s needs evidence", trainee);
        if (decision != null && decision.at().isBefore(at)) {
            throw new IllegalArgumentException("decided at " + decision.at() + " before it was sent at " + at);
        }
        if (decision != null && decision.by().equals(by)) {
            throw new IllegalArgumentException(by + " decided on the own excuse");
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
     * Says whether the missed time is authorised.
     *
     * @return {@code true} once an officer has granted it
     */
    public boolean isGranted() {
        return decision != null && decision.verdict() == Verdict.GRANTED;
    }

    /**
     * Says whether the excuse is about somebody's attendance at a session.
     *
     * @param atSession the session
     * @param of the application
     * @return {@code true} if both are its own
     */
    public boolean isAbout(SessionId atSession, ApplicationId of) {
        return session.equals(atSession) && trainee.equals(of);
    }

    Excuse decided(Verdict verdict, StaffNumber officer, Instant when, String why) {
        return new Excuse(session, trainee, by, at, words, evidence, new Decision(verdict, officer, when, why));
    }
}
