package kr.municipal.training.examples.municipal.officer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.attendance.AttendanceDraft;
import kr.municipal.training.attendance.AttendanceKind;
import kr.municipal.training.attendance.AttendanceMark;
import kr.municipal.training.eligibility.Reason;
import org.apache.commons.lang3.StringUtils;

/** The sheet of one session as it was filled in: marks, or what is wrong with them. */
final class AttendanceForm {

    private static final String KIND = "kind-";
    private static final String ABSENT = "ABSENT";

    private final Map<String, String> sent;
    private final Map<ApplicationId, AttendanceMark> marks = new LinkedHashMap<>();
    private final Map<String, List<Reason>> errors = new LinkedHashMap<>();

    private final List<String> strangers = new ArrayList<>();

    private AttendanceForm(Map<String, String> sent) {
        this.sent = Map.copyOf(sent);
    }

    /**
     * Reads what was sent. Who has no mark stays without one, unless everybody left is said to be present.
     *
     * @param trainees who is on the sheet
     * @param restPresent whether who has no mark is present
     */
    static AttendanceForm read(Map<String, String> sent, List<ApplicationId> trainees, boolean restPresent) {
        AttendanceForm form = new AttendanceForm(sent);
        Set<String> known = trainees.stream().map(ApplicationId::value).collect(Collectors.toSet());
        sent.keySet().stream()
                .filter(field -> field.startsWith(KIND))
                .map(field -> field.substring(KIND.length()))
                .sorted()
                .forEach(id -> {
                    if (known.contains(id)) {
                        form.readOne(id, restPresent);
                    } else {
                        form.strangers.add(id);
                    }
                });
        return form;
    }

    Map<ApplicationId, AttendanceMark> marks() {
        return Map.copyOf(marks);
    }

    /** Returns the errors by application id. */
    Map<String, List<Reason>> errors() {
        return Map.copyOf(errors);
    }

    /** Returns a reason for everybody sent who is not on the sheet. */
    List<Reason> strangers() {
        return strangers.stream()
                .map(id -> Reason.of("ATTENDANCE_NOT_A_TRAINEE").with("application", StringUtils.abbreviate(id, 40)))
                .toList();
    }

    /** Returns what was sent in a field. */
    String value(String field) {
        return sent.getOrDefault(field, "");
    }

    private void readOne(String id, boolean restPresent) {
        String kind = value(KIND + id);
        AttendanceDraft draft = new AttendanceDraft(
                value("late-" + id), value("early-" + id), kind.equals(ABSENT), sent.containsKey("leave-" + id));
        List<Reason> objections = draft.objections();
        if (!objections.isEmpty()) {
            errors.put(id, objections);
        } else if (!kind.isEmpty() || restPresent || draft.mark().kind() != AttendanceKind.PRESENT) {
            marks.put(ApplicationId.of(id), draft.mark());
        }
    }
}
