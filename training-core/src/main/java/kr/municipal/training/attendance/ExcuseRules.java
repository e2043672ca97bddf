package kr.municipal.training.attendance;

import java.util.ArrayList;
import java.util.List;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.eligibility.WrittenText;
import kr.municipal.training.staff.StaffNumber;
import org.jspecify.annotations.Nullable;

/** Who may send an excuse, and who decides it; all rules are asked. */
final class ExcuseRules {

    private ExcuseRules() {}

    static List<Reason> sending(RunExcuses excuses, ExcuseDraft draft, AttendanceSheet sheet) {
        MarkPlace place = draft.place();
        List<Reason> objections = new ArrayList<>();
        if (!place.entry().applicant().equals(draft.by())) {
            objections.add(Reason.of("NOT_YOUR_APPLICATION"));
        }
        objections.addAll(
                AttendanceRules.placed(sheet, place.session(), place.entry().id()));
        if (sheet.isClosed()) {
            objections.add(Reason.of("EXCUSE_AFTER_CLOSING"));
        }
        excuses.last(place.session(), place.entry().id()).ifPresent(last -> {
            if (last.isOpen()) {
                objections.add(Reason.of("EXCUSE_PENDING").with("at", last.at()));
            } else if (last.isGranted()) {
                objections.add(Reason.of("EXCUSE_GRANTED"));
            }
        });
        sheet.mark(place.session(), place.entry().id())
                .filter(mark -> mark.kind() == AttendanceKind.PRESENT || mark.authorised())
                .ifPresent(mark -> objections.add(Reason.of("EXCUSE_NOTHING_MISSED")));
        objections.addAll(draft.objections());
        return objections;
    }

    static List<Reason> deciding(
            RunExcuses excuses, MarkPlace place, AttendanceSheet sheet, StaffNumber by, @Nullable String words) {
        List<Reason> objections = new ArrayList<>();
        if (excuses.last(place.session(), place.entry().id())
                .filter(Excuse::isOpen)
                .isEmpty()) {
            objections.add(Reason.of("EXCUSE_NOT_OPEN"));
        }
        if (sheet.isClosed()) {
            objections.add(Reason.of("EXCUSE_AFTER_CLOSING"));
        }
        if (place.entry().applicant().equals(by)) {
            objections.add(Reason.of("EXCUSE_DECIDED_BY_SENDER"));
        }
        objections.addAll(WrittenText.objections(words, true));
        return objections;
    }
}
