package kr.municipal.training.operation;

import java.time.Instant;
import java.util.Objects;
import kr.municipal.training.run.RunId;
import kr.municipal.training.run.SessionId;
import kr.municipal.training.staff.StaffNumber;
import org.apache.commons.lang3.Validate;
import org.jspecify.annotations.Nullable;

/**
 * What a training officer last noted of a piece of equipment for one session (장비 점검).
 *
 * @param run the run
 * @param session the session
 * @param equipment the name of the equipment, not blank
 * @param state how it stands
 * @param preparer who sees to it, in the officer's words, not blank; or {@code null} where nobody is named
 * @param by the training officer
 * @param at when
 */
public record EquipmentNote(
        RunId run,
        SessionId session,
        String equipment,
        EquipmentState state,
        @Nullable String preparer,
        StaffNumber by,
        Instant at) {

    /** Checks the components. */
    public EquipmentNote {
        Objects.requireNonNull(run, "run");
        Objects.requireNonNull(session, "session");
        Validate.notBlank(equipment, "a note of session %s names its equipment", session);
        Objects.requireNonNull(state, "state");
        if (preparer != null) {
            Validate.notBlank(preparer, "who sees to %s must not be blank", equipment);
        }
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
    }
}
