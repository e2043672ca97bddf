package kr.municipal.training.workflow.notice;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.municipal.training.application.ApplicationEntry;
import kr.municipal.training.application.Submitted;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.run.RunId;
import kr.municipal.training.staff.StaffNumber;

/**
 * Writes notices about applications into the outbox, in the transaction of the act they tell of. A notice is written once,
 * however often its job runs.
 */
public class Notices {

    private final Outbox outbox;
    private final RunText runs;
    private final NoticeTexts texts;
    private final Clock clock;

    public Notices(Outbox outbox, RunText runs, NoticeTexts texts, Clock clock) {
        this.outbox = outbox;
        this.runs = runs;
        this.texts = texts;
        this.clock = clock;
    }

    /** Tells the applicant. */
    public void tell(NoticeKind kind, TrainingApplication application, String particular) {
        tell(kind, application.entry(), particular);
    }

    /** Tells the applicant. */
    public void tell(NoticeKind kind, ApplicationEntry application, String particular) {
        write(kind, application.applicant(), application, kind + ":" + application.id(), particular);
    }

    /** Tells many applicants the same at once, each by name. */
    public void tellAll(NoticeKind kind, List<TrainingApplication> applications, String particular) {
        Map<RunId, String> titles = new HashMap<>();
        Map<RunId, String> starts = new HashMap<>();
        outbox.addAll(applications.stream()
                .map(application -> {
                    RunId run = application.entry().run();
                    String title = titles.computeIfAbsent(run, runs::title);
                    String start = starts.computeIfAbsent(run, runs::start);
                    return notice(
                            kind,
                            application.entry().applicant(),
                            kind + ":" + application.id(),
                            values(title, start, application.entry(), particular));
                })
                .toList());
    }

    /** Tells the applicant where nothing particular is to be said. */
    public void tell(NoticeKind kind, TrainingApplication application) {
        tell(kind, application, "");
    }

    /** Tells the applicant of what may happen more than once: each time by its own number. */
    public void tellAgain(NoticeKind kind, TrainingApplication application, String particular, int number) {
        String key = kind + ":" + application.id() + ":" + number;
        write(kind, application.entry().applicant(), application.entry(), key, particular);
    }

    /** Tells an approver, once for each step of the line. */
    public void tellApprover(NoticeKind kind, Submitted application, StaffNumber approver, String particular) {
        int step = application.approvals().size() + 1;
        String key = kind + ":" + application.id() + ":" + approver + (step == 1 ? "" : ":" + step);
        write(kind, approver, application.entry(), key, particular);
    }

    private void write(NoticeKind kind, StaffNumber recipient, ApplicationEntry entry, String key, String particular) {
        outbox.add(notice(
                kind, recipient, key, values(runs.title(entry.run()), runs.start(entry.run()), entry, particular)));
    }

    private Notice notice(NoticeKind kind, StaffNumber recipient, String key, Object... values) {
        return new Notice(
                key, kind.name(), recipient, texts.subject(kind, values), texts.text(kind, values), clock.instant());
    }

    private static Object[] values(String title, String start, ApplicationEntry entry, String particular) {
        String person = "%s %s %s"
                .formatted(
                        entry.affiliation().departmentName(),
                        entry.affiliation().grade().name(),
                        entry.applicantName());
        return new Object[] {title, start, person, particular};
    }
}
