package kr.municipal.training.workflow.courserun;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.Selected;
import kr.municipal.training.calendar.BusinessCalendar;
import kr.municipal.training.checklist.Checklist;
import kr.municipal.training.checklist.ChecklistItem;
import kr.municipal.training.checklist.Checklists;
import kr.municipal.training.checklist.DueDates;
import kr.municipal.training.checklist.Phase;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.run.RunId;
import kr.municipal.training.run.RunSchedule;
import kr.municipal.training.workflow.notice.NoticeKind;
import kr.municipal.training.workflow.notice.Notices;
import kr.municipal.training.workflow.notice.RunText;
import org.jspecify.annotations.Nullable;

/** Tells those with a seat which required items before class are still open, and until when; who is ready hears nothing. */
class ChecklistReminder {

    private final CourseRuns runs;
    private final Trainees trainees;
    private final Checklists checklists;
    private final Notices notices;
    private final RunText texts;
    private final BusinessCalendar calendar;
    private final Clock clock;

    ChecklistReminder(
            CourseRuns runs,
            Trainees trainees,
            Checklists checklists,
            Notices notices,
            RunText texts,
            BusinessCalendar calendar,
            Clock clock) {
        this.runs = runs;
        this.trainees = trainees;
        this.checklists = checklists;
        this.notices = notices;
        this.texts = texts;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Tells everybody in one go, each once; nobody once the first class has begun. */
    void remind(RunId run) {
        RunSchedule.Decided schedule = runs.get(run).schedule().decided();
        if (!clock.instant().isBefore(schedule.start())) {
            return;
        }
        List<Selected> selected = trainees.of(run);
        Map<ApplicationId, Checklist> lists =
                checklists.of(selected.stream().map(Selected::id).toList());
        DueDates dates = new DueDates(schedule.sessions(), calendar);
        for (Selected trainee : selected) {
            List<ChecklistItem> open = open(lists.get(trainee.id()));
            if (!open.isEmpty()) {
                notices.tell(NoticeKind.CHECKLIST_REMINDER, trainee, lines(open, dates));
            }
        }
    }

    private static List<ChecklistItem> open(@Nullable Checklist list) {
        return list == null ? List.of() : list.readinessOfRequired(Phase.BEFORE).missing();
    }

    private String lines(List<ChecklistItem> open, DueDates dates) {
        return open.stream()
                .map(item -> "- " + item.label()
                        + dates.dayOf(item)
                                .map(day -> " (" + texts.day(day) + "까지)")
                                .orElse(""))
                .collect(Collectors.joining("\n", "\n", ""));
    }
}
