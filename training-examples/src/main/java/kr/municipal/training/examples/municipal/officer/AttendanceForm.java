package kr.municipal.training.examples.municipal.officer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private static final Set<String> KINDS = Set.of("", "PRESENT", ABSENT);

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
     * @param trainees who is on the sheet, with their names
     * @param plannedMinutes how long the session is
     * @param restPresent whether who has no mark is present
     */
    static AttendanceForm read(
            Map<String, String> sent, Map<ApplicationId, String> trainees, int plannedMinutes, boolean restPresent) {
        AttendanceForm form = new AttendanceForm(sent);
        sent.keySet().stream()
                .filter(field -> field.startsWith(KIND))
                .map(field -> field.substring(KIND.length()))
                .sorted()
                .forEach(id -> {
                    Optional<Map.Entry<ApplicationId, String>> trainee = trainees.entrySet().stream()
                            .filter(one -> one.getKey().value().equals(id))
                            .findFirst();
                    trainee.ifPresentOrElse(
                            known -> form.readOne(known.getKey(), known.getValue(), plannedMinutes, restPresent),
                            () -> form.strangers.add(id));
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

    private void readOne(ApplicationId trainee, String name, int plannedMinutes, boolean restPresent) {
        String id = trainee.value();
        String kind = value(KIND + id);
        AttendanceDraft draft = new AttendanceDraft(
                value("late-" + id), value("early-" + id), kind.equals(ABSENT), sent.containsKey("leave-" + id));
        List<Reason> objections = new ArrayList<>();
        if (!KINDS.contains(kind)) {
            objections.add(Reason.of("ATTENDANCE_KIND_UNKNOWN").with("value", StringUtils.abbreviate(kind, 40)));
        }
        objections.addAll(draft.objections());
        if (draft.objections().isEmpty() && !draft.mark().fits(plannedMinutes)) {
            objections.add(Reason.of("ATTENDANCE_MINUTES_EXCEEDED")
                    .with("application", name)
                    .with("late", draft.mark().lateMinutes())
                    .with("leftEarly", draft.mark().leftEarlyMinutes())
                    .with("planned", plannedMinutes));
        }
        if (!objections.isEmpty()) {
            errors.put(id, objections);
        } else if (!kind.isEmpty() || restPresent || draft.mark().kind() != AttendanceKind.PRESENT) {
            marks.put(trainee, draft.mark());
        }
    }
}
