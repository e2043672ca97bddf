package kr.municipal.training.workflow.notice;

import java.time.Clock;
import java.util.Locale;
import kr.municipal.training.application.ApplicationEntry;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.staff.StaffNumber;
import org.springframework.context.MessageSource;

/**
 * Writes notices about applications into the outbox, in the transaction of the act they tell of. A notice is written once,
 * however often its job runs.
 *
 * <p>In the texts {0} is the course, {1} its beginning, {2} the applicant with department and grade, {3} what is
 * particular to the notice.
 */
public class Notices {

    private final Outbox outbox;
    private final RunText texts;
    private final MessageSource messages;
    private final Clock clock;

    public Notices(Outbox outbox, RunText texts, MessageSource messages, Clock clock) {
        this.outbox = outbox;
        this.texts = texts;
        this.messages = messages;
        this.clock = clock;
    }

    /** Tells the applicant. */
    public void tell(NoticeKind kind, TrainingApplication application, String particular) {
        write(kind, application.entry().applicant(), application.entry(), kind + ":" + application.id(), particular);
    }

    /** Tells the applicant where nothing particular is to be said. */
    public void tell(NoticeKind kind, TrainingApplication application) {
        tell(kind, application, "");
    }

    /** Tells an approver, once for each step of the line. */
    public void tellApprover(
            NoticeKind kind, TrainingApplication application, StaffNumber approver, String particular) {
        write(kind, approver, application.entry(), kind + ":" + application.id() + ":" + approver, particular);
    }

    private void write(NoticeKind kind, StaffNumber recipient, ApplicationEntry entry, String key, String particular) {
        Object[] values = {
            texts.title(entry.run()),
            texts.start(entry.run()),
            "%s %s %s"
                    .formatted(
                            entry.affiliation().departmentName(),
                            entry.affiliation().grade().name(),
                            entry.applicantName()),
            particular
        };
        outbox.add(new Notice(
                key,
                kind.name(),
                recipient,
                messages.getMessage(kind + ".subject", values, Locale.KOREAN),
                messages.getMessage(kind + ".text", values, Locale.KOREAN),
                clock.instant()));
    }
}
