package kr.municipal.training.workflow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import kr.municipal.training.attendance.AttendanceMark;

/** The four columns of an attendance mark. */
final class MarkColumns {

    private MarkColumns() {}

    static Row of(AttendanceMark mark) {
        return of("", mark);
    }

    static Row of(String prefix, AttendanceMark mark) {
        return Row.of(prefix + "late_minutes", mark.lateMinutes())
                .with(prefix + "left_early_minutes", mark.leftEarlyMinutes())
                .with(prefix + "absent", mark.absent())
                .with(prefix + "authorised", mark.authorised());
    }

    static AttendanceMark read(ResultSet row) throws SQLException {
        return read("", row);
    }

    static AttendanceMark read(String prefix, ResultSet row) throws SQLException {
        return new AttendanceMark(
                row.getInt(prefix + "late_minutes"),
                row.getInt(prefix + "left_early_minutes"),
                row.getBoolean(prefix + "absent"),
                row.getBoolean(prefix + "authorised"));
    }
}
