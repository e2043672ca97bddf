package kr.municipal.training.workflow.store;

import java.util.List;
import java.util.Optional;
import kr.municipal.training.application.ActingAs;
import kr.municipal.training.application.ActiveApplication;
import kr.municipal.training.application.ApplicationChangedException;
import kr.municipal.training.application.ApplicationEntry;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.ApplicationStatus;
import kr.municipal.training.application.ApprovalDecision;
import kr.municipal.training.application.ApprovalStep;
import kr.municipal.training.application.DepartmentQuota;
import kr.municipal.training.application.RefusedApplication;
import kr.municipal.training.application.StatusChange;
import kr.municipal.training.application.Submitted;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.application.Waitlisted;
import kr.municipal.training.course.CourseId;
import kr.municipal.training.eligibility.PriorApplication;
import kr.municipal.training.run.RunId;
import kr.municipal.training.staff.StaffNumber;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The applications in table {@code application}, with their approvals and histories. */
public final class JdbcTrainingApplications implements TrainingApplications {

    private static final String BY_ID = "a.id = ?";
    private static final TransactionReads.Query FOUND =
            TransactionReads.Query.of("application", "application_approval");
    private static final TransactionReads.Query OF_RUN =
            TransactionReads.Query.of("application", "application_approval");

    private final TrainingDatabase database;
    private final JdbcClient jdbc;
    private final StoredEntries entries;
    private final Table applications;
    private final Table approvals;
    private final Table history;
    private final Table refused;

    public JdbcTrainingApplications(TrainingDatabase database) {
        this.database = database;
        this.jdbc = database.jdbc();
        this.entries = new StoredEntries(jdbc);
        this.applications = database.table("application", "id");
        this.approvals = database.table("application_approval", "application_id", "step");
        this.history = database.table("application_history", "line");
        this.refused = database.table("refused_application", "id");
    }

    @Override
    public Optional<TrainingApplication> find(ApplicationId id) {
        return database.reads().once(FOUND, id, () -> list(BY_ID, id.value(), "a.arrival").stream()
                .findFirst());
    }

    @Override
    public boolean add(Submitted application) {
        return database.atomically(() -> addInOneStep(application));
    }

    private boolean addInOneStep(Submitted application) {
        ApplicationEntry entry = application.entry();
        Row row = StoredApplication.entry(entry)
                .with(StoredApplication.state(application))
                .with("counts_for", countsFor(entry));
        if (!applications.insertIfAbsent(row)) {
            if (find(entry.id()).isPresent()) {
                throw new IllegalArgumentException("application " + entry.id() + " was added before");
            }
            return false;
        }
        List<ApprovalStep> steps = entry.line().steps();
        for (int i = 0; i < steps.size(); i++) {
            approvals.insert(Row.of("application_id", entry.id())
                    .with("step", i + 1)
                    .with("office", steps.get(i).office())
                    .with("approver", steps.get(i).approver())
                    .with("department_code", steps.get(i).department()));
        }
        saveApprovals(entry.id(), List.of(), application.approvals());
        append(application);
        return true;
    }

    @Override
    public void save(TrainingApplication before, TrainingApplication after) {
        if (!before.id().equals(after.id())) {
            throw new IllegalArgumentException("application " + after.id() + " is no state of " + before.id());
        }
        database.atomically(() -> saveInOneStep(before, after));
    }

    private void saveInOneStep(TrainingApplication before, TrainingApplication after) {
        Row row = Row.of("id", after.id()).with(StoredApplication.state(after));
        if (after.active().isEmpty()) {
            row.with("counts_for", null);
        }
        if (!applications.updateWhere(StoredApplication.position(before), row)) {
            get(after.id());
            throw new ApplicationChangedException(before);
        }
        saveApprovals(after.id(), StoredApplication.approvals(before), StoredApplication.approvals(after));
        append(after);
    }

    @Override
    public boolean saveWithinQuota(Submitted before, ActiveApplication after, int quota) {
        return database.atomically(() -> {
            RunId run = before.entry().run();
            // One approval of the run after another: the next one counts what this one has stored.
            jdbc.sql("select id from course_run where id = ? for update")
                    .param(run.value())
                    .query(String.class)
                    .list();
            database.reads().forget();
            if (DepartmentQuota.of(before, quota, ofRun(run)).left() == 0) {
                return false;
            }
            save(before, after);
            return true;
        });
    }

    @Override
    public void releaseCourse(ApplicationId id) {
        if (!applications.update(Row.of("id", id).with("counts_for", null))) {
            throw new IllegalArgumentException("no such application: " + id);
        }
    }

    @Override
    public void refuse(RefusedApplication refusal) {
        refused.insert(Row.of("id", refusal.id())
                .with("applicant", refusal.applicant())
                .with("run_id", refusal.run())
                .with("refused_at", refusal.at())
                .with("reasons", ReasonJson.writeAll(refusal.reasons())));
    }

    @Override
    public List<RefusedApplication> refusals(StaffNumber applicant) {
        return jdbc.sql("select * from refused_application where applicant = ? order by refused_at desc, arrival desc")
                .param(applicant.value())
                .query((row, n) -> new RefusedApplication(
                        ApplicationId.of(row.getString("id")),
                        StaffNumber.of(row.getString("applicant")),
                        RunId.of(row.getString("run_id")),
                        Columns.instant(row, "refused_at"),
                        ReasonJson.readAll(row.getString("reasons"))))
                .list();
    }

    @Override
    public List<TrainingApplication> ofApplicant(StaffNumber applicant) {
        return list("a.applicant = ?", applicant.value(), "a.submitted_at desc, a.arrival desc");
    }

    @Override
    public List<TrainingApplication> ofRun(RunId run) {
        return database.reads().once(OF_RUN, run, () -> list("a.run_id = ?", run.value(), "a.submitted_at, a.arrival"));
    }

    @Override
    public List<Waitlisted> waiting(RunId run) {
        return list(
                        "a.run_id = ? and a.status = 'WAITLISTED'",
                        run.value(),
                        "(select max(h.line) from application_history h where h.application_id = a.id)")
                .stream()
                .map(Waitlisted.class::cast)
                .toList();
    }

    @Override
    public List<PriorApplication> counting(StaffNumber applicant) {
        return jdbc.sql("select run_id, course_id, course_year, submitted_at from application"
                        + " where applicant = ? and counts_for is not null order by submitted_at, arrival")
                .param(applicant.value())
                .query((row, n) -> new PriorApplication(
                        RunId.of(row.getString("run_id")),
                        CourseId.of(row.getString("course_id")),
                        row.getInt("course_year"),
                        Columns.instant(row, "submitted_at")))
                .list();
    }

    @Override
    public List<StatusChange> history(ApplicationId id) {
        return jdbc.sql("select * from application_history where application_id = ? order by line")
                .param(id.value())
                .query((row, n) -> new StatusChange(
                        Columns.constant(row, "status", ApplicationStatus.class),
                        Columns.instant(row, "changed_at"),
                        Columns.nullable(row, "changed_by", StaffNumber::of),
                        Columns.constant(row, "acting_as", ActingAs.class),
                        Columns.nullable(row, "in_place_of", StaffNumber::of),
                        Columns.nullable(row, "reason", ReasonJson::read),
                        row.getString("words")))
                .list();
    }

    /** Writes the approvals not written yet. */
    private void saveApprovals(
            ApplicationId id, List<ApprovalDecision.Approve> before, List<ApprovalDecision.Approve> given) {
        for (int i = before.size(); i < given.size(); i++) {
            ApprovalDecision.Approve approval = given.get(i);
            Row row = Row.of("id", id)
                    .with("step", i + 1)
                    .with("by", approval.by())
                    .with("at", approval.at())
                    .with("comment", approval.comment())
                    .with(
                            "because",
                            ReasonJson.write(
                                    approval.standIn() == null
                                            ? null
                                            : approval.standIn().because()))
                    .with("order", approval.departmentOrder());
            jdbc.sql("update application_approval set approved_by = :by, approved_at = :at, comment_words = :comment,"
                            + " stand_in_reason = :because, department_order = :order"
                            + " where application_id = :id and step = :step and approved_by is null")
                    .params(row.values())
                    .update();
        }
    }

    private void append(TrainingApplication application) {
        StatusChange change = application.change();
        history.insert(Row.of("application_id", application.id())
                .with("status", change.status())
                .with("changed_at", change.at())
                .with("changed_by", change.by())
                .with("acting_as", change.as())
                .with("in_place_of", change.inPlaceOf())
                .with("reason", ReasonJson.write(change.reason()))
                .with("words", change.words()));
    }

    private List<TrainingApplication> list(String condition, String value, String order) {
        return entries.applications(condition, order, value, StoredApplication::read);
    }

    private static String countsFor(ApplicationEntry entry) {
        return entry.applicant() + "/" + entry.course() + "/" + entry.year();
    }
}
