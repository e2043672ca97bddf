package kr.municipal.training.attendance;

import java.time.Instant;
import java.util.Objects;
import kr.municipal.training.staff.StaffNumber;
import org.jspecify.annotations.Nullable;

/**
 * That attendance was closed (출석 마감).
 *
 * @param at when
 * @param by the officer, or {@code null} if the sheet closed itself after some days
 */
public record AttendanceClosing(Instant at, @Nullable StaffNumber by) {

    /** Checks that the moment is there. */
    public AttendanceClosing {
        Objects.requireNonNull(at, "at");
    }
}
