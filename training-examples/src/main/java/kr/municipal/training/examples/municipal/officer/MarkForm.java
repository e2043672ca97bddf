package kr.municipal.training.examples.municipal.officer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kr.municipal.training.attendance.AttendanceDraft;
import kr.municipal.training.attendance.AttendanceMark;
import kr.municipal.training.eligibility.Reason;
import org.apache.commons.lang3.StringUtils;

/** One mark as it stands in a form, right or wrong. */
record MarkForm(String kind, String late, String early, boolean leave) {

    private static final String ABSENT = "ABSENT";
    private static final Set<String> KINDS = Set.of("PRESENT", ABSENT);

    static MarkForm of(AttendanceMark mark) {
        return new MarkForm(
                mark.absent() ? ABSENT : "PRESENT",
                minutes(mark.lateMinutes()),
                minutes(mark.leftEarlyMinutes()),
                mark.authorised());
    }

    AttendanceDraft draft() {
        return new AttendanceDraft(late, early, kind.equals(ABSENT), leave);
    }

    List<Reason> objections() {
        List<Reason> objections = new ArrayList<>();
        if (!KINDS.contains(kind)) {
            objections.add(Reason.of("ATTENDANCE_KIND_UNKNOWN").with("value", StringUtils.abbreviate(kind, 40)));
        }
        objections.addAll(draft().objections());
        return objections;
    }

    private static String minutes(int minutes) {
        return minutes == 0 ? "" : Integer.toString(minutes);
    }
}
