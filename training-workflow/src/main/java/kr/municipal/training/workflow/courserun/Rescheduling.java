package kr.municipal.training.workflow.courserun;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import kr.municipal.training.application.ActiveApplication;
import kr.municipal.training.application.Selected;
import kr.municipal.training.application.Submitted;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.attendance.AttendanceSheet;
import kr.municipal.training.attendance.AttendanceSheets;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.eligibility.ReasonText;
import kr.municipal.training.operation.RunChange;
import kr.municipal.training.operation.RunHistory;
import kr.municipal.training.operation.ScheduleChange;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.run.RunSchedule;
import kr.municipal.training.run.SessionId;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.approval.ApprovalDates;
import kr.municipal.training.workflow.engine.InstanceDates;
import kr.municipal.training.workflow.notice.Invitations;
import kr.municipal.training.workflow.notice.NoticeKind;
import kr.municipal.training.workflow.notice.Notices;
import kr.municipal.training.workflow.notice.RunText;
import kr.municipal.training.workflow.participation.ParticipationProcess;
import org.camunda.bpm.engine.TaskService;

/** Changes the schedule of a run under way, and lets everything follow that was made from the old one. */
class Rescheduling {

    private final CourseRuns runs;
    private final RunHistory history;
    private final TrainingApplications applications;
    private final AttendanceSheets sheets;
    private final AttendanceSummary summary;
    private final InstanceDates dates;
    private final ApprovalDates approvals;
    private final ParticipationProcess participation;
    private final TaskService tasks;
    private final Notices notices;
    private final Invitations invitations;
    private final RunText texts;
    private final Clock clock;

    Rescheduling(
            CourseRuns runs,
            RunHistory history,
            TrainingApplications applications,
            AttendanceSheets sheets,
            AttendanceSummary summary,
            InstanceDates dates,
            ApprovalDates approvals,
            ParticipationProcess participation,
            TaskService tasks,
            Notices notices,
            Invitations invitations,
            RunText texts,
            Clock clock) {
        this.runs = runs;
        this.history = history;
        this.applications = applications;
        this.sheets = sheets;
        this.summary = summary;
        this.dates = dates;
        this.approvals = approvals;
        this.participation = participation;
        this.tasks = tasks;
        this.notices = notices;
        this.invitations = invitations;
        this.texts = texts;
        this.clock = clock;
    }

    ScheduleChange change(CourseRun run, RunSchedule.Decided to) {
        return new ScheduleChange(
                run, to, sheets.find(run.id()).map(Rescheduling::marked).orElse(Set.of()));
    }

    /** Carries the change out; nothing speaks against it. */
    CourseRun carryOut(ScheduleChange change, String words, StaffNumber officer) {
        Instant now = clock.instant();
        CourseRun changed = change.apply(now);
        runs.save(changed);
        int number = history.append(new RunChange(changed.id(), now, officer, change.differences(), words));
        dates.change(
                CourseRunModel.PROCESS,
                changed.id().value(),
                CourseRunModel.dates(changed.schedule().decided()));
        refreshTasks(changed);
        String told = told(change.differences(), words);
        applications
                .ofRun(changed.id())
                .forEach(application -> application.active().ifPresent(active -> tell(active, told, number)));
        return changed;
    }

    private void tell(ActiveApplication application, String told, int number) {
        participation.runRescheduled(application, number);
        if (application instanceof Submitted submitted) {
            approvals.follow(submitted);
        }
        if (application instanceof Selected) {
            invitations.update(application);
        }
        notices.tellAgain(NoticeKind.RUN_CHANGED, application, told, number);
    }

    private void refreshTasks(CourseRun run) {
        tasks.createTaskQuery()
                .processInstanceBusinessKey(run.id().value())
                .processDefinitionKey(CourseRunModel.PROCESS)
                .list()
                .forEach(task -> {
                    if (task.getTaskDefinitionKey().equals(CourseRunModel.CLOSE_ATTENDANCE_TASK)) {
                        tasks.setVariable(task.getId(), CourseRunModel.ATTENDANCE_SUMMARY.name(), summary.of(run.id()));
                    }
                    task.setDescription(CourseRunTaskText.description(texts, run.id()));
                    tasks.saveTask(task);
                });
    }

    private String told(List<Reason> differences, String words) {
        ReasonText korean = ReasonText.in(Locale.KOREAN, texts.zone());
        return differences.stream().map(korean::sentence).collect(Collectors.joining("\n", "\n", "\n사유: " + words));
    }

    private static Set<SessionId> marked(AttendanceSheet sheet) {
        return sheet.sessions().stream()
                .filter(session -> sheet.trainees().stream()
                        .anyMatch(trainee -> sheet.mark(session.id(), trainee).isPresent()))
                .map(session -> session.id())
                .collect(Collectors.toSet());
    }
}
