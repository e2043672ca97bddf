package kr.municipal.training.examples.municipal.official;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.municipal.training.application.ApplicationEntry;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.Selected;
import kr.municipal.training.application.Submitted;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.attendance.AttendanceRate;
import kr.municipal.training.attendance.AttendanceSheet;
import kr.municipal.training.attendance.AuthorisedTreatment;
import kr.municipal.training.calendar.BusinessCalendar;
import kr.municipal.training.certificate.Certificate;
import kr.municipal.training.certificate.Certificates;
import kr.municipal.training.checklist.Checklist;
import kr.municipal.training.checklist.ChecklistItem;
import kr.municipal.training.checklist.Checklists;
import kr.municipal.training.checklist.DueDates;
import kr.municipal.training.checklist.MaterialReadings;
import kr.municipal.training.checklist.Phase;
import kr.municipal.training.checklist.Readiness;
import kr.municipal.training.checklist.RunMaterials;
import kr.municipal.training.checklist.Tick;
import kr.municipal.training.completion.AttendanceRatePolicy;
import kr.municipal.training.completion.Completed;
import kr.municipal.training.completion.CompletionDecision;
import kr.municipal.training.completion.CompletionDecisions;
import kr.municipal.training.completion.CompletionPolicy;
import kr.municipal.training.course.Material;
import kr.municipal.training.course.MaterialId;
import kr.municipal.training.course.PreparedBy;
import kr.municipal.training.examples.municipal.page.Badge;
import kr.municipal.training.examples.municipal.page.HistoryViews;
import kr.municipal.training.examples.municipal.page.NoSuchPageException;
import kr.municipal.training.examples.municipal.page.Progress;
import kr.municipal.training.examples.municipal.page.RunView;
import kr.municipal.training.examples.municipal.page.RunViews;
import kr.municipal.training.examples.municipal.page.Words;
import kr.municipal.training.operation.EquipmentList;
import kr.municipal.training.practice.ActionPlan;
import kr.municipal.training.practice.BestPractices;
import kr.municipal.training.practice.FollowUp;
import kr.municipal.training.practice.Practices;
import kr.municipal.training.run.ClassSession;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.RunSchedule;
import kr.municipal.training.staff.Official;
import kr.municipal.training.staff.Officials;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.survey.SurveyResponses;
import kr.municipal.training.workflow.courserun.EquipmentDesk;
import kr.municipal.training.workflow.followup.FollowUpProcess;
import kr.municipal.training.workflow.participation.RunAttendance;
import kr.municipal.training.workflow.participation.TraineeDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the page of one application shows. */
@Component
class ApplicationViews {

    private final TrainingApplications applications;
    private final RunViews runs;
    private final Officials officials;
    private final Checklists checklists;
    private final EquipmentDesk equipment;
    private final MaterialReadings readings;
    private final RunAttendance attendance;
    private final AuthorisedTreatment authorised;
    private final CompletionPolicy completion;
    private final CompletionDecisions decisions;
    private final Certificates certificates;
    private final Practices practices;
    private final BestPractices bestPractices;
    private final SurveyResponses responses;
    private final TraineeDesk trainees;
    private final FollowUpProcess followUpProcess;
    private final BusinessCalendar calendar;
    private final HistoryViews histories;
    private final Words words;
    private final NextSteps next;
    private final Clock clock;

    ApplicationViews(
            TrainingApplications applications,
            RunViews runs,
            Officials officials,
            Checklists checklists,
            EquipmentDesk equipment,
            MaterialReadings readings,
            RunAttendance attendance,
            AuthorisedTreatment authorised,
            CompletionPolicy completion,
            CompletionDecisions decisions,
            Certificates certificates,
            Practices practices,
            BestPractices bestPractices,
            SurveyResponses responses,
            TraineeDesk trainees,
            FollowUpProcess followUpProcess,
            BusinessCalendar calendar,
            HistoryViews histories,
            Words words,
            NextSteps next,
            Clock clock) {
        this.applications = applications;
        this.runs = runs;
        this.officials = officials;
        this.checklists = checklists;
        this.equipment = equipment;
        this.readings = readings;
        this.attendance = attendance;
        this.authorised = authorised;
        this.completion = completion;
        this.decisions = decisions;
        this.certificates = certificates;
        this.practices = practices;
        this.bestPractices = bestPractices;
        this.responses = responses;
        this.trainees = trainees;
        this.followUpProcess = followUpProcess;
        this.calendar = calendar;
        this.histories = histories;
        this.words = words;
        this.next = next;
        this.clock = clock;
    }

    /** A line of one's own list. */
    record Line(String id, RunView run, Badge status, String stage, String submitted) {}

    /** Returns the person's applications, latest first. */
    List<Line> ofApplicant(StaffNumber applicant) {
        return applications.ofApplicant(applicant).stream().map(this::line).toList();
    }

    /** Returns the person's own application; somebody else's is not there. */
    TrainingApplication own(ApplicationId id, StaffNumber person) {
        return applications
                .find(id)
                .filter(application -> application.entry().applicant().equals(person))
                .orElseThrow(() -> new NoSuchPageException("no application " + id + " of " + person));
    }

    ApplicationView view(TrainingApplication application) {
        CourseRun run = runs.run(application.entry().run());
        RunSchedule.Decided schedule = run.schedule().decided();
        RunView runView = runs.view(run);
        Standing standing = standing(application, run);
        StaffNumber applicant = application.entry().applicant();
        boolean surveyOpen = standing.trainee()
                && trainees.objectionsToAnswering(application.id(), applicant).isEmpty();
        return new ApplicationView(
                application.id().value(),
                runView,
                status(application, standing),
                Progress.of(application, run, standing.progress()),
                next.of(application, run, standing.progress(), surveyOpen),
                facts(application),
                histories.ofApplication(application.id(), true),
                standing.trainee(),
                standing.trainee() ? checklist(application.id(), schedule) : List.of(),
                standing.trainee() ? materials(application.id(), run, schedule) : List.of(),
                standing.trainee() ? equipment(run) : List.of(),
                application.active().isPresent() && standing.progress().now().isBefore(schedule.withdrawalDeadline()),
                words.moment(schedule.withdrawalDeadline()),
                standing.trainee() ? attendance(application.id(), standing.sheet()) : null,
                surveyOpen,
                certificates
                        .holding(application.id())
                        .map(Certificate::number)
                        .map(number -> number.text())
                        .orElse(null),
                standing.progress().decision() instanceof Completed ? use(application.id()) : null);
    }

    private record Standing(boolean trainee, AttendanceSheet sheet, Progress.Facts progress) {}

    private Standing standing(TrainingApplication application, CourseRun run) {
        AttendanceSheet sheet = attendance.sheet(run.id());
        boolean trainee = application instanceof Selected && sheet.trainees().contains(application.id());
        Instant now = clock.instant();
        return new Standing(
                trainee,
                sheet,
                new Progress.Facts(
                        trainee ? sheet.attendanceOf(application.id()).minutesPresent() : 0,
                        responses.hasAnswered(application.id()),
                        decisions.find(application.id()).orElse(null),
                        practices.followUps(application.id()).size(),
                        now));
    }

    private Line line(TrainingApplication application) {
        CourseRun run = runs.run(application.entry().run());
        Standing standing = standing(application, run);
        Progress progress = Progress.of(application, run, standing.progress());
        return new Line(
                application.id().value(),
                runs.view(run),
                status(application, standing),
                progress.now(),
                words.moment(application.entry().submittedAt()));
    }

    private Badge status(TrainingApplication application, Standing standing) {
        CompletionDecision decision = standing.progress().decision();
        return decision == null ? words.status(application.status()) : words.completion(decision);
    }

    private List<RunView.Line> facts(TrainingApplication application) {
        ApplicationEntry entry = application.entry();
        List<RunView.Line> lines = new ArrayList<>();
        lines.add(new RunView.Line(
                "신청자",
                entry.affiliation().departmentName() + " "
                        + entry.affiliation().grade().name() + " " + entry.applicantName()));
        lines.add(new RunView.Line("신청일시", words.moment(entry.submittedAt())));
        entry.line()
                .steps()
                .forEach(step -> lines.add(new RunView.Line("승인자", step.office() + " " + name(step.approver()))));
        if (application instanceof Submitted) {
            lines.add(new RunView.Line(
                    "승인 기한",
                    words.moment(runs.run(entry.run()).schedule().decided().approvalDeadline())));
        }
        return List.copyOf(lines);
    }

    private List<ApplicationView.ItemGroup> checklist(ApplicationId id, RunSchedule.Decided schedule) {
        DueDates dates = new DueDates(schedule.sessions(), calendar);
        Optional<Checklist> found = checklists.find(id);
        if (found.isEmpty()) {
            return List.of();
        }
        List<ApplicationView.ItemGroup> groups = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            Readiness readiness = found.get().readiness(phase);
            if (readiness.total() > 0) {
                groups.add(new ApplicationView.ItemGroup(
                        words.phase(phase),
                        readiness.done(),
                        readiness.total(),
                        found.get().items().stream()
                                .filter(item -> item.phase() == phase)
                                .map(item -> item(item, found.get(), dates))
                                .toList()));
            }
        }
        return groups;
    }

    private ApplicationView.Item item(ChecklistItem item, Checklist checklist, DueDates dates) {
        Optional<Tick> tick = checklist.tickOf(item.key());
        boolean fixed = !checklist.objectionsToChanging(item.key()).isEmpty();
        String note = tick.map(one -> words.moment(one.at()) + (one.byEvent() ? " 자동 확인" : " 확인"))
                .orElseGet(() -> open(fixed, dates.dayOf(item)));
        return new ApplicationView.Item(item.key().value(), item.label(), tick.isPresent(), fixed, note);
    }

    private String open(boolean fixed, Optional<LocalDate> due) {
        String until = due.map(day -> words.day(day) + "까지").orElse("");
        return fixed ? (until + " 해당하는 일을 마치면 자동으로 표시됩니다.").strip() : until;
    }

    /** Returns when the trainee said to have read the material; empty before. */
    String readAt(ApplicationId id, MaterialId material) {
        return Optional.ofNullable(readings.of(id).get(material))
                .map(words::moment)
                .orElse("");
    }

    private List<ApplicationView.MaterialLine> materials(
            ApplicationId id, CourseRun run, RunSchedule.Decided schedule) {
        RunMaterials materials = new RunMaterials(runs.course(run).materials(), schedule);
        List<Material> released = materials.released(clock.instant());
        Map<MaterialId, Instant> read = readings.of(id);
        return materials.materials().stream()
                .map(material -> new ApplicationView.MaterialLine(
                        material.id().value(),
                        material.title(),
                        released.contains(material),
                        read.containsKey(material.id()),
                        released.contains(material)
                                ? Optional.ofNullable(read.get(material.id()))
                                        .map(at -> words.moment(at) + " 읽음 확인")
                                        .orElse("공개됨. 읽은 뒤 확인해 주십시오.")
                                : words.moment(materials.release(material)) + " 공개 예정"))
                .toList();
    }

    private List<ApplicationView.BringLine> equipment(CourseRun run) {
        List<EquipmentList.Line> needed = equipment.list(run).neededFrom(PreparedBy.TRAINEE);
        return needed.stream()
                .map(EquipmentList.Line::equipment)
                .distinct()
                .map(piece -> new ApplicationView.BringLine(
                        piece.name(),
                        piece.preparation(),
                        needed.stream()
                                .filter(line -> line.equipment().equals(piece))
                                .map(line -> line.session().ordinal() + "차시")
                                .collect(Collectors.joining(", "))))
                .toList();
    }

    private ApplicationView.@Nullable AttendanceView attendance(ApplicationId id, AttendanceSheet sheet) {
        boolean marked = sheet.sessions().stream()
                .anyMatch(session -> sheet.mark(session.id(), id).isPresent());
        if (!marked) {
            return null;
        }
        AttendanceRate rate = sheet.attendanceOf(id).rate(authorised);
        Badge outlook = completion instanceof AttendanceRatePolicy policy
                ? words.outlook(sheet.attendanceOf(id).outlook(authorised, policy.thresholdPercent()))
                : null;
        return new ApplicationView.AttendanceView(
                sheet.sessions().stream()
                        .map(session -> session(session, id, sheet))
                        .toList(),
                words.rate(rate),
                outlook);
    }

    private ApplicationView.SessionLine session(ClassSession session, ApplicationId id, AttendanceSheet sheet) {
        return new ApplicationView.SessionLine(
                session.ordinal() + "차시",
                words.span(session.start(), session.end()),
                sheet.mark(session.id(), id).map(words::mark).orElse("입력 전"));
    }

    private ApplicationView.UseView use(ApplicationId id) {
        Optional<ActionPlan> plan = practices.plan(id);
        List<FollowUp> followUps = practices.followUps(id);
        return new ApplicationView.UseView(
                plan.map(ActionPlan::text).orElse(null),
                plan.map(ActionPlan::submittedAt).map(words::moment).orElse(""),
                followUps.stream()
                        .map(one -> new ApplicationView.FollowUpLine(
                                one.ordinal(), one.used(), one.note(), words.moment(one.answeredAt())))
                        .toList(),
                followUpProcess.askedNow(id).orElse(0),
                bestPractices.find(id).map(one -> words.practice(one.status())).orElse(null));
    }

    private String name(StaffNumber number) {
        return officials.find(number).map(Official::name).orElse(number.value());
    }
}
