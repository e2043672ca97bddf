package kr.municipal.training.attendance;

import java.util.Objects;
import kr.municipal.training.application.ApplicationEntry;
import kr.municipal.training.run.SessionId;

/**
 * The place of one mark on a sheet (출결 칸).
 *
 * @param session the session
 * @param entry the application; its applicant is whose mark it is
 */
public record MarkPlace(SessionId session, ApplicationEntry entry) {

    /** Checks that both are there. */
    public MarkPlace {
        Objects.requireNonNull(session, "session");
        Objects.requireNonNull(entry, "entry");
    }
}
