package kr.municipal.training.workflow.followup;

import java.util.Optional;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.practice.BestPractice;
import kr.municipal.training.practice.BestPracticeChange;
import kr.municipal.training.workflow.notice.NoticeKind;
import kr.municipal.training.workflow.notice.Notices;

/** Tells the author what became of the practice, once for each step of its history. */
class PracticeNotices {

    private final TrainingApplications applications;
    private final Notices notices;

    PracticeNotices(TrainingApplications applications, Notices notices) {
        this.applications = applications;
        this.notices = notices;
    }

    /** Tells of the last step, unless it was the author's own. */
    void tell(BestPractice practice) {
        BestPracticeChange last = practice.last();
        if (!last.by().equals(practice.entry().author())) {
            kind(practice).ifPresent(kind -> tell(kind, practice, last.words()));
        }
    }

    /** Asks once more for the agreement to publication. */
    void remind(BestPractice practice) {
        tell(NoticeKind.PRACTICE_CONSENT_REMINDER, practice, "");
    }

    private void tell(NoticeKind kind, BestPractice practice, String words) {
        notices.tellAgain(
                kind,
                applications.get(practice.entry().application()),
                words,
                practice.history().size());
    }

    private static Optional<NoticeKind> kind(BestPractice practice) {
        return switch (practice.status()) {
            case SUBMITTED, CONSENTED -> Optional.empty();
            case RETURNED -> Optional.of(NoticeKind.PRACTICE_RETURNED);
            case ACCEPTED -> Optional.of(NoticeKind.PRACTICE_ACCEPTED);
            case DECLINED -> Optional.of(NoticeKind.PRACTICE_DECLINED);
            case PUBLISHED -> Optional.of(NoticeKind.PRACTICE_PUBLISHED);
            case ENDED -> Optional.of(NoticeKind.PRACTICE_ENDED);
            case TAKEN_DOWN -> Optional.of(NoticeKind.PRACTICE_TAKEN_DOWN);
        };
    }
}
