package kr.municipal.training.attendance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.municipal.training.calendar.BusinessCalendar;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.eligibility.WrittenText;
import kr.municipal.training.staff.StaffNumber;
import org.jspecify.annotations.Nullable;

/** Who may change a mark with a reason, and until when; all rules are asked. */
final class LedgerRules {

    private LedgerRules() {}

    static List<Reason> correcting(
            AttendanceLedger ledger,
            CorrectionDraft act,
            AttendanceTerms terms,
            BusinessCalendar calendar,
            Instant now) {
        List<Reason> objections = new ArrayList<>();
        if (act.place().entry().applicant().equals(act.by())) {
            objections.add(Reason.of("CORRECTION_OF_OWN_MARK"));
        }
        Optional<AttendanceClosing> closing = ledger.closing();
        CorrectionRight needed = closing.isPresent() ? CorrectionRight.AFTER_CLOSING : CorrectionRight.UNTIL_CLOSING;
        if (!act.rights().contains(needed)) {
            objections.add(Reason.of("CORRECTION_NOT_ALLOWED").with("right", needed));
        }
        closing.map(closed -> terms.correctableUntil(closed.at(), calendar))
                .filter(until -> !now.isBefore(until))
                .ifPresent(
                        until -> objections.add(Reason.of("CORRECTION_TOO_LATE").with("until", until)));
        objections.addAll(AttendanceRules.changing(
                ledger.sheet(), act.place().session(), act.place().entry().id(), act.to()));
        objections.addAll(WrittenText.objections(act.words(), true));
        return objections;
    }

    static List<Reason> appealing(
            AttendanceLedger ledger, AppealDraft act, AttendanceTerms terms, BusinessCalendar calendar, Instant now) {
        MarkPlace place = act.place();
        List<Reason> objections = new ArrayList<>();
        if (!place.entry().applicant().equals(act.by())) {
            objections.add(Reason.of("NOT_YOUR_APPLICATION"));
        }
        objections.addAll(AttendanceRules.placed(
                ledger.sheet(), place.session(), place.entry().id()));
        if (ledger.closing().isEmpty()) {
            objections.add(Reason.of("APPEAL_BEFORE_CLOSING"));
        }
        ledger.closing()
                .map(closed -> terms.appealableUntil(closed.at(), calendar))
                .filter(until -> !now.isBefore(until))
                .ifPresent(until -> objections.add(Reason.of("APPEAL_TOO_LATE").with("until", until)));
        ledger.lastAppeal(place).ifPresent(last -> {
            if (last.isOpen()) {
                objections.add(Reason.of("APPEAL_PENDING").with("at", last.at()));
            } else if (!ledger.changedSince(last)) {
                objections.add(Reason.of("APPEAL_ALREADY_DECIDED"));
            }
        });
        objections.addAll(WrittenText.objections(act.words(), true));
        return objections;
    }

    static List<Reason> deciding(AttendanceLedger ledger, MarkPlace place, StaffNumber by, @Nullable String words) {
        List<Reason> objections = new ArrayList<>();
        if (ledger.lastAppeal(place).filter(AttendanceAppeal::isOpen).isEmpty()) {
            objections.add(Reason.of("APPEAL_NOT_OPEN"));
        }
        if (place.entry().applicant().equals(by)) {
            objections.add(Reason.of("APPEAL_DECIDED_BY_APPELLANT"));
        }
        objections.addAll(WrittenText.objections(words, true));
        return objections;
    }
}
