package kr.municipal.training.attendance;

import java.util.Optional;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.run.RunId;
import kr.municipal.training.run.SessionId;

/**
 * The self check-ins of all sessions (자가 출석). A secret is drawn once for a session; nothing kept is ever changed but the count
 * of wrong codes. Implementations are thread-safe.
 */
public interface CheckIns {

    /**
     * Returns the check-ins of a session.
     *
     * @param run the run
     * @param session the session
     * @return the check-ins, or nothing before its codes were first shown
     */
    Optional<SessionCheckIns> find(RunId run, SessionId session);

    /**
     * Opens self check-in at a session, unless it is open already.
     *
     * @param run the run
     * @param fresh the empty check-ins with a new secret
     * @return the check-ins kept: those kept before, or these
     */
    SessionCheckIns open(RunId run, SessionCheckIns fresh);

    /**
     * Keeps what came of one person's try.
     *
     * @param run the run
     * @param trainee whose try it was
     * @param after the check-ins after it
     */
    void keep(RunId run, ApplicationId trainee, SessionCheckIns after);
}
