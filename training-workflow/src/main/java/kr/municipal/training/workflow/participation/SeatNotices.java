package kr.municipal.training.workflow.participation;

import java.time.ZoneId;
import java.util.Locale;
import kr.municipal.training.application.Cancelled;
import kr.municipal.training.application.NotSelected;
import kr.municipal.training.application.Selected;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.application.Waitlisted;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.eligibility.ReasonText;
import kr.municipal.training.workflow.notice.NoticeKind;
import kr.municipal.training.workflow.notice.Notices;

/** Tells an applicant whether there is a seat, or no longer, and why. */
class SeatNotices {

    private final Notices notices;
    private final ReasonText reasons;

    SeatNotices(Notices notices, ZoneId zone) {
        this.notices = notices;
        this.reasons = ReasonText.in(Locale.KOREAN, zone);
    }

    void of(TrainingApplication placed) {
        if (placed instanceof Selected selected) {
            tell(NoticeKind.SELECTED, selected, selected.basis());
        } else if (placed instanceof Waitlisted waitlisted) {
            tell(NoticeKind.WAITLISTED, waitlisted, waitlisted.basis());
        } else if (placed instanceof NotSelected notSelected) {
            tell(NoticeKind.NOT_SELECTED, notSelected, notSelected.basis());
        } else if (placed instanceof Cancelled cancelled) {
            notices.tell(
                    cancelled.kind().endsRun() ? NoticeKind.RUN_CANCELLED : NoticeKind.TAKEN_OFF,
                    cancelled,
                    reasons.name(cancelled.kind()) + ", " + cancelled.words());
        }
    }

    private void tell(NoticeKind kind, TrainingApplication application, Reason basis) {
        notices.tell(kind, application, reasons.sentence(basis));
    }
}
