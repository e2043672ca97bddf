package kr.municipal.training.attendance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.municipal.training.calendar.BusinessCalendar;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.eligibility.WrittenText;
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
        AttendanceAppeal last = lastAppeal(ledger, place);
        if (last != null && last.isOpen()) {
            objections.add(Reason.of("APPEAL_PENDING").with("at", last.at()));
        } else if (last != null && !changedSince(ledger, last)) {
            objections.add(Reason.of("APPEAL_ALREADY_DECIDED"));
        }
        objections.addAll(WrittenText.objections(act.words(), true));
        return objections;
    }

    static List<Reason> deciding(AttendanceLedger ledger, RulingDraft draft) {
        MarkPlace place = draft.place();
        List<Reason> objections = new ArrayList<>();
        if (draft.to() != null) {
            objections.addAll(AttendanceRules.changing(
                    ledger.sheet(), place.session(), place.entry().id(), draft.to()));
        }
        AttendanceAppeal last = lastAppeal(ledger, place);
        if (last == null || !last.isOpen()) {
            objections.add(Reason.of("APPEAL_NOT_OPEN"));
        }
        if (place.entry().applicant().equals(draft.by())) {
            objections.add(Reason.of("APPEAL_DECIDED_BY_APPELLANT"));
        }
        objections.addAll(WrittenText.objections(draft.words(), true));
        return objections;
    }

    private static @Nullable AttendanceAppeal lastAppeal(AttendanceLedger ledger, MarkPlace place) {
        AttendanceAppeal last = null;
        for (AttendanceAppeal appeal : ledger.appeals()) {
            last = appeal.isAbout(place) ? appeal : last;
        }
        return last;
    }

    /** Whether the mark was corrected after the appeal had been decided, by other than that decision. */
    private static boolean changedSince(AttendanceLedger ledger, AttendanceAppeal appeal) {
        AttendanceAppeal.Decision decision = appeal.decision();
        for (AttendanceCorrection one : ledger.corrections()) {
            if (decision != null
                    && appeal.isAbout(one.session(), one.trainee())
                    && one.at().isAfter(decision.at())) {
                return true;
            }
        }
        return false;
    }
}
