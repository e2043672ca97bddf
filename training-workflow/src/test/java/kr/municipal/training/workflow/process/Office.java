package kr.municipal.training.workflow.process;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.ApplicationStatus;
import kr.municipal.training.application.Submitted;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.attendance.AttendanceMark;
import kr.municipal.training.course.Courses;
import kr.municipal.training.course.Programs;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.fixture.FirstProgram;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Questionnaires;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.operation.RunChange;
import kr.municipal.training.operation.RunHistory;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.run.RunId;
import kr.municipal.training.staff.Absences;
import kr.municipal.training.staff.Departments;
import kr.municipal.training.staff.Official;
import kr.municipal.training.staff.Officials;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.Outcome;
import kr.municipal.training.workflow.approval.ApprovalProcess;
import kr.municipal.training.workflow.courserun.AttendanceDesk;
import kr.municipal.training.workflow.courserun.CapacityDesk;
import kr.municipal.training.workflow.courserun.CompletionProcess;
import kr.municipal.training.workflow.courserun.CourseRunProcess;
import kr.municipal.training.workflow.courserun.ScheduleDesk;
import kr.municipal.training.workflow.engine.DueTimers;
import kr.municipal.training.workflow.notice.Notice;
import kr.municipal.training.workflow.notice.Outbox;
import kr.municipal.training.workflow.participation.ParticipationProcess;
import kr.municipal.training.workflow.participation.TraineeDesk;
import kr.municipal.training.workflow.tasklist.TasklistUser;
import kr.municipal.training.workflow.tasklist.TasklistUsers;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.jdbc.core.JdbcTemplate;

/** An office with its people and one run, as the scenarios speak of it. */
class Office {

    /** From the survey's deadline at five in the afternoon to past the next working day. */
    private static final Duration TWO_MORNINGS = Duration.ofHours(40);

    final ParticipationProcess participation;
    final TraineeDesk desk;
    final ApprovalProcess approval;
    final CourseRunProcess courseRun;
    final AttendanceDesk attendance;
    final ScheduleDesk schedule;
    final CapacityDesk capacity;
    final CompletionProcess completion;
    final TrainingApplications applications;
    final CourseRuns runs;
    final Absences absences;

    private final RunHistory changes;
    private final Officials officials;
    private final Departments departments;
    private final Programs programs;
    private final Courses courses;
    private final TasklistUsers users;
    private final Outbox outbox;
    private final DueTimers timers;
    private final TestClock clock;
    private final RuntimeService runtime;
    private final HistoryService history;
    private final JdbcTemplate jdbc;

    Office(
            ParticipationProcess participation,
            TraineeDesk desk,
            ApprovalProcess approval,
            CourseRunProcess courseRun,
            AttendanceDesk attendance,
            ScheduleDesk schedule,
            CapacityDesk capacity,
            CompletionProcess completion,
            TrainingApplications applications,
            CourseRuns runs,
            Absences absences,
            RunHistory changes,
            Officials officials,
            Departments departments,
            Programs programs,
            Courses courses,
            TasklistUsers users,
            Outbox outbox,
            DueTimers timers,
            TestClock clock,
            RuntimeService runtime,
            HistoryService history,
            JdbcTemplate jdbc) {
        this.participation = participation;
        this.desk = desk;
        this.approval = approval;
        this.courseRun = courseRun;
        this.attendance = attendance;
        this.schedule = schedule;
        this.capacity = capacity;
        this.completion = completion;
        this.applications = applications;
        this.runs = runs;
        this.absences = absences;
        this.changes = changes;
        this.officials = officials;
        this.departments = departments;
        this.programs = programs;
        this.courses = courses;
        this.users = users;
        this.outbox = outbox;
        this.timers = timers;
        this.clock = clock;
        this.runtime = runtime;
        this.history = history;
        this.jdbc = jdbc;
    }

    /** What the officer reads in Tasklist beside the question of direction. */
    String directionEvidence(RunId run) {
        return (String) runtime.getVariable(
                runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(run.value(), "course-run")
                        .singleResult()
                        .getId(),
                "directionEvidence");
    }

    /** Begins anew: empty tables, no instances, everybody in the roster, 23 February 2026 at eight. */
    void reset() {
        runtime.createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "test over", true, true));
        history.createHistoricProcessInstanceQuery()
                .list()
                .forEach(instance -> history.deleteHistoricProcessInstanceIfExists(instance.getId()));
        jdbc.execute("set referential_integrity false");
        jdbc.queryForList(
                        """
                        select table_name from information_schema.tables
                        where table_schema = 'PUBLIC' and upper(table_name) not like 'ACT\\_%' escape '\\'
                          and lower(table_name) <> 'training_schema_history'""",
                        String.class)
                .forEach(table -> jdbc.execute("truncate table \"" + table + "\""));
        jdbc.execute("set referential_integrity true");
        moveIn();
    }

    /** Begins in an empty database: everybody in the roster, the programme, 23 February 2026 at eight. */
    void moveIn() {
        clock.set(Moments.seoul("2026-02-23T08:00"));
        Staff.departmentList().forEach(departments::save);
        Staff.officialList().forEach(officials::save);
        programs.save(FirstProgram.program());
        FirstProgram.courseList().forEach(courses::save);
        users.ensure(Staff.officialList().stream().map(Office::user).toList());
    }

    private static TasklistUser user(Official official) {
        StaffNumber number = official.number();
        boolean head = Staff.departmentList().stream().anyMatch(department -> number.equals(department.head()));
        Set<String> groups = number.equals(Staff.OFFICER)
                ? Set.of("officials", "trainingofficers")
                : head ? Set.of("officials", "approvers") : Set.of("officials");
        return new TasklistUser(number.value(), official.name(), official.email(), groups, "test-" + number);
    }

    /** Plans the run and lets its application window open. */
    CourseRun opened(Runs run) {
        CourseRun planned = run.planned().build();
        runs.save(planned);
        courseRun.plan(planned.id()).orThrow();
        passTo(Moments.OPENING);
        return runs.get(planned.id());
    }

    /** Moves the clock alone; no timer fires. */
    void clockAt(Instant moment) {
        clock.set(moment);
    }

    /** Lets time pass; every timer due until then fires at its moment. */
    void passTo(Instant moment) {
        timers.runUntil(moment, clock::set);
    }

    void passTo(String moment) {
        passTo(Moments.seoul(moment));
    }

    /** Lets a little more time pass than a few steps take that an owner has inserted, of a minute each. */
    void waitAMoment() {
        passTo(clock.instant().plusSeconds(600));
    }

    ApplicationId applied(StaffNumber applicant, CourseRun run) {
        return participation.apply(applicant, run.id()).orThrow().id();
    }

    ApplicationId approved(StaffNumber applicant, CourseRun run) {
        ApplicationId id = applied(applicant, run);
        approve(id);
        return id;
    }

    TrainingApplication approve(ApplicationId id) {
        return approval.decide(id, approverOf(id), "APPROVE", null).orThrow();
    }

    StaffNumber approverOf(ApplicationId id) {
        return ((Submitted) applications.get(id)).currentStep().approver();
    }

    /** Marks everybody with a seat, and closes attendance after the class. */
    void closeAttendance(CourseRun run, Map<ApplicationId, AttendanceMark> special) {
        markAll(run, special);
        attendance.close(run.id(), Staff.OFFICER).orThrow();
    }

    /** Marks everybody with a seat after the class: present, but for those said. */
    void markAll(CourseRun run, Map<ApplicationId, AttendanceMark> special) {
        if (clock.instant().isBefore(Moments.CLASS_END)) {
            passTo(Moments.CLASS_END);
        }
        Map<ApplicationId, AttendanceMark> marks = applications.ofRun(run.id()).stream()
                .filter(application -> application.status() == ApplicationStatus.SELECTED)
                .map(TrainingApplication::id)
                .collect(Collectors.toMap(id -> id, id -> special.getOrDefault(id, AttendanceMark.present())));
        attendance
                .take(run.id(), run.schedule().decided().sessions().get(0).id(), marks, Staff.OFFICER)
                .orThrow();
    }

    /** Lets the survey end, and confirms who completed as the list has it. */
    void confirmCompletion(CourseRun run) {
        Instant closed = runs.get(run.id()).schedule().decided().surveyDeadline();
        if (clock.instant().isBefore(closed.plus(TWO_MORNINGS))) {
            passTo(closed.plus(TWO_MORNINGS));
        }
        String mark = completion.proposed(run.id()).orElseThrow().mark();
        completion.confirm(run.id(), mark, Staff.OFFICER).orThrow();
        certificatesIssued();
    }

    /** Lets the engine issue what it issues by itself, one person after the other. */
    void certificatesIssued() {
        passTo(clock.instant());
    }

    Outcome<ApplicationId> answer(ApplicationId id) {
        StaffNumber applicant = applications.get(id).entry().applicant();
        return desk.answerSurvey(id, applicant, Questionnaires.form(5, "알맞음"));
    }

    ApplicationStatus statusOf(ApplicationId id) {
        return applications.get(id).status();
    }

    /** Returns what officers changed in a run, without what happens to every run. */
    List<RunChange> changesOf(CourseRun run) {
        return changes.of(run.id()).stream()
                .filter(change -> !change.what().get(0).code().startsWith("HISTORY_"))
                .toList();
    }

    List<String> noticesOf(StaffNumber person) {
        return outbox.of(person).stream().map(Notice::kind).toList();
    }

    /** Returns the ids of the end events that the instance of this diagram reached. */
    Set<String> ends(String process, String businessKey) {
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance(process, businessKey).getId())
                .finished()
                .list()
                .stream()
                .filter(activity -> activity.getActivityType().endsWith("EndEvent"))
                .map(HistoricActivityInstance::getActivityId)
                .collect(Collectors.toSet());
    }

    String businessKey(String instance) {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getBusinessKey();
    }

    boolean isOver(String process, String businessKey) {
        return instance(process, businessKey).getEndTime() != null;
    }

    private HistoricProcessInstance instance(String process, String businessKey) {
        return history.createHistoricProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(businessKey)
                .singleResult();
    }

    static List<String> codes(Outcome<?> outcome) {
        return outcome.reasons().stream().map(Reason::code).toList();
    }
}
