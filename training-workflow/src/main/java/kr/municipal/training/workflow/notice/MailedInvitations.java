package kr.municipal.training.workflow.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.municipal.training.application.Selected;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.run.ClassSession;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.run.RunPhase;
import kr.municipal.training.run.RunSchedule;
import kr.municipal.training.run.SessionId;
import kr.municipal.training.staff.Official;
import kr.municipal.training.staff.Officials;
import org.apache.commons.lang3.StringUtils;

/**
 * Writes invitations into the outbox. Each class has a message of its own, because a message for calendars may speak of one
 * entry only (RFC 5546, section 3.2). Classes that are over stay as they are.
 */
public class MailedInvitations implements Invitations {

    private final CalendarEntries entries;
    private final CourseRuns runs;
    private final Officials officials;
    private final Outbox outbox;
    private final NoticeTexts texts;
    private final RunText run;
    private final CalendarText calendar;
    private final Clock clock;

    public MailedInvitations(
            CalendarEntries entries,
            CourseRuns runs,
            Officials officials,
            Outbox outbox,
            NoticeTexts texts,
            RunText run,
            String organizer,
            Clock clock) {
        this.entries = entries;
        this.runs = runs;
        this.officials = officials;
        this.outbox = outbox;
        this.texts = texts;
        this.run = run;
        this.calendar = new CalendarText(organizer, run.zone());
        this.clock = clock;
    }

    @Override
    public void update(TrainingApplication application) {
        Optional<Official> person = officials
                .find(application.entry().applicant())
                .filter(official -> StringUtils.isNotBlank(official.email()));
        // Who has no address is told on the pages; there is no calendar to keep in step.
        person.ifPresent(official -> changes(application).forEach(entry -> send(entry, application, official)));
    }

    private List<CalendarEntry> changes(TrainingApplication application) {
        Map<SessionId, ClassSession> wanted = wanted(application);
        String title = run.title(application.entry().run());
        Instant now = clock.instant();
        List<CalendarEntry> changed = new ArrayList<>();
        for (CalendarEntry before : entries.of(application.id())) {
            ClassSession session = wanted.remove(before.session());
            if (before.end().isAfter(now) || session != null) {
                CalendarEntry after = session == null ? before.cancel() : before.with(title, session);
                if (!after.equals(before)) {
                    changed.add(after);
                }
            }
        }
        wanted.values().forEach(session -> changed.add(CalendarEntry.first(application.id(), title, session)));
        return changed;
    }

    private Map<SessionId, ClassSession> wanted(TrainingApplication application) {
        Map<SessionId, ClassSession> wanted = new LinkedHashMap<>();
        var found = runs.get(application.entry().run());
        if (application instanceof Selected && found.phase() != RunPhase.CANCELLED) {
            List<ClassSession> sessions = found.schedule().fold(RunSchedule.Decided::sessions, List::of);
            sessions.stream()
                    .filter(session -> session.end().isAfter(clock.instant()))
                    .forEach(session -> wanted.put(session.id(), session));
        }
        return wanted;
    }

    private void send(CalendarEntry entry, TrainingApplication application, Official person) {
        NoticeKind kind = entry.cancelled()
                ? NoticeKind.CLASS_CANCELLED
                : entry.sequence() == 0 ? NoticeKind.CLASS_INVITATION : NoticeKind.CLASS_CHANGED;
        Object[] values = {
            entry.title(),
            run.moment(entry.start()),
            person.name(),
            StringUtils.defaultString(entry.place(), RunText.UNDECIDED)
        };
        entries.save(entry);
        outbox.add(new Notice(
                "CALENDAR:" + entry.uid() + ":" + entry.sequence(),
                kind.name(),
                application.entry().applicant(),
                texts.subject(kind, values),
                texts.text(kind, values),
                clock.instant(),
                calendar.of(entry, person.name(), StringUtils.defaultString(person.email()), clock.instant())));
    }
}
