package kr.municipal.training.attendance;

import java.util.Objects;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.run.ClassSession;

/**
 * A place of the sheet that is still empty (미입력 출결).
 *
 * @param session the session
 * @param trainee the application of the person
 */
public record MissingMark(ClassSession session, ApplicationId trainee) {

    /** Checks that both are there. */
    public MissingMark {
        Objects.requireNonNull(session, "session");
        Objects.requireNonNull(trainee, "trainee");
    }
}
